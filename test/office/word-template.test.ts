import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { checkWordTemplate, compileWordTemplate } from '../../src/index.ts';
import { wordFaults } from '../helpers/validate-word.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'va-agree-office-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function convert(file: string, format: string): string {
  const profile = `-env:UserInstallation=file://${folder}/profile`;
  execFileSync(
    'soffice',
    ['--headless', profile, '--convert-to', format, '--outdir', folder, file],
    {
      stdio: 'ignore',
    },
  );
  return path.join(folder, `${path.parse(file).name}.${format.split(':')[0]}`);
}

/** A letter as LibreOffice's own file (flat OpenDocument): headings, a table, a numbered list, a header. */
const letter = `<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.text">
<office:master-styles><style:master-page style:name="Standard" style:page-layout-name="pm1"><style:header><text:p>{{provider.name}} – {{date}}</text:p></style:header></style:master-page></office:master-styles>
<office:automatic-styles><style:page-layout style:name="pm1"><style:header-style/></style:page-layout><style:style style:name="B" style:family="text"><style:text-properties xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" fo:font-weight="bold"/></style:style></office:automatic-styles>
<office:body><office:text>
<text:h text:outline-level="1">Lettre à {{client.name}}</text:h>
<text:p>{{#if reference}}</text:p><text:p>Référence : <text:span text:style-name="B">{{refer</text:span>ence}}</text:p><text:p>{{/if}}</text:p>
<table:table table:name="T"><table:table-column table:number-columns-repeated="2"/>
<table:table-row><table:table-cell><text:p>Tâche</text:p></table:table-cell><table:table-cell><text:p>Heures</text:p></table:table-cell></table:table-row>
<table:table-row><table:table-cell><text:p>{{#each tasks}}{{label}}</text:p></table:table-cell><table:table-cell><text:p>{{hours}}{{/each}}</text:p></table:table-cell></table:table-row></table:table>
<text:list><text:list-item><text:p>{{#each tasks}}</text:p></text:list-item><text:list-item><text:p>Faire : {{label}}</text:p></text:list-item><text:list-item><text:p>{{/each}}</text:p></text:list-item><text:list-item><text:p>Rendre compte</text:p></text:list-item></text:list>
<text:p>Fin<text:note text:note-class="footnote"><text:note-citation>1</text:note-citation><text:note-body><text:p>Note pour {{client.name}}</text:p></text:note-body></text:note>.</text:p>
</office:text></office:body></office:document>`;

const data = {
  provider: { name: 'Camille Renard' },
  client: { name: 'Maison Lorme' },
  date: '1er mars 2027',
  tasks: [
    { label: 'Agenda', hours: '2 h' },
    { label: 'Courrier', hours: '3 h' },
  ],
};

describe('a template made by LibreOffice', () => {
  it('is filled, valid where it was, and opens again', async () => {
    const source = path.join(folder, 'letter.fodt');
    writeFileSync(source, letter);
    const template = readFileSync(convert(source, 'docx'));
    expect(checkWordTemplate(template)).toEqual([]);
    const filled = path.join(folder, 'filled.docx');
    const bytes = compileWordTemplate(template).fill(data);
    writeFileSync(filled, bytes);
    const before = await wordFaults(template);
    expect((await wordFaults(bytes)).filter((fault) => !before.includes(fault))).toEqual([]);
    const text = execFileSync('pdftotext', ['-layout', convert(filled, 'pdf'), '-'], {
      encoding: 'utf8',
    });
    expect(text.replace(/\s+/g, '')).toMatch(
      new RegExp(
        [
          ...[
            '^CamilleRenard–1ermars2027',
            'LettreàMaisonLorme',
            'TâcheHeures',
            'Agenda2h',
            'Courrier3h',
          ],
          ...[
            '.?Faire:Agenda',
            '.?Faire:Courrier',
            '.?Rendrecompte',
            'Fin1\\.',
            '1?NotepourMaisonLorme$',
          ],
        ].join(''),
      ),
    );
  });
});
