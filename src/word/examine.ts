import { reportWord } from '../diagnostics/catalogue/word.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { builtInTemplate, templateNames } from '../template/built-in.ts';
import { viewShape } from '../view/build.ts';
import { compileWord } from './compile/compile.ts';
import { type InspectedTag, inspectTags } from './inspect.ts';

/** What there is to say of a Word template before anyone's answers are put in. */
export interface Examined {
  readonly tags: readonly InspectedTag[];
  readonly diagnostics: readonly Diagnostic[];
  /** Whether the file could be opened at all. */
  readonly isOpen: boolean;
}

/** Looks a Word template over: its tags against what our answers can fill, its clauses against ours. */
export async function examineWord(bytes: Uint8Array, file: string): Promise<Examined> {
  const shape = viewShape();
  const clauses = await allClauses();
  const { value, diagnostics } = compileWord(bytes, { file, shape, clauses, closesSpaces: true });
  if (value === undefined) return { tags: [], diagnostics, isOpen: false };
  const tags = inspectTags(value.tags, shape, clauses);
  const none = tags.length === 0 && diagnostics.length === 0;
  const empty = reportWord('word/no-tags', {
    values: { example: '{{client.name}}' },
    place: { file },
  });
  return { tags, diagnostics: none ? [empty] : diagnostics, isOpen: true };
}

/** The ids of the clauses of every document, in every language and law. */
export async function allClauses(): Promise<readonly string[]> {
  const ids = new Set<string>();
  for (const key of templateNames()) {
    const template = await builtInTemplate(key);
    if ('code' in template) continue;
    for (const id of template.ids) if (template.partials[id] !== undefined) ids.add(id);
  }
  return [...ids];
}
