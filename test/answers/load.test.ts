import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadAnswers } from '../../src/answers/load.ts';

const load = (text: string | Uint8Array, files: Readonly<Record<string, string>> = {}) =>
  loadAnswers({ file: 'client.yaml', text: Buffer.from(text) }, (name) => {
    const found = files[name];
    if (found === undefined) throw new Error('ENOENT');
    return Buffer.from(found);
  });
const codes = (text: string | Uint8Array, files?: Readonly<Record<string, string>>) =>
  load(text, files).diagnostics.map(({ code }) => code);

describe('loading answers', () => {
  it.each([
    ['a byte order mark', '\ufeffx: 1\n'],
    ['Windows line ends', 'x: 1\r\ny: 2\r\n'],
    ['JSON', '{"x": 1}'],
  ])('takes %s', (_, text) => {
    expect(load(text).value?.data.x).toBe(1);
  });

  it.each([
    ['yaml/empty', '# rien\n'],
    ['yaml/not-a-mapping', '- a\n'],
    ['yaml/duplicate-key', 'a: 1\na: 2\n'],
    ['yaml/several-documents', 'a: 1\n---\nb: 2\n'],
    ['yaml/directive', '%YAML 1.1\n---\na: no\n'],
    ['yaml/too-deep', `a: ${'['.repeat(5000)}`],
    ['yaml/too-large', `a: ${'x'.repeat(10 * 1024 * 1024)}`],
    ['yaml/tab', 'a:\n\tb: 1\n'],
  ])('reports %s', (code, text) => {
    expect(codes(text)).toContain(code);
  });

  const steps = (levels: number, line: (level: number) => string) =>
    Array.from({ length: levels }, (_, level) => line(level)).join('\n');

  it.each([
    ['keys in keys', steps(2000, (level) => `${' '.repeat(level)}a:`)],
    ['keys in keys, with empty lines', steps(300, (level) => `${' '.repeat(level)}a:\r\n\r`)],
    ['items in items', `x-a:\n  ${'- '.repeat(5000)}a`],
    ['items in items, a line each', steps(300, (level) => `${'  '.repeat(level)}- a:`)],
  ])('refuses %s beyond reason', (_, text) => {
    expect(codes(text)).toEqual(['yaml/too-deep']);
  });

  it.each([
    ['a comment far to the right', `x-a: 1\n${' '.repeat(240)}# remarque\n`],
    ['an empty line of spaces', `x-a: 1\n${' '.repeat(240)}\nx-b: 2\n`],
    ['a text set far to the right', `x-a: |\n${' '.repeat(240)}text\n`],
    ['rulers in a text', `x-a: |\n  ${'-'.repeat(300)}\n  text ${'- '.repeat(300)}\n`],
    ['items in comments', `x-a: 1\n# ${'- '.repeat(300)}\n`],
  ])('reads %s at once', (_, text) => {
    expect(codes(text)).toEqual([]);
  });

  it('refuses an alias bomb and text that is not UTF-8', () => {
    const bomb = ['a: &a [x,x,x,x,x,x,x,x,x,x]'];
    for (let level = 98; level < 105; level++) {
      const [name, last] = [String.fromCharCode(level), String.fromCharCode(level - 1)];
      bomb.push(`${name}: &${name} [${Array(10).fill(`*${last}`).join(',')}]`);
    }
    expect(codes(bomb.join('\n'))).toEqual(['yaml/alias-bomb']);
    expect(codes(Uint8Array.of(0x61, 0x3a, 0x20, 0xe9, 0x0a))).toEqual(['yaml/not-utf8']);
  });

  it('merges what it extends, the nearer file winning, and locates each answer in its file', () => {
    const provider = 'provider:\n  name: Camille\n  email: a@example.com\n';
    const { value } = load('extends: ./provider.yaml\nprovider:\n  name: Anna\n', {
      'provider.yaml': provider,
    });
    expect(value?.data.provider).toEqual({ name: 'Anna', email: 'a@example.com' });
    expect(value?.locate(['provider', 'name'], 'value')?.file).toBe('client.yaml');
    expect(value?.locate(['provider', 'email'], 'value')?.file).toBe('provider.yaml');
  });

  it('takes of several that it extends the one named first', () => {
    const { value } = load('extends: [./a.yaml, ./b.yaml]\n', {
      'a.yaml': 'provider:\n  name: Anna\n',
      'b.yaml': 'provider:\n  name: Bea\n  email: b@example.com\n',
    });
    expect(value?.data.provider).toEqual({ name: 'Anna', email: 'b@example.com' });
  });

  it('reports a missing base and a cycle', () => {
    expect(codes('extends: ./none.yaml\n')).toEqual(['yaml/extends-unreadable']);
    const files = { 'a.yaml': 'extends: ./client.yaml\n' };
    expect(codes('extends: ./a.yaml\n', files)).toEqual(['yaml/extends-cycle']);
  });

  it('never throws, whatever the text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void load(text)));
  });

  it('reads every example without a finding', () => {
    for (const name of [
      'hourly-micro-entrepreneur',
      'monthly-package',
      'dutch-freelancer',
      'dutch-under-french-law',
      'english-freelancer',
    ])
      expect(codes(readFileSync(`examples/${name}.yaml`))).toEqual([]);
  });
});
