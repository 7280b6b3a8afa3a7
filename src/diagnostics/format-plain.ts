import type { Language } from '../i18n/text.ts';
import type { Diagnostic } from './diagnostic.ts';

/** One line without a frame: `file:line:column: code: message hint`. */
export function formatPlain(diagnostic: Diagnostic, language: Language): string {
  const { place, code, message, hint } = diagnostic;
  const start = place?.range?.start;
  const where = [place?.file ?? '', start?.line, start?.column].filter(
    (part) => part !== undefined,
  );
  return [`${where.join(':')}: ${code}: ${message[language]}`, hint?.[language]]
    .filter(Boolean)
    .join(' ');
}
