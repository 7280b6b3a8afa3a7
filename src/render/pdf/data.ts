import type { Document } from '../../document/types.ts';
import { localeOf } from '../../i18n/locale.ts';
import { mix, readable, WHITE } from '../../look/colour.ts';
import type { Look } from '../../look/look.ts';
import { letterheadLines, logoHeight } from '../letterhead.ts';
import { frameWords } from '../words.ts';
import { fontStack } from './fonts.ts';
import { blocksData, type Data, lineData, sectionsData } from './nodes.ts';

/** Document and look → data.json of document.typ: what this document says. */
export function documentData(document: Document, look: Look): Data {
  const { language, title, preamble, clauses, annexes, meta } = document;
  const context = { language, lists: 0, next: [] };
  return {
    title: meta.title,
    author: meta.author,
    date: meta.date.split('-').map(Number),
    letterhead: letterheadLines(meta, look),
    logo: logoData(look, `${frameWords[language].logo} ${meta.author}`),
    header: meta.reference === undefined ? meta.title : `${meta.title} – ${meta.reference}`,
    footer: [meta.legalLine, ...look.footer],
    draft: meta.draft ? frameWords[language].draft : null,
    heading: lineData(title, context),
    preamble: blocksData(preamble, context),
    sections: sectionsData([...clauses, ...annexes], language),
  };
}

/** Look and language → look.json: what all documents of a provider share. */
export function lookData({ language, law, meta }: Document, look: Look): Data {
  const { accent, fonts, footer } = look;
  const [lang = '', region = ''] = localeOf(language, law).split('-');
  const { page, of } = frameWords[language];
  return {
    lang,
    region,
    page,
    of,
    accent: readable(accent, WHITE),
    rule: mix(accent, WHITE, 0.72),
    tint: mix(accent, WHITE, 0.94),
    footerLines: furtherLines([meta.legalLine, ...footer]),
    body: fontStack(fonts.body),
    headings: fontStack(fonts.headings),
  };
}

/** Letters that a line of the footer holds beside the page's number, and the lines that the foot of a page has room for. */
const LETTERS = 95;
const LINES = 4;

/** Lines of a footer beyond those that there is room for: the text of the page ends as much higher. */
function furtherLines(footer: readonly string[]): number {
  const lines = footer.reduce((sum, text) => sum + Math.ceil(text.length / LETTERS), 0);
  return Math.max(0, lines - LINES);
}

function logoData({ logo }: Look, alt: string): Data {
  return logo === undefined ? null : { format: logo.kind, alt, height: logoHeight(logo) };
}
