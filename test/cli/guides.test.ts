import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { severityWords } from '../../src/diagnostics/format-text.ts';
import { main } from '../../src/main.ts';
import { notLegalAdvice } from '../../src/output/notice.ts';
import { memoryHost } from '../helpers/memory-host.ts';

const guides = { fr: 'LISEZ-MOI.md', nl: 'LEES-MIJ.md', en: 'README.md' } as const;

describe.each(Object.entries(guides))('the guide in %s', (language, file) => {
  const text = readFileSync(file, 'utf8');
  const lines = [...text.matchAll(/^npx va-agree (.*?)(?: +#.*)?$/gm)].map(([, argv = '']) => argv);

  it('names commands and options that there are', async () => {
    expect(lines.length).toBeGreaterThan(6);
    for (const line of lines) {
      const words = line.split(' ');
      const command = words[0] === 'template' ? words.slice(0, 2) : words.slice(0, 1);
      const host = memoryHost();
      expect(await main([...command, '--help'], host), line).toBe(0);
      for (const option of words.filter((word) => word.startsWith('-')))
        expect(host.said.out, line).toContain(option);
    }
  });

  it('explains a message that there is', async () => {
    const explained = lines.filter((line) => line.startsWith('explain '));
    expect(explained).toHaveLength(1);
    for (const line of explained) expect(await main(line.split(' '), memoryHost()), line).toBe(0);
  });

  it('quotes a comma in what is typed, which PowerShell would part', () => {
    expect(text).not.toMatch(/^[^·]*--format \w+,/m);
  });

  it('says that the documents are no legal advice', () => {
    const [, said = ''] = /\*\*([^*]*(?:advi|conseil)[^*]*)\*\*/.exec(text) ?? [];
    const advice = notLegalAdvice[language as keyof typeof guides];
    expect(said.replaceAll(/[\s\u202f]+/g, ' ')).toContain(
      language === 'en' ? 'not legal advice' : advice.replaceAll(/[\s\u202f]+/g, ' '),
    );
  });
});

it.each(['fr', 'nl'] as const)('the guide in %s calls findings as messages do', (language) => {
  const text = readFileSync(guides[language], 'utf8');
  for (const word of Object.values(severityWords))
    expect(text).toContain(`- **${word[language]}**`);
});
