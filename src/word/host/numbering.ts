import { roman } from '../../document/roman.ts';

/** One level of a number list: how it counts and what it writes. */
interface Level {
  readonly start: number;
  readonly format: string;
  /** `Article %1`, `%1.%2` */
  readonly text: string;
}

interface NumberList {
  readonly abstract: string;
  readonly starts: ReadonlyMap<number, number>;
}

/** The number lists of a document (`word/numbering.xml`, 17.9). */
export interface HostNumbering {
  readonly lists: ReadonlyMap<string, NumberList>;
  readonly levels: ReadonlyMap<string, readonly Level[]>;
}

const p = '(?:[\\w-]+:)?';
const each = (name: string) => new RegExp(`<${p}${name}\\b([^>]*)>([\\s\\S]*?)</${p}${name}>`, 'g');
const [abstracts, lists, levels, overrides] = ['abstractNum', 'num', 'lvl', 'lvlOverride'].map(
  each,
);

export function readNumbering(xml: string | undefined): HostNumbering {
  const text = xml ?? '';
  const all = (pattern: RegExp | undefined, content: string) =>
    pattern === undefined ? [] : [...content.matchAll(pattern)];
  return {
    levels: new Map(
      all(abstracts, text).map(([, open = '', content = '']) => [
        attribute(open, 'abstractNumId') ?? '',
        all(levels, content).map(([, , level = '']) => ({
          start: Number(valueIn(level, 'start') ?? 1),
          format: valueIn(level, 'numFmt') ?? 'decimal',
          text: valueIn(level, 'lvlText') ?? '',
        })),
      ]),
    ),
    lists: new Map(
      all(lists, text).map(([, open = '', content = '']) => [
        attribute(open, 'numId') ?? '',
        {
          abstract: valueIn(content, 'abstractNumId') ?? '',
          starts: new Map(
            all(overrides, content).flatMap(([, overridden = '', inner = '']) => {
              const start = valueIn(inner, 'startOverride');
              if (start === undefined) return [];
              return [[Number(attribute(overridden, 'ilvl') ?? 0), Number(start)] as const];
            }),
          ),
        },
      ]),
    ),
  };
}

function attribute(open: string, name: string): string | undefined {
  return new RegExp(`${p}${name}="([^"]*)"`).exec(open)?.[1];
}

function valueIn(content: string, name: string): string | undefined {
  return new RegExp(`<${p}${name}\\b[^>]*?${p}val="([^"]*)"`).exec(content)?.[1];
}

/** Counts the numbered paragraphs of a document in their order, as a word processor does. */
export class Counter {
  readonly #numbering: HostNumbering;
  readonly #counts = new Map<string, number[]>();
  readonly #begun = new Set<string>();

  constructor(numbering: HostNumbering) {
    this.#numbering = numbering;
  }

  /** What the next paragraph of a list is numbered: `Article 14`, `14.2`; nothing for no list. */
  next(numId: string, level: number): string | undefined {
    const list = this.#numbering.lists.get(numId);
    const formats = list === undefined ? undefined : this.#numbering.levels.get(list.abstract);
    if (list === undefined || formats === undefined) return undefined;
    const counts = this.#counts.get(list.abstract) ?? [];
    this.#counts.set(list.abstract, counts);
    const start = this.#startOf(numId, list, level);
    const before = counts[level];
    counts[level] = start ?? (before === undefined ? (formats[level]?.start ?? 1) : before + 1);
    counts.length = level + 1;
    return (formats[level]?.text ?? '').replace(/%(\d)/g, (_, digit: string) => {
      const at = Number(digit) - 1;
      return numeral(counts[at] ?? formats[at]?.start ?? 1, formats[at]?.format ?? 'decimal');
    });
  }

  /** A list that begins anew counts from there the first time it is met. */
  #startOf(numId: string, list: NumberList, level: number): number | undefined {
    const start = list.starts.get(level);
    const key = `${numId} ${level}`;
    if (start === undefined || this.#begun.has(key)) return undefined;
    this.#begun.add(key);
    return start;
  }
}

function numeral(value: number, format: string): string {
  if (format === 'upperRoman') return roman(value);
  if (format === 'lowerRoman') return roman(value).toLowerCase();
  const letter = String.fromCharCode(97 + ((value - 1) % 26)).repeat(Math.ceil(value / 26));
  if (format === 'lowerLetter') return letter;
  return format === 'upperLetter' ? letter.toUpperCase() : String(value);
}
