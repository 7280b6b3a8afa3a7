import { reportDocuments } from './diagnostics/catalogue/documents.ts';
import type { Diagnostic } from './diagnostics/diagnostic.ts';
import { type DocumentKind, laws } from './document/types.ts';
import type { Language } from './i18n/text.ts';
import type { MakeOptions } from './make-document.ts';
import type { TemplateKey } from './template/key.ts';
import type { Overrides } from './template/override.ts';

interface Translation extends Pick<TemplateKey, 'language' | 'law'> {
  /** The language that binds. */
  readonly original: Language;
}

type Options = Pick<MakeOptions, 'templates' | 'overrides'> & { readonly language?: Language };

/** What of the user's own has no courtesy translation: documents that are left out of it, and clauses that are told. */
export function notTranslated(
  made: readonly DocumentKind[],
  translation: Translation,
  options: Options,
): { readonly documents: readonly DocumentKind[]; readonly diagnostics: readonly Diagnostic[] } {
  if (translation.language === translation.original) return { documents: [], diagnostics: [] };
  const documents = ownTemplates(made, options);
  const fromOurs = made.filter((document) => options.templates?.[document] === undefined);
  return {
    documents,
    diagnostics: [
      ...documents.map((document) => documentNotTranslated(document, translation, options)),
      ...(options.overrides ? clausesInOne(options.overrides, fromOurs, translation) : []),
    ],
  };
}

/** A template of the user's own holds one language: it serves for a translation only where that is what a flag asks for. */
function ownTemplates(
  documents: readonly DocumentKind[],
  { language, templates }: Options,
): readonly DocumentKind[] {
  if (language !== undefined) return [];
  return documents.filter((document) => templates?.[document] !== undefined);
}

function documentNotTranslated(
  document: DocumentKind,
  { language }: Translation,
  { templates }: Options,
): Diagnostic {
  const own = templates?.[document];
  return reportDocuments('documents/not-translated', {
    values: { document, language },
    ...(own !== undefined && 'file' in own && { place: { file: own.file } }),
  });
}

/** Clauses that the user words in one of the two languages alone: the other would keep our text. */
function clausesInOne(
  overrides: Overrides,
  documents: readonly DocumentKind[],
  { language, law, original }: Translation,
): readonly Diagnostic[] {
  const endings = ['.md.hbs', `.${law}.md.hbs`];
  const stands = (name: string, has: (name: string) => boolean) =>
    endings.some((ending) => has(`${name}${ending}`));
  return [...overrides.files].flatMap(([name, { file }]) => {
    const [, own, folder = '', clause, end = ''] = clauseName.exec(name) ?? [];
    const other = own === original ? language : original;
    const isMeant =
      (own === original || own === language) &&
      [...documents, 'shared'].includes(folder) &&
      endings.includes(end) &&
      stands(`${own}/${folder}/${clause}`, (ours) => overrides.readOurs(ours) !== undefined);
    if (!isMeant || stands(`${other}/${folder}/${clause}`, (own) => overrides.files.has(own)))
      return [];
    const values = { name, language: other };
    return [reportDocuments('documents/clause-in-one-language', { values, place: { file } })];
  });
}

/** Language, document, clause and ending: `fr`, `terms`, `general`, `.FR.md.hbs`. */
const clauseName = new RegExp(
  `^([a-z]{2})/([\\w-]+)/([\\w-]+?)((?:\\.(?:${laws.join('|')}))?\\.md\\.hbs)$`,
);
