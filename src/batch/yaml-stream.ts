import type { Host } from '../host.ts';
import type { YamlPart } from './record.ts';
import { readText } from './text-file.ts';

/** A document so far, and where it begins. */
interface Begun {
  readonly line: number;
  readonly offset: number;
  readonly lines: string[];
}

/**
 * The documents of a YAML stream, read piece by piece: a line `---` begins one, `...` ends one
 * (YAML 1.2, 9.1). One of blanks and comments alone is none.
 */
export async function* yamlParts(host: Host, file: string): AsyncIterable<YamlPart> {
  let part: Begun = { line: 0, offset: 0, lines: [] };
  let [line, offset] = [0, 0];
  for (const text of linesOf(readText(host, file, 'utf-8'))) {
    const begins = /^---(\s|$)/.test(text);
    const ends = /^\.\.\.(\s|$)/.test(text);
    if (begins || ends) {
      if (hasContent(part.lines)) yield partOf(part);
      part = {
        line: line + (ends ? 1 : 0),
        offset: offset + (ends ? text.length + 1 : 0),
        lines: [],
      };
    }
    if (!ends) part.lines.push(text);
    line++;
    offset += text.length + 1;
  }
  if (hasContent(part.lines)) yield partOf(part);
}

function* linesOf(pieces: Iterable<string>): Iterable<string> {
  let rest = '';
  for (const piece of pieces) {
    const lines = (rest + piece).split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
  }
  if (rest !== '') yield rest;
}

function hasContent(lines: readonly string[]): boolean {
  return lines.some((line) => !/^(---)?\s*(#.*)?$/.test(line));
}

function partOf({ line, offset, lines }: Begun): YamlPart {
  return { kind: 'yaml', line, offset, text: lines.join('\n') };
}
