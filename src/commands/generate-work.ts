import { type LoadedAnswers, loadAnswers } from '../answers/load.ts';
import { locate } from '../check.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { generate } from '../generate.ts';
import type { Host } from '../host.ts';
import type { GeneratedDocument, WordFiles } from '../make-document.ts';
import type { MadeFile } from '../output/collisions.ts';
import { noticeFile } from '../output/notice.ts';
import type { OutputFile } from '../output/write.ts';
import { ownClauses } from '../own-clauses.ts';
import { ownTemplates } from '../own-templates.ts';
import { type GenerateFlags, generateOptions } from './generate-options.ts';
import { type Input, readInput } from './inputs.ts';

/** What the answers files of a run have become. */
export interface Work {
  readonly documents: GeneratedDocument[];
  /** Which answers file each was made from. */
  readonly made: MadeFile[];
  readonly notices: Map<string, OutputFile>;
  readonly diagnostics: Diagnostic[];
  readonly texts: Map<string, string>;
}

export function newWork(): Work {
  return { documents: [], made: [], notices: new Map(), diagnostics: [], texts: new Map() };
}

/** For `preview`: the documents of a file as HTML, with what is missing left visible. */
export function pagesMaker(flags: Pick<GenerateFlags, 'document' | 'language' | 'uiLanguage'>) {
  const options = generateOptions({ ...flags, out: '', format: 'html', draft: true });
  return async (host: Host, file: string): Promise<Work> => {
    const work = newWork();
    await generateInput(host, { file }, { options, named: {} }, work);
    return work;
  };
}

/** One answers file → its documents, in memory. */
export async function generateInput(
  host: Host,
  input: Input,
  { options, named }: { options: ReturnType<typeof generateOptions>; named: WordFiles },
  work: Work,
): Promise<void> {
  const { value: text, diagnostics: unreadable } = readInput(host, input);
  work.diagnostics.push(...unreadable);
  if (text === undefined) return;
  const source = { file: input.file, text };
  const { value: loaded, diagnostics, texts } = loadAnswers(source, (file) => host.readBytes(file));
  work.diagnostics.push(...diagnostics);
  for (const [file, text] of texts) work.texts.set(file, text);
  if (loaded === undefined) return;
  const own = ownTemplates(host, loaded, named);
  work.diagnostics.push(...own.diagnostics);
  if (own.value === undefined) return;
  const { value: overrides, diagnostics: unread } = ownClauses(host, [...texts.keys()]);
  work.diagnostics.push(...unread);
  const made = await generate(loaded, {
    ...options,
    templates: own.value,
    officeLater: true,
    ...(overrides && { overrides }),
  });
  work.diagnostics.push(...made.diagnostics.map((found) => placed(found, loaded)));
  work.documents.push(...made.documents);
  work.made.push(...made.documents.map((document) => ({ ...document, from: input.file })));
  for (const { path, language, client } of made.documents) {
    const folder = path.slice(0, path.indexOf('/'));
    if (work.notices.has(folder)) continue;
    const notice = noticeFile(options.language ?? language);
    work.notices.set(folder, {
      path: `${folder}/${notice.name}`,
      bytes: notice.bytes,
      ...(client && { client }),
    });
  }
}

const ofOneFile = new Set(['template/missing', 'documents/dpa-decided', 'pdf/missing-letters']);

/** In a list, the client is named beside these findings: here it is the file that tells which is meant. */
function placed(found: Diagnostic, loaded: LoadedAnswers): Diagnostic {
  return ofOneFile.has(found.code) ? locate(found, loaded) : found;
}
