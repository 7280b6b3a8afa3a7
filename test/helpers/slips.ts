import { readFileSync } from 'node:fs';
import { loadAnswers } from '../../src/answers/load.ts';
import { checkAnswers } from '../../src/check.ts';
import { type Diagnostic, formatPath } from '../../src/diagnostics/diagnostic.ts';

/** A complete file to make one slip in. */
export const good = readFileSync('examples/hourly-micro-entrepreneur.yaml', 'utf8').replace(
  /^#.*\n/gm,
  '',
);

export type Bytes = Uint8Array | string;

export function findings(
  text: Bytes,
  files: Readonly<Record<string, Bytes>> = {},
): readonly Diagnostic[] {
  const source = { file: 'client.yaml', text: Buffer.from(text) };
  const loaded = loadAnswers(source, (name) => {
    const found = files[name];
    if (found === undefined) throw new Error('ENOENT');
    return Buffer.from(found);
  });
  const checked = loaded.value === undefined ? [] : checkAnswers(loaded.value).diagnostics;
  return [...loaded.diagnostics, ...checked].filter(({ severity }) => severity !== 'info');
}

/** `code line:column path` */
function summary({ code, place, path = [] }: Diagnostic): string {
  const { line, column } = place?.range?.start ?? {};
  return [code, line === undefined ? '-' : `${line}:${column}`, formatPath(path)].join(' ').trim();
}

export const summaries = (text: Bytes, files?: Readonly<Record<string, Bytes>>) =>
  findings(text, files).map(summary);

/** The good file with one text put in place of another. */
export function slip(from: string, to: string): string {
  if (!good.includes(from)) throw new Error(`not in the example: ${from}`);
  return good.replace(from, to);
}

export const add = (lines: string) => `${good}${lines}\n`;
export const siret = '"123 456 782 00010"';
