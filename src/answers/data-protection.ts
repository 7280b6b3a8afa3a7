import type { Text } from '../i18n/text.ts';
import type { Answers } from './answers.generated.ts';

type DataRole = NonNullable<Answers['data']['role']>;

/** What the decision tree says of personal data (legal.md C.4; GDPR art. 28). */
export interface DataProtection {
  readonly processing: boolean;
  readonly role: DataRole;
  /** Art. 28(3) GDPR asks for a contract. */
  readonly dpaRequired: boolean;
  /** A data processing agreement is to be made: required, or asked for. */
  readonly makeDpa: boolean;
  /** Why, in a sentence. */
  readonly reason: Text;
}

/** Tasks that can not be done without data of people whom the client knows (legal.md C.4). */
const tasksWithData: readonly string[] = [
  ...['email', 'agenda', 'customer-service', 'crm-management', 'email-marketing', 'newsletter'],
  ...['social-media', 'webshop-support', 'invoicing-support', 'recruitment-support'],
  ...['rental-support', 'sales-support', 'phone-answering'],
];

/** Whether tasks (their codes) or a number of tools bring data of people with them. */
export function impliesPersonalData(tasks: readonly unknown[], tools: number): boolean {
  return tools > 0 || tasks.some((task) => tasksWithData.includes(String(task)));
}

let last: { readonly answers: Answers; readonly decision: DataProtection } | undefined;

/** Walks the decision tree, once for the same answers: does the provider process personal data for the client, as what? */
export function decideDataProtection(answers: Answers): DataProtection {
  if (last?.answers !== answers) last = { answers, decision: decide(answers) };
  return last.decision;
}

function decide(answers: Answers): DataProtection {
  const { data, client } = answers;
  const task = answers.services.tasks?.find((item) => tasksWithData.includes(item.task));
  const excused = data.processing === false && data.noProcessingReason !== undefined;
  const implied = task !== undefined || (data.tools?.length ?? 0) > 0;
  const processing = data.processing === true || (implied && !excused);
  const role = data.role ?? derivedRole(answers, processing);
  const dpaRequired = processing && (role === 'processor' || role === 'sub-processor');
  const household = client.type === 'consumer' && data.dpa !== 'yes';
  const makeDpa = data.dpa === 'yes' || (data.dpa === 'auto' && dpaRequired && !household);
  const decision = { processing, role, dpaRequired: dpaRequired && !household, makeDpa };
  return { ...decision, reason: reasonFor(answers, decision, task?.task) };
}

function derivedRole({ client }: Answers, processing: boolean): DataRole {
  if (!processing) return 'none';
  return client.isProcessor ? 'sub-processor' : 'processor';
}

/** Why the agreement is made or not, in a sentence. */
function reasonFor(
  { data, client }: Answers,
  { processing, role, dpaRequired, makeDpa }: Omit<DataProtection, 'reason'>,
  task: string | undefined,
): Text {
  if (data.dpa === 'yes') return reasons.asked;
  if (makeDpa) return neededFor(task);
  if (data.dpa === 'separate') return reasons.separate;
  if (dpaRequired) return reasons.refused;
  if (!processing) return reasons.noData;
  if (/processor/.test(role) && client.type === 'consumer') return reasons.household;
  return reasons.ofRole;
}

const reasons = {
  asked: {
    fr: 'Accord de sous-traitance de données : demandé par `data.dpa: yes`.',
    nl: 'Verwerkersovereenkomst: gevraagd met `data.dpa: yes`.',
    en: 'Data processing agreement: asked for by `data.dpa: yes`.',
  },
  separate: {
    fr: 'Pas d’accord de sous-traitance de données : conclu à part, selon `data.dpa: separate`.',
    nl: 'Geen verwerkersovereenkomst: apart gesloten, volgens `data.dpa: separate`.',
    en: 'No data processing agreement: concluded separately, by `data.dpa: separate`.',
  },
  refused: {
    fr: 'Pas d’accord de sous-traitance de données : écarté par `data.dpa: no`, alors que la mission porte sur des données de personnes (art. 28 RGPD).',
    nl: 'Geen verwerkersovereenkomst: uitgesloten met `data.dpa: no`, hoewel de opdracht gegevens van personen omvat (art. 28 AVG).',
    en: 'No data processing agreement: ruled out by `data.dpa: no`, although the work handles people’s data (art. 28 GDPR).',
  },
  household: {
    fr: 'Pas d’accord de sous-traitance de données : le client est un particulier et agit dans son cercle privé (art. 2(2)(c) RGPD).',
    nl: 'Geen verwerkersovereenkomst: de klant is een particulier en handelt in de huiselijke sfeer (art. 2 lid 2 onder c AVG).',
    en: 'No data processing agreement: the client is a private person acting in the household (art. 2(2)(c) GDPR).',
  },
  ofRole: {
    fr: 'Pas d’accord de sous-traitance de données : le rôle indiqué dans `data.role` n’est pas celui d’un sous-traitant.',
    nl: 'Geen verwerkersovereenkomst: de rol in `data.role` is niet die van een verwerker.',
    en: 'No data processing agreement: the role given in `data.role` is not that of a processor.',
  },
  noData: {
    fr: 'Pas d’accord de sous-traitance de données : selon les réponses, aucune donnée personnelle n’est traitée pour le compte du client.',
    nl: 'Geen verwerkersovereenkomst: volgens de antwoorden worden geen persoonsgegevens voor de klant verwerkt.',
    en: 'No data processing agreement: according to the answers no personal data are processed on the client’s behalf.',
  },
} as const satisfies Readonly<Record<string, Text>>;

function neededFor(task: string | undefined): Text {
  const named = (word: string) => (task === undefined ? '' : ` (${word} \`${task}\`)`);
  return {
    fr: `Accord de sous-traitance de données : nécessaire, la mission porte sur des données de personnes${named('tâche')} pour le compte du client (art. 28 RGPD).`,
    nl: `Verwerkersovereenkomst: nodig, de opdracht omvat gegevens van personen${named('taak')} voor de klant (art. 28 AVG).`,
    en: `Data processing agreement: needed, the work handles people’s data${named('task')} on the client’s behalf (art. 28 GDPR).`,
  };
}
