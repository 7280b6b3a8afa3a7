import { inLanguage, type Language } from '../i18n/text.ts';
import { type Diagnostic, formatPath } from './diagnostic.ts';

/** A diagnostic as `--json` prints it: sentences in one language, `line` and `column` from 1. */
export function diagnosticToJson(diagnostic: Diagnostic, language: Language) {
  const { code, severity, message, hint, source, path, place } = diagnostic;
  return {
    code,
    severity,
    message: message[language],
    ...(hint && { hint: hint[language] }),
    ...(place && { file: place.file }),
    ...(place?.cell && { cell: place.cell }),
    ...(place?.range && { line: place.range.start.line, column: place.range.start.column }),
    ...place?.spot,
    ...(path && { path: formatPath(path) }),
    ...(source && { source: inLanguage(source, language) }),
  };
}
