import { types } from 'node:util';
import { wrongChoice, wrongKind } from './diagnostics/wrong-argument.ts';
import { documentKinds, laws } from './document/types.ts';
import type { GenerateOptions } from './generate.ts';
import { languages } from './i18n/text.ts';
import { formats } from './render/index.ts';
import { pdfStandards } from './render/pdf-standards.ts';
import type { ReadTemplate } from './template/compile.ts';
import { Template } from './template/template.ts';

type Check = (value: unknown, name: string) => void;

/** Whether each option is of the kind that its type says: a program may have it from elsewhere. */
const checks: Readonly<Record<keyof GenerateOptions, Check>> = {
  formats: listOf(formats),
  documents: listOf(documentKinds),
  language: oneOf(languages),
  pdfStandard: oneOf(pdfStandards),
  draft: flag,
  officeLater: flag,
  templates,
  overrides,
};

/** Throws a `TypeError` that names the option, what it is, and what there is. */
export function checkOptions(options: unknown): void {
  for (const [name, value] of members(options, 'options', 'an object')) {
    if (!isNamed(name, checks)) throw wrongChoice('options', name, Object.keys(checks));
    if (value !== undefined) checks[name](value, name);
  }
}

/** Throws a `TypeError` where `answers` is no object. */
export function checkAnswersArgument(answers: unknown): void {
  members(answers, 'answers', 'an object of answers, or the `value` that `loadAnswers` gives');
}

/** Throws a `TypeError` that names the part of the key which is of no template. */
export function checkTemplateKey(key: unknown): void {
  const { document, language, law } = Object.fromEntries(members(key, 'key', 'an object'));
  oneOf(documentKinds)(document, 'key.document');
  oneOf(languages)(language, 'key.language');
  oneOf(laws)(law, 'key.law');
}

/** What reads the files of a template; throws a `TypeError` where it gives no text, a promise of one say. */
export function checkedReader(read: unknown): ReadTemplate {
  if (typeof read !== 'function') throw wrongKind('read', read, 'a function');
  return (name) => {
    const text: unknown = read(name);
    if (text === undefined || typeof text === 'string') return text;
    throw wrongKind(`read('${name}')`, text, 'the text of the file, or undefined');
  };
}

function listOf(known: readonly string[]): Check {
  return (value, name) => {
    if (!Array.isArray(value)) throw wrongKind(name, value, `a list of ${known.join(', ')}`);
    for (const item of value) oneOf(known)(item, name);
  };
}

function oneOf(known: readonly string[]): Check {
  return (value, name) => {
    if (typeof value !== 'string') throw wrongKind(name, value, known.join(', '));
    if (!known.includes(value)) throw wrongChoice(name, value, known);
  };
}

function flag(value: unknown, name: string): void {
  if (typeof value !== 'boolean') throw wrongKind(name, value, 'true or false');
}

function templates(value: unknown, name: string): void {
  for (const [document, template] of members(value, name, 'an object, a template a document')) {
    if (!documentKinds.some((kind) => kind === document))
      throw wrongChoice(name, document, documentKinds);
    if (template === undefined || template instanceof Template || isWordFile(template)) continue;
    const expected = 'a Word file as `{ file, bytes }`, or what `compileTemplate` gives';
    throw wrongKind(`${name}.${document}`, template, expected);
  }
}

function overrides(value: unknown, name: string): void {
  const { files, readOurs } = Object.fromEntries(members(value, name, 'an object'));
  if (!types.isMap(files)) throw wrongKind(`${name}.files`, files, 'a Map of files by their name');
  if (typeof readOurs !== 'function') throw wrongKind(`${name}.readOurs`, readOurs, 'a function');
}

function isWordFile(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const { file, bytes } = value as Readonly<Record<string, unknown>>;
  return typeof file === 'string' && types.isUint8Array(bytes);
}

function members(value: unknown, name: string, expected: string) {
  if (typeof value === 'object' && value !== null && !Array.isArray(value))
    return Object.entries(value as Readonly<Record<string, unknown>>);
  throw wrongKind(name, value, expected);
}

function isNamed<T extends object>(name: PropertyKey, named: T): name is keyof T {
  return Object.hasOwn(named, name);
}
