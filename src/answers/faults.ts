import type { ErrorObject } from 'ajv';
import { type answersCatalogue, reportAnswers } from '../diagnostics/catalogue/answers.ts';
import type { Details } from '../diagnostics/catalogue/entry.ts';
import { reportYaml } from '../diagnostics/catalogue/yaml.ts';
import { type Diagnostic, formatPath, type Path } from '../diagnostics/diagnostic.ts';
import { fillText, type Text, type TextValues } from '../i18n/text.ts';
import { titleOf } from '../i18n/titles.ts';
import {
  asLine,
  asTyped,
  choiceAdvice,
  countryAdvice,
  dateMeant,
  keyAdvice,
  numberMeant,
  timeMeant,
} from './advice.ts';
import { exampleTyped } from './examples.ts';
import {
  asInTheExample,
  bounds,
  either,
  formats,
  lists,
  typeNames,
  unknownType,
} from './fault-words.ts';
import type { LoadedAnswers } from './load.ts';
import { placeOf } from './place-of.ts';
import { type Question, questionAt } from './question.ts';
import { type JsonObject, valueAt } from './values.ts';

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
      return wrongType(fault, [String(error.params.type).split(',')[0] ?? '']);
    case 'anyOf':
      return wrongType(fault, error.params.types, error.params.words);
    case 'oneOf':
      return say('schema/one-of', fault, { known: givenMembers(fault) });
    case 'enum':
    case 'const':
      return wrongChoice(fault);
    case 'format':
    case 'pattern':
      return wrongForm(fault);
    case 'minLength':
      return say('answers/empty', fault);
    case 'maxLength':
      return say('schema/too-long', fault, {
        limit: error.params.limit,
        length: String(value).length,
      });
    default:
      return error.keyword in lists ? wrongList(fault) : outOfBounds(fault);
  }
}

function say(
  code: keyof ReturnType<typeof answersCatalogue>,
  { path, loaded, question }: Fault,
  values: TextValues = {},
  details: Details = {},
): Diagnostic {
  const { example = exampleTyped(question, path, loaded.data) } = values;
  const place = placeOf(loaded, path);
  return reportAnswers(code, {
    values: { path: formatPath(path), ...values, example },
    path,
    place,
    ...details,
  });
}

/** Placed where the answer would stand (an empty cell), else at the nearest group that is there. */
function required(fault: Fault): Diagnostic {
  const { missingProperty, alternatives = [missingProperty] } = fault.error.params;
  const wanted = (alternatives as readonly string[]).map((name) => [...fault.path, name]);
  const [path = []] = wanted;
  const question = questionAt(path);
  let parent: Path = fault.path;
  while (parent.length > 0 && fault.loaded.locate(parent, 'key') === undefined)
    parent = parent.slice(0, -1);
  const place = fault.loaded.locate(path, 'value') ?? placeOf(fault.loaded, parent, 'key');
  const example = exampleTyped(question, path, fault.loaded.data, (value) =>
    asLine(path.slice(parent.length), value),
  );
  const values = { example, wanted: either(wanted.map(named)) };
  return say('schema/required', { ...fault, path, question }, values, { place });
}

/** `provider.siret` (SIRET) */
function named(path: Path): Text {
  return fillText(
    { fr: '`{path}` ({title})', nl: '`{path}` ({title})', en: '`{path}` ({title})' },
    { path: formatPath(path), title: titleOf(path) },
  );
}

function unknownKey(fault: Fault): Diagnostic {
  const name = String(fault.error.params.additionalProperty);
  const path = [...fault.path, name];
  const place = placeOf(fault.loaded, path, 'key');
  const value = (fault.value as JsonObject)[name];
  const values = { name: formatPath(path), advice: keyAdvice(name, value, fault.path) };
  return say('schema/unknown-key', { ...fault, path }, values, { place });
}

