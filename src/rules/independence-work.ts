import { employmentLaw } from './independence-source.ts';
import { type Rule, when } from './rule.ts';

const checkedOn = '2026-11-28';

/** Signs of employment in how the work is done (legal.md B4). */
export const independenceWorkRules: readonly Rule[] = [
  {
    id: 'ind-schedule-client',
    severity: 'warning',
    says: () => ({
      source: employmentLaw('[ionos-salariat] [socialsecurity-be] [fullfinance-deliveroo]'),
      checkedOn,
      message: {
        fr: 'Le client fixe vos horaires : c’est un indice de salariat.',
        nl: 'De klant bepaalt uw werktijden: dat kan op een dienstverband wijzen.',
        en: 'The client decides your hours: that can point to employment.',
      },
      hint: {
        fr: 'Mettez `availability.scheduleDecidedBy: provider` ou `mutual` si vous travaillez vraiment ainsi ; sinon, convenez-en d’abord avec le client.',
        nl: 'Zet `availability.scheduleDecidedBy: provider` of `mutual` als u werkelijk zo werkt; spreek het anders eerst met de klant af.',
        en: 'Set `availability.scheduleDecidedBy: provider` or `mutual` if you really work that way; else agree on it with the client first.',
      },
      reason: {
        fr: 'La liberté d’organiser son temps est l’un des signes d’indépendance ; des horaires imposés indiquent un lien de subordination. Le juge regarde les faits, pas les mots du contrat.',
        nl: 'Vrijheid om de eigen tijd in te delen is een teken van zelfstandigheid; opgelegde werktijden wijzen op gezag. De rechter kijkt naar de feiten, niet naar de woorden van de overeenkomst.',
        en: 'Freedom to arrange one’s own time is a sign of independence; imposed hours point to authority. A court looks at the facts, not at the words of the agreement.',
      },
      example: 'availability:\n  scheduleDecidedBy: client',
    }),
    check: ({ answers: { availability } }) =>
      when(availability.scheduleDecidedBy === 'client', 'availability.scheduleDecidedBy'),
  },
  {
    id: 'ind-how-instructions',
    severity: 'warning',
    says: () => ({
      source: employmentLaw('[ionos-salariat] [socialsecurity-be] [fullfinance-deliveroo]'),
      checkedOn,
      message: {
        fr: 'Le client vous dit aussi comment travailler : c’est un indice de salariat.',
        nl: 'De klant zegt ook hoe u moet werken: dat kan op een dienstverband wijzen.',
        en: 'The client also tells you how to work: that can point to employment.',
      },
      hint: {
        fr: 'Mettez `cooperation.clientInstructions: what-only` si le client dit seulement ce qu’il attend et si vous choisissez vos méthodes.',
        nl: 'Zet `cooperation.clientInstructions: what-only` als de klant alleen zegt wat hij verwacht en u zelf uw werkwijze kiest.',
        en: 'Set `cooperation.clientInstructions: what-only` if the client only says what is wanted and you choose your own methods.',
      },
      reason: {
        fr: 'Donner des ordres sur la manière de travailler relève du pouvoir de direction d’un employeur ; dire quel résultat est attendu, non.',
        nl: 'Voorschrijven hoe het werk wordt gedaan, hoort bij het gezag van een werkgever; zeggen welk resultaat wordt verwacht, niet.',
        en: 'Giving orders on how the work is done belongs to an employer’s authority; saying which result is wanted does not.',
      },
      example: 'cooperation:\n  clientInstructions: some-how',
    }),
    check: ({ answers: { cooperation } }) =>
      when(cooperation.clientInstructions !== 'what-only', 'cooperation.clientInstructions'),
  },
  {
    id: 'ind-site-regular',
    severity: 'warning',
    says: () => ({
      source: employmentLaw('[joinjump-requal] [fullfinance-deliveroo]'),
      checkedOn,
      message: {
        fr: 'Vous travaillez régulièrement chez le client : c’est un indice de salariat.',
        nl: 'U werkt regelmatig bij de klant: dat kan op een dienstverband wijzen.',
        en: 'You work regularly at the client’s: that can point to employment.',
      },
      hint: {
        fr: 'Mettez `availability.workLocation: remote`, ou `client-site-occasional` si vous ne vous y rendez que lorsqu’une tâche l’exige.',
        nl: 'Zet `availability.workLocation: remote`, of `client-site-occasional` als u er alleen komt wanneer het werk dat vraagt.',
        en: 'Set `availability.workLocation: remote`, or `client-site-occasional` if you go there only when a task requires it.',
      },
      reason: {
        fr: 'Un lieu imposé et une place dans l’équipe du client font partie des indices que le juge examine ensemble ; aucun ne décide à lui seul.',
        nl: 'Een opgelegde werkplek en een plaats in het team van de klant horen bij de omstandigheden die de rechter samen weegt; geen ervan beslist alleen.',
        en: 'An imposed place and a seat in the client’s team are among the signs that a court weighs together; none decides alone.',
      },
      example: 'availability:\n  workLocation: client-site-regular',
    }),
    check: ({ answers: { availability } }) =>
      when(availability.workLocation === 'client-site-regular', 'availability.workLocation'),
  },
  {
    id: 'ind-client-equipment',
    severity: 'warning',
    says: () => ({
      source: employmentLaw('[joinjump-requal]'),
      checkedOn,
      message: {
        fr: 'Vous travaillez avec le matériel du client : c’est un indice de salariat.',
        nl: 'U werkt met apparatuur van de klant: dat kan op een dienstverband wijzen.',
        en: 'You work with the client’s equipment: that can point to employment.',
      },
      hint: {
        fr: 'Mettez `availability.equipment: provider` si vous avez votre propre matériel, ou `mixed` si le client ne fournit que ce qui est propre à la mission.',
        nl: 'Zet `availability.equipment: provider` als u eigen apparatuur hebt, of `mixed` als de klant alleen levert wat speciaal voor de opdracht nodig is.',
        en: 'Set `availability.equipment: provider` if you have your own equipment, or `mixed` if the client only supplies what this work in particular needs.',
      },
      reason: {
        fr: 'Un entrepreneur a d’ordinaire ses propres outils, à ses frais ; le matériel d’autrui compte parmi les indices.',
        nl: 'Een ondernemer heeft gewoonlijk eigen middelen, voor eigen rekening; apparatuur van de klant weegt mee.',
        en: 'A business usually has its own tools, at its own cost; equipment of the client’s counts among the signs.',
      },
      example: 'availability:\n  equipment: client',
    }),
    check: ({ answers: { availability } }) =>
      when(availability.equipment === 'client', 'availability.equipment'),
  },
  {
    id: 'ind-client-identity',
    severity: 'warning',
    says: () => ({
      source: employmentLaw('[joinjump-requal]'),
      checkedOn,
      message: {
        fr: 'Vous avez une adresse électronique ou un titre du client, comme son personnel : c’est un indice de salariat.',
        nl: 'U hebt een e-mailadres of functietitel van de klant, net als het personeel: dat kan op een dienstverband wijzen.',
        en: 'You have an email address or a job title of the client’s, as its staff do: that can point to employment.',
      },
      hint: {
        fr: 'Mettez `availability.usesClientIdentity: false` si vous écrivez sous votre nom ; sinon, signez toujours comme prestataire extérieur.',
        nl: 'Zet `availability.usesClientIdentity: false` als u onder eigen naam schrijft; onderteken anders altijd als externe dienstverlener.',
        en: 'Set `availability.usesClientIdentity: false` if you write under your own name; else always sign as an external provider.',
      },
      reason: {
        fr: 'Une adresse, une carte de visite ou un titre de l’entreprise vous font passer pour un membre de son personnel. C’est pourquoi la lettre de mission demande de dire que vous êtes extérieur.',
        nl: 'Een e-mailadres, visitekaartje of titel van het bedrijf laat u op een medewerker lijken. Daarom vraagt de opdrachtbevestiging om te zeggen dat u extern bent.',
        en: 'An address, a business card or a title of the company makes you look like one of its staff. That is why the engagement letter asks you to say that you are external.',
      },
      example: 'availability:\n  usesClientIdentity: true',
    }),
    check: ({ answers: { availability } }) =>
      when(availability.usesClientIdentity, 'availability.usesClientIdentity'),
  },
  {
    id: 'ind-personal-only',
    severity: 'warning',
    says: () => ({
      source: employmentLaw('[fullfinance-deliveroo] [flexmeester-vv]'),
      checkedOn,
      message: {
        fr: 'Vous devez faire tout le travail vous-même : c’est un indice de salariat.',
        nl: 'U moet al het werk zelf doen: dat kan op een dienstverband wijzen.',
        en: 'You have to do all the work yourself: that can point to employment.',
      },
      hint: {
        fr: 'Mettez `cooperation.substitution: with-notice` ou `with-approval` si quelqu’un peut réellement vous remplacer.',
        nl: 'Zet `cooperation.substitution: with-notice` of `with-approval` als iemand u werkelijk kan vervangen.',
        en: 'Set `cooperation.substitution: with-notice` or `with-approval` if somebody can really take your place.',
      },
      reason: {
        fr: 'L’obligation de travailler en personne est une marque du contrat de travail. Un remplacement qui n’existe que sur le papier ne protège pas, et aux Pays-Bas le remplacement libre ne suffit plus à lui seul.',
        nl: 'De plicht om het werk persoonlijk te doen, kenmerkt een arbeidsovereenkomst. Vervanging die alleen op papier bestaat, beschermt niet, en in Nederland is vrije vervanging alleen niet meer genoeg.',
        en: 'The duty to do the work in person is a mark of employment. A replacement that exists on paper only does not protect, and in the Netherlands free replacement alone is no longer enough.',
      },
      example: 'cooperation:\n  substitution: "no"',
    }),
    check: ({ answers: { cooperation } }) =>
      when(cooperation.substitution === 'no', 'cooperation.substitution'),
  },
];
