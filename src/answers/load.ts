import { reportYaml } from '../diagnostics/catalogue/yaml.ts';
import {
  type Diagnostic,
  hasErrors,
  type Path,
  type Place,
  type Result,
} from '../diagnostics/diagnostic.ts';
import { cleanText } from './clean-text.ts';
import { resolveBeside } from './paths.ts';
import { placeOf } from './place-of.ts';
import { type JsonObject, merged } from './values.ts';
import { type Origin, parseYaml, type YamlFile } from './yaml.ts';

/** Answers as typed, merged with the files that they extend; no defaults, nothing checked yet. */
export interface LoadedAnswers {
  readonly file: string;
  readonly data: JsonObject;
  /** Where the value or key at `path` stands, in whichever file gave it. */
  locate(path: Path, part: 'key' | 'value'): Place | undefined;
  /** The text of an unquoted value as typed: `01234`. */
  sourceOf(path: Path): string | undefined;
  /** The texts of the files read, for code frames. */
  readonly texts: ReadonlyMap<string, string>;
  /** Pictures that the answers name, by the name as written; one that could not be read is not here. */
  readonly files?: ReadonlyMap<string, Uint8Array>;
}

export type ReadFile = (file: string) => Uint8Array;

/** What loading gives: the texts of the files read also when something is wrong with them. */
export type Loading = Result<LoadedAnswers> & Pick<LoadedAnswers, 'texts'>;

/** An answers file to load; its text, when it was read before or is a part of the file that begins at `origin`. */
export interface AnswersSource {
  readonly file: string;
  readonly text?: Uint8Array;
  readonly origin?: Origin;
}

/** Reads an answers file and the files that it extends, the nearer file winning. */
export function loadAnswers(source: AnswersSource, read: ReadFile): Loading {
  const files: YamlFile[] = [];
  const diagnostics: Diagnostic[] = [];
  const texts = new Map<string, string>();
  const text = source.text ?? read(source.file);
  collect({ ...source, text }, [], { read, files, diagnostics, texts });
  if (hasErrors(diagnostics)) return { diagnostics, texts };
  const data = mergedFiles(files, diagnostics);
  const value = withPictures(loaded(source.file, data, files, texts), read);
  return { value, diagnostics, texts };
}

interface Collecting {
  readonly read: ReadFile;
  /** Nearest first: a file stands before those that it extends. */
  readonly files: YamlFile[];
  readonly diagnostics: Diagnostic[];
  readonly texts: Map<string, string>;
}

function collect(
  { file, text, origin }: AnswersSource & { readonly text: Uint8Array },
  chain: readonly string[],
  work: Collecting,
): void {
  const { value, diagnostics } = parseYaml(file, text, origin);
  work.texts.set(file, new TextDecoder().decode(text).replace(/\r\n?/g, '\n'));
  work.diagnostics.push(...diagnostics);
  if (value === undefined) return;
  work.files.push(value);
  for (const { name, path } of extendedBy(value, work)) {
    const base = resolveBeside(file, name);
    const place = placeOf(value, path);
    const files = [...chain, file];
    if (files.includes(base)) {
      const circle = [...files.slice(files.indexOf(base)), base];
      const values = { chain: circle.join(' → ') };
      work.diagnostics.push(reportYaml('yaml/extends-cycle', { values, place, path }));
    } else collectBase(base, name, place, files, work);
  }
}

function collectBase(
  base: string,
  name: string,
  place: Place,
  chain: readonly string[],
  work: Collecting,
): void {
  let text: Uint8Array;
  try {
    text = work.read(base);
  } catch {
    work.diagnostics.push(
      reportYaml('yaml/extends-unreadable', { values: { name }, place, path: ['extends'] }),
    );
    return;
  }
  collect({ file: base, text }, chain, work);
}

function extendedBy(
  file: YamlFile,
  { diagnostics }: Collecting,
): readonly { name: string; path: Path }[] {
  const value = (file.data as JsonObject).extends;
  const wanted = Array.isArray(value)
    ? value.map((name: unknown, index) => ({ name, path: ['extends', index] }))
    : [{ name: value, path: ['extends'] }];
  if (value === undefined) return [];
  return wanted.flatMap(({ name, path }) => {
    if (typeof name === 'string' && name.trim() !== '') return [{ name, path }];
    const place = placeOf(file, path);
    diagnostics.push(reportYaml('yaml/extends-form', { path, place }));
    return [];
  });
}

/** One client's answers over what all clients share: the client's win, lists are replaced whole. */
export function overBase(near: LoadedAnswers, base: LoadedAnswers): LoadedAnswers {
  const files = new Map([...(base.files ?? []), ...(near.files ?? [])]);
  return {
    file: near.file,
    data: merged(base.data, near.data),
    locate: (path, part) => near.locate(path, part) ?? base.locate(path, part),
    sourceOf: (path) => near.sourceOf(path) ?? base.sourceOf(path),
    texts: new Map([...base.texts, ...near.texts]),
    ...(files.size > 0 && { files }),
  };
}

/** The farthest file first, each nearer one over it; lists are replaced whole. */
function mergedFiles(files: readonly YamlFile[], diagnostics: Diagnostic[]): JsonObject {
  return files
    .toReversed()
    .map((file) => cleanText(file, diagnostics) as JsonObject)
    .reduce(merged, {});
}

function loaded(
  file: string,
  data: JsonObject,
  files: readonly YamlFile[],
  texts: ReadonlyMap<string, string>,
): LoadedAnswers {
  const first = <T>(ask: (file: YamlFile) => T | undefined): T | undefined => {
    for (const candidate of files) {
      const found = ask(candidate);
      if (found !== undefined) return found;
    }
    return undefined;
  };
  return {
    file,
    data,
    locate: (path, part) => first((candidate) => candidate.locate(path, part)),
    sourceOf: (path) => first((candidate) => candidate.sourceOf(path)),
    texts,
  };
}

/** The logo, from beside the file that names it; and beside an SVG the PNG of its name. */
export function withPictures(answers: LoadedAnswers, read: ReadFile): LoadedAnswers {
  const name = (answers.data.look as JsonObject | undefined)?.logo;
  if (typeof name !== 'string') return answers;
  const base = placeOf(answers, ['look', 'logo']).file;
  const names = /\.svg$/i.test(name) ? [name, name.replace(/\.svg$/i, '.png')] : [name];
  const files = new Map<string, Uint8Array>();
  for (const one of names)
    try {
      files.set(one, read(resolveBeside(base, one)));
    } catch {
      // Said where the look is built, with its place; the PNG beside an SVG need not be there.
    }
  return { ...answers, files };
}
