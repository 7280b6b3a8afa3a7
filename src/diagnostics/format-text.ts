import { inLanguage, type Language } from '../i18n/text.ts';
import { type Diagnostic, formatPath, formatPlace, type Place } from './diagnostic.ts';
import { formatSpot } from './format-spot.ts';
import { type Palette, plainPalette } from './palette.ts';

export interface FormatOptions {
  readonly language: Language;
  readonly palette?: Palette;
  /** The texts of the files, for the frame around a place. */
  readonly texts?: ReadonlyMap<string, string>;
}

/** How severe a finding is, in words. */
export const severityWords = {
  error: { fr: 'erreur', nl: 'fout', en: 'error' },
  warning: { fr: 'avertissement', nl: 'waarschuwing', en: 'warning' },
  info: { fr: 'information', nl: 'informatie', en: 'info' },
} as const;

const MOST_COLUMNS = 100;

/** Diagnostics → text for a person: where, what, the lines concerned with a caret, what to do. */
export function formatDiagnostics(
  diagnostics: readonly Diagnostic[],
  options: FormatOptions,
): string {
  return [...diagnostics]
    .sort(inFileOrder)
    .map((diagnostic) => format(diagnostic, options))
    .join('\n');
}

function format(
  diagnostic: Diagnostic,
  { language, palette = plainPalette, texts }: FormatOptions,
): string {
  const { code, severity, message, hint, source, path, place, related } = diagnostic;
  const word = palette[severity](severityWords[severity][language]);
  const shownPath = path && path.length > 0 ? ` ${palette.faint(visible(formatPath(path)))}` : '';
  const lines = [
    ...(place === undefined ? [] : [palette.strong(visible(formatPlace(place)))]),
    `${word} ${visible(message[language])} ${palette.faint(`[${code}]`)}${shownPath}`,
    ...frame(place, texts, palette),
    ...formatSpot(place?.spot, language, palette).map(visible),
    ...(hint === undefined ? [] : [`  → ${visible(hint[language])}`]),
    ...(source === undefined ? [] : [palette.faint(`  § ${inLanguage(source, language)}`)]),
    ...(related === undefined
      ? []
      : [`  ${related.message[language]} ${formatPlace(related.place)}`]),
  ];
  return `${lines.join('\n')}\n`;
}

/** The line before and the line meant, with a caret under the part meant. */
function frame(
  place: Place | undefined,
  texts: ReadonlyMap<string, string> | undefined,
  palette: Palette,
): readonly string[] {
  const text = place === undefined ? undefined : texts?.get(place.file);
  if (text === undefined || place?.range === undefined) return [];
  const { start, end } = place.range;
  const all = text.split('\n');
  const cut = Math.max(0, start.column - 1 - MOST_COLUMNS / 2);
  const width = String(start.line).length;
  const shownLine = (number: number) =>
    `${palette.faint(`  ${String(number).padStart(width)} │`)} ${window(all[number - 1] ?? '', cut)}`;
  const sameLine = end.line === start.line ? end.column - start.column : 1;
  const carets = '^'.repeat(
    Math.max(1, Math.min(sameLine, MOST_COLUMNS - (start.column - 1 - cut))),
  );
  const caret = `${palette.faint(`  ${' '.repeat(width)} │`)} ${' '.repeat(start.column - 1 - cut)}${palette.error(carets)}`;
  const before = start.line > 1 ? [shownLine(start.line - 1)] : [];
  return [...before, shownLine(start.line), caret];
}

/** The part of a line from `cut` on that is shown: one column a character, what is left out as `…`. */
function window(line: string, cut: number): string {
  const part = line.slice(cut, cut + MOST_COLUMNS);
  const shown = visible(part.replaceAll('\t', '→'));
  const before = cut > 0 && line.length > cut ? `…${shown.slice(1)}` : shown;
  return line.length > cut + MOST_COLUMNS ? `${before}…` : before;
}

function inFileOrder(a: Diagnostic, b: Diagnostic): number {
  const [left, right] = [a.place, b.place];
  if (left?.file !== right?.file) return (left?.file ?? '') < (right?.file ?? '') ? -1 : 1;
  return orderIn(left) - orderIn(right);
}

function orderIn(place: Place | undefined): number {
  return place?.range?.start.offset ?? place?.spot?.paragraph ?? 0;
}

/** Control and bidirectional characters shown as their codes, so that no file can steer a terminal. */
function visible(line: string): string {
  return line.replace(
    /[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
