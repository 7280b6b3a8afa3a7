import { type Diagnostic, formatPath, formatPlace } from '../diagnostics/diagnostic.ts';
import { diagnosticToJson } from '../diagnostics/format-json.ts';
import { formatDiagnostics } from '../diagnostics/format-text.ts';
import type { Palette } from '../diagnostics/palette.ts';
import type { Host } from '../host.ts';
import { fillText, type Language, type Text } from '../i18n/text.ts';
import { notLegalAdvice } from '../output/notice.ts';
import type { Plan } from './plan.ts';
import { noProgress, type Progress } from './progress.ts';
import type { ClientResult, MadeDocument } from './result.ts';
import { type Counts, Tally } from './tally.ts';
import { batchTexts } from './texts.ts';

/** Tells a person or a program what becomes of each client, as it does. */
export interface Reporter {
  readonly tally: Tally;
  /** What is worth knowing of the list before work starts. */
  note(diagnostics: readonly Diagnostic[]): void;
  /** So many clients of the list were looked at. */
  reading(clients: number): void;
  planned(plan: Plan): void;
  done(result: ClientResult): void;
  /** Clients are done: how far it is. */
  advanced(): void;
  /** Work is to stop: nothing more is shown of how far it is. */
  stopping(): void;
  /** Work does not start, for what is wrong with the list or with clients of the plan. The exit code. */
  refuse(diagnostics: readonly Diagnostic[], plan?: Plan): number;
  /** `found`: what is wrong beside the clients. */
  finish(code: number, found?: readonly Diagnostic[]): number;
}

interface JsonOptions {
  readonly language: Language;
  readonly out: string;
}

/** NDJSON: an object a client, `{ client, ok, documents … }`, then one with `"summary": true`. */
export function jsonReporter(host: Host, { language, out }: JsonOptions): Reporter {
  const tally = new Tally();
  const print = (line: object) => host.out.write(`${JSON.stringify(line)}\n`);
  const shown = (diagnostics: readonly Diagnostic[]) =>
    diagnostics.map((diagnostic) => diagnosticToJson(diagnostic, language));
  const summary = (code: number, diagnostics: readonly Diagnostic[]) => {
    print({
      version: 1,
      summary: true,
      ok: code === 0,
      ...tally.counts,
      diagnostics: shown(diagnostics),
    });
    return code;
  };
  const notes: Diagnostic[] = [];
  const done = (result: ClientResult) => {
    tally.add(result);
    const { place, folder, state, documents, diagnostics } = result;
    print({
      ...(folder !== undefined && { client: folder }),
      place: formatPlace(place),
      ok: state === 'made' || state === 'unchanged',
      state,
      documents: documents.map((document) => documentToJson(document, out)),
      diagnostics: shown(diagnostics),
    });
  };
  return {
    tally,
    note: (diagnostics) => {
      notes.push(...diagnostics);
    },
    reading: () => undefined,
    planned: (plan) => tally.begin(plan.chosen),
    advanced: () => undefined,
    stopping: () => undefined,
    done,
    refuse: (diagnostics, plan) => {
      tally.begin(plan?.chosen ?? 0);
      for (const client of plan?.failed ?? []) done(client);
      return summary(1, diagnostics);
    },
    finish: (code, found = []) => summary(code, [...notes, ...found]),
  };
}

/** `dupont/terms.fr.docx` → its document, language and format beside it. */
function documentToJson({ path, state, bytes, sha256 }: MadeDocument, out: string): object {
  const [document, language, format] = path.slice(path.lastIndexOf('/') + 1).split('.');
  return { path: `${out}/${path}`, document, language, format, state, bytes, sha256 };
}

interface TextOptions extends JsonOptions {
  readonly quiet: boolean;
  readonly palette: Palette;
  readonly progress: Progress;
  /** The file or folder that the clients come from. */
  readonly list: string;
  readonly mode: Mode;
}

/** With `check` and `dry-run` nothing is made. */
type Mode = 'make' | 'check' | 'dry-run';

