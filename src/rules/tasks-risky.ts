import { type Finding, type Rule, when } from './rule.ts';
import { foundTasks, isUndescribed } from './task-facts.ts';

const checkedOn = '2026-11-28';
const professionals = /professionnel|entreprise|B2B|bedrij[fv]|zakelijk|business|compan/i;
const consent = /consent|opt-?in|toestemming/i;
const paying =
  /\b(pay|pai|r[éè]gl(er|ement)|virement|ach[aeè]t|betal|overschrij|overma|koop|kopen|purchas|buy)/i;

/** Tasks that are allowed within limits, which the agreement had better state (legal.md B9). */
export const riskyTaskRules: readonly Rule[] = [
  {
    id: 'task-reminders',
    severity: 'warning',
    says: () => ({
      source: {
        fr: 'France : art. R. 124-1 et suivants C. proc. civ. exéc. ; Belgique : livre XIX CDE ; Pays-Bas : Wki [K]',
        nl: 'Frankrijk: art. R. 124-1 e.v. C. proc. civ. exéc.; België: boek XIX WER; Nederland: Wki [K]',
        en: 'France: art. R. 124-1 ff. C. proc. civ. exéc.; Belgium: book XIX CDE/WER; Netherlands: Wki [K]',
      },
      checkedOn,
      message: {
        fr: 'Rappeler une facture au nom du client est permis ; recouvrer ses créances est une activité réglementée.',
        nl: 'Aan een factuur herinneren namens de klant mag; zijn vorderingen incasseren is een gereguleerde activiteit.',
        en: 'Reminding of an invoice in the client’s name is allowed; collecting its debts is a regulated activity.',
      },
      hint: {
        fr: 'Écrivez dans la `description` de cette tâche jusqu’où elle va : rappels amiables au nom du client, aucun encaissement, aucune mise en demeure.',
        nl: 'Zet in de `description` van deze taak hoever zij gaat: vriendelijke herinneringen namens de klant, geen inning, geen ingebrekestelling.',
        en: 'Write in this task’s `description` how far it goes: friendly reminders in the client’s name, no collection, no formal notice.',
      },
      reason: {
        fr: 'Le recouvrement pour le compte d’autrui demande, selon le pays, une convention écrite, une assurance, une inscription ou un enregistrement.',
        nl: 'Incasseren voor anderen vraagt, naargelang het land, een schriftelijke overeenkomst, een verzekering of een registratie.',
        en: 'Collecting for others takes, by country, a written agreement, an insurance or a registration.',
      },
      example: 'services:\n  tasks:\n    - task: payment-reminders',
    }),
    check: (facts) => foundTasks(facts, ['payment-reminders'], isUndescribed),
  },
  {
    id: 'task-telemarketing-fr',
    severity: 'warning',
    says: () => ({
      source: {
        fr: 'Art. L. 223-1 C. conso. ; loi n° 2025-594 [aguera-phone] [avencia-phone]',
        nl: 'Art. L. 223-1 C. conso.; Franse wet nr. 2025-594 [aguera-phone] [avencia-phone]',
        en: 'Art. L. 223-1 C. conso.; French law No. 2025-594 [aguera-phone] [avencia-phone]',
      },
      checkedOn,
      message: {
        fr: 'Depuis le 11 août 2026, appeler un consommateur pour lui vendre quelque chose demande en France son accord préalable.',
        nl: 'Sinds 11 augustus 2026 mag u een consument in Frankrijk alleen bellen om iets te verkopen als hij daar vooraf in heeft toegestemd.',
        en: 'Since 11 August 2026, calling a consumer in France to sell something takes the consumer’s prior consent.',
      },
      hint: {
        fr: 'Si vous n’appelez que des professionnels, dites-le dans la `description` de cette tâche. Sinon, ne gardez que des personnes dont le client prouve l’accord.',
        nl: 'Belt u alleen zakelijke relaties, zet dat dan in de `description` van deze taak. Bel anders alleen mensen van wie de klant de toestemming kan bewijzen.',
        en: 'If you call businesses only, say so in this task’s `description`. Else call only people whose consent the client can prove.',
      },
      reason: {
        fr: 'L’interdiction vaut aussi pour qui appelle pour le compte du vendeur. Elle ne vise pas les appels qui concernent un contrat en cours.',
        nl: 'Het verbod geldt ook voor wie namens de verkoper belt. Het geldt niet voor gesprekken over een lopende overeenkomst.',
        en: 'The ban also holds for whoever calls on the seller’s behalf. It does not cover calls about a running contract.',
      },
      example: 'services:\n  tasks:\n    - task: telemarketing',
    }),
    check: (facts) =>
      facts.clientCountry === 'FR'
        ? foundTasks(
            facts,
            ['telemarketing'],
            ({ label = '', description = '' }) => !professionals.test(`${label} ${description}`),
          )
        : [],
  },
  {
    id: 'task-emailmarketing',
    severity: 'warning',
    says: () => ({
      source: {
        fr: 'Directive 2002/58/CE, art. 13 ; art. L. 34-5 CPCE ; art. XII.13 CDE ; art. 11.7 Tw [K+]',
        nl: 'Richtlijn 2002/58/EG, art. 13; art. L. 34-5 CPCE; art. XII.13 WER; art. 11.7 Tw [K+]',
        en: 'Directive 2002/58/EC, art. 13; art. L. 34-5 CPCE; art. XII.13 CDE/WER; art. 11.7 Tw [K+]',
      },
      checkedOn,
      message: {
        fr: 'La publicité par e-mail demande en principe l’accord préalable des destinataires ; vos réponses ne disent pas qui le recueille.',
        nl: 'Reclame per e-mail vraagt in beginsel voorafgaande toestemming van de ontvangers; uw antwoorden zeggen niet wie die vraagt.',
        en: 'Advertising by e-mail takes in principle the recipients’ prior consent; your answers do not say who obtains it.',
      },
      hint: {
        fr: 'Écrivez-le dans la `description` de cette tâche ou dans `services.clientObligations` : le client ne fournit que des adresses dont il prouve le consentement.',
        nl: 'Zet het in de `description` van deze taak of in `services.clientObligations`: de klant levert alleen adressen waarvoor hij toestemming kan bewijzen.',
        en: 'Write it in this task’s `description` or in `services.clientObligations`: the client provides only addresses whose consent it can prove.',
      },
      reason: {
        fr: 'C’est le client qui sait d’où viennent ses listes ; c’est à lui d’en garantir la base juridique, et à vous de tenir compte de chaque désinscription.',
        nl: 'De klant weet waar zijn lijsten vandaan komen en moet voor de grondslag instaan; u verwerkt elke afmelding.',
        en: 'The client knows where its lists come from and must warrant their legal basis; you heed every unsubscription.',
      },
      example: 'services:\n  tasks:\n    - task: newsletter',
    }),
    check: (facts) => {
      const { clientObligations = [] } = facts.answers.services;
      if (clientObligations.some((obligation) => consent.test(obligation))) return [];
      return foundTasks(
        facts,
        ['email-marketing', 'newsletter'],
        ({ description = '' }) => !consent.test(description),
      );
    },
  },
  {
    id: 'task-recruitment',
    severity: 'warning',
    says: () => ({
      source: {
        fr: 'Belgique : agrément régional des bureaux de placement ; Pays-Bas : Waadi [K]',
        nl: 'België: gewestelijke erkenning van bemiddelingsbureaus; Nederland: Waadi [K]',
        en: 'Belgium: regional approval of placement agencies; Netherlands: Waadi [K]',
      },
      checkedOn,
      message: {
        fr: 'Placer des candidats peut demander dans ce pays un agrément ou un enregistrement.',
        nl: 'Voor arbeidsbemiddeling kan in dit land een erkenning of registratie nodig zijn.',
        en: 'Placing applicants may take an approval or a registration in this country.',
      },
      hint: {
        fr: 'Écrivez dans la `description` de cette tâche jusqu’où elle va : annonces, tri et rendez-vous pour le client, qui choisit et embauche lui-même.',
        nl: 'Zet in de `description` van deze taak hoever zij gaat: vacatures, selectie en afspraken voor de klant, die zelf kiest en aanneemt.',
        en: 'Write in this task’s `description` how far it goes: advertisements, sorting and appointments for the client, which chooses and hires itself.',
      },
      reason: {
        fr: 'Les trois Régions belges agréent les bureaux de placement et les Pays-Bas règlent l’intermédiation. Un travail de secrétariat n’y entre normalement pas.',
        nl: 'De drie Belgische gewesten erkennen bemiddelingsbureaus en Nederland regelt de arbeidsbemiddeling. Secretariaatswerk valt daar normaal niet onder.',
        en: 'The three Belgian regions approve placement agencies and the Netherlands regulate placement. Office work is normally not covered.',
      },
      example: 'client:\n  country: BE\nservices:\n  tasks:\n    - task: recruitment-support',
    }),
    check: (facts) =>
      ['BE', 'NL'].includes(facts.clientCountry)
        ? foundTasks(facts, ['recruitment-support'], isUndescribed)
        : [],
  },
  {
    id: 'task-payments',
    severity: 'warning',
    says: () => ({
      source: 'va-agree [D]',
      checkedOn,
      message: {
        fr: 'Vous pouvez payer ou acheter au nom du client, mais aucun plafond n’est fixé : les documents disent que vous ne pouvez engager aucune dépense.',
        nl: 'U mag namens de klant betalen of kopen, maar er is geen bovengrens: de documenten zeggen dat u geen uitgaven mag doen.',
        en: 'You may pay or buy in the client’s name, but there is no ceiling: the documents say that you may commit no spending.',
      },
      hint: {
        fr: 'Donnez `services.authority.spendingLimit`, en euros et par acte.',
        nl: 'Vul `services.authority.spendingLimit` in, in euro en per handeling.',
        en: 'Give `services.authority.spendingLimit`, in euros and for each act.',
      },
      reason: {
        fr: 'L’accès aux comptes du client appelle un pouvoir écrit, un plafond, et jamais d’argent du client sur votre compte ; la lettre dit le premier et le dernier.',
        nl: 'Toegang tot rekeningen van de klant vraagt een schriftelijke volmacht, een bovengrens en nooit geld van de klant op uw rekening.',
        en: 'Access to the client’s accounts calls for a written mandate, a ceiling, and never client money on your account.',
      },
      example:
        'services:\n  authority:\n    scope: limited\n    acts:\n      - Payer les factures des fournisseurs',
    }),
    check: ({ answers: { services } }): readonly Finding[] => {
      const { scope, acts = [], spendingLimit } = services.authority;
      const mayPay = scope === 'limited' && acts.some((act) => paying.test(act));
      return when(mayPay && spendingLimit === 0, 'services.authority.spendingLimit');
    },
  },
];
