import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { reportOffice } from '../diagnostics/catalogue/office.ts';
import type { Result } from '../diagnostics/diagnostic.ts';
import { findOffice } from './find.ts';
import { type Ending, runProgram } from './run.ts';

/** A Word file to convert, and what it is called in messages. */
export interface WordFileToConvert {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface ConvertOptions {
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** For one attempt at all files; default: a minute, and five seconds a file. */
  readonly limitMs?: number;
}

/** Tagged and PDF/UA, as the PDFs that we set ourselves (LibreOffice’s own names of its options). */
const filter =
  'pdf:writer_pdf_Export:{"UseTaggedPDF":{"type":"boolean","value":"true"},"PDFUACompliance":{"type":"boolean","value":"true"},"ExportBookmarks":{"type":"boolean","value":"true"}}';
const ATTEMPTS = 2;

/**
 * Word files → their PDFs, by LibreOffice: one process for all of them, with a profile of its own,
 * a time limit, and a second attempt at what the first did not make. A PDF that could not be made
 * is a finding; the Word files are the caller’s, untouched.
 */
export async function convertToPdf(
  files: readonly WordFileToConvert[],
  { env = process.env, limitMs = 60_000 + 5_000 * files.length }: ConvertOptions = {},
): Promise<Result<ReadonlyMap<WordFileToConvert, Uint8Array>>> {
  if (files.length === 0) return { value: new Map(), diagnostics: [] };
  const program = findOffice(env);
  if (program === undefined) return { diagnostics: [reportOffice('office/missing')] };
  const folder = mkdtempSync(path.join(tmpdir(), 'va-agree-office-'));
  try {
    return await convertIn(folder, program, files, limitMs);
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}

/** Files are numbered: no name of a client is seen in the list of processes. */
async function convertIn(
  folder: string,
  program: string,
  files: readonly WordFileToConvert[],
  limitMs: number,
): Promise<Result<ReadonlyMap<WordFileToConvert, Uint8Array>>> {
  const out = path.join(folder, 'out');
  mkdirSync(out);
  const waiting = new Map(files.map((file, index) => [`${index + 1}`, file]));
  for (const [name, { bytes }] of waiting)
    writeFileSync(path.join(folder, `${name}.docx`), bytes, { mode: 0o600 });
  const made = new Map<WordFileToConvert, Uint8Array>();
  let ending: Ending | undefined;
  for (let attempt = 1; attempt <= ATTEMPTS && waiting.size > 0; attempt++) {
    ending = await attemptAt([...waiting.keys()], folder, `${attempt}`, program, limitMs);
    for (const name of readdirSync(out)) collect(path.basename(name, '.pdf'), out, waiting, made);
  }
  const reason = ending?.isLate === true ? 'office/too-slow' : 'office/failed';
  const diagnostics = [...waiting.values()].map(({ name }) =>
    reportOffice(reason, { values: { name, seconds: Math.round(limitMs / 1000) } }),
  );
  return { value: made, diagnostics };
}

function attemptAt(
  names: readonly string[],
  folder: string,
  attempt: string,
  program: string,
  limitMs: number,
): Promise<Ending> {
  const profile = pathToFileURL(path.join(folder, `profile-${attempt}`)).href;
  const options = [
    '--headless',
    '--norestore',
    '--nolockcheck',
    '--nodefault',
    '--nofirststartwizard',
  ];
  const sources = names.map((name) => path.join(folder, `${name}.docx`));
  const target = ['--convert-to', filter, '--outdir', path.join(folder, 'out')];
  const args = [`-env:UserInstallation=${profile}`, ...options, ...target, ...sources];
  return runProgram(program, args, limitMs);
}

/** A PDF counts when it is whole: one cut short by an end of the process lacks its last line. */
function collect(
  name: string,
  out: string,
  waiting: Map<string, WordFileToConvert>,
  made: Map<WordFileToConvert, Uint8Array>,
): void {
  const file = waiting.get(name);
  if (file === undefined) return;
  const bytes = readFileSync(path.join(out, `${name}.pdf`));
  if (!bytes.subarray(-1024).includes('%%EOF')) return;
  made.set(file, bytes);
  waiting.delete(name);
}
