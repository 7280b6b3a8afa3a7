import { reportWord } from '../diagnostics/catalogue/word.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Language } from '../i18n/text.ts';
import { builtInTemplate, templatesOf } from '../template/built-in.ts';
import type { CompiledTemplate } from '../template/fill.ts';
import type { TemplateKey } from '../template/key.ts';
import { viewShape } from '../view/build.ts';
import { compileWord } from './compile/compile.ts';
import { referencesOf, type WordTag } from './compile/tag.ts';
import { otherTemplate } from './host/exported-as.ts';
import { clausesIn, referenceTargets } from './host/known-clauses.ts';
import { missingClauses } from './host/missing-clauses.ts';
import { type InspectedTag, inspectTags } from './inspect.ts';

/** What there is to say of a Word template before anyone's answers are put in. */
export interface Examined {
  readonly tags: readonly InspectedTag[];
  readonly diagnostics: readonly Diagnostic[];
  /** Whether the file could be opened at all. */
  readonly isOpen: boolean;
  /** The documents that have every clause of ours that it names; none when it names none. */
  readonly fits: readonly TemplateKey[];
}

/**
 * Looks a Word template over: its tags against what our answers can fill, its clauses against those of
 * the document asked for, or else of the one that has most of them, in the language `spoken` if there
 * are several.
 */
export async function examineWord(
  bytes: Uint8Array,
  file: string,
  asked: Partial<TemplateKey> = {},
  spoken?: Language,
): Promise<Examined> {
  const shape = viewShape();
  const options = { file, shape, closesSpaces: true };
  const { value, diagnostics } = compileWord(bytes, { ...options, clauses: [] });
  if (value === undefined) return { tags: [], diagnostics, isOpen: false, fits: [] };
  const named = clausesNamed(value.tags);
  const templates = (await templatesFor(asked)).map((template) => {
    const known = new Set([...clausesIn(template), ...referenceTargets(template)]);
    return { template, count: named.filter((name) => known.has(name)).length };
  });
  const isSpoken = ({ template }: (typeof templates)[number]) =>
    Number(template.language === spoken);
  const [meant] = templates.toSorted((a, b) => b.count - a.count || isSpoken(b) - isSpoken(a));
  const [clauses, references] = [clausesIn(meant?.template), referenceTargets(meant?.template)];
  const read = compileWord(bytes, { ...options, clauses, references });
  const missing = meant === undefined ? [] : missingClauses(value, meant.template, file);
  const found = [...read.diagnostics, ...otherTemplate(value.pack, asked), ...missing];
  const tags = inspectTags(value, shape, { clauses, references });
  const empty = reportWord('word/no-tags', {
    values: { example: '{{client.name}}' },
    place: { file },
  });
  const fits = templates.filter(({ count }) => count > 0 && count === named.length);
  return {
    tags,
    diagnostics: tags.length === 0 && found.length === 0 ? [empty] : found,
    isOpen: true,
    fits: fits.map(({ template: { document, language, law } }) => ({ document, language, law })),
  };
}

/** The clauses that tags bring or refer to. */
function clausesNamed(tags: readonly WordTag[]): readonly string[] {
  const names = tags.flatMap((tag) => {
    const isClause = tag.role === 'blocks' && tag.name.startsWith('clause.');
    return [...(isClause ? [tag.name.slice('clause.'.length)] : []), ...referencesOf(tag)];
  });
  return [...new Set(names)];
}

async function templatesFor(asked: Partial<TemplateKey>): Promise<readonly CompiledTemplate[]> {
  const templates = await Promise.all(templatesOf(asked).map(builtInTemplate));
  return templates.flatMap((template) => ('code' in template ? [] : [template]));
}

/** The ids of the clauses of every document, in every language and law. */
export async function allClauses(): Promise<readonly string[]> {
  return [...new Set((await templatesFor({})).flatMap(clausesIn))];
}
