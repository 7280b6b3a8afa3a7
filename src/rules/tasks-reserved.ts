import type { Rule } from './rule.ts';
import { atTask, foundTasks, isUndescribed } from './task-facts.ts';

const checkedOn = '2026-11-28';
/** Advice on law or tax, or contracts and returns, as the name of a service. */
const legalAdvice =
  /(conseils?|consultations?|avis) (juridiques?|fisca(l|ux)|en droit)|rédaction d(e contrats|’actes|'actes)|déclarations? (fiscales?|d[’']impôts?)|(juridisch|fiscaal)e? advies|belasting(advies|aangifte)|opstellen van (contracten|akten)|(legal|tax) advice|tax returns?|(drafting|writing) (of )?contracts/i;

/** Tasks that the law keeps for other professions (legal.md B9). */
export const reservedTaskRules: readonly Rule[] = [
  {
    id: 'task-book-fr',
    severity: 'error',
    says: () => ({
      source: {
        fr: 'Ordonnance n° 45-2138 du 19 septembre 1945, art. 2 et 20 [secretaire83] [geoa] [weblex-saisie]',
        nl: 'Franse ordonnance nr. 45-2138 van 19 september 1945, art. 2 en 20 [secretaire83] [geoa] [weblex-saisie]',
        en: 'French ordonnance No. 45-2138 of 19 September 1945, art. 2 and 20 [secretaire83] [geoa] [weblex-saisie]',
      },
      checkedOn,
      message: {
        fr: 'Tenir la comptabilité d’autrui est réservé en France aux experts-comptables.',
        nl: 'De boekhouding van anderen voeren is in Frankrijk voorbehouden aan ‘experts-comptables’.',
        en: 'Keeping the accounts of others is reserved in France to chartered accountants (experts-comptables).',
      },
      hint: {
        fr: 'Prenez `task: pre-bookkeeping` (classer, numériser, transmettre les pièces), `invoicing-support` ou `payment-reminders`.',
        nl: 'Neem `task: pre-bookkeeping` (stukken ordenen, scannen en doorsturen), `invoicing-support` of `payment-reminders`.',
        en: 'Take `task: pre-bookkeeping` (filing, scanning, passing on documents), `invoicing-support` or `payment-reminders`.',
      },
      reason: {
        fr: 'L’exercice illégal est puni d’un an d’emprisonnement et de 15 000 € d’amende. Selon une décision récente, la simple saisie n’y entre pas ; c’est discuté, mieux vaut s’en abstenir.',
        nl: 'Onbevoegde uitoefening is strafbaar met een jaar gevangenis en € 15.000 boete. Volgens een recente uitspraak valt louter invoeren er niet onder, maar dat is omstreden: laat het liever.',
        en: 'Unlawful practice is punished with a year in prison and a fine of €15,000. A recent decision held that mere data entry is not covered; that is disputed, so better leave it.',
      },
      example: 'services:\n  tasks:\n    - task: bookkeeping',
    }),
    check: (facts) =>
      facts.clientCountry === 'FR' && facts.isBusiness ? foundTasks(facts, ['bookkeeping']) : [],
  },
  {
    id: 'task-book-be',
    severity: 'error',
    says: () => ({
      source: {
        fr: 'Loi belge du 17 mars 2019 relative aux professions d’expert-comptable et de conseiller fiscal [economie-itaa] [K]',
        nl: 'Belgische wet van 17 maart 2019 betreffende de beroepen van accountant en belastingadviseur [economie-itaa] [K]',
        en: 'Belgian law of 17 March 2019 on the professions of accountant and tax adviser [economie-itaa] [K]',
      },
      checkedOn,
      message: {
        fr: 'En Belgique, la comptabilité de tiers est une activité réglementée, ouverte aux membres de l’ITAA.',
        nl: 'In België is boekhouding voor derden een gereglementeerde activiteit, voor leden van het ITAA.',
        en: 'In Belgium, accounting for others is a regulated activity, open to members of the ITAA.',
      },
      hint: {
        fr: 'Prenez `task: pre-bookkeeping` et écrivez dans `description` que le comptable du client tient les comptes.',
        nl: 'Neem `task: pre-bookkeeping` en zet in `description` dat de accountant van de klant de boekhouding voert.',
        en: 'Take `task: pre-bookkeeping` and write in `description` that the client’s accountant keeps the books.',
      },
      reason: {
        fr: 'Tenir la comptabilité de tiers et les conseiller en matière fiscale, comme indépendant, suppose l’inscription à l’Institut (ITAA). Préparer les pièces reste possible.',
        nl: 'Wie als zelfstandige de boekhouding van derden voert of hen fiscaal adviseert, moet bij het Instituut (ITAA) zijn ingeschreven. Stukken voorbereiden mag.',
        en: 'Keeping others’ accounts or advising them on tax as a self-employed person takes registration with the Institute (ITAA). Preparing documents remains possible.',
      },
      example: 'client:\n  country: BE\nservices:\n  tasks:\n    - task: bookkeeping',
    }),
    check: (facts) =>
      facts.clientCountry === 'BE' && facts.isBusiness ? foundTasks(facts, ['bookkeeping']) : [],
  },
  {
    id: 'task-book-nl',
    severity: 'warning',
    says: () => ({
      source: 'Wwft [K+]',
      checkedOn,
      message: {
        fr: 'Aux Pays-Bas, qui tient la comptabilité d’autrui relève de la loi contre le blanchiment (Wwft).',
        nl: 'Wie de boekhouding van anderen voert, valt onder de Wwft.',
        en: 'In the Netherlands, whoever keeps others’ accounts falls under the anti-money-laundering act (Wwft).',
      },
      hint: {
        fr: 'Identifiez le client et signalez les opérations inhabituelles, ou prenez `task: pre-bookkeeping` si vous ne faites que préparer les pièces.',
        nl: 'Stel de identiteit van de klant vast en meld ongebruikelijke transacties, of neem `task: pre-bookkeeping` als u alleen stukken voorbereidt.',
        en: 'Identify the client and report unusual transactions, or take `task: pre-bookkeeping` if you only prepare documents.',
      },
      reason: {
        fr: 'La profession est libre, mais les bureaux de comptabilité ont des devoirs de vigilance et de déclaration.',
        nl: 'Het beroep is vrij, maar administratiekantoren hebben een plicht tot cliëntenonderzoek en melding.',
        en: 'The profession is free, but bookkeeping offices have duties of diligence and reporting.',
      },
      example: 'client:\n  country: NL\nservices:\n  tasks:\n    - task: bookkeeping',
    }),
    check: (facts) =>
      facts.clientCountry === 'NL' && facts.isBusiness ? foundTasks(facts, ['bookkeeping']) : [],
  },
  {
    id: 'task-realestate-fr',
    severity: 'warning',
    says: () => ({
      source: {
        fr: 'Loi n° 70-9 du 2 janvier 1970 (Hoguet) [assurup-hoguet] [K+]',
        nl: 'Franse wet nr. 70-9 van 2 januari 1970 (Hoguet) [assurup-hoguet] [K+]',
        en: 'French law No. 70-9 of 2 January 1970 (Hoguet) [assurup-hoguet] [K+]',
      },
      checkedOn,
      message: {
        fr: 'Prêter habituellement son concours, même accessoire, à la location de biens immobiliers d’autrui demande en France une carte professionnelle.',
        nl: 'Regelmatig meewerken aan verhuur van andermans onroerend goed, ook als bijzaak, vereist in Frankrijk een beroepskaart.',
        en: 'Taking part regularly in letting other people’s property, even as a side activity, takes a professional card in France.',
      },
      hint: {
        fr: 'Restez au secrétariat et écrivez-le dans `description` : ni visite, ni négociation, ni encaissement, ni signature. Dites-y aussi s’il ne s’agit pas d’immobilier.',
        nl: 'Blijf bij het secretariaat en zet dat in `description`: geen bezichtiging, onderhandeling, inning of ondertekening. Zeg daar ook als het niet om onroerend goed gaat.',
        en: 'Stay with office work and write so in `description`: no viewings, no negotiation, no money, no signing. Say there too if it is not about property.',
      },
      reason: {
        fr: 'La carte suppose une garantie financière et une assurance. Le secrétariat pour un titulaire de la carte reste permis.',
        nl: 'Die kaart vereist een financiële waarborg en een verzekering. Secretariaatswerk voor een kaarthouder mag.',
        en: 'The card takes a financial guarantee and an insurance. Office work for a card holder remains allowed.',
      },
      example: 'services:\n  tasks:\n    - task: rental-support',
    }),
    check: (facts) =>
      facts.clientCountry === 'FR' ? foundTasks(facts, ['rental-support'], isUndescribed) : [],
  },
  {
    id: 'task-realestate-be',
    severity: 'warning',
    says: () => ({
      source: {
        fr: 'Loi belge du 11 février 2013 organisant la profession d’agent immobilier [K+]',
        nl: 'Belgische wet van 11 februari 2013 houdende organisatie van het beroep van vastgoedmakelaar [K+]',
        en: 'Belgian law of 11 February 2013 on the profession of estate agent [K+]',
      },
      checkedOn,
      message: {
        fr: 'Louer ou gérer des biens immobiliers d’autrui est réservé en Belgique aux agents agréés par l’IPI.',
        nl: 'Onroerend goed van anderen verhuren of beheren is in België voorbehouden aan makelaars die door het BIV zijn erkend.',
        en: 'Letting or managing other people’s property is reserved in Belgium to agents approved by the IPI/BIV.',
      },
      hint: {
        fr: 'Restez au secrétariat et écrivez-le dans `description` : ni visite, ni négociation, ni encaissement, ni signature. Dites-y aussi s’il ne s’agit pas d’immobilier.',
        nl: 'Blijf bij het secretariaat en zet dat in `description`: geen bezichtiging, onderhandeling, inning of ondertekening. Zeg daar ook als het niet om onroerend goed gaat.',
        en: 'Stay with office work and write so in `description`: no viewings, no negotiation, no money, no signing. Say there too if it is not about property.',
      },
      reason: {
        fr: 'Le titre et l’activité de courtier et de syndic ou régisseur sont protégés. Le travail de bureau pour un agent agréé ne l’est pas.',
        nl: 'Titel en activiteit van makelaar en van syndicus of rentmeester zijn beschermd. Kantoorwerk voor een erkende makelaar is dat niet.',
        en: 'The title and activity of broker and property manager are protected. Office work for an approved agent is not.',
      },
      example: 'client:\n  country: BE\nservices:\n  tasks:\n    - task: rental-support',
    }),
    check: (facts) =>
      facts.clientCountry === 'BE' ? foundTasks(facts, ['rental-support'], isUndescribed) : [],
  },
  {
    id: 'task-legal-advice',
    severity: 'warning',
    says: () => ({
      source: {
        fr: 'Loi n° 71-1130 du 31 décembre 1971, art. 54 et suivants (France) [K+]',
        nl: 'Franse wet nr. 71-1130 van 31 december 1971, art. 54 e.v. [K+]',
        en: 'French law No. 71-1130 of 31 December 1971, art. 54 ff. [K+]',
      },
      checkedOn,
      message: {
        fr: 'Conseiller en droit ou en fiscalité, ou rédiger des actes pour autrui, est réservé selon le pays à certaines professions.',
        nl: 'Juridisch of fiscaal advies geven, of akten voor anderen opstellen, is in sommige landen voorbehouden aan bepaalde beroepen.',
        en: 'Giving legal or tax advice, or drafting legal documents for others, is in some countries reserved to certain professions.',
      },
      hint: {
        fr: 'Retirez ce service, ou nommez ce que vous faites vraiment : mise en page, classement, envoi.',
        nl: 'Haal deze dienst weg, of noem wat u werkelijk doet: opmaken, ordenen, versturen.',
        en: 'Remove this service, or name what you really do: layout, filing, sending.',
      },
      reason: {
        fr: 'En France, seules les personnes autorisées peuvent donner des consultations juridiques ou rédiger des actes à titre habituel et rémunéré. Partout, un mauvais conseil engage votre responsabilité.',
        nl: 'In Frankrijk mogen alleen bevoegden beroepsmatig juridisch advies geven of akten opstellen. Overal bent u aansprakelijk voor slecht advies.',
        en: 'In France only those authorised may give legal advice or draft legal documents for pay. Everywhere you answer for bad advice.',
      },
      example: 'services:\n  tasks:\n    - task: other\n      label: Conseil juridique',
    }),
    check: ({ answers: { services } }) => [
      ...services.tasks.flatMap(({ label }, index) =>
        label !== undefined && legalAdvice.test(label) ? [{ path: atTask(index) }] : [],
      ),
      ...(services.extras ?? []).flatMap(({ service }, index) =>
        legalAdvice.test(service) ? [{ path: ['services', 'extras', index] }] : [],
      ),
    ],
  },
];
