import { HEADER } from '../../render/docx/namespaces.ts';
import type { CompiledWord } from '../compile/compile.ts';
import { textOf } from './open.ts';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

/** What a Word file gains by a part: the part, its type, and the way to it from the main part. */
interface NewPart {
  /** `numbering`: name of file, type and relationship alike. */
  readonly kind: 'numbering' | 'comments';
  readonly text: string;
}

/** Adds a part, `word/numbering.xml`, to a file that has none. */
export function addPart(
  { pack, contents }: Pick<CompiledWord, 'pack' | 'contents'>,
  written: Map<string, string>,
  { kind, text }: NewPart,
): void {
  const folder = contents.main.slice(0, contents.main.lastIndexOf('/') + 1);
  const file = contents.main.slice(folder.length);
  const relations = `${folder}_rels/${file}.rels`;
  const current = (name: string) => written.get(name) ?? textOf(pack, name);
  written.set(`${folder}${kind}.xml`, text);
  written.set(
    '[Content_Types].xml',
    beforeEnd(
      current('[Content_Types].xml') ?? '',
      'Types',
      `Override PartName="/${folder}${kind}.xml" ContentType="${WORD}.${kind}+xml"`,
    ),
  );
  written.set(
    relations,
    beforeEnd(
      current(relations) ?? emptyRelations,
      'Relationships',
      `Relationship Id="vaAgree${kind}" Type="${OFFICE}/${kind}" Target="${kind}.xml"`,
    ),
  );
}

const emptyRelations = `${HEADER}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>`;

/** An empty element put last into the root, under the root's own prefix. */
function beforeEnd(text: string, root: string, element: string): string {
  const end = new RegExp(`<((?:[\\w-]+:)?)${root}\\b([^>]*)/>\\s*$`);
  const opened = text.replace(
    end,
    (_, prefix: string, rest: string) => `<${prefix}${root}${rest}></${prefix}${root}>`,
  );
  return opened.replace(
    new RegExp(`</((?:[\\w-]+:)?)${root}>\\s*$`),
    (close, prefix: string) => `<${prefix}${element}/>${close}`,
  );
}
