import type { Words } from './question.ts';

export interface Topic {
  /** Dotted paths that begin so; the longest that fits wins. */
  readonly paths: readonly string[];
  readonly why: Words;
  readonly clause: Words;
  readonly source?: string | Words;
}

const parties: Words = ['Les parties', 'De partijen', 'The parties'];
const services: Words = ['Les prestations', 'De diensten', 'The services'];
const excluded: Words = [
  'Exclusions et suppléments',
  'Uitsluitingen en extra’s',
  'Exclusions and extras',
];
const price: Words = ['Le prix', 'De prijs', 'The fees'];
const extraCharges: Words = [
  'Majorations et frais',
  'Toeslagen en onkosten',
  'Surcharges and expenses',
];
const invoices: Words = [
  'Facturation et paiement',
  'Facturering en betaling',
  'Invoicing and payment',
];
const late: Words = ['Retard de paiement', 'Te late betaling', 'Late payment'];
const availability: Words = ['Disponibilité', 'Bereikbaarheid', 'Availability'];
const urgent: Words = ['Les urgences', 'Spoedopdrachten', 'Urgent requests'];
const independence: Words = ['Indépendance des parties', 'Zelfstandigheid', 'Independence'];
const term: Words = ['Durée', 'Duur', 'Term'];
const notice: Words = ['Préavis et fin du contrat', 'Opzegging en einde', 'Notice and ending'];
const secrecy: Words = ['Confidentialité', 'Geheimhouding', 'Confidentiality'];
const dpa: Words = [
  'Accord de sous-traitance de données',
  'Verwerkersovereenkomst',
  'Data processing agreement',
];
const liability: Words = ['Responsabilité', 'Aansprakelijkheid', 'Liability'];
const rights: Words = [
  'Propriété intellectuelle',
  'Intellectuele eigendom',
  'Intellectual property',
];
const terms: Words = ['Documents contractuels', 'Contractdocumenten', 'Contract documents'];
const signature: Words = ['Signature', 'Ondertekening', 'Signature'];
const header: Words = [
  'L’en-tête des documents',
  'De kop van de documenten',
  'The head of the documents',
];

