import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadAnswers } from '../../src/answers/load.ts';
import type { DocumentKind } from '../../src/document/types.ts';
import { type Language, languages } from '../../src/i18n/text.ts';
import { main } from '../../src/main.ts';
import { hasTemplate } from '../../src/template/built-in.ts';
import { memoryHost } from '../helpers/memory-host.ts';
import { typing } from '../helpers/typing.ts';
import { textIn } from './talk.ts';

const example = readFileSync('examples/hourly-micro-entrepreneur.yaml', 'utf8');

describe('init without a terminal', () => {
  it.each(['fr', 'nl', 'en'])(
    'prints a skeleton to fill in and what to do, and ends with 2: %s',
    async (language) => {
      for (const argv of [['init'], ['init', '--no-input'], ['init', '--plain']]) {
        const host = memoryHost();
        expect(await main([...argv, '--ui-language', language], host)).toBe(2);
        const { value } = loadAnswers(
          { file: 'agreement.yaml', text: new TextEncoder().encode(host.said.out) },
          () => new Uint8Array(),
        );
        expect(value?.data).toMatchObject({
          language,
          date: '2026-11-24',
          provider: { name: null },
        });
        expect(host.said.out.match(/^ *# .*\?/gm)?.length).toBeGreaterThan(25);
        expect(host.said.err).toContain('va-agree generate');
        expect(host.files.size).toBe(0);
      }
    },
  );
});

describe('the skeleton', () => {
  it.each(languages)('names documents that there are templates of: %s', async (language) => {
    const host = memoryHost();
    await main(['init', '--no-input', '--ui-language', language], host);
    const lines = host.said.out;
    const written = /^language: (\w+)/m.exec(lines)?.[1] as Language;
    const law = /^ {2}country: (\w+)/m.exec(lines)?.[1] as 'FR' | 'NL';
    const [, list = 'engagement-letter, terms'] = /^documents: \[(.*)\]/m.exec(lines) ?? [];
    const named = list.split(', ');
    for (const document of named as DocumentKind[])
      expect(hasTemplate({ document, language: written, law }), document).toBe(true);
  });

  it('is for the file that was named', async () => {
    const host = memoryHost();
    await main(['init', 'my client'], host);
    expect(host.said.err).toContain('> "my client.yaml")');
    expect(host.said.err).toContain('va-agree generate "my client.yaml"');
  });

  it('tells what to type where it was npx that started it', async () => {
    const host = { ...memoryHost(), env: { LANG: 'nl_BE.UTF-8', npm_command: 'exec' } };
    await main(['init'], host);
    expect(host.said.err).toContain('voer uit: npx va-agree generate agreement.yaml');
  });

  it('stands in for no file to be changed: that is refused', async () => {
    const host = memoryHost({ 'lorme.yaml': example });
    expect(await main(['init', '--from', 'lorme.yaml'], host)).toBe(2);
    expect(host.said.out).toBe('');
    expect(host.said.err).toContain('va-agree check lorme.yaml');
  });
});

describe('init where a file is there already', () => {
  it('asks first, and changes nothing when told so', async () => {
    const memory = memoryHost({ 'agreement.yaml': example });
    const { host, shown } = typing(memory, ['3']);
    expect(await main(['init', '--plain', '--ui-language', 'en'], host)).toBe(0);
    expect(shown()).toContain('agreement.yaml exists already (Maison Lorme).');
    expect(textIn(memory, 'agreement.yaml')).toBe(example);
    expect(memory.files.size).toBe(1);
  });

  it('begins another client beside it', async () => {
    const memory = memoryHost({ 'agreement.yaml': example });
    const { host } = typing(memory, ['1', '1']);
    expect(await main(['init', '--plain', '--ui-language', 'en'], host)).toBe(130);
    expect(textIn(memory, 'agreement.yaml')).toBe(example);
    expect([...memory.files.keys()]).toContain('/work/agreement-2.yaml');
  });

  it('says what is wrong with a file that can not be read, and does not touch it', async () => {
    const broken = 'language: fr\n\tfees: {';
    const memory = memoryHost({ 'agreement.yaml': broken });
    const { host } = typing(memory, ['1']);
    expect(await main(['init', '--plain', '--ui-language', 'en'], host)).toBe(1);
    expect(memory.said.err).toContain('yaml/tab');
    expect(textIn(memory, 'agreement.yaml')).toBe(broken);
  });
});

describe('init --from', () => {
  it('changes one answer in the review and keeps everything else as it is typed', async () => {
    const own = `${example}x-folder: 12 # mine\n`;
    const memory = memoryHost({ 'lorme.yaml': own });
    const find = typing(memory, []);
    await main(['init', '--from', 'lorme.yaml', '--plain', '--ui-language', 'fr'], find.host);
    const number = /^(\d+)\. Tarif horaire/m.exec(find.shown())?.[1] ?? '';
    const last = /^(\d+)\. Garder les réponses/m.exec(find.shown())?.[1] ?? '';
    expect(textIn(memory, 'lorme.yaml')).toBe(own);
    const { host } = typing(memory, [number, '48,50', last]);
    const argv = ['init', '--from', 'lorme.yaml', '--plain', '--ui-language', 'fr'];
    expect(await main(argv, host)).toBe(0);
    expect(textIn(memory, 'lorme.yaml')).toBe(own.replace('hourlyRate: 45', 'hourlyRate: 48.5'));
  });
});

describe('the end of an interview', () => {
  const ended = async (file: string, answers: string) => {
    const memory = memoryHost({ [file]: answers });
    const { host } = typing(memory, ['1', '1']);
    const argv = ['init', '--from', file, '--plain', '--ui-language', 'fr'];
    expect(await main(argv, host)).toBe(0);
    return memory.said.err;
  };

  it('names the command that makes the documents again, its file as it is typed', async () => {
    const said = await ended('café noir.yaml', example);
    expect(said).toContain('refaire les documents : va-agree generate "café noir.yaml"');
  });

  it('leads a draft to what is still to be agreed, as it can not be made otherwise', async () => {
    const open = example.replace(/^cooperation: .*$/m, 'x-to-be-agreed: [cooperation.startDate]');
    const said = await ended('lorme.yaml', open);
    expect(said).toContain('Pour compléter ce projet : va-agree init --from lorme.yaml');
    expect(said).not.toContain('va-agree generate');
  });
});

describe('a file that can not be', () => {
  it('read is named, with the reason', async () => {
    const memory = memoryHost();
    const { host } = typing(memory, []);
    expect(await main(['init', '--from', 'gone.yaml', '--plain'], host)).toBe(2);
    expect(memory.said.err).toContain('gone.yaml');
    expect(memory.said.err).not.toMatch(/at .*\.ts:/);
  });

  it('written is named, with the reason', async () => {
    const memory = memoryHost();
    const { host } = typing(memory, ['1']);
    const full = {
      ...host,
      writeAtomic: () => {
        throw Object.assign(new Error('ENOSPC'), { code: 'ENOSPC', syscall: 'write' });
      },
    };
    expect(await main(['init', 'lorme', '--plain'], full)).toBe(2);
    expect(memory.said.err).toContain('lorme.yaml');
    expect(memory.said.err).not.toMatch(/at .*\.ts:/);
  });
});

describe('plain lines', () => {
  it('keep a doubted answer at Enter alone, as they say', async () => {
    const memory = memoryHost({ 'lorme.yaml': `${example}invoicing: { paymentDays: 30 }\n` });
    const argv = ['init', '--from', 'lorme.yaml', '--plain', '--ui-language', 'fr'];
    const find = typing(memory, []);
    await main(argv, find.host);
    const days = /^(\d+)\. Délai de paiement/m.exec(find.shown())?.[1] ?? '';
    const { host, shown } = typing(memory, [days, '90', '']);
    await main(argv, host);
    expect(shown().replace(/\s+/g, ' ')).toContain('(Entrée de nouveau : garder)');
    expect(shown()).toContain('dépasse le maximum légal de 60 jours après la\ndate de la facture.');
    expect(textIn(memory, 'lorme.yaml')).toContain('paymentDays: 90');
  });

  it('hold no code that moves or colours, for a dumb terminal without being asked', async () => {
    const memory = memoryHost();
    const { host, shown } = typing(memory, ['', '?', '1', '=', '', '1', '<']);
    const dumb = { ...host, env: { TERM: 'dumb', LANG: 'fr_FR.UTF-8' } };
    expect(await main(['init'], dumb)).toBe(130);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the codes of a terminal are meant.
    expect(shown()).not.toMatch(/[\u0000-\u0009\u000b-\u001f]/);
    expect(shown()).toContain(
      '[question 1 sur 33] Dans quel pays votre activité est-elle établie ?',
    );
    expect(shown()).toContain('Clause : Les parties');
    expect(shown()).toContain('Où vous en êtes');
    // What was typed ahead is not shown, so that a prompt and what follows it share a line.
    const lines = shown().replaceAll('> ', '>\n').split('\n');
    for (const line of lines) expect(line.length).toBeLessThanOrEqual(80);
    expect(memory.said.err).toContain('va-agree init\n');
  });
});
