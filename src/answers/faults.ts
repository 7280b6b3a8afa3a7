import type { ErrorObject } from 'ajv';
import { type answersCatalogue, reportAnswers } from '../diagnostics/catalogue/answers.ts';
import type { Details } from '../diagnostics/catalogue/entry.ts';
import { type Diagnostic, formatPath, type Path } from '../diagnostics/diagnostic.ts';
import { nearest } from '../diagnostics/nearest.ts';
import type { Text, TextValues } from '../i18n/text.ts';
import { titleOf } from '../i18n/titles.ts';
import type { JsonObject, LoadedAnswers } from './load.ts';
import { type Question, questionAt } from './question.ts';
import { answersSchema } from './schema.ts';

interface Fault {
  readonly error: ErrorObject;
  readonly path: Path;
  readonly value: unknown;
  readonly question: Question | undefined;
  readonly loaded: LoadedAnswers;
}

/** What ajv says of one keyword → the sentence for the person who answered. */
export function describeFault(
  error: ErrorObject,
  data: JsonObject,
  loaded: LoadedAnswers,
): Diagnostic {
  const path = pathOf(error.instancePath);
  const value = valueAt(data, path);
  const fault: Fault = { error, path, value, question: questionAt(path), loaded };
  switch (error.keyword) {
    case 'required':
      return required(fault);
    case 'additionalProperties':
      return unknownKey(fault);
    case 'type':
      return wrongType(fault);
    case 'enum':
    case 'const':
      return wrongChoice(fault);
    case 'format':
    case 'pattern':
      return wrongForm(fault);
    case 'minLength':
    case 'maxLength':
      return say('schema/too-long', fault, { limit: String(error.params.limit) });
    default:
      return say('schema/bounds', fault, { value: shown(value), limit: limitOf(error) });
  }
}

function say(
  code: keyof typeof answersCatalogue,
  { path, loaded, question }: Fault,
  values: TextValues = {},
  details: Details = {},
): Diagnostic {
  const example = shown(question?.examples?.[0] ?? '…');
  const place = loaded.locate(path, 'value') ?? { file: loaded.file };
  return reportAnswers(code, {
    values: { path: formatPath(path), title: titleOf(path), example, ...values },
    path,
    place,
    ...details,
  });
}

/** Placed at the nearest group that is there: the answer itself stands nowhere. */
function required(fault: Fault): Diagnostic {
  const path = [...fault.path, String(fault.error.params.missingProperty)];
  const question = questionAt(path);
  let parent: Path = fault.path;
  while (parent.length > 0 && fault.loaded.locate(parent, 'key') === undefined)
    parent = parent.slice(0, -1);
  const place = fault.loaded.locate(parent, 'key') ?? { file: fault.loaded.file };
  const example = `${path.at(-1)}: ${shown(question?.examples?.[0] ?? '…')}`;
  return say('schema/required', { ...fault, path, question }, { example }, { place });
}

function unknownKey(fault: Fault): Diagnostic {
  const name = String(fault.error.params.additionalProperty);
  const path = [...fault.path, name];
  const place = fault.loaded.locate(path, 'key') ?? { file: fault.loaded.file };
  const known = Object.keys(questionAt(fault.path)?.properties ?? {});
  const values = { name: formatPath(path), advice: keyAdvice(name, known, fault.path) };
  return say('schema/unknown-key', { ...fault, path }, values, { place });
}

function keyAdvice(name: string, known: readonly string[], parent: Path): Text {
  const similar = nearest(name, known);
  if (similar !== undefined)
    return {
      fr: `Vouliez-vous dire \`${similar}\` ?`,
      nl: `Bedoelde u \`${similar}\`?`,
      en: `Did you mean \`${similar}\`?`,
    };
  const groups = Object.entries((answersSchema as Question).properties ?? {})
    .filter(([, group]) => group.properties !== undefined && Object.hasOwn(group.properties, name))
    .map(([group]) => group);
  const [group] = groups;
  if (group !== undefined && group !== parent[0])
    return {
      fr: `Cette question se range sous \`${group}:\`.`,
      nl: `Deze vraag hoort onder \`${group}:\`.`,
      en: `This question belongs under \`${group}:\`.`,
    };
  const list = known.join(', ');
  return {
    fr: `Questions ici : ${list}.`,
    nl: `Vragen hier: ${list}.`,
    en: `Questions here: ${list}.`,
  };
}

