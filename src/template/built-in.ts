import { reportTemplate } from '../diagnostics/catalogue/template.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { documentKinds } from '../document/types.ts';
import { templates } from '../generated/templates/index.js';
import type { CompiledTemplate } from './fill.ts';
import { nameOfTemplate, type TemplateKey } from './key.ts';

/** Our own template of a document, compiled at build time and loaded when first asked for. */
export async function builtInTemplate(key: TemplateKey): Promise<CompiledTemplate | Diagnostic> {
  const name = nameOfTemplate(key);
  const known = loaded.get(name);
  if (known !== undefined) return known;
  const template = (await templates[name]?.())?.default;
  if (template === undefined) return missingTemplates([key.document], key);
  loaded.set(name, template);
  return template;
}

const loaded = new Map<string, CompiledTemplate>();

/** Whether a document is written in a language for a law. */
export function hasTemplate(key: TemplateKey): boolean {
  return templates[nameOfTemplate(key)] !== undefined;
}

/** What was asked for by a flag of the command, whatever an answers file says. */
export type ByFlag = Readonly<Partial<Record<keyof TemplateKey, boolean>>>;
export const allByFlag: ByFlag = { document: true, language: true, law: true };

/** That there is no template of these, at the answer or flag that would give some of them if it were another. */
export function missingTemplates(
  documents: readonly TemplateKey['document'][],
  { language, law }: Pick<TemplateKey, 'language' | 'law'>,
  byFlag: ByFlag = {},
): Diagnostic {
  const others = templateNames().filter(({ document }) => documents.includes(document));
  const inLaw = others.some((other) => other.law === law);
  const inLanguage = others.some((other) => other.language === language);
  const wrong = inLaw ? 'language' : inLanguage ? 'law' : 'document';
  const answer = wrong === 'document' ? 'documents' : wrong;
  const changed = byFlag[wrong] === true ? `--${wrong}` : answer;
  const values = {
    documents: documents.join(', '),
    language,
    law,
    changed,
    available: available(),
  };
  return reportTemplate('template/missing', {
    values,
    ...(changed === answer && { path: [answer] }),
  });
}

/** Every document in every language and law that there is. */
export function templateNames(): readonly TemplateKey[] {
  return Object.keys(templates).map((name) => {
    const [document, language, law] = name.split('/');
    return { document, language, law } as TemplateKey;
  });
}

/** Those of what is asked for, in the order of the documents. */
export function templatesOf(asked: Partial<TemplateKey>): readonly TemplateKey[] {
  return templateNames()
    .filter((key) => asked.document === undefined || key.document === asked.document)
    .filter((key) => asked.language === undefined || key.language === asked.language)
    .filter((key) => asked.law === undefined || key.law === asked.law)
    .toSorted((a, b) => documentKinds.indexOf(a.document) - documentKinds.indexOf(b.document));
}

export function available(): string {
  return namesOf(templateNames());
}

/** `engagement-letter, terms (fr, FR; nl, NL); checklist (en, NL)`: what has the same documents together. */
export function namesOf(keys: readonly TemplateKey[]): string {
  const places = groupedBy(keys, ({ language, law }) => `${language}, ${law}`);
  const documents = groupedBy([...places], ([, found]) =>
    documentKinds.filter((kind) => found.some(({ document }) => document === kind)).join(', '),
  );
  return [...documents]
    .map(([list, found]) => `${list} (${found.map(([place]) => place).join('; ')})`)
    .join('; ');
}

function groupedBy<T>(items: readonly T[], nameOf: (item: T) => string): ReadonlyMap<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) groups.set(nameOf(item), [...(groups.get(nameOf(item)) ?? []), item]);
  return groups;
}
