import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { csvOf, manyClients, provider } from '../helpers/clients.ts';
import { keys, Terminal } from '../helpers/terminal.ts';

const folder = mkdtempSync(path.join(os.tmpdir(), 'va-agree-batch-'));
writeFileSync(path.join(folder, 'clients.csv'), csvOf(manyClients(240)));
writeFileSync(path.join(folder, 'provider.yaml'), provider);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const program = path.resolve('dist/cli.cjs');
const open = (out: string, columns: number, language = 'en') =>
  new Terminal(
    `${process.execPath} ${program} batch clients.csv --base provider.yaml -o ${out} --ui-language ${language}`,
    { cwd: folder, columns },
  );

/** Path → content of every file below a folder, hidden and temporary ones too. */
function contentOf(out: string): ReadonlyMap<string, string> {
  const files = readdirSync(path.join(folder, out), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));
  const name = (file: string) => path.relative(path.join(folder, out), file);
  return new Map(files.sort().map((file) => [name(file), readFileSync(file, 'base64')]));
}

describe('a batch on a terminal', () => {
  const undisturbed = (async () => {
    const terminal = open('whole', 80);
    await terminal.ended;
    return { screen: terminal.screen, content: contentOf('whole') };
  })();

  it('shows a bar while it works, and at the end only what was done', async () => {
    const { screen, content } = await undisturbed;
    expect(screen.slice(0, 1)).toEqual(['Clients: 240. Made: 240, unchanged: 0, failed: 0.']);
    expect([...content.keys()].filter((name) => name.endsWith('.docx'))).toHaveLength(720);
  });

  it.each([
    ['fr', 80, /\d+ sur 240 clients, \d+ par seconde, encore \d+ s {2}client-\d+/],
    ['fr', 40, /\d+\/240 \d+\/s \d+ s client-\d+/],
    ['en', 80, /\d+ of 240 clients, \d+ a second, \d+ s left {2}client-\d+/],
    ['en', 40, /\d+\/240 \d+\/s \d+ s client-\d+/],
  ])(
    'ends at Ctrl-C, in %s on %i columns, and the next run does the rest',
    async (language, columns, bar) => {
      const out = `${language}-${columns}`;
      const terminal = open(out, columns, language);
      await terminal.see(bar);
      terminal.type(keys.interrupt);
      expect(await terminal.ended).toBe(130);
      const words =
        { fr: 'Clients restant à faire : ', en: 'Clients still to do: ' }[language] ?? '';
      const text = terminal.screen.join('');
      expect(text).toMatch(/^Clients ?: 240\. /);
      expect(text).toContain(words);
      expect(text).not.toMatch(/[█░]|undefined|NaN/);
      const whole = (await undisturbed).content;
      const made = [...contentOf(out)].filter(([name]) => name.endsWith('.docx'));
      expect(made.length).toBeLessThan(720);
      for (const [name, content] of made) expect([name, whole.get(name)]).toEqual([name, content]);
      expect(await open(out, columns, 'en').ended).toBe(0);
      expect(contentOf(out)).toEqual(whole);
    },
  );

  it('ends at once at a second Ctrl-C, whatever it is doing', async () => {
    const terminal = open('twice', 80);
    await terminal.see(/client-\d+/);
    terminal.type(keys.interrupt + keys.interrupt);
    expect(await terminal.ended).toBe(130);
    expect(terminal.screen.join('')).not.toMatch(/[█░]/);
    const whole = (await undisturbed).content;
    for (const [name, content] of contentOf('twice'))
      if (name.endsWith('.docx')) expect(whole.get(name)).toBe(content);
  });
});
