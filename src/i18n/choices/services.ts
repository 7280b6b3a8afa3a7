import type { Choices } from '../choices.ts';

const channels = () =>
  ({
    email: ['courriel', 'e-mail', 'email'],
    phone: ['téléphone', 'telefoon', 'telephone'],
    whatsapp: ['WhatsApp', 'WhatsApp', 'WhatsApp'],
    slack: ['Slack', 'Slack', 'Slack'],
    teams: ['Teams', 'Teams', 'Teams'],
    'client-portal': ['portail du client', 'het klantportaal', 'the client portal'],
    other: ['autre canal convenu', 'een ander afgesproken kanaal', 'another agreed channel'],
  }) as const;

/** Tasks, fees, invoicing and availability. */
export const serviceChoices: Choices = {
  'services.tasks.task': () => ({
    agenda: ['gestion d’agenda', 'agendabeheer', 'calendar management'],
    email: ['gestion de la messagerie', 'e-mailbeheer', 'email management'],
    'rental-support': ['assistance à la location', 'ondersteuning bij verhuur', 'rental support'],
    'sales-support': ['assistance commerciale', 'commerciële ondersteuning', 'sales support'],
    'social-media': ['gestion des réseaux sociaux', 'socialmediabeheer', 'social media'],
    'project-management': ['suivi de projets', 'projectondersteuning', 'project management'],
    'travel-booking': ['réservation de voyages', 'boeken van reizen', 'travel booking'],
    'meeting-minutes': ['comptes rendus de réunion', 'notuleren', 'meeting minutes'],
    'customer-service': ['service client', 'klantenservice', 'customer service'],
    'phone-answering': ['accueil téléphonique', 'telefoonbeantwoording', 'telephone answering'],
    'data-entry': ['saisie de données', 'gegevensinvoer', 'data entry'],
    'document-drafting': [
      'rédaction et mise en page de documents',
      'opstellen en opmaken van documenten',
      'document drafting',
    ],
    translation: ['traduction', 'vertaling', 'translation'],
    'event-organisation': [
      'organisation d’événements',
      'organisatie van evenementen',
      'event organisation',
    ],
    'invoicing-support': [
      'préparation des factures',
      'voorbereiden van facturen',
      'invoicing support',
    ],
    'payment-reminders': ['relances de paiement', 'betalingsherinneringen', 'payment reminders'],
    'pre-bookkeeping': [
      'préparation des pièces comptables',
      'voorbereiding van de boekhouding',
      'bookkeeping preparation',
    ],
    bookkeeping: ['tenue de comptabilité', 'boekhouding', 'bookkeeping'],
    'payroll-support': [
      'préparation des éléments de paie',
      'voorbereiding van de loonadministratie',
      'payroll support',
    ],
    'recruitment-support': [
      'aide au recrutement',
      'ondersteuning bij werving',
      'recruitment support',
    ],
    'crm-management': ['tenue du fichier clients (CRM)', 'CRM-beheer', 'CRM management'],
    'email-marketing': ['campagnes de courriels', 'e-mailmarketing', 'email marketing'],
    newsletter: ['lettre d’information', 'nieuwsbrief', 'newsletter'],
    telemarketing: ['prospection téléphonique', 'telemarketing', 'telemarketing'],
    'web-updates': ['mise à jour du site internet', 'bijwerken van de website', 'website updates'],
    'webshop-support': [
      'assistance à la boutique en ligne',
      'ondersteuning van de webshop',
      'webshop support',
    ],
    research: ['recherche d’informations', 'onderzoek', 'research'],
    'private-errands': ['démarches privées', 'privézaken', 'private errands'],
    other: ['autre tâche convenue', 'andere afgesproken taak', 'other agreed task'],
  }),
  'services.obligation': () => ({
    'best-efforts': ['obligation de moyens', 'inspanningsverplichting', 'best-efforts obligation'],
    'result-for-listed-deliverables': [
      'obligation de résultat pour les livrables listés',
      'resultaatsverplichting voor de genoemde resultaten',
      'obligation of result for the listed deliverables',
    ],
  }),
  'services.changeRequests': () => ({
    'written-quote-first': [
      'devis écrit préalable',
      'vooraf een schriftelijke offerte',
      'written quotation first',
    ],
    'hourly-rate-with-notice': [
      'taux horaire, après avertissement',
      'uurtarief, na voorafgaande melding',
      'hourly rate, after notice',
    ],
    refuse: ['refus', 'weigering', 'refusal'],
  }),
  'services.authority.scope': () => ({
    none: ['aucun pouvoir', 'geen volmacht', 'no authority'],
    limited: ['pouvoir limité', 'beperkte volmacht', 'limited authority'],
  }),
  'services.deadlines': () => ({
    indicative: ['délais indicatifs', 'indicatieve termijnen', 'indicative deadlines'],
    'strict-if-listed': [
      'délais impératifs lorsqu’ils sont listés',
      'fatale termijnen indien genoemd',
      'strict deadlines where listed',
    ],
  }),
  'fees.model': () => ({
    hourly: ['au temps passé', 'op uurbasis', 'by the hour'],
    'package-monthly': ['forfait mensuel', 'maandpakket', 'monthly package'],
    'hour-pack': ['carte d’heures prépayée', 'strippenkaart', 'prepaid hour pack'],
    'project-fixed': ['prix forfaitaire', 'vaste prijs', 'fixed price'],
    mixed: ['formule mixte', 'combinatie', 'mixed'],
  }),
  'fees.pack.balanceReport': () => ({
    none: ['sans relevé', 'zonder overzicht', 'no statement'],
    monthly: ['chaque mois', 'elke maand', 'every month'],
    'each-use': ['après chaque utilisation', 'na elk gebruik', 'after each use'],
    'on-request': ['sur demande', 'op verzoek', 'on request'],
  }),
  'fees.overrun': () => ({
    'prior-approval': ['accord préalable', 'voorafgaand akkoord', 'prior approval'],
    'hourly-rate': ['taux horaire', 'uurtarief', 'hourly rate'],
    'next-month': [
      'report sur le mois suivant',
      'verschuiving naar de volgende maand',
      'next month',
    ],
  }),
  'fees.unusedHours': () => ({
    lapse: ['perdues', 'vervallen', 'lapse'],
    'carry-1-month': ['reportées d’un mois', 'één maand overgedragen', 'carried over one month'],
    'carry-3-months': [
      'reportées de trois mois',
      'drie maanden overgedragen',
      'carried over three months',
    ],
    'carry-until-end': [
      'reportées jusqu’à la fin',
      'overgedragen tot het einde',
      'carried over until the end',
    ],
  }),
  'fees.expenses.rule': () => ({
    'at-cost-with-receipts': [
      'au coût réel, sur justificatifs',
      'tegen kostprijs, op vertoon van bewijs',
      'at cost, with receipts',
    ],
    included: ['compris dans le prix', 'inbegrepen', 'included'],
    flat: ['forfait', 'vast bedrag', 'flat amount'],
  }),
  'fees.indexation.mode': () => ({
    none: ['sans révision', 'geen indexering', 'none'],
    'annual-notice': [
      'révision annuelle annoncée',
      'jaarlijkse aangekondigde aanpassing',
      'yearly, with notice',
    ],
    index: ['indexation', 'indexering', 'index'],
  }),
  'invoicing.frequency': () => ({
    weekly: ['chaque semaine', 'wekelijks', 'weekly'],
    monthly: ['chaque mois', 'maandelijks', 'monthly'],
    'on-completion': ['à l’achèvement', 'na voltooiing', 'on completion'],
    'hours-threshold': ['par tranche d’heures', 'per aantal uren', 'per number of hours'],
    'in-advance': ['d’avance', 'vooraf', 'in advance'],
  }),
  'invoicing.paymentBasis': () => ({
    'invoice-date': ['date de la facture', 'factuurdatum', 'invoice date'],
    'receipt-of-invoice': [
      'réception de la facture',
      'ontvangst van de factuur',
      'receipt of the invoice',
    ],
    'end-of-month': ['fin de mois', 'einde van de maand', 'end of month'],
  }),
  'invoicing.endOfMonthMethod': () => ({
    'days-then-month-end': [
      'délai puis fin de mois',
      'termijn, dan einde maand',
      'days, then end of month',
    ],
    'month-end-then-days': [
      'fin de mois puis délai',
      'einde maand, dan termijn',
      'end of month, then days',
    ],
  }),
  'invoicing.paymentMethod': () => ({
    'bank-transfer': ['virement bancaire', 'overschrijving', 'bank transfer'],
    'direct-debit': ['prélèvement', 'automatische incasso', 'direct debit'],
    card: ['carte bancaire', 'bankpas', 'card'],
    other: ['autre moyen convenu', 'andere afgesproken wijze', 'other agreed means'],
  }),
  'invoicing.lateInterest.mode': () => ({
    statutory: ['taux légal', 'wettelijke rente', 'statutory rate'],
    fixed: ['taux convenu', 'afgesproken rente', 'agreed rate'],
  }),
  'availability.pattern': () => ({
    'fixed-days': ['jours fixes', 'vaste dagen', 'fixed days'],
    spread: ['réparti sur la semaine', 'verspreid over de week', 'spread over the week'],
    'on-request': ['à la demande', 'op afroep', 'on request'],
  }),
  'availability.days': () => ({
    monday: ['lundi', 'maandag', 'Monday'],
    tuesday: ['mardi', 'dinsdag', 'Tuesday'],
    wednesday: ['mercredi', 'woensdag', 'Wednesday'],
    thursday: ['jeudi', 'donderdag', 'Thursday'],
    friday: ['vendredi', 'vrijdag', 'Friday'],
    saturday: ['samedi', 'zaterdag', 'Saturday'],
    sunday: ['dimanche', 'zondag', 'Sunday'],
  }),
  'availability.scheduleDecidedBy': () => ({
    provider: ['le prestataire', 'de opdrachtnemer', 'the provider'],
    mutual: ['les deux parties', 'beide partijen', 'both parties'],
    client: ['le client', 'de opdrachtgever', 'the client'],
  }),
  'availability.channels': channels,
  'availability.urgent.channel': channels,
  'availability.updates.method': () => ({
    email: ['courriel', 'e-mail', 'email'],
    call: ['téléphone', 'telefoon', 'telephone'],
    'shared-board': ['tableau partagé', 'gedeeld bord', 'shared board'],
    'time-report': ['relevé d’heures', 'urenoverzicht', 'time report'],
  }),
  'availability.updates.frequency': () => ({
    daily: ['chaque jour travaillé', 'elke werkdag', 'every working day'],
    weekly: ['chaque semaine', 'elke week', 'every week'],
    biweekly: ['toutes les deux semaines', 'om de twee weken', 'every two weeks'],
    monthly: ['chaque mois', 'elke maand', 'every month'],
    'on-milestone': ['à chaque étape', 'bij elke mijlpaal', 'at each milestone'],
  }),
  'availability.sickness': () => ({
    'notify-and-reschedule': [
      'information et report',
      'melden en verschuiven',
      'notice and rescheduling',
    ],
    replacement: ['remplacement', 'vervanging', 'replacement'],
    suspend: ['suspension', 'opschorting', 'suspension'],
  }),
  'availability.workLocation': () => ({
    remote: ['à distance', 'op afstand', 'remotely'],
    'client-site-occasional': [
      'à distance, parfois chez le client',
      'op afstand, soms bij de klant',
      'remotely, at times at the client’s',
    ],
    'client-site-regular': [
      'régulièrement chez le client',
      'regelmatig bij de klant',
      'regularly at the client’s',
    ],
  }),
  'availability.equipment': () => ({
    provider: ['le prestataire', 'de opdrachtnemer', 'the provider'],
    client: ['le client', 'de opdrachtgever', 'the client'],
    mixed: ['chacun pour partie', 'elk voor een deel', 'each for a part'],
  }),
};