/** Why each point is asked, the clause that it feeds and the legal source (legal.md A-D). */
export const topics: readonly Topic[] = [
  {
    paths: ['provider', 'provider.name', 'provider.address', 'provider.email'],
    why: [
      'Votre client doit savoir avec qui il contracte et où vous joindre.',
      'Uw klant moet weten met wie hij contracteert en waar u bereikbaar bent.',
      'Your client must know with whom it contracts and where to reach you.',
    ],
    clause: parties,
    source: [
      'directive 2006/123/CE, art. 22',
      'Richtlijn 2006/123/EG, art. 22',
      'Directive 2006/123/EC, art. 22',
    ],
  },
  {
    paths: ['provider.country', 'provider.legalForm'],
    why: [
      'Votre pays et votre forme décident des mentions obligatoires, du numéro à indiquer et du droit applicable.',
      'Uw land en rechtsvorm bepalen de verplichte vermeldingen, het nummer en het toepasselijke recht.',
      'Your country and legal form decide the mandatory mentions, the number to state and the law.',
    ],
    clause: parties,
    source: [
      'FR art. R. 123-237 et R. 123-238 C. com. · BE art. 2:20 CSA · NL art. 2:186 BW',
      'FR art. R. 123-237 en R. 123-238 C. com. · BE art. 2:20 WVV · NL art. 2:186 BW',
      'FR art. R. 123-237 and R. 123-238 C. com. · BE art. 2:20 CSA · NL art. 2:186 BW',
    ],
  },
  {
    paths: [
      ...['provider.siret', 'provider.enterpriseNumber', 'provider.kvkNumber', 'provider.rcsCity'],
      ...['provider.rpmCourt', 'provider.statutorySeat', 'provider.shareCapital'],
    ],
    why: [
      'Ce numéro ou cette mention doit figurer sur tous vos documents. Ses chiffres sont vérifiés ici même, sans réseau.',
      'Dit nummer of deze vermelding moet op al uw documenten staan. De cijfers worden hier gecontroleerd, zonder netwerk.',
      'This number or mention must stand on all your documents. Its digits are checked here, without network.',
    ],
    clause: parties,
    source: [
      'FR art. R. 123-237 C. com. · BE art. III.25 CDE · NL art. 27 Handelsregisterwet 2007',
      'FR art. R. 123-237 C. com. · BE art. III.25 WER · NL art. 27 Handelsregisterwet 2007',
      'FR art. R. 123-237 C. com. · BE art. III.25 CDE · NL art. 27 Handelsregisterwet 2007',
    ],
  },
  {
    paths: ['provider.representative', 'client.representative'],
    why: [
      'Une société s’engage par la personne qui la représente : son nom figure au-dessus de sa signature.',
      'Een vennootschap wordt verbonden door wie haar vertegenwoordigt: die naam staat bij de handtekening.',
      'A company is bound by the person who represents it: the name stands above the signature.',
    ],
    clause: signature,
  },
  {
    paths: ['provider.vat.scheme'],
    why: [
      'Vos factures portent « TVA non applicable », ou en Belgique « régime particulier de franchise » ? Choisissez la franchise. Le régime décide de la mention et du prix à afficher.',
      'Staat op uw facturen geen btw wegens de KOR, of in België ‘bijzondere vrijstellingsregeling’? Kies die vrijstelling. De regeling bepaalt de vermelding en de prijs.',
      'Do your invoices carry “TVA non applicable”, the Dutch KOR or the Belgian franchise? Choose that exemption. The scheme decides the mention and the price to show.',
    ],
    clause: invoices,
    source: [
      'directive 2006/112/CE, art. 284 · FR art. L. 223-1 à L. 223-24 CIBS, ancien art. 293 B CGI · BE régime de la franchise (CTVA) · NL art. 25 Wet OB',
      'Richtlijn 2006/112/EG, art. 284 · FR art. L. 223-1 t/m L. 223-24 CIBS, voorheen art. 293 B CGI · BE vrijstellingsregeling (WBTW) · NL art. 25 Wet OB',
      'Directive 2006/112/EC, art. 284 · FR art. L. 223-1 to L. 223-24 CIBS, formerly art. 293 B CGI · BE exemption scheme (VAT Code) · NL art. 25 Wet OB',
    ],
  },
  {
    paths: ['provider.vat', 'provider.vatNumber', 'client.vatNumber'],
    why: [
      'Le régime de TVA décide de la mention et du prix à afficher ; entre deux pays de l’Union, le client paie souvent la TVA lui-même.',
      'De btw-regeling bepaalt de vermelding en de prijs; tussen twee EU-landen betaalt de klant de btw vaak zelf.',
      'The VAT scheme decides the mention and the price to show; between two EU countries the client often pays the VAT itself.',
    ],
    clause: invoices,
    source: [
      'directive 2006/112/CE, art. 44 et 196',
      'Richtlijn 2006/112/EG, art. 44 en 196',
      'Directive 2006/112/EC, art. 44 and 196',
    ],
  },
  {
    paths: ['provider.iban', 'provider.bic'],
    why: [
      'Le compte où payer figure dans le contrat ; en Belgique, c’est obligatoire.',
      'De rekening staat in de overeenkomst; in België is dat verplicht.',
      'The account to pay into stands in the agreement; in Belgium it must.',
    ],
    clause: invoices,
    source: ['BE art. III.25 CDE', 'BE art. III.25 WER', 'BE art. III.25 CDE'],
  },
  {
    paths: ['provider.insurance'],
    why: [
      'Une assurance déclarée rassure le client et peut servir de plafond à votre responsabilité.',
      'Een verzekering stelt de klant gerust en kan het maximum van uw aansprakelijkheid zijn.',
      'An insurance reassures the client and may serve as the cap of your liability.',
    ],
    clause: liability,
    source: [
      'directive 2006/123/CE, art. 22',
      'Richtlijn 2006/123/EG, art. 22',
      'Directive 2006/123/EC, art. 22',
    ],
  },
  {
    paths: ['provider.otherClients', 'provider.revenueSharePercent', 'client.formerEmployer'],
    why: [
      'Dépendre d’un seul client, ou d’un ancien employeur, est un signe de salariat déguisé.',
      'Afhankelijk zijn van één klant, of van een vroegere werkgever, wijst op schijnzelfstandigheid.',
      'To depend on one client, or on a former employer, is a sign of disguised employment.',
    ],
    clause: independence,
  },
  {
    paths: ['provider.expectedTurnover'],
    why: [
      'La franchise de TVA cesse au-delà d’un seuil ; nous vous prévenons.',
      'De btw-vrijstelling eindigt boven een grens; wij waarschuwen u.',
      'The VAT exemption ends above a threshold; you will be warned.',
    ],
    clause: invoices,
  },
  {
    paths: ['provider.isTrader', 'client.isTrader', 'disputes'],
    why: [
      'Une clause qui choisit le tribunal ne vaut pas toujours : en France, seulement entre commerçants.',
      'Een forumkeuze geldt niet altijd: in Frankrijk alleen tussen kooplieden.',
      'A clause that chooses the court is not always valid: in France only between traders.',
    ],
    clause: ['Litiges', 'Geschillen', 'Disputes'],
    source: [
      'FR art. 48 CPC · règlement (UE) 1215/2012, art. 17-19 et 25',
      'FR art. 48 CPC · Verordening (EU) 1215/2012, art. 17-19 en 25',
      'FR art. 48 CPC · Regulation (EU) 1215/2012, art. 17-19 and 25',
    ],
  },
  {
    paths: ['provider.mediator'],
    why: [
      'Un client particulier doit pouvoir saisir un médiateur, nommé dans vos documents.',
      'Een particuliere klant moet een bemiddelaar kunnen inschakelen, die u noemt.',
      'A private client must be able to turn to a mediator named in your documents.',
    ],
    clause: ['Consommateurs', 'Consumenten', 'Consumers'],
    source: [
      'FR art. L. 612-1 et L. 616-1 C. conso · BE art. XVI.2 à XVI.4 CDE',
      'FR art. L. 612-1 en L. 616-1 C. conso · BE art. XVI.2 tot XVI.4 WER',
      'FR art. L. 612-1 and L. 616-1 C. conso · BE art. XVI.2 to XVI.4 CDE',
    ],
  },
  {
    paths: ['client', 'client.name', 'client.address', 'client.country'],
    why: [
      'Le contrat engage la personne que vous nommez ici ; son pays décide de la TVA et de la protection des consommateurs.',
      'De overeenkomst bindt wie u hier noemt; het land bepaalt de btw en de bescherming van consumenten.',
      'The agreement binds whom you name here; the country decides VAT and consumer protection.',
    ],
    clause: parties,
    source: [
      'règlement (CE) 593/2008 (Rome I), art. 4 et 6',
      'Verordening (EG) 593/2008 (Rome I), art. 4 en 6',
      'Regulation (EC) 593/2008 (Rome I), art. 4 and 6',
    ],
  },
  {
    paths: ['client.type', 'client.contractChannel', 'client.withdrawalStartRequest'],
    why: [
      'Un particulier est protégé : délai de rétractation de 14 jours, clauses interdites, son propre tribunal.',
      'Een particulier is beschermd: 14 dagen bedenktijd, verboden bedingen, zijn eigen rechter.',
      'A private person is protected: 14 days to withdraw, forbidden clauses, their own court.',
    ],
    clause: ['Consommateurs', 'Consumenten', 'Consumers'],
    source: [
      'directive 2011/83/UE, art. 9 et suivants',
      'Richtlijn 2011/83/EU, art. 9 e.v.',
      'Directive 2011/83/EU, art. 9 ff.',
    ],
  },
  {
    paths: ['client.size', 'client.employees'],
    why: [
      'La taille du client limite le délai de paiement aux Pays-Bas, et donne parfois un droit de rétractation en France.',
      'De omvang van de klant beperkt in Nederland de betaaltermijn, en geeft in Frankrijk soms bedenktijd.',
      'The client’s size limits the payment term in the Netherlands, and may give a right to withdraw in France.',
    ],
    clause: invoices,
    source: 'NL art. 6:119a lid 6 BW · FR art. L. 221-3 C. conso',
  },
  {
    paths: ['client.isProcessor'],
    why: [
      'Si votre client travaille déjà pour d’autres, leurs données vous rendent sous-traitant ultérieur : leur accord est nécessaire.',
      'Werkt uw klant zelf voor anderen, dan bent u subverwerker van hun gegevens: hun toestemming is nodig.',
      'If your client itself works for others, their data make you a sub-processor: their authorisation is needed.',
    ],
    clause: dpa,
    source: ['RGPD art. 28(2) et 28(4)', 'AVG art. 28(2) en 28(4)', 'GDPR art. 28(2) and 28(4)'],
  },
  {
    paths: ['client.invoicing', 'client.contactPerson', 'client.email', 'client.phone'],
    why: [
      'À qui écrire et où envoyer la facture : ce qui n’est pas dit retarde le paiement.',
      'Wie u schrijft en waar de factuur heen gaat: wat niet is afgesproken, vertraagt de betaling.',
      'Whom to write to and where to send the invoice: what is not said delays payment.',
    ],
    clause: invoices,
  },
  {
    paths: ['services', 'services.tasks', 'services.summary', 'services.deliverables'],
    why: [
      'Une mission décrite précisément évite les malentendus, et montre si des données personnelles ou une activité réglementée sont en jeu.',
      'Een precies omschreven opdracht voorkomt misverstanden, en toont of er persoonsgegevens of gereglementeerd werk bij komt.',
      'Work described precisely avoids misunderstanding, and shows whether personal data or a regulated activity is involved.',
    ],
    clause: services,
  },
  {
    paths: ['services.excluded', 'services.extras', 'services.changeRequests'],
    why: [
      'Ce que vous ne faites pas, ou contre supplément, doit être dit : c’est la première source de disputes.',
      'Wat u niet doet, of alleen tegen meerprijs, moet er staan: daar komen de meeste discussies van.',
      'What you do not do, or only at an extra charge, must be said: it is the first source of disputes.',
    ],
    clause: excluded,
  },
  {
    paths: ['services.obligation', 'services.deadlines', 'services.turnaroundDays'],
    why: [
      'Promettre un effort ou promettre un résultat n’engage pas de la même façon.',
      'Een inspanning beloven is iets anders dan een resultaat beloven.',
      'To promise an effort and to promise a result do not bind alike.',
    ],
    clause: services,
  },
  {
    paths: ['services.authority'],
    why: [
      'Agir au nom du client demande un pouvoir écrit et limité.',
      'Handelen namens de klant vraagt een schriftelijke, beperkte volmacht.',
      'To act in the client’s name takes a written, limited authority.',
    ],
    clause: services,
  },
  {
    paths: ['services.clientObligations'],
    why: [
      'Sans accès ni réponse du client, vous ne pouvez pas tenir vos délais.',
      'Zonder toegang of antwoord van de klant kunt u uw termijnen niet halen.',
      'Without the client’s access or answers you can not keep your deadlines.',
    ],
    clause: ['Obligations du client', 'Verplichtingen van de klant', 'The client’s obligations'],
  },
  {
    paths: ['fees'],
    why: [
      'Un prix clair, avec ce qu’il comprend et ce qui s’y ajoute, évite les discussions sur la facture.',
      'Een duidelijke prijs, met wat erbij hoort en wat erbij komt, voorkomt discussie over de factuur.',
      'A clear price, with what it includes and what comes on top, avoids discussion of the invoice.',
    ],
    clause: price,
  },
  {
    paths: ['fees.surcharges', 'fees.expenses', 'fees.travel', 'fees.cancellation'],
    why: [
      'Ce qui s’ajoute au prix doit être convenu avant, sinon ce n’est pas dû.',
      'Wat boven op de prijs komt, moet vooraf zijn afgesproken, anders is het niet verschuldigd.',
      'What comes on top of the price must be agreed beforehand, else it is not owed.',
    ],
    clause: extraCharges,
  },
  {
    paths: ['fees.deposit'],
    why: [
      'Un acompte couvre le démarrage ; d’un particulier démarché chez lui, il est interdit pendant sept jours en France.',
      'Een aanbetaling dekt de start; in Frankrijk mag ze buiten de verkoopruimte zeven dagen lang niet van een consument.',
      'A deposit covers the start; off premises it may not be taken from a French consumer for seven days.',
    ],
    clause: invoices,
    source: 'FR art. L. 221-10 C. conso',
  },
  {
    paths: ['invoicing', 'invoicing.frequency'],
    why: [
      'Le moment de la facture fait courir le délai de paiement.',
      'Het moment van de factuur doet de betaaltermijn lopen.',
      'The moment of the invoice starts the payment term.',
    ],
    clause: invoices,
  },
  {
    paths: ['invoicing.paymentDays', 'invoicing.paymentBasis', 'invoicing.periodicSummary'],
    why: [
      'Entre professionnels, la loi plafonne le délai : 60 jours (45 pour une facture récapitulative en France ; 30 face à une grande entreprise aux Pays-Bas). 14 ou 30 jours sont usuels.',
      'Tussen ondernemingen begrenst de wet de termijn: 60 dagen (in Nederland 30 bij een grote onderneming, in Frankrijk 45 bij een verzamelfactuur). 14 of 30 dagen is gebruikelijk.',
      'Between businesses the law caps the term: 60 days (45 for a summary invoice in France; 30 with a large company in the Netherlands). 14 or 30 days are usual.',
    ],
    clause: invoices,
    source: [
      'FR art. L. 441-10 C. com. · BE loi du 2 août 2002 · NL art. 6:119a BW',
      'FR art. L. 441-10 C. com. · BE wet van 2 augustus 2002 · NL art. 6:119a BW',
      'FR art. L. 441-10 C. com. · BE law of 2 August 2002 · NL art. 6:119a BW',
    ],
  },
  {
    paths: [
      ...['invoicing.lateInterest', 'invoicing.recoveryFee', 'invoicing.latePenalty'],
      ...['invoicing.earlyPaymentDiscount', 'invoicing.suspensionDays'],
    ],
    why: [
      'Écrivez ce qu’un retard coûte ; entre professionnels, la loi fixe un taux (en France, un minimum) et 40 € de frais.',
      'Schrijf op wat te laat betalen kost; tussen ondernemingen bepaalt de wet een rente (in Frankrijk een minimum) en € 40 kosten.',
      'Write what paying late costs; between businesses the law sets a rate (in France a minimum) and €40 of costs.',
    ],
    clause: late,
    source: [
      'FR art. L. 441-10 et D. 441-5 C. com. · BE loi du 2 août 2002, art. 5-6 · NL art. 6:96 et 6:119a BW',
      'FR art. L. 441-10 en D. 441-5 C. com. · BE wet van 2 augustus 2002, art. 5-6 · NL art. 6:96 en 6:119a BW',
      'FR art. L. 441-10 and D. 441-5 C. com. · BE law of 2 August 2002, art. 5-6 · NL art. 6:96 and 6:119a BW',
    ],
  },
  {
    paths: ['availability', 'availability.updates'],
    why: [
      'Jours, heures et délais de réponse convenus d’avance épargnent les relances et les attentes déçues.',
      'Vooraf afgesproken dagen, uren en antwoordtijden besparen herinneringen en teleurstelling.',
      'Days, hours and answering times agreed beforehand spare reminders and disappointment.',
    ],
    clause: availability,
  },
  {
    paths: ['availability.urgent'],
    why: [
      'Une urgence sans règle déborde sur tout le reste : dites ce qu’elle est, comment la signaler, et son prix.',
      'Spoed zonder regels gaat ten koste van al het andere: zeg wat het is, hoe het gemeld wordt en wat het kost.',
      'Urgent work without rules swamps the rest: say what it is, how to report it, and its price.',
    ],
    clause: urgent,
  },
  {
    paths: [
      ...['availability.scheduleDecidedBy', 'availability.workLocation', 'availability.equipment'],
      ...['availability.usesClientIdentity', 'cooperation.form', 'cooperation.substitution'],
      ...['cooperation.exclusivity', 'cooperation.clientInstructions'],
      ...['cooperation.clientSanctions', 'cooperation.independenceConfirmed'],
    ],
    why: [
      'Qui fixe les horaires, le lieu, le matériel et la manière de travailler décide si votre indépendance est réelle aux yeux du juge.',
      'Wie uren, plaats, apparatuur en werkwijze bepaalt, beslist of u voor de rechter echt zelfstandig bent.',
      'Who decides hours, place, equipment and manner of work decides whether a court sees you as independent.',
    ],
    clause: independence,
    source: [
      'FR art. L. 8221-6 C. trav. · BE loi-programme (I) du 27 décembre 2006 · NL art. 7:610 BW',
      'FR art. L. 8221-6 C. trav. · BE programmawet (I) van 27 december 2006 · NL art. 7:610 BW',
      'FR art. L. 8221-6 C. trav. · BE programme law (I) of 27 December 2006 · NL art. 7:610 BW',
    ],
  },
  {
    paths: ['cooperation'],
    why: [
      'Début, durée et fin : ce qui n’est pas convenu se règle par la loi, rarement comme on l’attend.',
      'Begin, duur en einde: wat niet is afgesproken, regelt de wet, zelden zoals verwacht.',
      'Start, term and end: what is not agreed is settled by law, seldom as expected.',
    ],
    clause: term,
  },
  {
    paths: ['cooperation.notice', 'cooperation.earlyTermination', 'cooperation.handover'],
    why: [
      'Un mois de préavis est d’usage pour une mission durable ; rompre sans préavis raisonnable peut coûter cher.',
      'Eén maand opzegtermijn is gebruikelijk bij een doorlopende opdracht; zonder redelijke termijn stoppen kan duur zijn.',
      'One month’s notice is usual for lasting work; ending without reasonable notice may be costly.',
    ],
    clause: notice,
    source: [
      'FR art. 1211 C. civ. et L. 442-1 II C. com. · BE art. 5.75 C. civ. · NL art. 7:408 BW',
      'FR art. 1211 C. civ. en L. 442-1 II C. com. · BE art. 5.75 BW · NL art. 7:408 BW',
      'FR art. 1211 C. civ. and L. 442-1 II C. com. · BE art. 5.75 C. civ. · NL art. 7:408 BW',
    ],
  },
  {
    paths: ['cooperation.nonCompete', 'cooperation.nonSolicitation'],
    why: [
      'Ces interdictions limitent votre liberté : elles doivent rester courtes et précises.',
      'Deze verboden beperken uw vrijheid: houd ze kort en precies.',
      'These bans limit your freedom: they must stay short and precise.',
    ],
    clause: ['Non-sollicitation', 'Niet-overname van personeel', 'Non-solicitation'],
  },
  {
    paths: ['cooperation.subcontracting', 'cooperation.subcontractors'],
    why: [
      'Le client veut savoir qui travaille pour lui, et qui voit ses données.',
      'De klant wil weten wie voor hem werkt en wie zijn gegevens ziet.',
      'The client wants to know who works for it, and who sees its data.',
    ],
    clause: [
      'Remplacement et sous-traitance',
      'Vervanging en uitbesteding',
      'Replacement and subcontracting',
    ],
  },
  {
    paths: ['confidentiality'],
    why: [
      'Vous voyez les affaires du client : le secret, sa durée et ses exceptions s’écrivent.',
      'U kent de zaken van de klant: geheimhouding, duur en uitzonderingen worden vastgelegd.',
      'You see the client’s affairs: secrecy, its length and its exceptions are written down.',
    ],
    clause: secrecy,
  },
  {
    paths: ['data', 'data.processing', 'data.tools', 'data.dpa', 'data.role'],
    why: [
      'Dès que vous voyez des données de personnes pour le compte du client, le RGPD exige un accord écrit qui liste les données, les personnes et les outils.',
      'Zodra u voor de klant gegevens van personen ziet, eist de AVG een schriftelijke overeenkomst met de gegevens, personen en tools.',
      'As soon as you see data of people on the client’s behalf, the GDPR requires a written agreement listing the data, people and tools.',
    ],
    clause: dpa,
    source: ['RGPD art. 28(3)', 'AVG art. 28(3)', 'GDPR art. 28(3)'],
  },
  {
    paths: ['data.security', 'data.securityOther', 'data.credentials', 'data.ai'],
    why: [
      'Les mesures de sécurité sont annexées à l’accord : ne cochez que ce que vous faites vraiment.',
      'De maatregelen staan in een bijlage: kruis alleen aan wat u echt doet.',
      'The measures are annexed to the agreement: tick only what you really do.',
    ],
    clause: dpa,
    source: ['RGPD art. 32', 'AVG art. 32', 'GDPR art. 32'],
  },
  {
    paths: ['data.breach'],
    why: [
      'Le client n’a que 72 heures pour prévenir l’autorité : il doit le savoir par vous sans délai.',
      'De klant heeft maar 72 uur om de autoriteit te waarschuwen: hij moet het direct van u horen.',
      'The client has only 72 hours to tell the authority: it must hear from you at once.',
    ],
    clause: dpa,
    source: ['RGPD art. 33', 'AVG art. 33', 'GDPR art. 33'],
  },
  {
    paths: ['data.subprocessing', 'data.subprocessors'],
    why: [
      'Tout prestataire à vous qui voit ces données doit être autorisé par le client.',
      'Elke dienstverlener van u die deze gegevens ziet, heeft toestemming van de klant nodig.',
      'Any supplier of yours that sees these data must be authorised by the client.',
    ],
    clause: dpa,
    source: ['RGPD art. 28(2) et 28(4)', 'AVG art. 28(2) en 28(4)', 'GDPR art. 28(2) and 28(4)'],
  },
  {
    paths: ['data.transfers', 'data.storage'],
    why: [
      'Hors de l’Espace économique européen, il faut une base légale pour transférer des données.',
      'Buiten de Europese Economische Ruimte is een grondslag voor doorgifte nodig.',
      'Outside the European Economic Area a transfer of data needs a legal basis.',
    ],
    clause: dpa,
    source: ['RGPD art. 44-49', 'AVG art. 44-49', 'GDPR art. 44-49'],
  },
  {
    paths: ['data.end', 'data.retention', 'data.duration'],
    why: [
      'À la fin, le client choisit : les données lui reviennent ou sont effacées.',
      'Aan het einde kiest de klant: de gegevens gaan terug of worden gewist.',
      'At the end the client chooses: the data are returned or deleted.',
    ],
    clause: dpa,
    source: ['RGPD art. 28(3)(g)', 'AVG art. 28(3)(g)', 'GDPR art. 28(3)(g)'],
  },
  {
    paths: ['secondLanguage'],
    why: [
      'Une traduction est faite à côté de chaque document. Seul le texte dans la langue des documents fait foi ; ce que vous écrivez vous-même n’est pas traduit.',
      'Naast elk document wordt een vertaling gemaakt. Alleen de tekst in de taal van de documenten is bindend; wat u zelf schrijft, wordt niet vertaald.',
      'A translation is made beside each document. Only the text in the language of the documents is binding; what you write yourself is not translated.',
    ],
    clause: header,
  },
  {
    paths: ['documents', 'language', 'date', 'reference'],
    why: [
      'La langue doit être comprise du client ; la date fait partie des réponses, pour que les mêmes réponses donnent les mêmes documents.',
      'De klant moet de taal begrijpen; de datum hoort bij de antwoorden, zodat dezelfde antwoorden dezelfde documenten geven.',
      'The client must understand the language; the date is an answer, so that the same answers give the same documents.',
    ],
    clause: header,
  },
  {
    paths: ['law'],
    why: [
      'Sans choix, la loi du pays du prestataire s’applique. Un particulier garde la protection de son pays.',
      'Zonder keuze geldt het recht van het land van de dienstverlener. Een particulier houdt de bescherming van zijn land.',
      'Without a choice the law of the provider’s country applies. A private client keeps the protection of their own country.',
    ],
    clause: ['Droit applicable', 'Toepasselijk recht', 'Governing law'],
    source: [
      'règlement (CE) 593/2008 (Rome I), art. 3, 4 et 6',
      'Verordening (EG) 593/2008 (Rome I), art. 3, 4 en 6',
      'Regulation (EC) 593/2008 (Rome I), art. 3, 4 and 6',
    ],
  },
  {
    paths: ['liability'],
    why: [
      'Sans plafond, vous répondez de tout sur vos biens ; un plafond ne couvre jamais la faute intentionnelle ni les dommages corporels.',
      'Zonder maximum bent u volledig aansprakelijk; een maximum dekt nooit opzet of letsel.',
      'Without a cap you answer for everything; a cap never covers intent or bodily injury.',
    ],
    clause: liability,
    source: [
      'FR art. 1170 et 1231-3 C. civ. · BE art. 5.89 C. civ. · NL art. 6:248 BW',
      'FR art. 1170 en 1231-3 C. civ. · BE art. 5.89 BW · NL art. 6:248 BW',
      'FR art. 1170 and 1231-3 C. civ. · BE art. 5.89 C. civ. · NL art. 6:248 BW',
    ],
  },
  {
    paths: ['intellectualProperty'],
    why: [
      'Textes et visuels restent à leur auteur tant que les droits ne sont pas cédés par écrit, un par un.',
      'Teksten en beelden blijven van de maker zolang de rechten niet schriftelijk en afzonderlijk zijn overgedragen.',
      'Texts and images stay with their author until the rights are transferred in writing, one by one.',
    ],
    clause: rights,
    source: [
      'FR art. L. 131-3 CPI · BE art. XI.167 CDE · NL art. 2 Auteurswet',
      'FR art. L. 131-3 CPI · BE art. XI.167 WER · NL art. 2 Auteurswet',
      'FR art. L. 131-3 CPI · BE art. XI.167 CDE · NL art. 2 Auteurswet',
    ],
  },
  {
    paths: ['terms'],
    why: [
      'Des conditions générales non remises avant la signature n’engagent pas le client.',
      'Algemene voorwaarden die niet vooraf zijn overhandigd, binden de klant niet.',
      'General terms not handed over before signing do not bind the client.',
    ],
    clause: terms,
    source: [
      'FR art. 1119 C. civ. · BE art. 5.23 C. civ. · NL art. 6:233-234 BW',
      'FR art. 1119 C. civ. · BE art. 5.23 BW · NL art. 6:233-234 BW',
      'FR art. 1119 C. civ. · BE art. 5.23 C. civ. · NL art. 6:233-234 BW',
    ],
  },
  {
    paths: ['signature'],
    why: [
      'Une signature électronique simple suffit le plus souvent ; sur papier, il faut autant d’originaux que de parties.',
      'Een eenvoudige elektronische handtekening volstaat meestal; op papier zijn er evenveel originelen als partijen.',
      'A simple electronic signature mostly suffices; on paper there are as many originals as parties.',
    ],
    clause: signature,
    source: [
      'règlement (UE) 910/2014 (eIDAS), art. 25 · FR art. 1375 C. civ. · BE art. 8.20 C. civ.',
      'Verordening (EU) 910/2014 (eIDAS), art. 25 · FR art. 1375 C. civ. · BE art. 8.20 BW',
      'Regulation (EU) 910/2014 (eIDAS), art. 25 · FR art. 1375 C. civ. · BE art. 8.20 C. civ.',
    ],
  },
  {
    paths: ['proposal'],
    why: [
      'Une proposition signée devient le contrat : dites combien de temps elle vous engage.',
      'Een getekend voorstel wordt de overeenkomst: zeg hoe lang het u bindt.',
      'A signed proposal becomes the contract: say for how long it binds you.',
    ],
    clause: ['Proposition', 'Voorstel', 'Proposal'],
  },
];
