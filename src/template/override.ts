import type { Diagnostic, Result } from '../diagnostics/diagnostic.ts';
import { viewShape } from '../view/build.ts';
import { builtInTemplate } from './built-in.ts';
import { compileTemplate, type ReadTemplate } from './compile.ts';
import type { CompiledTemplate } from './fill.ts';
import { nameOfTemplate, type TemplateKey } from './key.ts';

/** Clauses that a user words otherwise, by their name below the templates' folder. */
export interface Overrides {
  readonly files: ReadonlyMap<string, { readonly file: string; readonly text: string }>;
  /** Our own templates as text. */
  readonly readOurs: ReadTemplate;
}

/** Compiled once for all clients of a run. */
const compiled = new WeakMap<Overrides, Map<string, Promise<Result<CompiledTemplate>>>>();

/** Our template of a document with the user's own clauses in the place of ours, the rest staying ours. */
export function overriddenTemplate(
  key: TemplateKey,
  overrides: Overrides,
): Promise<Result<CompiledTemplate>> {
  const known = compiled.get(overrides) ?? new Map<string, Promise<Result<CompiledTemplate>>>();
  compiled.set(overrides, known);
  const name = nameOfTemplate(key);
  const made = known.get(name) ?? compileOverridden(key, overrides);
  known.set(name, made);
  return made;
}

async function compileOverridden(
  key: TemplateKey,
  { files, readOurs }: Overrides,
): Promise<Result<CompiledTemplate>> {
  const ours = await builtInTemplate(key);
  if ('code' in ours) return { diagnostics: [ours] };
  const folders = [`${key.language}/${key.document}/`, `${key.language}/shared/`];
  const concerned = [...files.keys()].some((name) =>
    folders.some((folder) => name.startsWith(folder)),
  );
  if (!concerned) return { value: ours, diagnostics: [] };
  const read = (name: string) => ownFile(name, files)?.text ?? readOurs(name);
  const { value, diagnostics } = compileTemplate(key, read, viewShape());
  return { ...(value && { value }), diagnostics: diagnostics.map((found) => placed(found, files)) };
}

/** A fault in the file as the user knows it. */
function placed(diagnostic: Diagnostic, files: Overrides['files']): Diagnostic {
  const { place } = diagnostic;
  const own = place === undefined ? undefined : ownFile(place.file, files);
  if (place === undefined || own === undefined) return diagnostic;
  return { ...diagnostic, place: { ...place, file: own.file } };
}

/** The user's `notice.md.hbs` stands for ours of each law too: `notice.FR.md.hbs`. */
function ownFile(name: string, files: Overrides['files']) {
  return files.get(name) ?? files.get(name.replace(/\.[A-Z]{2}(?=\.md\.hbs$)/, ''));
}
