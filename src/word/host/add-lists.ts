import type { Language } from '../../i18n/text.ts';
import { numberingXml } from '../../render/docx/numbering.ts';
import { readNumbering } from './numbering.ts';
import type { GainedLists } from './own-blocks.ts';

/** Which of our lists is which in our own `numbering.xml`. */
const ours = { clauses: 1, bullets: 3, letters: 4 } as const;
const abstractList = /<w:abstractNum [\s\S]*?<\/w:abstractNum>/g;

/** A list that counts as another does, and begins again. */
export interface RestartedList {
  readonly numId: string;
  readonly original: string;
}

/** `word/numbering.xml` with the lists that filling gained; of nothing, a new part. */
export function addLists(
  xml: string | undefined,
  gained: GainedLists,
  restarted: readonly RestartedList[],
  language: Language,
): string {
  const empty = numberingXml(language, 0)
    .replace(abstractList, '')
    .replace(/<w:num [\s\S]*?<\/w:num>/g, '');
  const text = xml ?? empty;
  const definitions = ourDefinitions(text, gained, language);
  const instances = [
    ...definitions.instances,
    ...restarted.map(({ numId, original }) => likeXml(numId, original, text)),
  ];
  const firstList =
    /<w:num [\s\S]*/.exec(text)?.index ?? text.search(/<w:numIdMacAtCleanup|<\/w:numbering>/);
  const end = text.search(/<w:numIdMacAtCleanup|<\/w:numbering>/);
  return (
    text.slice(0, firstList) +
    definitions.abstracts.join('') +
    text.slice(firstList, end) +
    instances.join('') +
    text.slice(end)
  );
}

function ourDefinitions(text: string, gained: GainedLists, language: Language) {
  const known = numberingXml(language, 0).match(abstractList) ?? [];
  const first =
    1 + Math.max(0, ...[...text.matchAll(/w:abstractNumId="(\d+)"/g)].map(([, id]) => Number(id)));
  const abstracts: string[] = [];
  const instances: string[] = [];
  const add = (kind: keyof typeof ours, lists: readonly string[], restarts: boolean) => {
    if (lists.length === 0) return;
    const id = String(first + abstracts.length);
    const definition = renumbered(known[ours[kind] - 1] ?? '', id);
    abstracts.push(kind === 'clauses' ? atMargin(definition) : definition);
    for (const list of lists)
      instances.push(restarts ? restartedXml(list, id) : instanceXml(list, id));
  };
  add('clauses', gained.clauses === undefined ? [] : [gained.clauses], false);
  add('bullets', gained.bullets === undefined ? [] : [gained.bullets], false);
  add('letters', gained.letters, true);
  return { abstracts, instances };
}

/** Our definition under another number, tied to no style of ours. */
function renumbered(definition: string, id: string): string {
  return definition
    .replace(/w:abstractNumId="\d+"/, `w:abstractNumId="${id}"`)
    .replace(/<w:pStyle w:val="[^"]*"\/>/g, '');
}

/** Numbers at the margin of the text, a space behind them: the look of a document that is not ours is unknown. */
function atMargin(definition: string): string {
  return definition
    .replace(/<w:suff [^>]*\/>/g, '')
    .replace(/<w:lvlText /g, '<w:suff w:val="space"/><w:lvlText ')
    .replace(
      /<w:pPr>.*?<\/w:pPr>(?:<w:rPr>.*?<\/w:rPr>)?/g,
      '<w:pPr><w:ind w:left="0" w:firstLine="0"/></w:pPr>',
    );
}

/** Every level of the original begins again where it began. */
function likeXml(numId: string, original: string, text: string): string {
  const { lists, levels } = readNumbering(text);
  const list = lists.get(original);
  const starts = (levels.get(list?.abstract ?? '') ?? []).map(
    ({ start }, level) =>
      `<w:lvlOverride w:ilvl="${level}"><w:startOverride w:val="${list?.starts.get(level) ?? start}"/></w:lvlOverride>`,
  );
  return `<w:num w:numId="${numId}"><w:abstractNumId w:val="${list?.abstract ?? '0'}"/>${starts.join('')}</w:num>`;
}

function instanceXml(numId: string, abstract: string): string {
  return `<w:num w:numId="${numId}"><w:abstractNumId w:val="${abstract}"/></w:num>`;
}

function restartedXml(numId: string, abstract: string): string {
  return `<w:num w:numId="${numId}"><w:abstractNumId w:val="${abstract}"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>`;
}
