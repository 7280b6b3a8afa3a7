import { reportWord } from '../diagnostics/catalogue/word.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { nearest } from '../diagnostics/nearest.ts';
import type { ReadTemplate } from './compile.ts';
import type { TemplateKey } from './program.ts';

/** One of our clauses as its author wrote it, and its name below the templates' folder. */
export function clauseSource(
  { document, language, law }: TemplateKey,
  clause: string,
  known: readonly string[],
  read: ReadTemplate,
): { readonly name: string; readonly text: string } | Diagnostic {
  const folders = [`${language}/${document}`, `${language}/shared`];
  const names = folders.flatMap((folder) => [
    `${folder}/${clause}.${law}.md.hbs`,
    `${folder}/${clause}.md.hbs`,
  ]);
  for (const name of /^[a-z-]+$/.test(clause) ? names : []) {
    const text = read(name);
    if (text !== undefined) return { name, text };
  }
  const values = { name: clause, nearest: nearest(clause, known) ?? '—', known: known.join(', ') };
  return reportWord('word/unknown-clause', { values });
}
