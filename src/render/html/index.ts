import { createHash } from 'node:crypto';
import { plainText } from '../../document/plain-text.ts';
import type { Annex, Clause, Document } from '../../document/types.ts';
import { localeOf } from '../../i18n/locale.ts';
import type { Logo, Look } from '../../look/look.ts';
import { letterheadLines } from '../letterhead.ts';
import { rememberedSections } from '../remembered.ts';
import { annexNumber, clauseNumber, DASH, frameWords } from '../words.ts';
import { html } from './escape.ts';
import { blocks, inlines, sectionHtml } from './nodes.ts';
import { styleSheet } from './style.ts';

/** A document → one HTML file that needs nothing else: no script, nothing fetched. */
export function renderHtml(document: Document, look: Look): Uint8Array {
  const { language, clauses, annexes } = document;
  const before = `${headHtml(document, look)}<body>
${headerHtml(document, look)}<main>
${openingHtml(document)}`;
  const after = `</main>
${footerHtml(document, look)}</body>
</html>
`;
  const sections = [...clauses, ...annexes].map((section) => sectionBytes(section, language));
  return Buffer.concat([Buffer.from(before), ...sections, Buffer.from(after)]);
}

const sectionBytes = rememberedSections(sectionHtml);

function openingHtml(document: Document): string {
  const { language, title, preamble } = document;
  const context = { language, section: 'document', lists: 0 };
  return `<h1 id="document-heading">${inlines(title, context)}</h1>
<div class="preamble">
${blocks(preamble, context)}</div>
${contentsHtml(document)}`;
}

/** The policy lets in the style by its hash and pictures that the file holds itself, and nothing else. */
function headHtml({ meta, language, law }: Document, look: Look): string {
  const style = styleSheet(look, language);
  const hash = createHash('sha256').update(style).digest('base64');
  const policy = `default-src 'none'; style-src 'sha256-${hash}'; img-src data:; base-uri 'none'; form-action 'none'`;
  return `<!doctype html>
<html lang="${localeOf(language, law)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="author" content="${html(meta.author)}">
<meta name="generator" content="va-agree">
<meta name="robots" content="noindex">
<title>${html(documentTitle(meta))}</title>
<style>${style}</style>
</head>
`;
}

function documentTitle({ title, reference }: Document['meta']): string {
  return reference === undefined ? title : `${title} – ${reference}`;
}

function headerHtml({ meta, language }: Document, look: Look): string {
  const lines = letterheadLines(meta, look).map((line) => `<p>${html(line)}</p>`);
  const logo = look.logo === undefined ? '' : logoHtml(look.logo, meta.author, language);
  const draft = meta.draft ? `<p class="draft">${html(frameWords[language].draft)}</p>\n` : '';
  return `<header>\n<div class="letterhead">${logo}<div>${lines.join('')}</div></div>\n${draft}</header>\n`;
}

const mediaTypes: Record<Logo['kind'], string> = {
  png: 'image/png',
  jpeg: 'image/jpeg',
  svg: 'image/svg+xml',
};

function logoHtml(
  { kind, bytes, width, height }: Logo,
  author: string,
  language: Document['language'],
): string {
  const data = Buffer.from(bytes).toString('base64');
  return `<img class="logo" alt="${html(`${frameWords[language].logo} ${author}`)}" width="${Math.round(width)}" height="${Math.round(height)}" src="data:${mediaTypes[kind]};base64,${data}">`;
}

/** Closed until asked for: a long document on a small screen needs a way to its clauses. */
function contentsHtml({ language, clauses, annexes }: Document): string {
  const entry = ({ id, heading }: Clause | Annex, number: string) =>
    `<li><a href="#${html(id)}">${html(number)} ${html(plainText(heading))}</a></li>\n`;
  const entries = [
    ...clauses.map((clause) => entry(clause, clauseNumber(language, clause.number))),
    ...annexes.map((annex) => entry(annex, `${annexNumber(language, annex.number)} ${DASH}`)),
  ];
  const { contents } = frameWords[language];
  return `<nav class="contents" aria-label="${contents}"><details><summary>${contents}</summary>\n<ul>\n${entries.join('')}</ul></details></nav>\n`;
}

function footerHtml({ meta }: Document, look: Look): string {
  const lines = [meta.legalLine, ...look.footer].map((line) => `<p>${html(line)}</p>`);
  return `<footer class="imprint">${lines.join('')}</footer>\n`;
}
