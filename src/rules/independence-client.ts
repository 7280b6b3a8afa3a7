import { figures } from './figures.ts';
import { employmentLaw } from './independence-source.ts';
import { type Rule, when } from './rule.ts';

const checkedOn = '2026-11-28';

/** Signs of employment in what ties provider and client (legal.md B4). */
export const independenceClientRules: readonly Rule[] = [
  {
    id: 'ind-sanctions-leave',
    severity: 'error',
    says: () => ({
      source: employmentLaw('[ionos-salariat] [socialsecurity-be]'),
      checkedOn,
      message: {
        fr: 'Le client peut vous sanctionner ou approuver vos congés : ces documents d’indépendant ne conviennent pas.',
        nl: 'De klant kan u sancties opleggen of uw verlof goedkeuren: deze documenten voor zelfstandigen passen niet.',
        en: 'The client can discipline you or approve your leave: these documents for independents do not fit.',
      },
      hint: {
        fr: 'Mettez `cooperation.clientSanctions: false` si vous annoncez vos absences sans demander la permission et si le client ne peut pas vous sanctionner ; sinon, c’est un contrat de travail qu’il vous faut.',
        nl: 'Zet `cooperation.clientSanctions: false` als u afwezigheid meldt zonder toestemming te vragen en de klant u geen sancties kan opleggen; anders is een arbeidsovereenkomst nodig.',
        en: 'Set `cooperation.clientSanctions: false` if you announce your absences without asking permission and the client can not discipline you; else you need a contract of employment.',
      },
      reason: {
        fr: 'Sanctionner et approuver les congés sont des pouvoirs d’employeur. Une mission indépendante qui les accorde au client se contredit et peut être requalifiée en contrat de travail.',
        nl: 'Sancties opleggen en verlof goedkeuren zijn bevoegdheden van een werkgever. Een freelanceopdracht die ze aan de klant geeft, spreekt zichzelf tegen en kan een arbeidsovereenkomst blijken.',
        en: 'To discipline and to approve leave are powers of an employer. Freelance work that grants them to the client contradicts itself and may turn out to be employment.',
      },
      example: 'cooperation:\n  clientSanctions: true',
    }),
    check: ({ answers: { cooperation } }) =>
      when(cooperation.clientSanctions, 'cooperation.clientSanctions'),
  },
  {
    id: 'ind-exclusivity',
    severity: 'warning',
    says: () => ({
      source: employmentLaw('[fullfinance-deliveroo]'),
      checkedOn,
      message: {
        fr: 'Vous devez travailler pour ce seul client : c’est un indice de salariat.',
        nl: 'U moet uitsluitend voor deze klant werken: dat kan op een dienstverband wijzen.',
        en: 'You must work for this client alone: that can point to employment.',
      },
      hint: {
        fr: 'Mettez `cooperation.exclusivity: false` si le client l’accepte ; la confidentialité suffit d’ordinaire à le protéger.',
        nl: 'Zet `cooperation.exclusivity: false` als de klant dat goedvindt; geheimhouding beschermt hem meestal genoeg.',
        en: 'Set `cooperation.exclusivity: false` if the client accepts it; confidentiality usually protects it enough.',
      },
      reason: {
        fr: 'Pouvoir travailler pour plusieurs clients est une marque de l’entrepreneur ; le juge néerlandais regarde leur nombre.',
        nl: 'Voor meer klanten kunnen werken kenmerkt een ondernemer; de Nederlandse rechter let op hun aantal.',
        en: 'Being free to work for several clients is a mark of a business; Dutch courts look at their number.',
      },
      example: 'cooperation:\n  exclusivity: true',
    }),
    check: ({ answers: { cooperation } }) =>
      when(cooperation.exclusivity, 'cooperation.exclusivity'),
  },
  {
    id: 'ind-single-client',
    severity: 'warning',
    says: () => ({
      source: employmentLaw('[joinjump-requal] [fullfinance-deliveroo]'),
      checkedOn,
      message: {
        fr: 'Votre activité repose surtout sur ce client : c’est un indice de salariat.',
        nl: 'Uw onderneming steunt vooral op deze klant: dat kan op een dienstverband wijzen.',
        en: 'Your business rests mainly on this client: that can point to employment.',
      },
      hint: {
        fr: 'Vérifiez `provider.otherClients` et `provider.revenueSharePercent` ; si c’est exact, gardez la trace des autres clients que vous cherchez.',
        nl: 'Controleer `provider.otherClients` en `provider.revenueSharePercent`; klopt het, bewaar dan bewijs dat u andere klanten zoekt.',
        en: 'Check `provider.otherClients` and `provider.revenueSharePercent`; if they are right, keep proof that you look for other clients.',
      },
      reason: {
        fr: 'La dépendance économique ne décide pas à elle seule, mais elle pèse avec les autres indices. La loi ne fixe pas de seuil ; le programme vous avertit quand la part de ce client est grande.',
        nl: 'Economische afhankelijkheid beslist niet alleen, maar weegt met de rest mee. De wet noemt geen grens; het programma waarschuwt u als het aandeel van deze klant groot is.',
        en: 'Economic dependence does not decide alone, but weighs with the other signs. The law sets no threshold; the program warns you when this client’s share is large.',
      },
      example: 'provider:\n  otherClients: 0',
    }),
    check: ({ answers: { provider } }) => {
      const { otherClients, revenueSharePercent = 0 } = provider;
      if (otherClients === 0) return when(true, 'provider.otherClients');
      const { value: largest } = figures.shareOfOneClient;
      return when(revenueSharePercent > largest, 'provider.revenueSharePercent');
    },
  },
  {
    id: 'ind-fixed-salary-like',
    severity: 'warning',
    says: () => ({
      source: employmentLaw('[fullfinance-deliveroo]'),
      checkedOn,
      message: {
        fr: 'Un forfait mensuel proche d’un temps plein ressemble à un salaire : c’est un indice de salariat.',
        nl: 'Een maandpakket dat bijna een volle werkweek vult, lijkt op loon: dat kan op een dienstverband wijzen.',
        en: 'A monthly package that is close to full time looks like a salary: that can point to employment.',
      },
      hint: {
        fr: 'Réduisez `fees.package.hours`, ou facturez le temps passé (`fees.model: hourly`).',
        nl: 'Verlaag `fees.package.hours`, of reken de bestede tijd af (`fees.model: hourly`).',
        en: 'Lower `fees.package.hours`, or charge the time spent (`fees.model: hourly`).',
      },
      reason: {
        fr: 'Qui reçoit chaque mois la même somme pour presque tout son temps ne court guère le risque d’un entrepreneur.',
        nl: 'Wie elke maand hetzelfde bedrag krijgt voor bijna al zijn tijd, loopt nauwelijks ondernemersrisico.',
        en: 'Whoever is paid the same sum each month for nearly all of their time hardly bears the risk of a business.',
      },
      example: 'fees:\n  model: package-monthly\n  package: { price: 4000, hours: 130 }',
    }),
    check: ({ answers: { fees } }) =>
      when(
        (fees.model === 'package-monthly' || fees.model === 'mixed') &&
          (fees.package?.hours ?? 0) >= figures.nearFullTimeHours.value,
        'fees.package.hours',
      ),
  },
  {
    id: 'ind-former-employer',
    severity: 'warning',
    says: () => ({
      source: {
        fr: 'art. L. 8221-6 C. trav. (FR) [K] ; loi-programme (I) du 27 décembre 2006 (BE) [nextconomy-dosdonts]',
        nl: 'art. L. 8221-6 C. trav. (FR) [K]; programmawet (I) van 27 december 2006 (BE) [nextconomy-dosdonts]',
        en: 'art. L. 8221-6 C. trav. (FR) [K]; programme law (I) of 27 December 2006 (BE) [nextconomy-dosdonts]',
      },
      checkedOn,
      message: {
        fr: 'Ce client a été votre employeur : c’est un indice de salariat si le travail reste le même.',
        nl: 'Deze klant was uw werkgever: dat kan op een dienstverband wijzen als het werk hetzelfde blijft.',
        en: 'This client was your employer: that can point to employment if the work stays the same.',
      },
      hint: {
        fr: 'Si `client.formerEmployer` est exact, veillez à ce que le travail, les horaires et les moyens diffèrent de votre ancien emploi, et faites relire les documents.',
        nl: 'Klopt `client.formerEmployer`, zorg dan dat werk, tijden en middelen verschillen van uw vroegere baan, en laat de documenten nakijken.',
        en: 'If `client.formerEmployer` is right, see that work, hours and means differ from your former job, and have the documents checked.',
      },
      reason: {
        fr: 'Passer de salarié à indépendant pour la même entreprise est un motif classique de requalification ; les contrôles y sont attentifs.',
        nl: 'Van werknemer zelfstandige worden voor hetzelfde bedrijf is een klassieke aanleiding voor herkwalificatie; controles letten daarop.',
        en: 'Going from employee to independent for the same company is a classic reason for a claim of employment; inspections watch for it.',
      },
      example: 'client:\n  formerEmployer: { ended: 2025-06-30 }',
    }),
    check: ({ law, clientCountry, answers: { client } }) =>
      when(
        client.formerEmployer?.ended !== undefined &&
          [law, clientCountry].some((country) => country === 'FR' || country === 'BE'),
        'client.formerEmployer.ended',
      ),
  },
];
