import { decideDataProtection, impliesPersonalData } from '../answers/data-protection.ts';
import type { Severity } from '../diagnostics/diagnostic.ts';
import { isAgreementMade } from './data-facts.ts';
import { type Facts, type Rule, when } from './rule.ts';

const checkedOn = '2026-11-28';
/** Words of art. 29 GDPR, said as a reason for having no agreement. */
const directAuthority =
  /\bart(\.|icle|ikel)?\s*29\b|autorité directe|rechtstreeks gezag|direct authority/i;

/** Whether there must be a data processing agreement, and as what the assistant acts (legal.md B12). */
export const dataAgreementRules: readonly Rule[] = [
  {
    id: 'gdpr-dpa-required',
    severity: 'error',
    says: () => ({
      source: {
        fr: 'RGPD, art. 28, par. 3 et 9 [K+] [spotler-vwo]',
        nl: 'AVG, art. 28 lid 3 en 9 [K+] [spotler-vwo]',
        en: 'GDPR, art. 28(3) and (9) [K+] [spotler-vwo]',
      },
      checkedOn,
      message: {
        fr: 'Vous traitez des données de personnes pour votre client : la loi exige un accord de sous-traitance, que `data.dpa: no` écarte.',
        nl: 'U verwerkt gegevens van personen voor uw klant: de wet eist een verwerkersovereenkomst, die `data.dpa: no` uitsluit.',
        en: 'You handle people’s data for your client: the law asks for a data processing agreement, which `data.dpa: no` rules out.',
      },
      hint: {
        fr: 'Mettez `data.dpa: auto`, ou `separate` si vous signez le texte de votre client ou en avez déjà signé un.',
        nl: 'Zet `data.dpa: auto`, of `separate` als u de tekst van uw klant tekent of er al een hebt getekend.',
        en: 'Set `data.dpa: auto`, or `separate` if you sign your client’s text or have signed one already.',
      },
      reason: {
        fr: 'Le traitement de données personnelles pour le compte d’autrui est régi par un contrat écrit. Voir passer des données de temps en temps suffit.',
        nl: 'Wie persoonsgegevens voor een ander verwerkt, doet dat op grond van een schriftelijke overeenkomst. Af en toe gegevens inzien is genoeg.',
        en: 'Processing personal data on another’s behalf is governed by a written contract. Seeing data now and then is enough.',
      },
      example: 'services:\n  tasks:\n    - task: email\ndata:\n  dpa: "no"',
    }),
    check: ({ answers }) =>
      when(
        answers.data.dpa === 'no' &&
          decideDataProtection(answers).dpaRequired &&
          !isAgreementMade(answers),
        'data.dpa',
      ),
  },
  {
    id: 'gdpr-processing-implied',
    severity: 'warning',
    says: () => ({
      source: {
        fr: 'RGPD, art. 4, point 2) ; arbre de décision de va-agree [D]',
        nl: 'AVG, art. 4 onder 2; beslisboom van va-agree [D]',
        en: 'GDPR, art. 4(2); decision tree of va-agree [D]',
      },
      checkedOn,
      message: {
        fr: 'Vous dites ne traiter aucune donnée de personnes, mais vos tâches ou vos outils en comportent d’ordinaire : les documents sont faits comme si vous en traitiez.',
        nl: 'U zegt geen gegevens van personen te verwerken, maar bij uw taken of tools horen die meestal wel: de documenten gaan ervan uit dat u ze verwerkt.',
        en: 'You say that you handle no data of people, but your tasks or tools usually bring them: the documents are made as if you did.',
      },
      hint: {
        fr: 'Dites pourquoi il n’y en a pas dans `data.noProcessingReason`, ou mettez `data.processing: true`.',
        nl: 'Zeg in `data.noProcessingReason` waarom ze er niet zijn, of zet `data.processing: true`.',
        en: 'Say why there are none in `data.noProcessingReason`, or set `data.processing: true`.',
      },
      reason: {
        fr: 'Consulter une boîte de réception, un agenda ou un fichier de clients est déjà un traitement de données à caractère personnel, même sans rien conserver.',
        nl: 'Een mailbox, agenda of klantenbestand inzien is al verwerking van persoonsgegevens, ook als u niets bewaart.',
        en: 'To look into a mailbox, a calendar or a customer file is already processing of personal data, even if nothing is kept.',
      },
      example: 'data:\n  processing: false',
    }),
    check: ({ answers }) =>
      when(
        answers.data.processing === false && decideDataProtection(answers).processing,
        'data.processing',
      ),
  },
  {
    id: 'gdpr-dpa-pointless',
    severity: 'info',
    says: () => ({
      source: {
        fr: 'RGPD, art. 28 ; arbre de décision de va-agree [D]',
        nl: 'AVG, art. 28; beslisboom van va-agree [D]',
        en: 'GDPR, art. 28; decision tree of va-agree [D]',
      },
      checkedOn,
      message: {
        fr: 'Vous demandez un accord de sous-traitance de données alors que, selon vos réponses, vous n’en traitez pas.',
        nl: 'U vraagt om een verwerkersovereenkomst, maar volgens uw antwoorden verwerkt u geen persoonsgegevens.',
        en: 'You ask for a data processing agreement although, by your answers, you handle no personal data.',
      },
      hint: {
        fr: 'Retirez `data.dpa: yes` (ou `dpa` de `documents`), ou mettez `data.processing: true`.',
        nl: 'Haal `data.dpa: yes` weg (of `dpa` uit `documents`), of zet `data.processing: true`.',
        en: 'Remove `data.dpa: yes` (or `dpa` from `documents`), or set `data.processing: true`.',
      },
      reason: {
        fr: 'Sans données de personnes, la clause de confidentialité suffit. La lettre dit alors que l’accord ne vaudra que si cela change.',
        nl: 'Zonder gegevens van personen volstaat de geheimhouding. De opdrachtbevestiging zegt dan dat de overeenkomst pas geldt als dat verandert.',
        en: 'Without data about people the confidentiality clause is enough. The letter then says that the agreement applies only if that changes.',
      },
      example:
        'data:\n  processing: false\n  noProcessingReason: Rien que des textes publics.\n  dpa: "yes"',
    }),
    check: ({ answers }) =>
      when(
        isAgreementMade(answers) && !decideDataProtection(answers).processing,
        answers.data.dpa === 'yes' ? 'data.dpa' : 'documents',
      ),
  },
  {
    id: 'gdpr-dpa-both',
    severity: 'warning',
    says: () => ({
      source: 'va-agree [D]',
      checkedOn,
      message: {
        fr: 'L’accord de sous-traitance de données est nommé dans `documents`, et `data.dpa` l’écarte : notre texte est fait quand même.',
        nl: 'De verwerkersovereenkomst staat in `documents`, en `data.dpa` sluit haar uit: onze tekst wordt toch gemaakt.',
        en: 'The data processing agreement is named in `documents`, and `data.dpa` rules it out: our text is made all the same.',
      },
      hint: {
        fr: 'Retirez `dpa` de `documents`, ou `data.dpa`.',
        nl: 'Haal `dpa` uit `documents`, of `data.dpa` weg.',
        en: 'Remove `dpa` from `documents`, or `data.dpa`.',
      },
      reason: {
        fr: 'Deux accords sur les mêmes données, le nôtre et celui qui est conclu à part, pourraient se contredire.',
        nl: 'Twee overeenkomsten over dezelfde gegevens, de onze en die apart is gesloten, kunnen elkaar tegenspreken.',
        en: 'Two agreements on the same data, ours and the one concluded separately, could contradict each other.',
      },
      example: 'documents: [engagement-letter, dpa]\ndata:\n  dpa: separate',
    }),
    check: ({ answers: { documents, data } }) =>
      when(documents.includes('dpa') && ['no', 'separate'].includes(data.dpa), 'data.dpa'),
  },
  {
    id: 'gdpr-role-conflict',
    severity: 'error',
    says: () => ({
      source: {
        fr: 'RGPD, art. 4, points 7 et 8, et art. 28, par. 10 [K+] [graces-cnil]',
        nl: 'AVG, art. 4, punten 7 en 8, en art. 28 lid 10 [K+] [graces-cnil]',
        en: 'GDPR, art. 4(7) and (8) and art. 28(10) [K+] [graces-cnil]',
      },
      checkedOn,
      message: {
        fr: 'Le rôle indiqué ne va pas avec vos autres réponses sur les données.',
        nl: 'De opgegeven rol past niet bij uw andere antwoorden over de gegevens.',
        en: 'The role given does not fit your other answers about the data.',
      },
      hint: {
        fr: 'Retirez `data.role` : il se déduit de vos tâches et de `client.isProcessor`. Si vous décidez vous-même de l’usage des données, retirez plutôt `data.dpa: yes`.',
        nl: 'Haal `data.role` weg: de rol volgt uit uw taken en uit `client.isProcessor`. Beslist u zelf waarvoor de gegevens dienen, haal dan `data.dpa: yes` weg.',
        en: 'Remove `data.role`: it follows from your tasks and from `client.isProcessor`. If you decide yourself what the data are for, remove `data.dpa: yes` instead.',
      },
      reason: {
        fr: 'Ce sont les faits qui décident du rôle, pas le mot choisi : qui travaille sur les données du client selon ses consignes est sous-traitant, qui décide de leur usage est responsable.',
        nl: 'De feiten bepalen de rol, niet het gekozen woord: wie met de gegevens van de klant volgens diens instructies werkt, is verwerker; wie over het gebruik beslist, is verwerkingsverantwoordelijke.',
        en: 'Facts decide the role, not the word chosen: who works on the client’s data as instructed is a processor, who decides on their use is a controller.',
      },
      example: 'services:\n  tasks:\n    - task: email\ndata:\n  role: none',
    }),
    check: (facts) => {
      const severity = severityOfRole(facts);
      return severity === undefined ? [] : [{ path: ['data', 'role'], severity }];
    },
  },
  {
    id: 'gdpr-subprocessor-chain',
    severity: 'info',
    says: () => ({
      source: {
        fr: 'RGPD, art. 28, par. 2 et 4 [K+]',
        nl: 'AVG, art. 28 lid 2 en 4 [K+]',
        en: 'GDPR, art. 28(2) and (4) [K+]',
      },
      checkedOn,
      message: {
        fr: 'Vous êtes sous-traitant ultérieur : les clients de votre client doivent l’avoir autorisé par écrit à vous confier leurs données.',
        nl: 'U bent subverwerker: de klanten van uw klant moeten hem schriftelijk toestemming hebben gegeven om u hun gegevens toe te vertrouwen.',
        en: 'You are a sub-processor: your client’s customers must have allowed it in writing to entrust their data to you.',
      },
      hint: {
        fr: 'L’accord le fait garantir par votre client ; demandez-lui de vous le montrer avant de commencer.',
        nl: 'De overeenkomst laat uw klant dat garanderen; vraag hem het u te tonen voordat u begint.',
        en: 'The agreement has your client warrant it; ask to see it before you begin.',
      },
      reason: {
        fr: 'Un sous-traitant n’en engage un autre qu’avec l’autorisation du responsable, et lui impose les mêmes obligations.',
        nl: 'Een verwerker schakelt een andere verwerker alleen in met toestemming van de verwerkingsverantwoordelijke, en legt die dezelfde plichten op.',
        en: 'A processor engages another one only with the controller’s authorisation, and under the same duties.',
      },
      example: 'client:\n  isProcessor: true',
    }),
    check: ({ answers }) =>
      when(
        isAgreementMade(answers) && decideDataProtection(answers).role === 'sub-processor',
        answers.data.role === undefined ? 'client.isProcessor' : 'data.role',
      ),
  },
  {
    id: 'gdpr-direct-authority',
    severity: 'warning',
    says: () => ({
      source: {
        fr: 'RGPD, art. 29 ; lignes directrices 07/2020 du CEPD [K]',
        nl: 'AVG, art. 29; richtsnoeren 07/2020 van het EDPB [K]',
        en: 'GDPR, art. 29; EDPB guidelines 07/2020 [K]',
      },
      checkedOn,
      message: {
        fr: 'Dire que vous travaillez sous l’autorité directe du client contredit votre indépendance.',
        nl: 'Zeggen dat u onder rechtstreeks gezag van de klant werkt, is in strijd met uw zelfstandigheid.',
        en: 'Saying that you work under the client’s direct authority contradicts your independence.',
      },
      hint: {
        fr: 'Retirez `data.processing: false` et `data.noProcessingReason` : un accord de sous-traitance est alors fait.',
        nl: 'Haal `data.processing: false` en `data.noProcessingReason` weg: dan wordt een verwerkersovereenkomst gemaakt.',
        en: 'Remove `data.processing: false` and `data.noProcessingReason`: a data processing agreement is then made.',
      },
      reason: {
        fr: 'L’article 29 vise surtout les salariés. Un indépendant qui s’en réclame pour se passer d’accord donne lui-même un indice de contrat de travail.',
        nl: 'Artikel 29 ziet vooral op werknemers. Wie zich als zelfstandige daarop beroept om zonder overeenkomst te werken, geeft zelf een aanwijzing voor een dienstverband.',
        en: 'Article 29 is mainly about staff. An independent who relies on it to do without an agreement gives a sign of employment.',
      },
      example:
        'data:\n  processing: false\n  noProcessingReason: J’agis sous l’autorité directe du client (article 29).',
    }),
    check: ({ answers: { data } }) =>
      when(
        data.processing === false && directAuthority.test(data.noProcessingReason ?? ''),
        'data.noProcessingReason',
      ),
  },
];

/** How far a role that was given is from what the other answers say; nothing when it fits. */
function severityOfRole({ answers, isBusiness, given }: Facts): Severity | undefined {
  const { client, services, data } = answers;
  const { role } = data;
  const isController = role === 'independent-controller' || role === 'joint-controller';
  const { processing } = decideDataProtection(answers);
  if (isController && isAgreementMade(answers)) return 'error';
  if (role === 'none' && processing && isBusiness) return 'error';
  const codes = services.tasks.map(({ task }) => task);
  const isMislabelled =
    (role === 'processor' && client.isProcessor) ||
    (role === 'sub-processor' && given('client.isProcessor') && !client.isProcessor) ||
    (role === 'independent-controller' && isBusiness && impliesPersonalData(codes, 0));
  return isMislabelled ? 'warning' : undefined;
}
