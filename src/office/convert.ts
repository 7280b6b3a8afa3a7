import { reportOffice } from '../diagnostics/catalogue/office.ts';
import type { Diagnostic, Result } from '../diagnostics/diagnostic.ts';
import { wrongKind } from '../diagnostics/wrong-argument.ts';
import { Conversion, type Converted, type WordFileToConvert } from './conversion.ts';
import { findOffice } from './find.ts';
import { newWorkFolder, removeFolder } from './folder.ts';
import { runProgram } from './run.ts';

export interface ConvertOptions {
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** In which the next file must be done; default: a minute. */
  readonly limitMs?: number;
  /** Ends LibreOffice at once; the promise is then rejected. */
  readonly signal?: AbortSignal;
}

const MINUTE = 60_000;

/**
 * Word files → their PDFs, by LibreOffice: one process for all of them, with a profile of its own
 * and a time limit. What it does not make is tried a second time; a file at which it hangs or
 * breaks off does not keep the others from being made. The Word files are the caller’s, untouched.
 * Throws the errors of `node:fs` when there is no room to work in.
 */
export async function convertToPdf(
  files: readonly WordFileToConvert[],
  options?: ConvertOptions,
): Promise<Result<ReadonlyMap<WordFileToConvert, Uint8Array>>> {
  if (!Array.isArray(files))
    throw wrongKind('files', files, 'a list of Word files as `{ name, bytes }`');
  const pdfs = new Map<WordFileToConvert, Uint8Array>();
  // What concerns all files is one finding for all of them.
  const found = new Set<Diagnostic>();
  for (const [file, { value, diagnostics }] of await convertEach(files, options)) {
    for (const diagnostic of diagnostics) found.add(diagnostic);
    if (value !== undefined) pdfs.set(file, value);
  }
  return { value: pdfs, diagnostics: [...found] };
}

/** The same, saying of each file what became of it. */
export async function convertEach(
  files: readonly WordFileToConvert[],
  { env = process.env, limitMs = MINUTE, signal }: ConvertOptions = {},
): Promise<Converted> {
  if (files.length === 0) return new Map();
  const program = findOffice(env);
  if (program === undefined) {
    const missing: Result<Uint8Array> = { diagnostics: [reportOffice('office/missing')] };
    return new Map(files.map((file) => [file, missing]));
  }
  const folder = newWorkFolder();
  try {
    const work = new Conversion(folder, files);
    while (work.goesOn) {
      const limits = { limitMs, done: () => work.count(), ...(signal && { signal }) };
      const ending = await runProgram(program, work.nextArguments(), limits);
      signal?.throwIfAborted();
      work.take(ending);
    }
    return work.results(Math.round(limitMs / 1000));
  } finally {
    removeFolder(folder);
  }
}
