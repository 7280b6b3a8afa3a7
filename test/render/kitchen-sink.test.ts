import { describe, expect, it } from 'vitest';
import { defaultLook } from '../../src/look/look.ts';
import { renderHtml } from '../../src/render/html/index.ts';
import { renderMarkdown } from '../../src/render/markdown/index.ts';
import { expectGolden } from '../helpers/golden.ts';
import { kitchenSink } from './kitchen-sink.ts';

const textOf = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

describe('every kind of node', () => {
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
