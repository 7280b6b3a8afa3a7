import { type Rule, when } from './rule.ts';

const checkedOn = '2026-11-24';
const ofOrganisation: readonly string[] = ['portage', 'smart', 'payroll'];

/** Who may work as an independent at all (legal.md B4). */
export const cooperationRules: readonly Rule[] = [
  {
    id: 'status-portage',
    severity: 'error',
    source: {
      fr: 'art. L. 1254-1 et suivants C. trav. [K+]',
      nl: 'art. L. 1254-1 e.v. C. trav. [K+]',
      en: 'art. L. 1254-1 ff. C. trav. [K+]',
    },
    checkedOn,
    message: {
      fr: 'Avec ce statut, vous êtes salarié de l’organisme qui vous porte : ces documents d’indépendant ne conviennent pas.',
      nl: 'Met deze status bent u werknemer van de organisatie die u uitbetaalt: deze documenten voor zelfstandigen passen niet.',
      en: 'With this status you are an employee of the organisation that pays you: these documents for independents do not fit.',
    },
    hint: {
      fr: 'Demandez le contrat à cet organisme ; c’est lui qui le conclut avec le client.',
      nl: 'Vraag de overeenkomst aan die organisatie; zij sluit haar met de klant.',
      en: 'Ask that organisation for the contract; it is the one that concludes it with the client.',
    },
    reason: {
      fr: 'Le salarié porté travaille sous un contrat de travail avec l’entreprise de portage, qui conclut elle-même la prestation avec le client.',
      nl: 'Wie via portage, Smart of payroll werkt, heeft een arbeidsovereenkomst met die organisatie, die zelf met de klant contracteert.',
      en: 'Whoever works through portage, Smart or payroll has an employment contract with that organisation, which itself contracts with the client.',
    },
    example: 'provider:\n  legalForm: portage',
    check: ({ answers: { provider } }) =>
      when(ofOrganisation.includes(provider.legalForm), 'provider.legalForm'),
  },
  {
    id: 'coop-secondment-fr',
    severity: 'error',
    source: 'art. L. 8231-1 et L. 8241-1 C. trav. [jdb-pret] [portaildudroit-pret]',
    checkedOn,
    message: {
      fr: 'Un indépendant ne peut pas être détaché : le prêt de main-d’œuvre à but lucratif et le marchandage sont interdits.',
      nl: 'Een zelfstandige kan niet worden gedetacheerd: uitlenen van arbeid met winstoogmerk en “marchandage” zijn in Frankrijk verboden.',
      en: 'An independent can not be seconded: lending labour for profit and “marchandage” are prohibited in France.',
    },
    hint: {
      fr: 'Mettez `cooperation.form: freelance-direct` si vous travaillez sans être sous les ordres du client ; sinon, passez par le travail temporaire ou le portage salarial.',
      nl: 'Zet `cooperation.form: freelance-direct` als u niet onder leiding van de klant werkt; anders via uitzendwerk of portage salarial.',
      en: 'Set `cooperation.form: freelance-direct` if you do not work under the client’s orders; else go through temporary work or portage salarial.',
    },
    reason: {
      fr: 'Toute opération à but lucratif qui a pour objet exclusif le prêt de main-d’œuvre est interdite, sauf exceptions, et peut être punie de deux ans d’emprisonnement et de 30 000 € d’amende.',
      nl: 'Het uitlenen van arbeid met winstoogmerk als enig doel is, behoudens uitzonderingen, verboden; daarop kan twee jaar gevangenis en € 30.000 boete staan.',
      en: 'Lending labour for profit as the only object is prohibited, save exceptions, and may be punished with two years in prison and a fine of €30,000.',
    },
    example: 'law: FR\ncooperation:\n  form: secondment',
    check: ({ law, clientCountry, answers: { cooperation } }) =>
      when(
        cooperation.form === 'secondment' && (law === 'FR' || clientCountry === 'FR'),
        'cooperation.form',
      ),
  },
];
