import { reportAnswers } from '../diagnostics/catalogue/answers.ts';
import { reportYaml } from '../diagnostics/catalogue/yaml.ts';
import { type Diagnostic, formatPath, type Path } from '../diagnostics/diagnostic.ts';
import { placeOf } from './place-of.ts';
import type { YamlFile } from './yaml.ts';

/**
 * What XML 1.0 can not hold (§2.2): control characters save tab and line feed, halves of
 * surrogate pairs, U+FFFE and U+FFFF.
 */
const illegal =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to be removed.
  /[\u0000-\u0008\u000b-\u001f\u007f-\u0084\u0086-\u009f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** Data as a file gives it, and where each part of it stands. */
export type PlacedData = Pick<YamlFile, 'file' | 'data' | 'locate' | 'sourceOf'>;

/** A file's data without characters that no document can hold; each answer changed is reported. */
export function cleanText(file: PlacedData, diagnostics: Diagnostic[]): unknown {
  return clean(file.data, [], file, diagnostics);
}

function clean(value: unknown, path: Path, file: PlacedData, diagnostics: Diagnostic[]): unknown {
  if (typeof value === 'string') return cleanString(value, path, file, diagnostics);
  if (Array.isArray(value))
    return value.map((item, index) => clean(item, [...path, index], file, diagnostics));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [
      key,
      clean(item, [...path, key], file, diagnostics),
    ]),
  );
}

function cleanString(
  text: string,
  path: Path,
  file: PlacedData,
  diagnostics: Diagnostic[],
): string {
  const typed = text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
  const cleaned = typed.replace(illegal, '').trim();
  if (cleaned !== typed.trim())
    diagnostics.push(
      reportYaml('answers/control-character', {
        path,
        place: placeOf(file, path),
      }),
    );
  if (/^[“”„«].*[“”»]$/su.test(cleaned) && file.sourceOf(path) !== undefined)
    diagnostics.push(
      reportAnswers('answers/typographic-quotes', {
        values: { path: formatPath(path) },
        path,
        place: placeOf(file, path),
      }),
    );
  return cleaned;
}
