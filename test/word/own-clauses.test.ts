import { describe, expect, it } from 'vitest';
import { generate } from '../../src/generate.ts';
import { loadExample } from '../helpers/examples.ts';
import { wordFaults } from '../helpers/validate-word.ts';
import { paragraph, paragraphs, textOf, unzipped, type WordParts, wordFile } from './word-file.ts';

const answers = loadExample('examples/hourly-micro-entrepreneur.yaml');

async function fill(parts: WordParts) {
  const template = { file: 'letter.docx', bytes: wordFile(parts) };
  const made = await generate(answers, {
    documents: ['engagement-letter'],
    templates: { 'engagement-letter': template },
  });
  return { bytes: made.documents[0]?.bytes ?? new Uint8Array(), diagnostics: made.diagnostics };
}

const style = (id: string, name: string, content = '') =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>${content}</w:style>`;
const normal =
  '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>';
const body = paragraphs(
  'Voir {{ref "notice"}} et {{ref "liability"}}.',
  '{{> clause.services}}',
  '{{> clause.notice}}',
  '{{signatures signature.parties}}',
);

describe('a clause of ours in a Word file', () => {
  it('comes whole, numbered, valid, in a file without styles or lists', async () => {
    const { bytes, diagnostics } = await fill({ body });
    const lines = textOf(bytes);
    expect(lines[0]).toBe(
      'Voir Article 2 et Article «\u00a0Responsabilité et assurance\u00a0».'.replace(
        'Article 2',
        'Article\u00a02',
      ),
    );
    expect(lines).toContain('– Préavis et fin de la mission');
    expect(
      lines.some((line) => line.startsWith('Chaque Partie peut mettre fin à la Mission')),
    ).toBe(true);
    expect(lines).toContain('Le Prestataire');
    expect(unzipped(bytes).get('word/numbering.xml')).toContain('w:val="Article\u00a0%1"');
    expect(await wordFaults(bytes)).toEqual([]);
    expect(diagnostics.map(({ code }) => code)).toContain('word/clause-not-included');
  });

  it('takes the heading and the numbers of the document where it has them', async () => {
    const numbering =
      '<w:abstractNum w:abstractNumId="7"><w:multiLevelType w:val="multilevel"/><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="upperRoman"/><w:lvlText w:val="§ %1."/><w:lvlJc w:val="left"/></w:lvl><w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%2)"/><w:lvlJc w:val="left"/></w:lvl></w:abstractNum><w:num w:numId="4"><w:abstractNumId w:val="7"/></w:num>';
    const styles =
      normal +
      style('Titre1', 'heading 1', '<w:pPr><w:numPr><w:numId w:val="4"/></w:numPr></w:pPr>');
    const own = `<w:p><w:pPr><w:pStyle w:val="Titre1"/></w:pPr><w:r><w:t>Ma présentation</w:t></w:r></w:p>`;
    const { bytes } = await fill({ body: own + body, numbering, styles });
    const xml = unzipped(bytes).get('word/document.xml') ?? '';
    expect(textOf(bytes)[1]).toMatch(/^Voir § III /);
    expect(textOf(bytes)).toContain('Préavis et fin de la mission');
    expect(xml.match(/<w:pStyle w:val="Titre1"\/>/g)).toHaveLength(3);
    expect(xml).toContain('<w:ilvl w:val="1"/><w:numId w:val="4"/>');
    expect(await wordFaults(bytes)).toEqual([]);
  });

  it('goes with its option, and two tables that come to touch are parted', async () => {
    const { bytes } = await fill({
      body: paragraphs(
        '{{#if isConsumer}}',
        '{{> clause.notice}}',
        '{{/if}}',
        '{{signatures signature.parties}}',
        '{{signatures signature.parties}}',
      ),
    });
    const xml = unzipped(bytes).get('word/document.xml') ?? '';
    expect(textOf(bytes)).not.toContain('– Préavis et fin de la mission');
    expect(xml).not.toMatch(/<\/w:tbl><w:tbl>/);
    expect(await wordFaults(bytes)).toEqual([]);
  });

  it('shows what a draft lacks, highlighted', async () => {
    const draft = loadExample('examples/hourly-micro-entrepreneur.yaml', (text) =>
      text.replace(/^ {2}name: Maison Lorme$/m, ''),
    );
    const bytes = wordFile(paragraph('À {{client.name}} :'));
    const made = await generate(draft, {
      documents: ['engagement-letter'],
      draft: true,
      templates: { 'engagement-letter': { file: 'l.docx', bytes } },
    });
    const xml =
      unzipped(made.documents[0]?.bytes ?? new Uint8Array()).get('word/document.xml') ?? '';
    expect(xml).toMatch(
      /<w:rPr><w:highlight w:val="yellow"\/><\/w:rPr><w:t xml:space="preserve">\[à compléter/,
    );
  });
});