export function textReporter(host: Host, options: TextOptions): Reporter {
  const { language, quiet, palette, progress } = options;
  const tally = new Tally();
  const say = sayOnce(host, options);
  const listed = !quiet && !(host.err.isTerminal && host.out.isTerminal);
  const toMend = new Set<'list' | 'shared'>();
  let shown = progress;
  let client = '';
  const done = (result: ClientResult) => {
    tally.add(result);
    say(result.diagnostics);
    for (const place of placesToMend(result, options.list)) toMend.add(place);
    const line = `${clientLine(result, options)}\n`;
    if (listed) host.out.write(line);
    else if (result.state === 'failed') {
      progress.clear();
      host.err.write(line);
    }
    client = result.folder ?? '';
  };
  return {
    tally,
    note: (diagnostics) => {
      if (!quiet && diagnostics.length > 0)
        host.err.write(`${formatDiagnostics(diagnostics, { language, palette })}\n`);
    },
    reading: (clients) => shown.reading(clients),
    planned: (plan) => {
      tally.begin(plan.chosen);
      shown.at(0, plan.chosen, '');
    },
    stopping: () => {
      shown.clear();
      shown = noProgress;
    },
    done,
    advanced: () => shown.at(tally.done, tally.counts.total, client),
    refuse: (diagnostics, plan) => {
      progress.clear();
      for (const failed of plan?.failed ?? []) done(failed);
      if (diagnostics.length > 0)
        host.err.write(`${formatDiagnostics(diagnostics, { language, palette })}\n`);
      host.err.write(`${batchTexts.nothingWritten[language]}\n`);
      return 1;
    },
    finish: (code, found = []) => {
      progress.clear();
      say(found);
      const after = lastWords(tally.counts, code, options.mode, toMend).map(
        (text) => text[language],
      );
      if (!quiet && after.length > 0) host.err.write(`${after.join('\n')}\n`);
      return code;
    },
  };
}

/** Errors stand in the list, or in what its clients share. */
function placesToMend({ diagnostics }: ClientResult, list: string): Set<'list' | 'shared'> {
  const files = diagnostics.flatMap(({ severity, place }) =>
    severity === 'error' && place !== undefined ? [place.file] : [],
  );
  return new Set(
    files.map((file) => (file === list || file.startsWith(`${list}/`) ? 'list' : 'shared')),
  );
}

const summaries = { make: 'summary', check: 'checked', 'dry-run': 'wouldMake' } as const;

/** How it ended, and what to do next. */
function lastWords(
  counts: Counts,
  code: number,
  mode: Mode,
  toMend: ReadonlySet<'list' | 'shared'>,
): readonly Text[] {
  const { total, made, failed, left } = counts;
  const words: Text[] = [];
  if (total > 0 || code !== 130) words.push(fillText(batchTexts[summaries[mode]], { ...counts }));
  if (left > 0) words.push(fillText(batchTexts.remaining, { left }));
  if (code === 130) words.push(batchTexts.stopped);
  if (failed > 0 && code === 1) {
    if (toMend.has('shared')) words.push(batchTexts.mendShared);
    if (toMend.has('list')) words.push(batchTexts.retry);
  }
  if (made > 0 && mode === 'make') words.push(notLegalAdvice);
  return words;
}

/** Errors and warnings as they come; what stands in the base, or is not about the client, is said with the first one only. */
function sayOnce(host: Host, { language, quiet, palette, progress }: TextOptions) {
  const said = new Set<string>();
  return (diagnostics: readonly Diagnostic[]) => {
    const shown = diagnostics.filter((found) => {
      const { severity, code, path = [], place, message } = found;
      if (severity === 'info' || (quiet && severity === 'warning')) return false;
      const where = place === undefined ? message.en : formatPlace(place);
      const key = `${code} ${formatPath(path)} ${where}`;
      if (said.has(key)) return false;
      if (place === undefined || /\.(ya?ml|json|hbs|docx)$/.test(place.file)) said.add(key);
      return true;
    });
    if (shown.length === 0) return;
    progress.clear();
    host.err.write(`${formatDiagnostics(shown, { language, palette })}\n`);
  };
}

/** `out/dupont  documents: 3`, `out/martin  unchanged`, `clients.csv:14:1  failed` */
function clientLine(result: ClientResult, { out, language, mode, list }: TextOptions): string {
  const { place, folder, state, documents } = result;
  const name = folder === undefined ? formatPlace(place) : `${out}/${folder}`;
  if ((state === 'made' || state === 'unchanged') && mode === 'check')
    return `${name}  ${batchTexts[state === 'made' ? 'stale' : 'fresh'][language]}`;
  const [toMend, ...others] = placesToMend(result, list);
  if (state === 'failed' && toMend === 'shared' && others.length === 0)
    return `${name}  ${batchTexts.failedShared[language]}`;
  if (state !== 'made') return `${name}  ${batchTexts[state][language]}`;
  const words = batchTexts[mode === 'make' ? 'made' : 'documentsToMake'];
  return `${name}  ${fillText(words, { count: documents.length })[language]}`;
}
