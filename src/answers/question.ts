import type { Path } from '../diagnostics/diagnostic.ts';
import { answersSchema } from './schema.ts';

/** A property of the answers schema (JSON Schema draft-07, with our `x-` words). */
export interface Question {
  readonly type?: string | readonly string[];
  readonly title?: string;
  readonly description?: string;
  readonly examples?: readonly unknown[];
  /** Examples of who answers otherwise than the French, by language and country, `nl-BE`, by either, `BE`, `nl`. */
  readonly 'x-examples'?: Readonly<Record<string, unknown>>;
  readonly properties?: Readonly<Record<string, Question>>;
  readonly items?: Question;
  readonly enum?: readonly (string | number)[];
  readonly anyOf?: readonly Question[];
  readonly format?: string;
  readonly pattern?: string;
  readonly required?: readonly string[];
  readonly $ref?: string;
  readonly definitions?: Readonly<Record<string, Question>>;
  readonly default?: unknown;
  readonly 'x-default-by-law'?: Readonly<Record<string, unknown>>;
  /** By the country of the provider, whatever law is chosen. */
  readonly 'x-default-by-country'?: Readonly<Record<string, unknown>>;
  readonly 'x-unit'?: string;
  /** Of an amount that may be finer than a cent. */
  readonly 'x-decimals'?: number;
  readonly 'x-optional'?: boolean;
}

/** Follows `$ref` into the definitions of `root`; what stands beside the reference wins. */
export function resolved(question: Question, root: Question): Question {
  if (question.$ref === undefined) return question;
  const known = whole.get(question);
  if (known !== undefined) return known;
  const name = question.$ref.replace('#/definitions/', '');
  const { $ref: _, ...own } = question;
  const made = { ...resolved(root.definitions?.[name] ?? {}, root), ...own };
  whole.set(question, made);
  return made;
}

/** Questions that refer to a definition, each with what it refers to. */
const whole = new WeakMap<Question, Question>();

/** The codes of a choice, when the question is one. */
export function codesOf(question: Question): readonly string[] | undefined {
  return question.enum?.every((code) => typeof code === 'string')
    ? (question.enum as readonly string[])
    : undefined;
}

/** The question at a path of the answers; list indexes lead to the item. */
export function questionAt(path: Path): Question | undefined {
  const root = answersSchema as Question;
  let question: Question | undefined = root;
  for (const key of path) {
    const next: Question | undefined =
      typeof key === 'number' ? question?.items : memberOf(question, key);
    question = next === undefined ? undefined : resolved(next, root);
  }
  return question;
}

function memberOf(question: Question | undefined, name: string): Question | undefined {
  const members = question?.properties ?? {};
  return Object.hasOwn(members, name) ? members[name] : undefined;
}
