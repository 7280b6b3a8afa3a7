import { dropColumns } from './drop-columns.ts';
import { codes, END, GAP_END, GAP_START, MARK, SEAM, SEPARATOR } from './marks.ts';
import { settleLine } from './settle-line.ts';

/** What numbers a document gives out while it is filled; one for all parts of one filling. */
export interface Numbers {
  /** The next free number of a kind, above all that the template holds. */
  next(kind: string): number;
  /** A new number list that counts as `original` does and starts again. */
  restart(original: string): string;
}

export interface Settling {
  readonly prefix: string;
  readonly numbers: Numbers;
  /** Our own blocks in the words of this document: a clause by its name, or a stream (document/stream.ts). */
  readonly blocks: (content: string) => string;
  /** Whether `de` before `un` becomes `d’`. */
  readonly elides: boolean;
}

interface Frame {
  readonly code: string;
  readonly payload: readonly string[];
  /** What stood before it. */
  readonly before: string;
}

interface Pass {
  readonly ids: Map<string, string>;
  /** Number lists that begin anew with it. */
  readonly lists: readonly string[];
}

/** A filled part with its marks → XML: what came out empty goes, what must differ differs. */
export function settle(marked: string, settling: Settling): string {
  return new Settler(settling).run(marked);
}

class Settler {
  readonly #settling: Settling;
  readonly #frames: Frame[] = [];
  readonly #passes: Pass[] = [];
  readonly #used = new Set<string>();
  readonly #patterns: Patterns;
  #hasGaps = false;
  #out = '';

  constructor(settling: Settling) {
    this.#settling = settling;
    this.#patterns = patternsFor(settling.prefix);
  }

  run(marked: string): string {
    this.#hasGaps = marked.includes(GAP_START);
    let at = 0;
    for (let start = marked.indexOf(MARK); start >= 0; start = marked.indexOf(MARK, at)) {
      const end = marked.indexOf(END, start);
      this.#out += marked.slice(at, start);
      at = end + 1;
      const code = marked[start + 1] ?? '';
      if (code === codes.highlight) this.#highlight(marked, at);
      else this.#settleMark(code, marked.slice(start + 2, end).split(SEPARATOR));
    }
    const settled = this.#out + marked.slice(at);
    return this.#hasGaps ? withoutGapMarks(settled) : settled;
  }

