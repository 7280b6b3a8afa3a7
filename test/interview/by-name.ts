import type { Menu, Prompter, Reply } from '../../src/interview/prompter.ts';
import { type Asking, Stopped } from '../../src/interview/prompter.ts';
import type { Question } from '../../src/interview/question.ts';
import { readLine, readValue, standingValue } from '../../src/interview/reading.ts';
import { memoryHost } from '../helpers/memory-host.ts';

export type Answers = Readonly<Record<string, unknown>>;

export interface Scripted extends Prompter {
  /** The questions asked, in order. */
  readonly asked: string[];
  readonly menus: Menu[];
  readonly said: string[];
}

/**
 * A person who answers by the name of a question: a text is typed, anything else chosen, a
 * function decides; Enter for all that is not named. Menus are chosen from in the order given.
 */
export function scripted(answers: Answers, choices: readonly string[] = ['make', 'yes']): Scripted {
  const waiting = [...choices];
  const asked: string[] = [];
  const menus: Menu[] = [];
  const said: string[] = [];
  return {
    asked,
    menus,
    said,
    ask: async (question, asking) => {
      asked.push(question.id);
      return replyTo(question, asking, answers[question.id]);
    },
    choose: async (menu) => {
      menus.push(menu);
      const next = waiting.shift();
      if (next === undefined) throw new Stopped();
      return next === '<' ? undefined : next;
    },
    heading: () => undefined,
    say: (text) => void said.push(text),
  };
}

function replyTo(question: Question, asking: Asking, scripted: unknown): Reply {
  const answer = typeof scripted === 'function' ? scripted(question, asking) : scripted;
  if (answer instanceof Error) throw answer;
  if (answer === undefined) return enter(question, asking);
  const typed = typeof answer === 'string' && question.choices.length === 0;
  const sign = typeof answer === 'string' && ['<', '=', '-'].includes(answer);
  const reply =
    typed || sign ? readLine(answer, question, asking) : readValue(answer, question, asking);
  if ('wrong' in reply) throw new Error(`${question.id}: ${reply.wrong}`);
  return reply;
}

/** A person who gives an answer again when it is doubted. */
export function insisting(answer: unknown) {
  return (question: Question, asking: Asking) => {
    if (typeof answer === 'string' && question.choices.length === 0)
      readLine(answer, question, asking);
    else readValue(answer, question, asking);
    return answer;
  };
}

function enter(question: Question, asking: Asking): Reply {
  if (question.kind === 'settings') return { kind: 'answer', value: [] };
  const value = standingValue(question);
  if (value === undefined && !question.optional)
    throw new Error(`nothing to answer with: ${question.id}`);
  const isTyped = question.choices.length === 0;
  const reply = isTyped ? readLine('', question, asking) : readValue(value, question, asking);
  if ('wrong' in reply) throw new Error(`${question.id}: ${reply.wrong}`);
  return reply;
}

/** A short first run in France: an hourly rate, a company as client. */
export const french: Answers = {
  'provider.country': 'FR',
  'provider.legalForm': 'micro-entrepreneur',
  'provider.name': 'Camille Renard EI',
  'provider.address': '12 rue des Lilas, 69003 Lyon',
  'provider.email': 'camille.renard@example.com',
  'provider.siret': '123 456 782 00010',
  'provider.vat.scheme': 'fr-franchise',
  'provider.iban': 'FR76 3000 6000 0112 3456 7890 189',
  'client.name': 'Maison Lorme',
  'client.legalForm': 'SAS',
  'client.address': '8 quai Saint-Antoine, 69002 Lyon',
  'client.siret': '111 222 337 00011',
  'client.representative': 'Paul Garnier, président',
  'services.tasks': ['email', 'crm-management'],
  'services.summary': 'Tenue de la boîte de réception et du fichier clients.',
  'services.excluded[]': (question: Question) => (question.path.at(-1) === 0 ? 'Comptabilité' : ''),
  'fees.hourlyRate': '45,50 €',
  'cooperation.startDate': '07/12/2026',
};

/** A person whose client is a private one, who wants the work to start early. */
export const privateClient: Answers = {
  ...french,
  'client.type': 'consumer',
  'client.withdrawalStartRequest': true,
  'provider.mediator.name': 'Médiateur Exemple',
};

export { memoryHost };
