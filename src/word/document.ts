import { reportWord } from '../diagnostics/catalogue/word.ts';
import { hasErrors, type Result } from '../diagnostics/diagnostic.ts';
import { open, SEPARATOR, START } from '../document/stream.ts';
import { builtInTemplate } from '../template/built-in.ts';
import type { CompiledTemplate, Program, TemplateKey } from '../template/program.ts';
import { runProgram } from '../template/run.ts';
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
  const programs = clauses?.partials ?? {};
  const filling = {
    clauses: { ...programs, ...calledByTags(programs) },
    language: key.language,
    elides: key.language === 'fr',
    headingOf: (target: string) => headingOf(target, programs, view),
  };
  return { value: fillWord(compiled.value, view, filling), diagnostics };
}

/** `clause.notice` is the clause `notice`; within it, ours call each other by their own names. */
function calledByTags(programs: Readonly<Record<string, Program>>): Record<string, Program> {
  const entries = Object.entries(programs);
  return Object.fromEntries(entries.map(([name, program]) => [`clause.${name}`, program]));
}

/** The heading of the clause that is called `target`, or that holds the point called so. */
function headingOf(
  target: string,
  programs: Readonly<Record<string, Program>>,
  view: object,
): string {
  for (const program of Object.values(programs)) {
    const stream = runProgram(program, programs, view);
    if (!stream.includes(`${SEPARATOR}${target}${START}`)) continue;
    const [clause] = sectionsOf(stream).clauses;
    if (clause === undefined) continue;
    const isMeant = clause.id === target || stream.includes(open('anchor', target));
    if (isMeant) return clause.heading.map((part) => ('text' in part ? part.text : '')).join('');
  }
  return target;
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
