import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { loadAnswers } from '../../src/answers/load.ts';
import { keys, type Terminal } from '../helpers/terminal.ts';
import { wordFaults } from '../helpers/validate-word.ts';
import { answerAll, open, talks } from './by-keys.ts';

const folders: string[] = [];

function newFolder(): string {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'va-agree-'));
  folders.push(folder);
  return folder;
}

afterAll(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

function answersIn(folder: string, name = 'agreement.yaml') {
  const { value, diagnostics } = loadAnswers({ file: path.join(folder, name) }, (file) =>
    readFileSync(file),
  );
  expect(diagnostics).toEqual([]);
  return value?.data ?? {};
}

async function confirm(terminal: Terminal, text: string): Promise<void> {
  terminal.type(keys.enter);
  await terminal.see(text);
  terminal.type(keys.enter);
}

describe.each(Object.entries(talks))('in a terminal, in %s', (language, talk) => {
  it('leads from the first question to Word files', async () => {
    const folder = newFolder();
    const terminal = open(folder, talk);
    await terminal.see('Langue · Taal · Language');
    terminal.type(keys.enter);
    const titles = await answerAll(terminal, talk);
    expect(titles.length).toBeLessThanOrEqual(36);
    await confirm(terminal, talk.confirm);
    await terminal.ended;
    const [client = ''] = readdirSync(path.join(folder, 'out'));
    const documents = readdirSync(path.join(folder, 'out', client)).filter((name) =>
      name.endsWith('.docx'),
    );
    expect(documents.some((name) => name.startsWith('engagement-letter.'))).toBe(true);
    for (const name of documents)
      expect(await wordFaults(readFileSync(path.join(folder, 'out', client, name))), name).toEqual(
        [],
      );
    expect(answersIn(folder)).not.toHaveProperty('x-interview');
    expect(terminal.shown).not.toMatch(/undefined|NaN|\[object/);
    expect(readFileSync(path.join(folder, 'agreement.yaml'), 'utf8')).toContain(
      { fr: '# Votre client', nl: '# Uw klant', en: '# Your client' }[language],
    );
  });
});

describe.concurrent('killed at a random point', () => {
  // A fixed run of numbers, so that a failure can be repeated.
  const points = Array.from({ length: 10 }, (_, index) => 1 + ((index * 37 + 11) % 33));

  it.for(points)(
    'after %i answers: all are in the file, and it goes on at the next',
    async (count, { expect }) => {
      const folder = newFolder();
      const talk = talks.fr;
      const first = open(folder, talk);
      await first.see('Langue · Taal · Language');
      first.type(keys.enter);
      const before = await answerAll(first, talk, count);
      const next = await first.see(/\d+\/\d+ [^\n]+|\? Vos réponses/);
      first.kill();
      await first.ended;
      const kept = answersIn(folder);
      const second = open(folder, talk);
      await second.see('On reprend où vous en étiez');
      expect(await second.see(/\d+\/\d+ [^\n]+|\? Vos réponses/)).toBe(next);
      second.type(keys.escape);
      await second.see(/\d+\/\d+ [^\n]+/);
      second.type(keys.interrupt);
      expect(await second.ended).toBe(130);
      expect(answersIn(folder)).toEqual(kept);
      expect(before).toHaveLength(count);
      expect(existsSync(path.join(folder, 'out'))).toBe(false);
    },
  );
});

describe('stopped by Ctrl-C', () => {
  it('says how to go on, and ends with 130', async () => {
    const folder = newFolder();
    const terminal = open(folder, talks.en, 'lorme.yaml');
    await terminal.see('Langue · Taal · Language');
    terminal.type(keys.enter);
    await answerAll(terminal, talks.en, 3);
    await terminal.see('4/');
    terminal.type(keys.interrupt);
    expect(await terminal.ended).toBe(130);
    expect(terminal.shown).toContain(
      'Everything is saved in lorme.yaml. To go on:\n  va-agree init lorme.yaml\n',
    );
    expect(answersIn(folder, 'lorme.yaml').provider).toMatchObject({ name: 'Camille Renard EI' });
  });
});

describe('a narrow terminal without colour', () => {
  it('holds every line, and nothing but the codes that move', async () => {
    const folder = newFolder();
    const terminal = open(folder, talks.fr, '', { columns: 50, env: { NO_COLOR: '1' } });
    await terminal.see('Langue · Taal · Language');
    terminal.type(keys.enter);
    await answerAll(terminal, talks.fr, 9);
    await terminal.see('10/');
    terminal.type('?');
    await terminal.see('Clause');
    terminal.type(keys.interrupt);
    await terminal.ended;
    for (const line of terminal.screen) expect(line.length).toBeLessThanOrEqual(50);
    expect(terminal.codes.filter((code) => code.endsWith('m'))).toEqual([]);
    expect(terminal.screen.filter((line) => line.startsWith('✔ Quel nom'))).toHaveLength(1);
  });
});
