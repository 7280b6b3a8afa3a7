import type { Choices } from '../choices.ts';
import { documentChoices } from './parties.ts';

/** Cooperation, liability, rights, terms, disputes, signature, proposal. */
export const agreementChoices: Choices = {
  'cooperation.form': () => ({
    'freelance-direct': [
      'prestation indépendante directe',
      'rechtstreekse freelanceopdracht',
      'direct freelance work',
    ],
    'via-intermediary': [
      'par un intermédiaire',
      'via een tussenpersoon',
      'through an intermediary',
    ],
    secondment: ['détachement', 'detachering', 'secondment'],
  }),
  'cooperation.assignment': () => ({
    ongoing: ['durée indéterminée', 'onbepaalde tijd', 'open-ended'],
    'fixed-term': ['durée déterminée', 'bepaalde tijd', 'fixed term'],
    project: ['mission ponctuelle', 'project', 'project'],
  }),
  'cooperation.notice.unit': () => ({
    day: ['jour', 'dag', 'day'],
    week: ['semaine', 'week', 'week'],
    month: ['mois', 'maand', 'month'],
  }),
  'cooperation.notice.form': () => ({
    'written-or-email': [
      'par écrit ou par courriel',
      'schriftelijk of per e-mail',
      'in writing or by email',
    ],
    'registered-letter': [
      'par lettre recommandée',
      'per aangetekende brief',
      'by registered letter',
    ],
  }),
  'cooperation.earlyTermination': () => ({
    'work-done': ['travail accompli', 'verricht werk', 'work done'],
    'work-done-plus-notice': [
      'travail accompli et préavis',
      'verricht werk en opzegtermijn',
      'work done and notice',
    ],
    percentage: ['pourcentage du solde', 'percentage van het saldo', 'percentage of the balance'],
  }),
  'cooperation.substitution': () => ({
    free: ['libre', 'vrij', 'free'],
    'with-notice': ['avec information préalable', 'met voorafgaande melding', 'with notice'],
    'with-approval': [
      'avec accord, refus pour motif objectif',
      'met toestemming, weigering op objectieve gronden',
      'with approval, refused on objective grounds',
    ],
    no: ['exclu', 'uitgesloten', 'excluded'],
  }),
  'cooperation.clientInstructions': () => ({
    'what-only': ['sur le résultat', 'over het resultaat', 'on the result'],
    'some-how': ['en partie sur la manière', 'deels over de wijze', 'partly on the manner'],
    'detailed-how': [
      'sur la manière, en détail',
      'in detail over de wijze',
      'on the manner, in detail',
    ],
  }),
  'liability.cap.mode': () => ({
    'fees-last-months': [
      'honoraires des derniers mois',
      'honorarium van de laatste maanden',
      'fees of the last months',
    ],
    'fees-contract': [
      'honoraires du contrat',
      'honorarium van de opdracht',
      'fees of the contract',
    ],
    fixed: ['montant fixe', 'vast bedrag', 'fixed amount'],
    'insurance-payout': [
      'indemnité d’assurance',
      'uitkering van de verzekering',
      'insurance payout',
    ],
    none: ['sans plafond', 'geen maximum', 'no cap'],
  }),
  'intellectualProperty.mode': () => ({
    'transfer-on-payment': [
      'cession au paiement',
      'overdracht bij betaling',
      'transfer on payment',
    ],
    licence: ['licence', 'licentie', 'licence'],
    'stay-with-provider': [
      'droits conservés',
      'rechten blijven bij de maker',
      'rights stay with the provider',
    ],
  }),
  'intellectualProperty.rights': () => ({
    reproduce: ['reproduction', 'verveelvoudigen', 'reproduce'],
    represent: ['représentation', 'openbaar maken', 'communicate to the public'],
    adapt: ['adaptation et modification', 'bewerken en wijzigen', 'adapt'],
    translate: ['traduction', 'vertalen', 'translate'],
    distribute: ['distribution', 'verspreiden', 'distribute'],
    'publish-online': ['mise en ligne', 'online publiceren', 'publish online'],
  }),
  'intellectualProperty.portfolio': () => ({
    yes: ['autorisée', 'toegestaan', 'allowed'],
    'with-consent': ['avec accord', 'met toestemming', 'with consent'],
    no: ['exclue', 'uitgesloten', 'excluded'],
  }),
  'terms.delivery': () => ({
    attached: ['en annexe', 'als bijlage', 'attached'],
    'link-and-pdf': ['par lien et en PDF', 'via een link en als pdf', 'by link and PDF'],
    paper: ['sur papier', 'op papier', 'on paper'],
  }),
  'terms.precedence': documentChoices,
  'disputes.steps': () => ({
    negotiation: ['négociation', 'overleg', 'negotiation'],
    mediation: ['médiation', 'mediation', 'mediation'],
    arbitration: ['arbitrage', 'arbitrage', 'arbitration'],
  }),
  'disputes.court': () => ({
    'defendant-domicile': [
      'domicile du défendeur',
      'woonplaats van de gedaagde',
      'defendant’s domicile',
    ],
    'provider-seat': [
      'siège du prestataire',
      'vestigingsplaats van de opdrachtnemer',
      'provider’s seat',
    ],
    'named-court': ['tribunal désigné', 'aangewezen rechter', 'named court'],
  }),
  'signature.method': () => ({
    paper: ['papier', 'papier', 'paper'],
    'electronic-simple': [
      'signature électronique simple',
      'gewone elektronische handtekening',
      'simple electronic signature',
    ],
    'electronic-advanced': [
      'signature électronique avancée',
      'geavanceerde elektronische handtekening',
      'advanced electronic signature',
    ],
    'electronic-qualified': [
      'signature électronique qualifiée',
      'gekwalificeerde elektronische handtekening',
      'qualified electronic signature',
    ],
    'email-acceptance': [
      'acceptation par courriel',
      'aanvaarding per e-mail',
      'acceptance by email',
    ],
  }),
  'proposal.binding': () => ({
    'binding-until': [
      'ferme pendant sa validité',
      'bindend tijdens de geldigheid',
      'binding while valid',
    ],
    'non-binding': ['sans engagement', 'vrijblijvend', 'non-binding'],
  }),
};
