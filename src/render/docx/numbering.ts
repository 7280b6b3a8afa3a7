import type { Language } from '../../i18n/text.ts';
import { frameWords } from '../words.ts';
import { geometry } from './geometry.ts';
import { FAINT } from './ink.ts';
import { HEADER, W } from './namespaces.ts';

/** Number instances of `word/numbering.xml`; lettered lists begin at `firstList`, one each. */
export const NUMBERING = { clauses: 1, annexes: 2, bullets: 3, firstList: 10 } as const;

interface Level {
  readonly format: string;
  readonly text: string;
  /** Where the text stands from the axis, and how far left of it the number hangs. */
  readonly left: number;
  readonly hanging: number;
  readonly style?: string;
  /** What follows the number: a tab, or a space for "Annexe I – Title". */
  readonly suffix?: 'space';
  readonly run?: string;
}

const { axis, list } = geometry;
const faint = `<w:rPr><w:color w:val="${FAINT}"/></w:rPr>`;
const letters: readonly Level[] = [
  { format: 'lowerLetter', text: '(%1)', left: list, hanging: list, run: faint },
  { format: 'lowerRoman', text: '(%2)', left: 2 * list, hanging: list, run: faint },
];
const bullets: readonly Level[] = [
  { format: 'bullet', text: '–', left: 300, hanging: 300 },
  { format: 'bullet', text: '·', left: list + 300, hanging: 300 },
];

/**
 * `word/numbering.xml` (ECMA-376 part 1, 17.9): clauses and sub-clauses are one multi-level list
 * tied to their styles, so that Word continues it; every lettered list restarts at (a).
 */
export function numberingXml(language: Language, lists: number): string {
  const key = `${language} ${lists}`;
  const known = made.get(key) ?? freshNumberingXml(language, lists);
  made.set(key, known);
  return known;
}

const made = new Map<string, string>();

function freshNumberingXml(language: Language, lists: number): string {
  const { clauseNumber, annexNumber } = frameWords[language];
  const clauses: readonly Level[] = [
    {
      format: 'decimal',
      text: clauseNumber,
      left: 0,
      hanging: axis,
      style: 'Heading1',
      run: '<w:rPr><w:sz w:val="20"/><w:szCs w:val="20"/></w:rPr>',
    },
    { format: 'decimal', text: '%1.%2', left: 0, hanging: axis, style: 'SubClause', run: faint },
  ];
  const annexes: readonly Level[] = [
    {
      format: 'upperRoman',
      text: annexNumber,
      left: 0,
      hanging: 0,
      style: 'AnnexHeading',
      suffix: 'space',
    },
  ];
  const abstracts = [clauses, annexes, bullets, letters].map((levels, index) =>
    abstractXml(index + 1, levels),
  );
  const instances = [
    ...[NUMBERING.clauses, NUMBERING.annexes, NUMBERING.bullets].map((id) =>
      instanceXml(id, id, false),
    ),
    ...Array.from({ length: lists }, (_, index) =>
      instanceXml(NUMBERING.firstList + index, 4, true),
    ),
  ];
  return `${HEADER}<w:numbering ${W}>${abstracts.join('')}${instances.join('')}</w:numbering>`;
}

function abstractXml(id: number, levels: readonly Level[]): string {
  return `<w:abstractNum w:abstractNumId="${id}"><w:multiLevelType w:val="multilevel"/>${levels.map(levelXml).join('')}</w:abstractNum>`;
}

function levelXml(level: Level, index: number): string {
  const style = level.style === undefined ? '' : `<w:pStyle w:val="${level.style}"/>`;
  const suffix = level.suffix === undefined ? '' : `<w:suff w:val="${level.suffix}"/>`;
  return `<w:lvl w:ilvl="${index}"><w:start w:val="1"/><w:numFmt w:val="${level.format}"/>${style}${suffix}<w:lvlText w:val="${level.text}"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="${level.left}" w:hanging="${level.hanging}"/></w:pPr>${level.run ?? ''}</w:lvl>`;
}

function instanceXml(id: number, abstract: number, restart: boolean): string {
  const override = restart
    ? '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>'
    : '';
  return `<w:num w:numId="${id}"><w:abstractNumId w:val="${abstract}"/>${override}</w:num>`;
}
