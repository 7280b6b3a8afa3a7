import type { Block, Inline } from '../../document/types.ts';
import { mapInlines } from '../../document/visit.ts';
import type { Language } from '../../i18n/text.ts';
import { BodyContext } from '../../render/docx/context.ts';
import { looseBlocksXml, looseLineXml } from '../../render/docx/nodes.ts';
import { NUMBERING } from '../../render/docx/numbering.ts';
import { run } from '../../render/docx/runs.ts';
import type { Raw } from '../../template/decode.ts';
import { REFERENCE_END, REFERENCE_START } from './references.ts';
import { sectionsOf } from './sections.ts';
import { type HostStyles, numberingOf, styleNamed } from './styles.ts';

/** Number lists of ours that a document gained, by the number that it gave each. */
export interface GainedLists {
  /** Articles and their paragraphs, where the document's own headings bear no number. */
  clauses?: string;
  bullets?: string;
  /** One a lettered list: each begins at (a). */
  readonly letters: string[];
}

/**
 * Our clauses in the words of a document that is not ours: its headings, its numbers, its styles.
 * Lists that it lacks are gained, under numbers that `nextList` gives.
 */
export class OwnBlocks {
  readonly gained: GainedLists = { letters: [] };
  readonly #read: () => HostStyles;
  #known: HostStyles | undefined;
  readonly #language: Language;
  readonly #nextList: () => string;
  readonly #nextBookmark: () => number;

  constructor(
    styles: () => HostStyles,
    language: Language,
    next: { list: () => string; bookmark: () => number },
  ) {
    this.#read = styles;
    this.#language = language;
    this.#nextList = next.list;
    this.#nextBookmark = next.bookmark;
  }

  get #styles(): HostStyles {
    this.#known ??= this.#read();
    return this.#known;
  }

  /** The nodes of whole blocks → paragraphs and tables of this document. */
  write(nodes: readonly Raw[]): string {
    const { preamble, clauses, annexes } = sectionsOf(nodes);
    const context = new BodyContext();
    const blocks = (found: readonly Block[]) => looseBlocksXml(mapInlines(found, marked), context);
    const sections = [...clauses, ...annexes].map(({ id, heading, blocks: found }) => {
      const title = looseLineXml(heading, context);
      return this.#headingXml(context.bookmark(id, title)) + blocks(found);
    });
    return this.#adopt(blocks(preamble) + sections.join(''));
  }

  #headingXml(title: string): string {
    const style = styleNamed(this.#styles, 'heading 1');
    const settings = style === undefined ? '<w:keepNext/>' : `<w:pStyle w:val="${style}"/>`;
    if (numberingOf(this.#styles, style) !== undefined) return heading(settings, title);
    const whole = (this.#language === 'en' ? '' : run('– ')) + title;
    const shown =
      style === undefined ? whole.replaceAll('<w:r><w:t', '<w:r><w:rPr><w:b/></w:rPr><w:t') : whole;
    // The number takes the formatting of the paragraph's end (17.3.1.29).
    const end = style === undefined ? '<w:rPr><w:b/></w:rPr>' : '';
    return heading(settings + numbered(this.#clauseList(), 0) + end, shown);
  }

  #clauseList(): string {
    this.gained.clauses ??= this.#nextList();
    return this.gained.clauses;
  }

  /** Our renderer's styles, lists and bookmarks → those of this document. */
  #adopt(rendered: string): string {
    const letters = new Map<string, string>();
    const bookmarks = new Map<string, number>();
    return rendered
      .replace(/<w:p><w:pPr><w:pStyle w:val="TableHeading"\/>.*?<\/w:p>/gs, (cell) =>
        this.#styles.has('TableHeading')
          ? cell
          : cell.replaceAll('<w:r><w:t', '<w:r><w:rPr><w:b/></w:rPr><w:t'),
      )
      .replace(
        /<w:numId w:val="(\d+)"\/>/g,
        (_, id: string) => `<w:numId w:val="${this.#listFor(id, letters)}"/>`,
      )
      .replace(/<w:pStyle w:val="(\w+)"\/>/g, (_, id: string) => this.#styleFor(id))
      .replace(listThenKeeping, '$2$1')
      .replace(/(<w:bookmark(?:Start|End) w:id=")(\d+)/g, (_, open: string, id: string) => {
        const number = bookmarks.get(id) ?? this.#nextBookmark();
        bookmarks.set(id, number);
        return open + number;
      });
  }

  #listFor(id: string, letters: Map<string, string>): string {
    if (Number(id) === NUMBERING.bullets) {
      this.gained.bullets ??= this.#nextList();
      return this.gained.bullets;
    }
    const known = letters.get(id);
    if (known !== undefined || Number(id) < NUMBERING.firstList) return known ?? id;
    const list = this.#nextList();
    letters.set(id, list);
    this.gained.letters.push(list);
    return list;
  }

  #styleFor(id: string): string {
    if (this.#styles.has(id)) return `<w:pStyle w:val="${id}"/>`;
    const named = styleNamed(this.#styles, usualNames[id] ?? '');
    if (named !== undefined) return `<w:pStyle w:val="${named}"/>`;
    return id === 'SubClause' ? this.#subClauseSettings() : '';
  }

  /** A numbered paragraph of a clause, in the list of the headings. */
  #subClauseSettings(): string {
    const list = numberingOf(this.#styles, styleNamed(this.#styles, 'heading 1'));
    return numbered(list?.numId ?? this.#clauseList(), (list?.level ?? 0) + 1);
  }
}

/** What keeps paragraphs together precedes their list (17.3.1.26). */
const listThenKeeping =
  /(<w:numPr>(?:(?!<\/w:numPr>).)*<\/w:numPr>)((?:<w:(?:keepNext|keepLines|pageBreakBefore)\/>)+)/g;

const usualNames: Readonly<Record<string, string>> = {
  Title: 'title',
  Heading1: 'heading 1',
  Heading2: 'heading 2',
  AnnexHeading: 'heading 1',
  ListParagraph: 'list paragraph',
};

function heading(settings: string, content: string): string {
  return `<w:p><w:pPr>${settings}</w:pPr>${content}</w:p>`;
}

function numbered(list: string, level: number): string {
  return `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`;
}

/** A reference waits for the whole document to tell its number. */
function marked(inline: Inline): Inline {
  if (inline.type !== 'reference') return inline;
  return { type: 'text', text: REFERENCE_START + inline.target + REFERENCE_END };
}
