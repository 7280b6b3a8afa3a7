import { describe, expect, it } from 'vitest';
import { defaultLook } from '../../src/look/look.ts';
import { renderDocx } from '../../src/render/docx/index.ts';
import { renderHtml } from '../../src/render/html/index.ts';
import { renderMarkdown } from '../../src/render/markdown/index.ts';
import { partsOf } from '../helpers/docx-parts.ts';
import { expectGolden } from '../helpers/golden.ts';
import { wordFaults } from '../helpers/validate-word.ts';
import { kitchenSink } from './kitchen-sink.ts';

const textOf = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

/** A part of a package, a paragraph, row or cell a line. */
const pretty = (xml: string) =>
  xml.replace(/(?=<w:(p|tbl|tr|tc|sectPr|hdr|ftr|body)[ >])/g, '\n').trim();

describe('every kind of node', () => {
  it('in Word: the body, and what its header and footer say', async () => {
    const bytes = renderDocx(kitchenSink, defaultLook);
    expect(await wordFaults(bytes)).toEqual([]);
    const parts = partsOf(bytes);
    const shown = ['document', 'header1', 'header2', 'footer1'].map((name) =>
      pretty(parts.get(`word/${name}.xml`) ?? '').replace(/ xmlns:\w+="[^"]*"/g, ''),
    );
    expectGolden('kitchen-sink.docx.xml', `${shown.join('\n\n')}\n`);
  });

  it('in HTML, the style sheet left out', () => {
    const page = textOf(renderHtml(kitchenSink, defaultLook));
    expect(page).not.toMatch(/<script|<b>| on\w+=/);
    expectGolden(
      'kitchen-sink.html',
      page.replace(/<style>.*<\/style>/s, '<style></style>').replace(/sha256-[^']+/, 'sha256-…'),
    );
  });

  it('in Markdown', () => {
    expectGolden('kitchen-sink.md', textOf(renderMarkdown(kitchenSink)));
  });
});
