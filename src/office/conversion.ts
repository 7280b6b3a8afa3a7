import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { reportOffice } from '../diagnostics/catalogue/office.ts';
import type { Diagnostic, Result } from '../diagnostics/diagnostic.ts';
import type { Ending } from './run.ts';

/** A Word file to convert, and what it is called in messages. */
export interface WordFileToConvert {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What became of each file: its PDF, or why there is none. */
export type Converted = ReadonlyMap<WordFileToConvert, Result<Uint8Array>>;

/** Tagged and PDF/UA, as the PDFs that we set ourselves (LibreOffice’s own names of its options). */
const filter =
  'pdf:writer_pdf_Export:{"UseTaggedPDF":{"type":"boolean","value":"true"},"PDFUACompliance":{"type":"boolean","value":"true"},"ExportBookmarks":{"type":"boolean","value":"true"}}';

const TRIES = 2;
/** Files that one process is given: far below the longest command line that Windows takes. */
const AT_ONCE = 100;
/** Attempts in a row that made nothing: then it is LibreOffice that does not work. */
const IN_VAIN = 3;

/** The files of one conversion: those made, those waiting, those given up. */
export class Conversion {
  readonly #folder: string;
  readonly #files: ReadonlyMap<string, WordFileToConvert>;
  /** In the order in which they are handed over, with the times that each was tried. */
  readonly #waiting: Map<string, number>;
  readonly #made = new Map<string, Uint8Array>();
  readonly #late = new Set<string>();
  #attempts = 0;
  #inVain = 0;

  /** Files are numbered: no name of a client is seen in the list of processes. */
  constructor(folder: string, files: readonly WordFileToConvert[]) {
    this.#folder = folder;
    this.#files = new Map(files.map((file, index) => [`${index + 1}`, file]));
    this.#waiting = new Map([...this.#files.keys()].map((name) => [name, 0]));
    mkdirSync(this.#out);
    for (const [name, { bytes }] of this.#files)
      writeFileSync(path.join(folder, `${name}.docx`), bytes, { mode: 0o600 });
  }

  get #out(): string {
    return path.join(this.#folder, 'out');
  }

  get goesOn(): boolean {
    return this.#waiting.size > 0 && this.#inVain < IN_VAIN;
  }

  /** PDFs begun so far. */
  count(): number {
    return readdirSync(this.#out).length;
  }

  #next(): readonly string[] {
    return [...this.#waiting.keys()].slice(0, AT_ONCE);
  }

  nextArguments(): readonly string[] {
    this.#attempts++;
    const profile = pathToFileURL(path.join(this.#folder, `profile-${this.#attempts}`)).href;
    return [
      ...[`-env:UserInstallation=${profile}`, '--headless', '--norestore', '--nolockcheck'],
      ...['--nodefault', '--nofirststartwizard', '--convert-to', filter, '--outdir', this.#out],
      ...this.#next().map((name) => path.join(this.#folder, `${name}.docx`)),
    ];
  }

  /** Takes in what an attempt has made, and who is to blame for what it has not. */
  take({ code, isLate }: Ending): void {
    const given = this.#next();
    const before = this.#waiting.size;
    for (const name of given) this.#collect(name);
    this.#inVain = this.#waiting.size < before ? 0 : this.#inVain + 1;
    // It takes one file after the other: cut short, it had come to the first that is not there.
    const left = given.filter((name) => this.#waiting.has(name));
    const tried = code === 0 ? left : left.slice(0, 1);
    for (const name of tried) this.#triedInVain(name, isLate);
  }

  /** A PDF counts when it is whole: one cut short by an end of the process lacks its last line. */
  #collect(name: string): void {
    const file = path.join(this.#out, `${name}.pdf`);
    const bytes = readIfThere(file);
    if (!bytes?.subarray(-1024).includes('%%EOF')) return;
    this.#made.set(name, bytes);
    this.#waiting.delete(name);
  }

  /** It comes last in the next attempt, so that the others are made before it is tried again. */
  #triedInVain(name: string, isLate: boolean): void {
    const tries = (this.#waiting.get(name) ?? 0) + 1;
    this.#waiting.delete(name);
    if (isLate) this.#late.add(name);
    if (tries < TRIES) this.#waiting.set(name, tries);
  }

  results(seconds: number): Converted {
    const broken = this.#made.size === 0 && this.#inVain >= IN_VAIN;
    // One finding for all: it is not about any of the files.
    const values = { count: this.#files.size };
    const fault = broken ? reportOffice('office/broken', { values }) : undefined;
    return new Map(
      [...this.#files].map(([number, file]) => {
        const value = this.#made.get(number);
        if (value !== undefined) return [file, { value, diagnostics: [] }];
        return [file, { diagnostics: [fault ?? this.#faultOf(number, file, seconds)] }];
      }),
    );
  }

  #faultOf(number: string, { name }: WordFileToConvert, seconds: number): Diagnostic {
    const reason = this.#late.has(number) ? 'office/too-slow' : 'office/failed';
    return reportOffice(reason, { values: { name, seconds } });
  }
}

function readIfThere(file: string): Buffer | undefined {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}