  #settleMark(code: string, payload: readonly string[]): void {
    const [first = '', second = ''] = payload;
    if (code === codes.id)
      this.#out += this.#inPass(`${first} ${second}`, () => this.#freshId(first, second));
    else if (code === codes.name)
      this.#out += this.#inPass(`name ${first}`, () => this.#freshName(first));
    else if (code === codes.list) this.#out += this.#list(first);
    else if (code === codes.once) this.#once(first, second);
    else if (code === codes.pass) this.#passes.push({ ids: new Map(), lists: payload });
    else if (code === codes.passEnd) this.#passes.pop();
    else if (/[a-z]/.test(code)) this.#endFrame();
    else {
      this.#frames.push({ code, payload, before: this.#out });
      this.#out = '';
    }
  }

  /** What stands for `key` in this pass: what the template says, the first time; then something new. */
  #inPass(key: string, fresh: () => string): string {
    for (let index = this.#passes.length - 1; index >= 0; index--) {
      const known = this.#passes[index]?.ids.get(key);
      if (known !== undefined) return known;
    }
    const original = key.slice(key.indexOf(' ') + 1);
    const value = this.#used.has(key) ? fresh() : original;
    this.#used.add(key);
    this.#passes.at(-1)?.ids.set(key, value);
    return value;
  }

  /** The first pass keeps the template's own list; each later one has a list of its own. */
  #list(original: string): string {
    const pass = this.#passes.findLast(({ lists }) => lists.includes(original));
    const key = `list ${original}`;
    const known = pass?.ids.get(key);
    if (known !== undefined || pass === undefined) return known ?? original;
    const list = this.#used.has(key) ? this.#settling.numbers.restart(original) : original;
    this.#used.add(key);
    pass.ids.set(key, list);
    return list;
  }

  #freshId(kind: string, original: string): string {
    const number = this.#settling.numbers.next(kind);
    return kind === 'shape' ? `${original}_${number}` : String(number);
  }

  /** A bookmark's name: at most 40 characters. */
  #freshName(original: string): string {
    const suffix = `_${this.#settling.numbers.next('name')}`;
    return original.slice(0, 40 - suffix.length) + suffix;
  }

  #once(key: string, content: string): void {
    if (this.#used.has(`once ${key}`)) return;
    this.#used.add(`once ${key}`);
    this.#out += content;
  }

  #highlight(marked: string, at: number): void {
    if (!this.#hasGaps) return;
    const gap = marked.indexOf(GAP_START, at);
    if (gap < 0 || gap > marked.indexOf(`</${this.#settling.prefix}r>`, at)) return;
    const { prefix } = this.#settling;
    this.#out += `<${prefix}highlight ${prefix}val="yellow"/>`;
  }

  #endFrame(): void {
    const frame = this.#frames.pop();
    if (frame === undefined) return;
    const content = this.#settled(frame, this.#out);
    this.#out = frame.before + content;
  }

  #settled({ code, payload }: Frame, content: string): string {
    const [first = '', second = ''] = payload;
    const { shows, row, range } = this.#patterns;
    if (code === codes.line) {
      if (first.includes('d') && !shows.test(content))
        return SEAM + [...content.matchAll(range)].map(([element]) => element).join('') + SEAM;
      return first.includes('s') ? settleLine(content, this.#settling.elides) : content;
    }
    if (code === codes.container) return this.#container(content, first, second);
    if (code === codes.row) return shows.test(content) ? content : '';
    if (code === codes.table)
      return row.test(content) ? dropColumns(content, this.#settling.prefix) : SEAM;
    if (code === codes.blocks) return this.#settling.blocks(content);
    return content;
  }

  #container(content: string, kind: string, fallback: string): string {
    const { table, paragraph, touching, endsWithTable } = this.#patterns;
    let settled = content;
    if (content.includes(SEAM)) {
      settled = content.replace(touching, (between) =>
        between.includes(SEAM) ? between + fallback : between,
      );
      settled = settled.replaceAll(SEAM, '');
    }
    const isEmpty = !paragraph.test(settled) && !(kind === 'other' && table.test(settled));
    if (isEmpty || (kind === 'cell' && endsWithTable.test(settled))) return settled + fallback;
    return settled;
  }
}

interface Patterns {
  readonly shows: RegExp;
  readonly row: RegExp;
  readonly table: RegExp;
  readonly paragraph: RegExp;
  readonly range: RegExp;
  readonly touching: RegExp;
  readonly endsWithTable: RegExp;
}

const known = new Map<string, Patterns>();

function patternsFor(prefix: string): Patterns {
  const made = known.get(prefix) ?? makePatterns(prefix);
  known.set(prefix, made);
  return made;
}

function makePatterns(w: string): Patterns {
  const ranges = `<${w}(?:bookmark|commentRange|perm|moveFromRange|moveToRange)(?:Start|End)\\b[^>]*/>`;
  return {
    shows: new RegExp(
      `<${w}t(?: [^>]*)?>[^<]*[^<\\s\\u0007][^<]*<|<${w}(?:drawing|pict|object|sym|footnoteReference|endnoteReference|fldChar|instrText|ptab)\\b|<mc:AlternateContent|<${w}br [^>]*type="(?:page|column)`,
    ),
    row: new RegExp(`<${w}tr[ >]`),
    table: new RegExp(`<${w}tbl[ >]`),
    paragraph: new RegExp(`<${w}p[ >/]`),
    range: new RegExp(ranges, 'g'),
    touching: new RegExp(`</${w}tbl>(?:${SEAM}|${ranges})*(?=<${w}tbl[ >])`, 'g'),
    endsWithTable: new RegExp(`</${w}tbl>(?:${ranges})*$`),
  };
}

/** The highlighted words of a missing answer, without the marks around them. */
function withoutGapMarks(xmlText: string): string {
  return xmlText.replaceAll(GAP_START, '').replaceAll(GAP_END, '');
}
