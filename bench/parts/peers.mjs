// The other engines, installed in a folder of their own, each filling the documents that we make.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { clientFacts } from './clients.mjs';

export const peerFolder = path.join(tmpdir(), 'va-agree-bench-peers');
const packages = ['easy-template-x@7', 'docxtemplater@3', 'pizzip@3', 'docx-templates@4', 'docx@9'];

export const peerNames = ['easy-template-x', 'docxtemplater', 'docx-templates', 'docx'];

/** Installs the peers, once for a machine. */
export function installPeers() {
  mkdirSync(peerFolder, { recursive: true });
  if (existsSync(path.join(peerFolder, 'node_modules/docx'))) return;
  writeFileSync(path.join(peerFolder, 'package.json'), '{"private":true}');
  const flags = ['--no-audit', '--no-fund', '--silent'];
  execFileSync('npm', ['install', ...flags, ...packages], { cwd: peerFolder, stdio: 'inherit' });
}

/**
 * Name → a function that makes one document for a client. `templates` are Word files with tags
 * (curly, plusses); `tree` is the finished document, which `docx` builds as a whole.
 */
export async function loadPeers() {
  const require = createRequire(path.join(peerFolder, 'package.json'));
  const { TemplateHandler } = require('easy-template-x');
  const Docxtemplater = require('docxtemplater');
  const PizZip = require('pizzip');
  const { createReport } = require('docx-templates');
  const docx = require('docx');
  const handler = new TemplateHandler();
  return {
    'easy-template-x': ({ curly }, index) => handler.process(curly, clientFacts(index)),
    docxtemplater: ({ curly }, index) => {
      const options = { paragraphLoop: true, linebreaks: true };
      const document = new Docxtemplater(new PizZip(curly), options);
      document.render(clientFacts(index));
      return document.toBuffer();
    },
    'docx-templates': ({ plusses }, index) =>
      createReport({ template: plusses, data: clientFacts(index), noSandbox: true }),
    docx: ({ tree }) => docx.Packer.toBuffer(built(docx, tree)),
  };
}

/** Our tree as the package `docx` builds it: headings, two levels of numbers, tables, header, footer. */
function built(docx, tree) {
  const { Document, Header, Footer, HeadingLevel, PageNumber, Paragraph, TextRun } = docx;
  const runs = (line) =>
    line.flatMap((inline) =>
      'content' in inline
        ? inline.content.map((inner) => new TextRun({ text: inner.text ?? '', bold: true }))
        : [new TextRun(inline.text ?? `${inline.label ?? ''}${inline.number ?? ''}`)],
    );
  const level = (at) => ({ reference: 'clauses', level: at });
  const paragraphs = (blocks, options = {}) =>
    blocks.flatMap((block) => {
      if (block.type === 'subclause') {
        const [first, ...rest] = block.blocks;
        const numbered = { children: runs(first?.content ?? []), numbering: level(1) };
        return [new Paragraph(numbered), ...paragraphs(rest)];
      }
      if (block.type === 'list')
        return block.items.flatMap((item) => paragraphs(item.blocks, { bullet: { level: 0 } }));
      if (block.type === 'table') return [tableOf(docx, block, runs)];
      if (block.type === 'callout') return paragraphs(block.blocks);
      if (block.type === 'signatures')
        return block.parties.map((party) => new Paragraph(`${party.role} ${party.name}`));
      return [new Paragraph({ children: runs(block.content), ...options })];
    });
  const sections = [...tree.clauses, ...tree.annexes].flatMap((clause) => [
    new Paragraph({
      children: runs(clause.heading),
      heading: HeadingLevel.HEADING_1,
      numbering: level(0),
    }),
    ...paragraphs(clause.blocks),
  ]);
  const pages = new TextRun({ children: [PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES] });
  return new Document({
    title: tree.meta.title,
    creator: tree.meta.author,
    numbering: {
      config: [
        {
          reference: 'clauses',
          levels: [
            { level: 0, format: 'decimal', text: 'Article %1', alignment: 'left' },
            { level: 1, format: 'decimal', text: '%1.%2', alignment: 'left' },
          ],
        },
      ],
    },
    sections: [
      {
        headers: { default: new Header({ children: [new Paragraph(tree.meta.title)] }) },
        footers: { default: new Footer({ children: [new Paragraph({ children: [pages] })] }) },
        children: [
          new Paragraph({ children: runs(tree.title), heading: HeadingLevel.TITLE }),
          ...paragraphs(tree.preamble),
          ...sections,
        ],
      },
    ],
  });
}

function tableOf({ Table, TableRow, TableCell, Paragraph }, { header, rows }, runs) {
  const row = (cells, tableHeader) =>
    new TableRow({
      tableHeader,
      children: cells.map(
        (cell) => new TableCell({ children: [new Paragraph({ children: runs(cell) })] }),
      ),
    });
  return new Table({ rows: [row(header, true), ...rows.map((cells) => row(cells, false))] });
}
