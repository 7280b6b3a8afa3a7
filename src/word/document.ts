import { reportWord } from '../diagnostics/catalogue/word.ts';
import { hasErrors, type Result } from '../diagnostics/diagnostic.ts';
import type { Block } from '../document/types.ts';
import { visitInlines } from '../document/visit.ts';
import { builtInTemplate } from '../template/built-in.ts';
import type { Raw } from '../template/decode.ts';
import type { CompiledTemplate } from '../template/fill.ts';
import { nodesOf } from '../template/nodes.ts';
import type { TemplateKey } from '../template/program.ts';
import { viewShape } from '../view/build.ts';
import { type CompiledWord, compileWord } from './compile/compile.ts';
import { fillWord } from './fill/fill.ts';
import { sectionsOf } from './host/sections.ts';

/** The user's Word file for one document: its name and its bytes. */
interface WordFile {
  readonly file: string;
  readonly bytes: Uint8Array;
}

interface Prepared {
  readonly word: Result<CompiledWord>;
  readonly clauses: CompiledTemplate | undefined;
}

/** Templates already compiled: one serves all clients of a run. */
const prepared = new WeakMap<Uint8Array, Map<string, Promise<Prepared>>>();

/**
 * The user's Word file filled with a view → the bytes of a Word file. Its tags may name what our own
 * templates may, and bring our clauses of the same document, language and law.
 */
export async function documentFromWord(
  word: WordFile,
  key: TemplateKey,
  view: object,
  formats: readonly string[],
): Promise<Result<Uint8Array>> {
  const others = formats.filter((format) => format !== 'docx');
  const notice = others.map((format) =>
    reportWord('word/other-format', { values: { format }, place: { file: word.file } }),
  );
  const { word: compiled, clauses } = await prepare(word, key);
  const diagnostics = [...notice, ...compiled.diagnostics];
  if (compiled.value === undefined || hasErrors(compiled.diagnostics)) return { diagnostics };
  const partials = clauses?.partials ?? {};
  const clause = (name: string) => nodesOf(partials[name] ?? [], partials, view);
  const filling = {
    clause: (name: string) => clause(name.replace(/^clause\./, '')),
    language: key.language,
    elides: key.language === 'fr',
    headingOf: (target: string) => headingOf(target, Object.keys(partials), clause),
  };
  return { value: fillWord(compiled.value, view, filling), diagnostics };
}

/** The heading of the clause that is called `target`, or that holds the point called so. */
function headingOf(
  target: string,
  names: readonly string[],
  nodesOfClause: (name: string) => readonly Raw[],
): string {
  const clauses = names.flatMap((name) => sectionsOf(nodesOfClause(name)).clauses);
  const meant = clauses.find(({ id, blocks }) => id === target || holdsAnchor(blocks, target));
  const words = meant?.heading.map((part) => ('text' in part ? part.text : ''));
  return words?.join('') ?? target;
}

function holdsAnchor(blocks: readonly Block[], id: string): boolean {
  let found = false;
  visitInlines(blocks, (inline) => {
    found ||= inline.type === 'anchor' && inline.id === id;
  });
  return found;
}

function prepare(word: WordFile, key: TemplateKey): Promise<Prepared> {
  const known = prepared.get(word.bytes) ?? new Map<string, Promise<Prepared>>();
  prepared.set(word.bytes, known);
  const name = `${key.document}/${key.language}/${key.law}`;
  const made = known.get(name) ?? compileFor(word, key);
  known.set(name, made);
  return made;
}

async function compileFor({ file, bytes }: WordFile, key: TemplateKey): Promise<Prepared> {
  const builtIn = await builtInTemplate(key);
  const clauses = 'code' in builtIn ? undefined : builtIn;
  const word = compileWord(bytes, {
    file,
    shape: viewShape(),
    clauses: (clauses?.ids ?? []).filter((id) => clauses?.partials[id] !== undefined),
    closesSpaces: true,
  });
  return { word, clauses };
}
