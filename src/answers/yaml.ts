import {
  type Document,
  isMap,
  isNode,
  isPair,
  isScalar,
  LineCounter,
  type Pair,
  parseAllDocuments,
} from 'yaml';
import { reportYaml } from '../diagnostics/catalogue/yaml.ts';
import type { Diagnostic, Path, Place, Result } from '../diagnostics/diagnostic.ts';
import { documentProblems, type MakePlace } from './yaml-problems.ts';

/** A parsed answers file: plain data, and where each part of it stands. */
export interface YamlFile {
  readonly file: string;
  readonly text: string;
  readonly data: unknown;
  /** Where the value (or the key) at `path` stands; nothing when the file does not have it. */
  locate(path: Path, part: 'key' | 'value'): Place | undefined;
  /** The text of a plain scalar as typed, `01234`; nothing for any other node. */
  sourceOf(path: Path): string | undefined;
}

const LARGEST = 2 * 1024 * 1024;
const MOST_ALIASES = 100;
/** Levels of groups and lists that answers may have. */
export const DEEPEST = 100;

/** Where a text begins in its file: lines and characters before it. */
export interface Origin {
  readonly line: number;
  readonly offset: number;
}

const START: Origin = { line: 0, offset: 0 };

/** The bytes of a YAML 1.2 (or JSON) file → data with positions, every problem reported. */
export function parseYaml(file: string, bytes: Uint8Array, origin = START): Result<YamlFile> {
  const whole: Place = { file };
  if (isZip(bytes)) return fault('yaml/office-file', whole);
  if (bytes.length > LARGEST) return fault('yaml/too-large', whole);
  const text = decode(bytes);
  if (text === undefined) return fault('yaml/not-utf8', firstUnreadable(file, bytes));
  if (tooDeep(text)) return fault('yaml/too-deep', whole);
  const lines = new LineCounter();
  const documents: readonly Document.Parsed[] = parseAllDocuments(text, {
    version: '1.2',
    uniqueKeys: true,
    merge: false,
    lineCounter: lines,
    prettyErrors: false,
  });
  const document = documents[0];
  if (document === undefined || document.contents === null) return fault('yaml/empty', whole);
  const place = (start: number, end: number): Place => placeIn(file, lines, origin, start, end);
  const problems = documentProblems(documents, text, place);
  if (problems.length > 0) return { diagnostics: problems };
  if (!isMap(document.contents)) return fault('yaml/not-a-mapping', whole);
  return read(file, text, document, place);
}

function read(
  file: string,
  text: string,
  document: Document.Parsed,
  place: MakePlace,
): Result<YamlFile> {
  let data: unknown;
  try {
    data = document.toJS({ maxAliasCount: MOST_ALIASES });
  } catch {
    return fault('yaml/alias-bomb', { file });
  }
  const locate = (path: Path, part: 'key' | 'value') => locateIn(document, path, part, place);
  const sourceOf = (path: Path) => {
    const node = document.getIn(path, true);
    return isScalar(node) && node.type === 'PLAIN' ? node.source : undefined;
  };
  return { value: { file, text, data, locate, sourceOf }, diagnostics: [] };
}

/** As Word files and workbooks are. */
function isZip(bytes: Uint8Array): boolean {
  return [0x50, 0x4b, 3, 4].every((byte, index) => bytes[index] === byte);
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes).replace(/\r\n?/g, '\n');
  } catch {
    return undefined;
  }
}

/** The place of the first byte that is not UTF-8; of UTF-16 no line could be shown. */
function firstUnreadable(file: string, bytes: Uint8Array): Place {
  if (bytes.includes(0)) return { file };
  const before = new TextDecoder().decode(bytes).split('\ufffd')[0] ?? '';
  const lines = before.split('\n');
  const position = {
    line: lines.length,
    column: (lines.at(-1) ?? '').length + 1,
    offset: before.length,
  };
  return { file, range: { start: position, end: { ...position, column: position.column + 1 } } };
}

/** Nested beyond reason, seen before the parser recurses into it. */
function tooDeep(text: string): boolean {
  return bracketsTooDeep(text) || blocksTooDeep(text);
}

function bracketsTooDeep(text: string): boolean {
  let depth = 0;
  for (const character of text) {
    if (character === '[' || character === '{') depth++;
    else if (character === ']' || character === '}') depth--;
    if (depth > DEEPEST) return true;
  }
  return false;
}

/** What stands further right than the line before stands in it, and so does each item of an item (`- - a`). */
function blocksTooDeep(text: string): boolean {
  const columns: number[] = [];
  for (const line of text.split('\n')) {
    const [lead = ''] = /^ *(?:[-?] +)*/.exec(line) ?? [];
    if (lead.length === line.length || line[lead.length] === '#') continue;
    const marks = [...lead].flatMap((mark, column) => (mark === ' ' ? [] : [column]));
    const starts = [...marks, lead.length];
    while ((columns.at(-1) ?? -1) >= (starts[0] ?? 0)) columns.pop();
    columns.push(...starts);
    if (columns.length > DEEPEST) return true;
  }
  return false;
}

function locateIn(
  document: Document.Parsed,
  path: Path,
  part: 'key' | 'value',
  place: MakePlace,
): Place | undefined {
  if (path.length === 0) return place(0, 1);
  const parent = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
  const last = path.at(-1);
  if (isMap(parent)) {
    const pair = parent.items.find(
      (item: Pair) => isScalar(item.key) && String(item.key.value) === last,
    );
    const node = part === 'key' || !hasRange(pair?.value) ? pair?.key : pair?.value;
    return rangeOf(node, place);
  }
  return rangeOf(document.getIn(path, true), place);
}

function hasRange(node: unknown): boolean {
  return isNode(node) && node.range != null && node.range[1] > node.range[0];
}

function rangeOf(node: unknown, place: MakePlace): Place | undefined {
  if (isPair(node) || !isNode(node) || node.range == null) return undefined;
  return place(node.range[0], node.range[1]);
}

function placeIn(
  file: string,
  lines: LineCounter,
  origin: Origin,
  start: number,
  end: number,
): Place {
  const position = (at: number) => {
    const { line, col } = lines.linePos(at);
    const offset = origin.offset + at;
    return { line: origin.line + Math.max(line, 1), column: Math.max(col, 1), offset };
  };
  return { file, range: { start: position(start), end: position(end) } };
}

function fault(
  code: Parameters<typeof reportYaml>[0],
  place: Place,
): { diagnostics: Diagnostic[] } {
  return { diagnostics: [reportYaml(code, { place })] };
}
