import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { diagnosticToJson } from '../diagnostics/format-json.ts';
import { formatDiagnostics } from '../diagnostics/format-text.ts';
import { type Palette, plainPalette, terminalPalette } from '../diagnostics/palette.ts';
import type { Host } from '../host.ts';
import { interfaceTexts } from '../i18n/interface.ts';
import { fillText, type Language } from '../i18n/text.ts';

export interface PrintOptions {
  readonly language: Language;
  readonly json?: boolean;
  readonly quiet?: boolean;
  readonly palette?: Palette;
  readonly texts?: ReadonlyMap<string, string>;
}

/** Diagnostics on standard error for a person, or as one JSON object on standard output. */
export function printDiagnostics(
  host: Host,
  diagnostics: readonly Diagnostic[],
  { language, json = false, quiet = false, palette = plainPalette, texts }: PrintOptions,
): void {
  if (json) {
    printJson(host, { ok: false, diagnostics }, language);
    return;
  }
  const shown = diagnostics.filter(({ severity }) => severity === 'error' || !quiet);
  if (shown.length === 0) return;
  host.err.write(`${formatDiagnostics(shown, { language, palette, ...(texts && { texts }) })}\n`);
  const counts = [count('error', shown, language), count('warning', shown, language)].filter(
    Boolean,
  );
  if (counts.length > 0) host.err.write(`${counts.join(', ')}\n`);
}

function count(
  severity: 'error' | 'warning',
  shown: readonly Diagnostic[],
  language: Language,
): string {
  const number = shown.filter((diagnostic) => diagnostic.severity === severity).length;
  if (number === 0) return '';
  return fillText(interfaceTexts[`count.${severity}s`], { count: number })[language];
}

interface Printed {
  readonly ok: boolean;
  readonly documents?: readonly object[];
  readonly diagnostics: readonly Diagnostic[];
}

/** The one object of `--json` (design: version 1). */
export function printJson(
  host: Host,
  { ok, documents = [], diagnostics }: Printed,
  language: Language,
): void {
  const shown = diagnostics.map((diagnostic) => diagnosticToJson(diagnostic, language));
  host.out.write(`${JSON.stringify({ version: 1, ok, documents, diagnostics: shown }, null, 2)}\n`);
}

/** The palette for standard error: colour only on a terminal that wants it. */
export async function paletteFor(host: Host, colour: boolean): Promise<Palette> {
  const { NO_COLOR = '', TERM } = host.env;
  if (!colour || NO_COLOR !== '' || TERM === 'dumb' || !host.err.isTerminal) return plainPalette;
  return terminalPalette();
}
