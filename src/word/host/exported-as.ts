import { reportWord } from '../../diagnostics/catalogue/word.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { documentKinds, laws } from '../../document/types.ts';
import { languages } from '../../i18n/text.ts';
import { nameOfTemplate, type TemplateKey } from '../../template/key.ts';
import { textOf, type WordPackage } from '../package/open.ts';

/** A warning where the file was exported from our template of another document, language or law. */
export function otherTemplate(pack: WordPackage, asked: Partial<TemplateKey>): Diagnostic[] {
  const exported = exportedAs(pack);
  if (exported === undefined) return [];
  const used = { ...exported, ...asked };
  if (nameOfTemplate(used) === nameOfTemplate(exported)) return [];
  const values = { exported: nameOfTemplate(exported), used: nameOfTemplate(used), ...used };
  return [reportWord('word/other-template', { values, place: { file: pack.file } })];
}

/** Word and LibreOffice keep the category of a file (ECMA-376 part 2, 11.1), where our export says what it is. */
function exportedAs(pack: WordPackage): TemplateKey | undefined {
  const [, category = ''] =
    /<(?:\w+:)?category>([^<]*)</.exec(textOf(pack, 'docProps/core.xml') ?? '') ?? [];
  const [first, second, third] = category.split('/');
  const document = documentKinds.find((kind) => kind === first);
  const language = languages.find((one) => one === second);
  const law = laws.find((one) => one === third);
  return document && language && law && { document, language, law };
}
