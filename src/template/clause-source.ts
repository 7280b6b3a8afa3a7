import { reportWord } from '../diagnostics/catalogue/word.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { nearest, suggestion } from '../diagnostics/nearest.ts';
import type { ReadTemplate } from './compile.ts';
import { clauseFiles, type TemplateKey } from './key.ts';

/** One of our clauses as its author wrote it, and its name below the templates' folder. */
export function clauseSource(
  key: TemplateKey,
  clause: string,
  known: readonly string[],
  read: ReadTemplate,
): { readonly name: string; readonly text: string } | Diagnostic {
  for (const name of /^[a-z-]+$/.test(clause) ? clauseFiles(key, clause) : []) {
    const text = read(name);
    if (text !== undefined) return { name, text };
  }
  return unknownClause(clause, known, nearest(clause, known));
}

/** `like`: the one of `known` that may be meant. */
export function unknownClause(
  name: string,
  known: readonly string[],
  like: string | undefined,
): Diagnostic {
  const values = { name, advice: suggestion(like), known: known.join(', ') || '—' };
  return reportWord('word/unknown-clause', { values });
}
