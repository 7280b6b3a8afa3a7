import { type Diagnostic, formatPath, formatPlace } from '../diagnostics/diagnostic.ts';
import { diagnosticToJson } from '../diagnostics/format-json.ts';
import { formatDiagnostics } from '../diagnostics/format-text.ts';
import type { Palette } from '../diagnostics/palette.ts';
import type { Host } from '../host.ts';
import { fillText, type Language } from '../i18n/text.ts';
import { notLegalAdvice } from '../output/notice.ts';
import type { Plan } from './plan.ts';
import type { Progress } from './progress.ts';
import type { ClientResult, MadeDocument } from './result.ts';
import { batchTexts } from './texts.ts';

interface Counts {
  total: number;
  made: number;
  unchanged: number;
  failed: number;
}

/** Tells a person or a program what becomes of each client, as it does. */
export interface Reporter {
  readonly counts: Readonly<Counts>;
  /** What is worth knowing of the list before work starts. */
  note(diagnostics: readonly Diagnostic[]): void;
  planned(plan: Plan): void;
  done(result: ClientResult): void;
  /** Work does not start. The exit code. */
  refuse(diagnostics: readonly Diagnostic[]): number;
  finish(code: number): number;
}

interface JsonOptions {
  readonly language: Language;
  readonly out: string;
}

/** NDJSON: an object a client, `{ client, ok, documents … }`, then one with `"summary": true`. */
export function jsonReporter(host: Host, { language, out }: JsonOptions): Reporter {
  const counts: Counts = { total: 0, made: 0, unchanged: 0, failed: 0 };
  const print = (line: object) => host.out.write(`${JSON.stringify(line)}\n`);
  const shown = (diagnostics: readonly Diagnostic[]) =>
    diagnostics.map((diagnostic) => diagnosticToJson(diagnostic, language));
  const summary = (code: number, diagnostics: readonly Diagnostic[]) => {
    print({
      version: 1,
      summary: true,
      ok: code === 0,
      ...counts,
      diagnostics: shown(diagnostics),
    });
    return code;
  };
  const notes: Diagnostic[] = [];
  return {
    counts,
    note: (diagnostics) => {
      notes.push(...diagnostics);
    },
    planned: (plan) => {
      counts.total = plan.chosen;
    },
    done: ({ place, folder, state, documents, diagnostics }) => {
      counts[state]++;
      print({
        ...(folder !== undefined && { client: folder }),
        place: formatPlace(place),
        ok: state !== 'failed',
        state,
        documents: documents.map((document) => documentToJson(document, out)),
        diagnostics: shown(diagnostics),
      });
    },
    refuse: (diagnostics) => summary(1, diagnostics),
    finish: (code) => summary(code, notes),
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
  /** Nothing is made: what would be is not up to date. */
  readonly checking: boolean;
}

export function textReporter(host: Host, options: TextOptions): Reporter {
  const { language, out, quiet, palette, progress, checking } = options;
  const counts: Counts = { total: 0, made: 0, unchanged: 0, failed: 0 };
  const say = sayOnce(host, options);
  const listed = !quiet && !(host.err.isTerminal && host.out.isTerminal);
  let done = 0;
  return {
    counts,
    note: (diagnostics) => {
      if (!quiet && diagnostics.length > 0)
        host.err.write(`${formatDiagnostics(diagnostics, { language, palette })}\n`);
    },
    planned: (plan) => {
      counts.total = plan.chosen;
    },
    done: (result) => {
      counts[result.state]++;
      say(result.diagnostics);
      if (listed) host.out.write(`${clientLine(result, out, language, checking)}\n`);
      progress.at(++done, counts.total, result.folder ?? '');
    },
    refuse: (diagnostics) => {
      progress.clear();
      host.err.write(`${formatDiagnostics(diagnostics, { language, palette })}\n`);
      host.err.write(`${batchTexts.nothingWritten[language]}\n`);
      return 1;
    },
    finish: (code) => {
      progress.clear();
      const summary = fillText(batchTexts[checking ? 'checked' : 'summary'], { ...counts });
      const after = [summary[language]];
      if (code === 130) after.push(batchTexts.stopped[language]);
      if (counts.failed > 0 && code === 1) after.push(batchTexts.retry[language]);
      if (counts.made > 0 && !checking) after.push(notLegalAdvice[language]);
      if (!quiet) host.err.write(`${after.join('\n')}\n`);
      return code;
    },
  };
}

/** Errors and warnings as they come; what stands in the base is said with the first client only. */
function sayOnce(host: Host, { language, quiet, palette, progress }: TextOptions) {
  const said = new Set<string>();
  return (diagnostics: readonly Diagnostic[]) => {
    const shown = diagnostics.filter(({ severity, code, path = [], place }) => {
      if (severity === 'info' || (quiet && severity === 'warning')) return false;
      const key = `${code} ${formatPath(path)} ${place && formatPlace(place)}`;
      if (said.has(key)) return false;
      if (place?.file.match(/\.ya?ml$|\.json$/)) said.add(key);
      return true;
    });
    if (shown.length === 0) return;
    progress.clear();
    host.err.write(`${formatDiagnostics(shown, { language, palette })}\n`);
  };
}

/** `out/dupont  documents: 3`, `out/martin  unchanged`, `clients.csv:14:1  failed` */
function clientLine(
  { place, folder, state, documents }: ClientResult,
  out: string,
  language: Language,
  checking: boolean,
): string {
  const name = folder === undefined ? formatPlace(place) : `${out}/${folder}`;
  if (state !== 'failed' && checking)
    return `${name}  ${batchTexts[state === 'made' ? 'stale' : 'fresh'][language]}`;
  if (state !== 'made') return `${name}  ${batchTexts[state][language]}`;
  return `${name}  ${fillText(batchTexts.made, { count: documents.length })[language]}`;
}
