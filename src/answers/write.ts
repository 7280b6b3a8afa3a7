import { Document, isMap, isScalar, isSeq, Pair, parseDocument, Scalar, type YAMLMap } from 'yaml';
import type { Path } from '../diagnostics/diagnostic.ts';
import { fileTexts, groupTexts } from '../i18n/answers-file.ts';
import { choiceWording, hasWording } from '../i18n/choices.ts';
import type { Language, Text } from '../i18n/text.ts';
import { version } from '../version.ts';
import { keepLines } from './keep-lines.ts';
import { questionAt } from './question.ts';
import { isGroup } from './values.ts';

/** An answers file being written: what stands in it keeps its comments, order and unknown keys. */
export interface AnswersFile {
  set(path: Path, value: unknown): void;
  remove(path: Path): void;
  /** Puts a comment over the key at `path`. */
  note(path: Path, comment: string): void;
  /** The text to save. */
  text(): string;
}

export interface NewFile {
  readonly language: Language;
  /** What the file holds: a sentence for its head. */
  readonly kind: 'provider' | 'agreement';
}

/** The schema as an editor finds it, for the version that wrote the file. */
const schemaAddress = `https://unpkg.com/va-agree@${version}/schemas/answers.schema.json`;

/** A file not there yet: both schema comments and a sentence on top, nothing in it. */
export function newAnswersFile({ language, kind }: NewFile): AnswersFile {
  const document = new Document({}, { version: '1.2' });
  const head = fileTexts[kind][language].split('\n');
  document.commentBefore = [
    ` yaml-language-server: $schema=${schemaAddress}`,
    ` $schema: ${schemaAddress}`,
    '',
    ...head.map((line) => ` ${line}`),
  ].join('\n');
  // The head and the first group each ask for an empty line between them.
  const text = () => stringify(document, false).replace(/\n{3,}/, '\n\n');
  return answersFile(document, language, text);
}

