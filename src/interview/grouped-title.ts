import type { Path } from '../diagnostics/diagnostic.ts';
import type { Language } from '../i18n/text.ts';
import { titleOf } from '../i18n/titles.ts';

/** What a question is called where its group does not stand above it: `Non-sollicitation, durée`. */
export function groupedTitle(path: Path, language: Language): string {
  return path.length > 2 && typeof path.at(-2) === 'string'
    ? titleInGroup(path, language)
    : titleOf(path)[language];
}

/** `Retention` alone says too little of a group within a section: `Secrecy, length after the end`. */
export function titleInGroup(path: Path, language: Language): string {
  const [group, title] = [titleOf(path.slice(0, -1)), titleOf(path)];
  return `${group[language]}, ${uncapital(title[language])}`;
}

function uncapital(title: string): string {
  return /^[A-ZÀ-Þ]-?[a-zà-ÿ]/.test(title) ? title.charAt(0).toLowerCase() + title.slice(1) : title;
}
