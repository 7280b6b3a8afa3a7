import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { wordSpot } from '../diagnostics/format-spot.ts';
import type { Language } from '../i18n/text.ts';
import { xml } from '../render/docx/escape.ts';
import { HEADER, W } from '../render/docx/namespaces.ts';
import { addPart } from './package/add-part.ts';
import { readContents } from './package/contents.ts';
import { openPackage, textOf } from './package/open.ts';
import { rewritten } from './package/write.ts';
import { parseXml } from './xml/parse.ts';
import { ancestorNamed, childNamed, descendants, type XmlElement } from './xml/tree.ts';
import { writeElement } from './xml/write.ts';

/** A copy of a Word file with a comment at each fault; nothing when the file can not be opened. */
export function annotate(
  bytes: Uint8Array,
  diagnostics: readonly Diagnostic[],
  language: Language,
): Uint8Array | undefined {
  const pack = openPackage(bytes, '').value;
  const contents = pack === undefined ? undefined : readContents(pack).value;
  if (pack === undefined || contents === undefined) return undefined;
  const parsed = parseXml(textOf(pack, contents.main) ?? '');
  if ('fault' in parsed) return undefined;
  const { part } = parsed;
  const before = contents.comments === undefined ? undefined : textOf(pack, contents.comments);
  const first =
    1 + Math.max(-1, ...[...(before ?? '').matchAll(/\bid="(\d+)"/g)].map(([, id]) => Number(id)));
  const paragraphs = readable(part.root);
  const comments = diagnostics.map((diagnostic, index) => {
    const { spot } = diagnostic.place ?? {};
    const inBody = spot?.part === contents.main;
    const paragraph = paragraphs[inBody ? Math.max(0, spot.paragraph - 1) : 0];
    if (paragraph !== undefined) addMarks(paragraph, String(first + index), part.prefix);
    const where = spot === undefined || inBody ? '' : `${wordSpot(spot, language)} : `;
    return commentXml(first + index, where, diagnostic, language);
  });
  const written = new Map([[contents.main, part.before + writeElement(part.root) + part.after]]);
  if (contents.comments !== undefined && before !== undefined)
    written.set(contents.comments, withComments(before, comments));
  else
    addPart({ pack, contents }, written, {
      kind: 'comments',
      text: `${HEADER}<w:comments ${W}>${comments.join('')}</w:comments>`,
    });
  return rewritten(pack, written);
}

/** The paragraphs as they are counted for a reader: the copies of text boxes apart. */
function readable(root: XmlElement): readonly XmlElement[] {
  return [...descendants(root)].filter(
    (element) => element.name === 'w:p' && ancestorNamed(element, 'mc:Fallback') === undefined,
  );
}

/** A comment over the whole paragraph (17.13.4); an empty `<w:p/>` is opened for it. */
function addMarks(paragraph: XmlElement, id: string, w: string): void {
  if (paragraph.close === '') {
    paragraph.open = paragraph.open.replace(/\/>$/, '>');
    paragraph.close = `</${w}p>`;
  }
  const settings = childNamed(paragraph, 'w:pPr');
  const at = settings === undefined ? 0 : paragraph.children.indexOf(settings) + 1;
  paragraph.children.splice(at, 0, `<${w}commentRangeStart ${w}id="${id}"/>`);
  paragraph.children.push(
    `<${w}commentRangeEnd ${w}id="${id}"/><${w}r><${w}commentReference ${w}id="${id}"/></${w}r>`,
  );
}

function commentXml(
  id: number,
  where: string,
  { message, hint, code }: Diagnostic,
  language: Language,
): string {
  const lines = [where + message[language], ...(hint === undefined ? [] : [hint[language]]), code];
  const paragraphs = lines.map(
    (line) => `<w:p><w:r><w:t xml:space="preserve">${xml(line)}</w:t></w:r></w:p>`,
  );
  return `<w:comment w:id="${id}" w:author="va-agree" w:initials="va">${paragraphs.join('')}</w:comment>`;
}

/** Comments in the words of a part whose root may call the namespace otherwise. */
function withComments(part: string, comments: readonly string[]): string {
  const added = comments
    .map((comment) => comment.replace('<w:comment ', `<w:comment ${W} `))
    .join('');
  return part
    .replace(/<((?:[\w-]+:)?)comments\b([^>]*)\/>\s*$/, '<$1comments$2></$1comments>')
    .replace(/<\/(?:[\w-]+:)?comments>\s*$/, (close) => added + close);
}
