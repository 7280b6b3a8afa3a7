import type { Language } from '../../i18n/text.ts';
import { frameWords } from '../words.ts';
import { look } from './look.ts';
import { HEADER, W } from './namespaces.ts';

/** Number instances of `word/numbering.xml`; lettered lists begin at `firstList`, one each. */
export const NUMBERING = { clauses: 1, annexes: 2, bullets: 3, firstList: 10 } as const;

interface Level {
  readonly format: string;
  readonly text: string;
  readonly left: number;
  readonly hanging: number;
  readonly style?: string;
  /** What follows the number: a tab, or a space for "Article 1 – Title". */
  readonly suffix?: 'space';
}

const { hanging } = look;
const letters: readonly Level[] = [
  { format: 'lowerLetter', text: '(%1)', left: hanging + 400, hanging: 400 },
  { format: 'lowerRoman', text: '(%2)', left: hanging + 800, hanging: 400 },
];
const bullets: readonly Level[] = [
  { format: 'bullet', text: '–', left: hanging + 340, hanging: 340 },
  { format: 'bullet', text: '·', left: hanging + 680, hanging: 340 },
];

/**
 * `word/numbering.xml` (ECMA-376 part 1, 17.9): clauses and sub-clauses are one multi-level list
 * tied to their styles, so that Word continues it; every lettered list restarts at (a).
 */
export function numberingXml(language: Language, lists: number): string {
  const { clauseNumber, annexNumber } = frameWords[language];
  const clauses: readonly Level[] = [
    {
      format: 'decimal',
      text: clauseNumber,
      left: 0,
      hanging: 0,
      style: 'Heading1',
      suffix: 'space',
    },
    { format: 'decimal', text: '%1.%2', left: hanging, hanging, style: 'SubClause' },
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
  return `<w:lvl w:ilvl="${index}"><w:start w:val="1"/><w:numFmt w:val="${level.format}"/>${style}${suffix}<w:lvlText w:val="${level.text}"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="${level.left}" w:hanging="${level.hanging}"/></w:pPr></w:lvl>`;
}

function instanceXml(id: number, abstract: number, restart: boolean): string {
  const override = restart
    ? '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>'
    : '';
  return `<w:num w:numId="${id}"><w:abstractNumId w:val="${abstract}"/>${override}</w:num>`;
}
