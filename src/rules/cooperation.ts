import { type Rule, when } from './rule.ts';

const checkedOn = '2026-11-24';
const ofOrganisation: readonly string[] = ['portage', 'smart', 'payroll'];

/** Who may work as an independent at all, and in which form (legal.md B4). */
export const cooperationRules: readonly Rule[] = [
  {
    id: 'status-portage',
    severity: 'error',
    says: () => ({
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
    }),
    check: ({ answers: { provider } }) =>
      when(ofOrganisation.includes(provider.legalForm), 'provider.legalForm'),
  },
  {
    id: 'coop-secondment-fr',
    severity: 'error',
    says: () => ({
      source: {
        fr: 'art. L. 8231-1 et L. 8241-1 C. trav. [jdb-pret] [portaildudroit-pret]',
        nl: 'art. L. 8231-1 en L. 8241-1 C. trav. [jdb-pret] [portaildudroit-pret]',
        en: 'art. L. 8231-1 and L. 8241-1 C. trav. [jdb-pret] [portaildudroit-pret]',
      },
      checkedOn,
      message: {
        fr: 'Un indépendant ne peut pas être détaché : le prêt de main-d’œuvre à but lucratif et le marchandage sont interdits en France.',
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
    }),
    check: ({ law, clientCountry, answers: { cooperation } }) =>
      when(
        cooperation.form === 'secondment' && (law === 'FR' || clientCountry === 'FR'),
        'cooperation.form',
      ),
  },
  {
    id: 'coop-secondment-be',
    severity: 'error',
    says: () => ({
      source: {
        fr: 'art. 31 de la loi du 24 juillet 1987 (BE) [lecho-art31] [elegis-art31]',
        nl: 'art. 31 van de wet van 24 juli 1987 (BE) [lecho-art31] [elegis-art31]',
        en: 'art. 31 of the law of 24 July 1987 (BE) [lecho-art31] [elegis-art31]',
      },
      checkedOn: '2026-11-28',
      message: {
        fr: 'Un indépendant ne peut pas être détaché : en Belgique, il est interdit de mettre du personnel sous l’autorité d’un utilisateur.',
        nl: 'Een zelfstandige kan niet worden gedetacheerd: in België is het verboden personeel onder het gezag van een gebruiker te stellen.',
        en: 'An independent can not be seconded: in Belgium it is prohibited to put staff under the authority of a user.',
      },
      hint: {
        fr: 'Mettez `cooperation.form: freelance-direct` si vous travaillez sans être sous les ordres du client ; sinon, passez par une entreprise de travail intérimaire.',
        nl: 'Zet `cooperation.form: freelance-direct` als u niet onder leiding van de klant werkt; anders via een uitzendbureau.',
        en: 'Set `cooperation.form: freelance-direct` if you do not work under the client’s orders; else go through a temporary-work agency.',
      },
      reason: {
        fr: 'Qui travaille sous l’autorité d’un client n’est pas indépendant. La mise à disposition interdite peut lier le travailleur au client par un contrat à durée indéterminée et expose à des sanctions.',
        nl: 'Wie onder het gezag van een klant werkt, is niet zelfstandig. Bij verboden terbeschikkingstelling kan er een arbeidsovereenkomst voor onbepaalde tijd met de klant ontstaan, en er staan sancties op.',
        en: 'Whoever works under a client’s authority is not independent. Prohibited secondment can bind the worker to the client by an open-ended contract of employment, and carries penalties.',
      },
      example: 'client:\n  country: BE\ncooperation:\n  form: secondment',
    }),
    check: ({ law, clientCountry, answers: { cooperation } }) =>
      when(
        cooperation.form === 'secondment' && (law === 'BE' || clientCountry === 'BE'),
        'cooperation.form',
      ),
  },
  {
    id: 'coop-secondment-nl',
    severity: 'warning',
    says: () => ({
      source: 'Waadi; Wtta [zipconomy-wtta] [chro-wtta] [flexnieuws-wtta]',
      checkedOn: '2026-11-28',
      message: {
        fr: 'Être détaché, c’est travailler sous la direction et la surveillance du client : un indépendant ne le fait pas.',
        nl: 'Detachering is werken onder leiding en toezicht van de klant: dat past niet bij een zelfstandige.',
        en: 'Secondment is work under the direction and supervision of the client: an independent does not do that.',
      },
      hint: {
        fr: 'Mettez `cooperation.form: freelance-direct` si vous travaillez sans cette direction.',
        nl: 'Zet `cooperation.form: freelance-direct` als u zonder die leiding werkt.',
        en: 'Set `cooperation.form: freelance-direct` if you work without that direction.',
      },
      reason: {
        fr: 'Le détachement relève aux Pays-Bas de la Waadi, et d’un régime d’admission (Wtta) prévu pour le 1er janvier 2027. Un indépendant qui ne travaille pas sous la direction du client n’y est pas soumis.',
        nl: 'Voor detachering geldt de Waadi, en een toelatingsstelsel (Wtta) dat per 1 januari 2027 is gepland. Een zelfstandige die niet onder leiding van de klant werkt, valt daarbuiten.',
        en: 'Secondment falls under the Waadi in the Netherlands, and under an admission scheme (Wtta) planned for 1 January 2027. An independent who does not work under the client’s direction is outside it.',
      },
      example: 'law: NL\ncooperation:\n  form: secondment',
    }),
    check: ({ law, clientCountry, answers: { cooperation } }) =>
      when(
        cooperation.form === 'secondment' && (law === 'NL' || clientCountry === 'NL'),
        'cooperation.form',
      ),
  },
  {
    id: 'coop-intermediary',
    severity: 'warning',
    says: () => ({
      source: 'va-agree [D]',
      checkedOn: '2026-11-28',
      message: {
        fr: 'Un intermédiaire intervient, mais ces documents ne lient que vous et le client.',
        nl: 'Er is een tussenpersoon, maar deze documenten binden alleen u en de klant.',
        en: 'There is an intermediary, but these documents bind only you and the client.',
      },
      hint: {
        fr: 'Vérifiez avec qui vous contractez, qui vous paie et pour qui vous traitez des données ; si c’est l’intermédiaire, indiquez-le comme `client` ou signez son propre contrat.',
        nl: 'Ga na met wie u contracteert, wie u betaalt en voor wie u gegevens verwerkt; is dat de tussenpersoon, vul die dan in als `client` of teken zijn overeenkomst.',
        en: 'Check with whom you contract, who pays you and for whom you handle data; if it is the intermediary, give it as `client` or sign its own agreement.',
      },
      reason: {
        fr: 'À trois, il faut savoir qui est le client, qui paie et qui répond des données. La lettre de mission laisse de côté vos accords avec l’intermédiaire.',
        nl: 'Met drie partijen moet vaststaan wie de klant is, wie betaalt en wie voor de gegevens instaat. De opdrachtbevestiging laat uw afspraken met de tussenpersoon buiten beschouwing.',
        en: 'Among three it must be clear who is the client, who pays and who answers for the data. The engagement letter leaves your agreements with the intermediary aside.',
      },
      example: 'cooperation:\n  form: via-intermediary',
    }),
    check: ({ answers: { cooperation } }) =>
      when(cooperation.form === 'via-intermediary', 'cooperation.form'),
  },
];