/** A file that is there, as text: what is not changed stays as it is typed. */
export function openAnswersFile(text: string, language: Language): AnswersFile {
  const document = parseDocument(text, { version: '1.2' });
  const isPadded = /\{ /.test(text);
  const before = stringify(document, isPadded);
  return answersFile(document, language, () =>
    keepLines(text, before, stringify(document, isPadded)),
  );
}

function answersFile(document: Document, language: Language, text: () => string): AnswersFile {
  return {
    set: (path, value) => setIn(document, path, value, language),
    remove: (path) => removeIn(document, path),
    note: (path, comment) => noteAt(document, path, comment),
    text,
  };
}

/** `{ a: 1 }` when padded, else `{a: 1}`; an empty answer as nothing. */
function stringify(document: Document, isPadded: boolean): string {
  return document.toString({ lineWidth: 100, nullStr: '', flowCollectionPadding: isPadded });
}

/** Sets one answer; a group is merged, a list replaced. New keys stand in the order of the schema. */
function setIn(document: Document, path: Path, value: unknown, language: Language): void {
  if (isGroup(value)) {
    for (const [key, member] of Object.entries(value))
      setIn(document, [...path, key], member, language);
    return;
  }
  const parent = groupAt(document, path.slice(0, -1), language);
  const key = path.at(-1);
  const node = valueNode(document, path, value, language);
  if (isSeq(parent) && typeof key === 'number') parent.set(key, node);
  else if (isMap(parent)) setMember(parent, String(key), node, path);
}

/** The node of a group on the way to an answer, made with its comment when it is not there. */
function groupAt(document: Document, path: Path, language: Language): unknown {
  let at: unknown = document.contents;
  path.forEach((key, index) => {
    let next: unknown = isMap(at) || isSeq(at) ? at.get(key, true) : undefined;
    if (!isMap(next) && !isSeq(next)) {
      const isList = typeof path[index + 1] === 'number' || isListAt(path.slice(0, index + 1));
      const made = document.createNode(isList ? [] : {});
      made.flow = false;
      if (isMap(at)) addMember(at, String(key), made, path.slice(0, index + 1), language);
      else if (isSeq(at)) at.set(Number(key), made);
      next = made;
    }
    at = next;
  });
  return at;
}

function isListAt(path: Path): boolean {
  return questionAt(path)?.items !== undefined;
}

function setMember(map: YAMLMap, key: string, node: unknown, path: Path): void {
  const pair = map.items.find((item) => keyOf(item) === key);
  if (pair === undefined) insert(map, new Pair(keyNode(key), node), path);
  else replace(pair, node, path);
}

function addMember(map: YAMLMap, key: string, node: unknown, path: Path, language: Language): void {
  const scalar = keyNode(key);
  const comment = path.length === 1 ? groupTexts[key]?.[language] : undefined;
  if (comment !== undefined) {
    scalar.commentBefore = ` ${comment}`;
    scalar.spaceBefore = true;
  }
  insert(map, new Pair(scalar, node), path);
}

function keyNode(key: string): Scalar<string> {
  return new Scalar(key);
}

function keyOf(pair: Pair): unknown {
  return isScalar(pair.key) ? pair.key.value : pair.key;
}

/** The value changes; a comment beside it stays, unless it worded the old value. */
function replace(pair: Pair, node: unknown, path: Path): void {
  const old = pair.value;
  if (isScalar(old) && isScalar(node)) {
    const comment = old.comment?.trim();
    const worded = Object.values(wordingOf(path, String(old.value)) ?? {}) as readonly string[];
    if (node.comment == null && comment !== undefined && !worded.includes(comment))
      node.comment = ` ${comment}`;
    if (old.type !== undefined && node.type === undefined) node.type = old.type;
  }
  pair.value = node;
}

/** Before the first key that the schema names later, and before our own notes; other keys keep their places. */
function insert(map: YAMLMap, pair: Pair, path: Path): void {
  const order = Object.keys(questionAt(path.slice(0, -1))?.properties ?? {});
  const rank = (key: unknown) => order.indexOf(String(key));
  const mine = rank(path.at(-1));
  const isBookkeeping = (key: unknown) => /^x-(interview|to-be-agreed)$/.test(String(key));
  const at = map.items.findIndex(
    (item) => mine >= 0 && (rank(keyOf(item)) > mine || isBookkeeping(keyOf(item))),
  );
  if (at < 0) map.items.push(pair);
  else map.items.splice(at, 0, pair);
}

/** What YAML 1.1 would read as something else is quoted, so that every reader agrees. */
const ambiguous = /^(y|n|yes|no|on|off|true|false|null|~|\d{1,2}:\d{2}|[\d .]+)$/i;

function valueNode(document: Document, path: Path, value: unknown, language: Language): unknown {
  const node = document.createNode(value);
  style(node, path, language);
  return node;
}

/** Lists of words on one line, groups on lines of their own, a code with its words beside it. */
function style(node: unknown, path: Path, language: Language): void {
  if (isScalar(node) && typeof node.value === 'string') {
    if (ambiguous.test(node.value)) node.type = 'QUOTE_DOUBLE';
    const words = wordingOf(path, node.value)?.[language];
    if (words !== undefined) node.comment = ` ${words}`;
  }
  if (isSeq(node)) {
    node.flow = node.items.every((item) => isScalar(item) && isShort(item.value));
    if (!node.flow)
      for (const [index, item] of node.items.entries()) style(item, [...path, index], language);
  }
  if (isMap(node))
    for (const { key, value } of node.items)
      style(value, [...path, String(isScalar(key) ? key.value : key)], language);
}

function isShort(value: unknown): boolean {
  return typeof value !== 'string' || /^[a-z0-9-]{1,40}$/.test(value);
}

/** The words of a code, written beside it. */
function wordingOf(path: Path, code: string): Text | undefined {
  const where = path.filter((key) => typeof key === 'string').join('.');
  const isCode = questionAt(path)?.enum?.includes(code) === true;
  return isCode && hasWording(where) ? choiceWording(where, code) : undefined;
}

/** Takes one answer out, and the groups that it leaves empty. */
function removeIn(document: Document, path: Path): void {
  if (!document.hasIn(path)) return;
  document.deleteIn(path);
  const parent = path.slice(0, -1);
  const group = parent.length === 0 ? undefined : document.getIn(parent);
  if ((isMap(group) || isSeq(group)) && group.items.length === 0) removeIn(document, parent);
}

/** Over a group's own comment, if it has one. */
function noteAt(document: Document, path: Path, comment: string): void {
  const parent = document.getIn(path.slice(0, -1));
  const map = path.length === 1 ? document.contents : parent;
  if (!isMap(map)) return;
  const pair = map.items.find((item) => keyOf(item) === path.at(-1));
  if (!isScalar(pair?.key)) return;
  const lines = comment.split('\n').map((line) => ` ${line}`);
  pair.key.commentBefore = [pair.key.commentBefore ?? [], lines].flat().join('\n');
}