function wrongType(
  fault: Fault,
  types: readonly string[],
  words: readonly string[] = [],
): Diagnostic {
  const { value, path, loaded } = fault;
  const [expected = ''] = types;
  if (value === null)
    return say(fault.question?.format === 'colour' ? 'schema/colour' : 'answers/empty', fault);
  if (expected === 'boolean' && typeof value === 'string')
    return say('answers/yes-no', fault, { value: shown(value) });
  if (expected === 'string' && typeof value === 'boolean') return unquotedWord(fault);
  if (expected === 'string' && isPartedByColon(value))
    return reportYaml('yaml/colon', { path, place: placeOf(loaded, path) });
  if (expected === 'object' && typeof value === 'string' && /^[\w-]+:\S/.test(value)) {
    const place = placeOf(loaded, path);
    return reportYaml('yaml/missing-space', { values: { sign: ':' }, path, place });
  }
  const isNumber = expected === 'number' || expected === 'integer';
  const meant = isNumber && typeof value === 'string' ? numberMeant(value) : undefined;
  if (meant !== undefined) return say('answers/amount', fault, { example: meant });
  const options = [
    ...types.map((type) => typeNames[type] ?? unknownType),
    ...words.map((word) => ({ fr: `\`${word}\``, nl: `\`${word}\``, en: `\`${word}\`` })),
  ];
  return say('schema/wrong-type', fault, { found: kindOf(value), expected: either(options) });
}

/** `- Ménage : sur devis` in a list is a name and its value, not a text. */
function isPartedByColon(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const inner: readonly unknown[] = Object.values(value);
  return inner.length === 1 && (inner[0] === null || typeof inner[0] !== 'object');
}

/** `true` where a text is expected; of a choice between yes and no, the one meant is known. */
function unquotedWord(fault: Fault): Diagnostic {
  const value = String(fault.value);
  const meant = fault.value === true ? 'yes' : 'no';
  const example = fault.question?.enum?.includes(meant) ? meant : `"${value}"`;
  return say('answers/unquoted-word', fault, { value, example });
}

function kindOf(value: unknown): Text {
  if (Array.isArray(value)) return typeNames['array'] ?? unknownType;
  if (typeof value === 'number' && !Number.isFinite(value))
    return typeNames['infinite'] ?? unknownType;
  if (typeof value === 'number' && !Number.isInteger(value))
    return typeNames['decimal'] ?? unknownType;
  return typeNames[typeof value] ?? unknownType;
}

function wrongChoice(fault: Fault): Diagnostic {
  const { allowedValues, allowedValue } = fault.error.params;
  const known: readonly string[] = (allowedValues ?? [allowedValue]).map(String);
  const value = shown(fault.value);
  if (fault.value === null) return say('answers/empty', fault);
  if (formatPath(fault.path) === 'version')
    return say('schema/version', fault, { value, known: known.join(', ') });
  return say('schema/enum', fault, { value, advice: choiceAdvice(value, known, fault.path) });
}

function wrongForm(fault: Fault): Diagnostic {
  const { question, value } = fault;
  if (question?.format === 'date')
    return say('schema/date', fault, { example: dateMeant(String(value)) ?? '2026-12-01' });
  if (question?.format === 'colour') return say('schema/colour', fault);
  if (question?.format === 'country')
    return say('schema/country', fault, {
      value: shown(value),
      advice: countryAdvice(String(value)),
    });
  if (question?.format === 'time-of-day')
    return say('schema/time', fault, { example: timeMeant(String(value)) ?? '08:30' });
  return say('schema/pattern', fault, { form: formats[question?.format ?? ''] ?? asInTheExample });
}

function outOfBounds(fault: Fault): Diagnostic {
  const { keyword, params } = fault.error;
  const limit = fillText(bounds[keyword] ?? unknownType, { n: params.limit ?? '' });
  return say('schema/bounds', fault, { value: shown(fault.value), limit });
}

function wrongList(fault: Fault): Diagnostic {
  const { keyword, params } = fault.error;
  const n =
    keyword === 'uniqueItems' ? asTyped((fault.value as unknown[])[params.i]) : params.limit;
  return say('schema/list', fault, { limit: fillText(lists[keyword] ?? unknownType, { n }) });
}

/** The members of a group that a person has given, between backquotes. */
function givenMembers({ value, question }: Fault): string {
  const known = Object.keys(question?.properties ?? {});
  const given = known.filter((name) => Object.hasOwn(value as JsonObject, name));
  return given.map((name) => `\`${name}\``).join(', ');
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