const typeNames: Readonly<Record<string, Text>> = {
  string: { fr: 'un texte', nl: 'een tekst', en: 'a text' },
  number: { fr: 'un nombre', nl: 'een getal', en: 'a number' },
  integer: { fr: 'un nombre entier', nl: 'een geheel getal', en: 'a whole number' },
  boolean: {
    fr: 'oui ou non (true, false)',
    nl: 'ja of nee (true, false)',
    en: 'yes or no (true, false)',
  },
  array: { fr: 'une liste', nl: 'een lijst', en: 'a list' },
  object: { fr: 'un groupe de réponses', nl: 'een groep antwoorden', en: 'a group of answers' },
  null: { fr: 'rien', nl: 'niets', en: 'nothing' },
};
const unknownType: Text = { fr: 'autre chose', nl: 'iets anders', en: 'something else' };

function wrongType(fault: Fault): Diagnostic {
  const { value } = fault;
  const expected = String(fault.error.params.type).split(',')[0] ?? '';
  if (value === null) return say('answers/empty', fault);
  if (expected === 'boolean' && typeof value === 'string')
    return say('answers/yes-no', fault, { value: shown(value) });
  if (expected === 'string' && typeof value === 'boolean')
    return say('answers/unquoted-word', fault, { value: String(value) });
  if (/number|integer/.test(expected) && typeof value === 'string' && /\d/.test(value))
    return say('answers/amount', fault);
  const found = typeNames[Array.isArray(value) ? 'array' : typeof value] ?? unknownType;
  return say('schema/wrong-type', fault, { found, expected: typeNames[expected] ?? unknownType });
}

function wrongChoice(fault: Fault): Diagnostic {
  const known: readonly string[] = (
    fault.error.params.allowedValues ?? [fault.error.params.allowedValue]
  ).map(String);
  const value = shown(fault.value);
  if (typeof fault.value === 'boolean' && known.some((code) => /^(yes|no)$/.test(code)))
    return say('answers/unquoted-word', fault, { value });
  const similar = nearest(value, known);
  const advice =
    similar === undefined
      ? ''
      : {
          fr: `Vouliez-vous dire \`${similar}\` ? `,
          nl: `Bedoelde u \`${similar}\`? `,
          en: `Did you mean \`${similar}\`? `,
        };
  return say('schema/enum', fault, { value, known: known.join(', '), advice });
}

function wrongForm(fault: Fault): Diagnostic {
  if (fault.question?.format === 'date') return say('schema/date', fault);
  if (fault.question?.format === 'time-of-day') return say('schema/time', fault);
  return say('schema/pattern', fault);
}

const limits: Readonly<Record<string, string>> = {
  minimum: '≥ ',
  maximum: '≤ ',
  exclusiveMinimum: '> ',
  exclusiveMaximum: '< ',
  minItems: '≥ ',
  maxItems: '≤ ',
  multipleOf: '× ',
};

function limitOf({ keyword, params }: ErrorObject): string {
  return `${limits[keyword] ?? ''}${params.limit ?? params.multipleOf ?? ''}`;
}

/** A value as it may be shown: short, and never a whole group of someone's details. */
function shown(value: unknown): string {
  const text = typeof value === 'object' && value !== null ? JSON.stringify(value) : String(value);
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}

function pathOf(pointer: string): Path {
  return pointer
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))
    .map((part) => (/^\d+$/.test(part) ? Number(part) : part));
}

function valueAt(data: JsonObject, path: Path): unknown {
  let value: unknown = data;
  for (const key of path) value = (value as Record<string | number, unknown> | undefined)?.[key];
  return value;
}
