import { describe, expect, it } from 'vitest';
import { entries } from '../../src/diagnostics/catalogue/index.ts';
import { placeholders } from '../../src/i18n/help.ts';
import { type Language, languages } from '../../src/i18n/text.ts';
import { main } from '../../src/main.ts';
import { rules } from '../../src/rules/index.ts';
import { memoryHost } from '../helpers/memory-host.ts';

async function say(language: Language, ...argv: string[]): Promise<string> {
  const host = memoryHost();
  expect(await main([...argv, '--ui-language', language], host)).toBe(0);
  return host.said.out;
}

const commands = [...(await say('en', '--help')).matchAll(/^ {2}([a-z]+) .*[a-z]/gm)].map(
  ([, name = '']) => name,
);

/** Words of four letters and more; names of commands, options and files are the same in every language. */
function wordsOf(help: string): ReadonlySet<string> {
  const prose = help
    .replace(/va-agree.*$/gm, '')
    .replace(/--?[a-z-]+/g, '')
    .replaceAll(/^ {2}[a-z]+ /gm, '');
  return new Set(prose.toLowerCase().match(/\p{L}{4,}/gu));
}

/** Words that are English too. */
const sameWord: Readonly<Record<'fr' | 'nl', string>> = {
  fr: 'agreement arguments bash client clients code completion document documents docx engagement excel fish formats html json libreoffice machine message messages node options page part port question source standard terminal version word xlsx yaml',
  nl: 'agreement bash browser code completion document docx engagement excel fish hand html json libreoffice machine node shell source tags terminal word xlsx yaml',
};

const subcommands = ['list', 'check', 'inspect', 'export'].map((name) => `template ${name}`);

describe('help', () => {
  it('lists the commands', () => {
    expect(commands).toEqual(expect.arrayContaining(['generate', 'check', 'explain', 'schema']));
  });

  it.each(['fr', 'nl', 'en'] as const)('begins where a user does: %s', async (language) => {
    const [, first] = (await say(language, '--help')).split(/\n\S+ ?:\n {2}(?=va-agree)/);
    expect(first?.split('\n')[0]).toBe('va-agree init');
  });

  it.each(['', ...commands])('has no English left in French and Dutch: %s', async (command) => {
    const argv = [command, '--help'].filter((word) => word !== '');
    const english = wordsOf(await say('en', ...argv));
    for (const language of ['fr', 'nl'] as const) {
      const shared = [...wordsOf(await say(language, ...argv))].filter((word) => english.has(word));
      expect(shared.filter((word) => !sameWord[language].split(' ').includes(word))).toEqual([]);
    }
  });

  it.each(['', ...commands, ...subcommands])('words every placeholder: %s', async (command) => {
    const argv = [...command.split(' '), '--help'].filter((word) => word !== '');
    const help = await say('en', ...argv);
    for (const [, name = ''] of help.matchAll(/[<[]([\w-]+)(?:\.\.\.)?[>\]]/g))
      expect(placeholders, `placeholder ${name}`).toHaveProperty(name);
  });
});

const codes = [...Object.keys(entries()), ...rules.map(({ id }) => `rule/${id}`)];

describe('explain', () => {
  it('lists every code, each once', async () => {
    const listed = (await say('en', 'explain')).trimEnd().split('\n');
    expect(listed).toEqual(codes);
    expect(new Set(listed).size).toBe(listed.length);
  });

  it.each(languages)('explains every code in %s', async (language) => {
    const labels = {
      fr: ['Gravité\u00a0: ', 'Motif\u00a0: '],
      nl: ['Ernst: ', 'Reden: '],
      en: ['Severity: ', 'Reason: '],
    };
    for (const code of codes) {
      const text = await say(language, 'explain', code);
      expect(text.startsWith(`${code}\n`), code).toBe(true);
      for (const label of labels[language]) expect(text, code).toContain(`\n${label}`);
      expect(text, code).not.toMatch(/(?<!\{)\{\w+\}|undefined|^false$|\[object| $|: …\p{Lu}/mu);
      if (code.startsWith('rule/')) expect(text, code).not.toMatch(/\[[a-z0-9-]+\]|\[[A-Z]\+?\]/);
    }
  });
});
