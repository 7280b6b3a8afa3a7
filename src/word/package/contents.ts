import { reportWord } from '../../diagnostics/catalogue/word.ts';
import type { Diagnostic, Result } from '../../diagnostics/diagnostic.ts';
import { parseXml, type XmlFault } from '../xml/parse.ts';
import { attribute, descendants } from '../xml/tree.ts';
import { textOf, type WordPackage } from './open.ts';

/** What the parts of a Word file are. */
export interface Contents {
  /** `word/document.xml` */
  readonly main: string;
  /** Parts whose text is the document's own, in reading order: body, headers, footers, notes. */
  readonly stories: readonly string[];
  readonly numbering: string | undefined;
  readonly styles: string | undefined;
  readonly comments: string | undefined;
  /** Other parts in XML, which are looked at for tags that would stay unfilled. */
  readonly others: readonly string[];
}

const TYPES = '[Content_Types].xml';
const story = /wordprocessingml\.(document\.main|header|footer|footnotes|endnotes)\+xml$/;
const documentType = /\/officeDocument$/;

/** Reads what a package says of its parts; refuses other office files, macros and document types. */
export function readContents(pack: WordPackage): Result<Contents> {
  const { file } = pack;
  const fail = (diagnostic: Diagnostic): Result<Contents> => ({ diagnostics: [diagnostic] });
  const harmful = documentTypeFault(pack);
  if (harmful !== undefined) return fail(harmful);
  const types = readTypes(pack);
  const relations = relationsOf(pack, '_rels/.rels');
  if (types === undefined || relations === undefined)
    return fail(reportWord('word/damaged', { place: { file } }));
  const main = relations.find(({ type }) => documentType.test(type))?.target.replace(/^\//, '');
  const type = main === undefined ? '' : types(main);
  const isMacro = pack.entries.some(({ name }) => /vbaProject\.bin$/i.test(name));
  if (/macroEnabled/i.test(type) || isMacro)
    return fail(reportWord('word/macros', { place: { file } }));
  if (main === undefined || !type.includes('wordprocessingml'))
    return fail(reportWord('word/not-word', { place: { file } }));
  if (type.includes('template.main'))
    return fail(reportWord('word/template-file', { place: { file } }));
  if (!pack.byName.has(main.toLowerCase()))
    return fail(reportWord('word/damaged', { place: { file } }));
  return { value: contents(pack, main, types), diagnostics: externalLinks(pack) };
}

function contents(pack: WordPackage, main: string, typeOf: (name: string) => string): Contents {
  const names = pack.entries.map(({ name }) => name);
  const stories = names.filter((name) => story.test(typeOf(name)) && name !== main);
  const known = (kind: string) => names.find((name) => typeOf(name).endsWith(`.${kind}+xml`));
  const all = [main, ...stories];
  return {
    main,
    stories: all,
    numbering: known('numbering'),
    styles: known('styles'),
    comments: known('comments'),
    others: names.filter(
      (name) => /\.(xml|rels)$/i.test(name) && !all.includes(name) && name !== TYPES,
    ),
  };
}

/** `[Content_Types].xml` as a function from part to type; nothing when it can not be read. */
function readTypes(pack: WordPackage): ((name: string) => string) | undefined {
  const parsed = parseXml(textOf(pack, TYPES) ?? '');
  if ('fault' in parsed) return undefined;
  const byPart = new Map<string, string>();
  const byExtension = new Map<string, string>();
  for (const element of descendants(parsed.part.root)) {
    const type = attribute(element, 'ContentType') ?? '';
    if (element.name === 'ct:Override')
      byPart.set((attribute(element, 'PartName') ?? '').replace(/^\//, '').toLowerCase(), type);
    if (element.name === 'ct:Default')
      byExtension.set((attribute(element, 'Extension') ?? '').toLowerCase(), type);
  }
  return (name) =>
    byPart.get(name.toLowerCase()) ??
    byExtension.get(name.slice(name.lastIndexOf('.') + 1).toLowerCase()) ??
    '';
}

interface Relation {
  readonly type: string;
  readonly target: string;
  readonly external: boolean;
}

function relationsOf(pack: WordPackage, name: string): readonly Relation[] | undefined {
  const parsed = parseXml(textOf(pack, name) ?? '');
  if ('fault' in parsed) return undefined;
  return [...descendants(parsed.part.root)].map((element) => ({
    type: attribute(element, 'Type') ?? '',
    target: attribute(element, 'Target') ?? '',
    external: attribute(element, 'TargetMode') === 'External',
  }));
}

/** What the finished document would fetch when it is opened; a link that is clicked is not meant. */
function externalLinks(pack: WordPackage): readonly Diagnostic[] {
  const links = pack.entries
    .filter(({ name }) => name.endsWith('.rels'))
    .flatMap(({ name }) => relationsOf(pack, name) ?? [])
    .filter(({ type, external }) => external && !type.endsWith('/hyperlink'));
  return links.map(({ type, target }) =>
    reportWord('word/external-link', {
      values: { kind: type.slice(type.lastIndexOf('/') + 1), target },
      place: { file: pack.file },
    }),
  );
}

const documentTypeAhead = /^\ufeff?(?:\s|<\?[\s\S]*?\?>|<!--[\s\S]*?-->)*<!DOCTYPE/i;

/** No part of a package may hold a document type (ECMA-376 part 2, 8.2.5). */
function documentTypeFault(pack: WordPackage): Diagnostic | undefined {
  const part = pack.entries.find(
    ({ name }) =>
      /\.(xml|rels)$/i.test(name) &&
      documentTypeAhead.test(textOf(pack, name)?.slice(0, 4_000) ?? ''),
  );
  if (part === undefined) return undefined;
  return reportXml({ kind: 'document-type', line: 1, column: 1 }, part.name, pack.file);
}

/** Says why a part can not be read. */
export function reportXml(fault: XmlFault, part: string, file: string): Diagnostic {
  const { line, column } = fault;
  return reportWord(`word/${fault.kind}`, { values: { part, line, column }, place: { file } });
}
