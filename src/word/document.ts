import { reportWord } from '../diagnostics/catalogue/word.ts';
import { hasErrors, type Result } from '../diagnostics/diagnostic.ts';
import { plainText } from '../document/plain-text.ts';
import type { Block } from '../document/types.ts';
import { visitInlines } from '../document/visit.ts';
import type { Raw } from '../template/decode.ts';
import type { CompiledTemplate } from '../template/fill.ts';
import { nameOfTemplate, type TemplateKey } from '../template/key.ts';
import { nodesOf } from '../template/nodes.ts';
import { viewShape } from '../view/build.ts';
import { type CompiledWord, compileWord } from './compile/compile.ts';
import { fillWord } from './fill/fill.ts';
import { otherTemplate } from './host/exported-as.ts';
import { clausesIn, referenceTargets } from './host/known-clauses.ts';
import { missingClauses } from './host/missing-clauses.ts';
import { sectionsOf } from './host/sections.ts';

/** The user's Word file for one document: its name and its bytes. */
interface WordFile {
  readonly file: string;
  readonly bytes: Uint8Array;
}

export interface WordMaking extends TemplateKey {
  /** Our own template of the document, whose clauses a tag may bring. */
  readonly template: CompiledTemplate | undefined;
  readonly view: object;
  readonly formats: readonly string[];
}

/** Templates already compiled: one serves all clients of a run. */
const compiled = new WeakMap<Uint8Array, Map<string, Result<CompiledWord>>>();

/**
 * The user's Word file filled with a view → the bytes of a Word file. Its tags may name what our own
 * templates may, and bring our clauses of the same document, language and law.
 */
export function documentFromWord(
  word: WordFile,
  { template, view, formats, ...key }: WordMaking,
): Result<Uint8Array> {
  const others = formats.filter((format) => format !== 'docx' && format !== 'pdf');
  const notice = others.map((format) =>
    reportWord('word/other-format', { values: { format }, place: { file: word.file } }),
  );
  const made = compileOnce(word, key, template);
  const diagnostics = [...notice, ...made.diagnostics];
  if (made.value === undefined || hasErrors(made.diagnostics)) return { diagnostics };
  const partials = template?.partials ?? {};
  const clause = (name: string) => nodesOf(partials[name] ?? [], partials, view);
  const filling = {
    clause: (name: string) => clause(name.replace(/^clause\./, '')),
    language: key.language,
    elides: key.language === 'fr',
    headingOf: (target: string) => headingOf(target, Object.keys(partials), clause),
  };
  return { value: fillWord(made.value, view, filling), diagnostics };
}

/** The heading of the clause that is called `target`, or that holds the point called so. */
function headingOf(
  target: string,
  names: readonly string[],
  nodesOfClause: (name: string) => readonly Raw[],
): string {
  const clauses = names.flatMap((name) => sectionsOf(nodesOfClause(name)).clauses);
  const meant = clauses.find(({ id, blocks }) => id === target || holdsAnchor(blocks, target));
  return meant === undefined ? target : plainText(meant.heading);
}

function holdsAnchor(blocks: readonly Block[], id: string): boolean {
  let found = false;
  visitInlines(blocks, (inline) => {
    found ||= inline.type === 'anchor' && inline.id === id;
  });
  return found;
}

function compileOnce(
  { file, bytes }: WordFile,
  key: TemplateKey,
  template: CompiledTemplate | undefined,
): Result<CompiledWord> {
  const name = nameOfTemplate(key);
  const known = compiled.get(bytes) ?? new Map<string, Result<CompiledWord>>();
  compiled.set(bytes, known);
  const before = known.get(name);
  if (before !== undefined) return before;
  const made = compileWord(bytes, {
    file,
    shape: viewShape(),
    clauses: clausesIn(template),
    references: referenceTargets(template),
    closesSpaces: true,
  });
  const warned = withWarnings(made, key, template);
  known.set(name, warned);
  return warned;
}

function withWarnings(
  { value, diagnostics }: Result<CompiledWord>,
  key: TemplateKey,
  template: CompiledTemplate | undefined,
): Result<CompiledWord> {
  if (value === undefined) return { diagnostics };
  const missing = template === undefined ? [] : missingClauses(value, template, value.pack.file);
  return { value, diagnostics: [...diagnostics, ...otherTemplate(value.pack, key), ...missing] };
}
