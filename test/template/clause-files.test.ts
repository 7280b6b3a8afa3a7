import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { main } from '../../src/main.ts';
import { memoryHost } from '../helpers/memory-host.ts';
import { ours } from '../helpers/our-templates.ts';

const answers = readFileSync('examples/hourly-micro-entrepreneur.yaml');
const mine = '## Départ {#notice}\n\n1. On se quitte bons amis, {{client.name}}.\n';

async function warningsOf(files: Readonly<Record<string, string>>, ...argv: readonly string[]) {
  const beside = Object.fromEntries(
    Object.entries(files).map(([name, text]) => [`templates/${name}`, text]),
  );
  const host = memoryHost({ ...ours, 'agreement.yaml': answers, ...beside });
  const code = await main(['generate', ...argv, 'agreement.yaml', '--json'], host);
  const { diagnostics } = JSON.parse(host.said.out) as {
    diagnostics: readonly { code: string; file: string; hint: string }[];
  };
  const unread = diagnostics.filter(({ code }) => code === 'template/not-read');
  return { code, unread: unread.map(({ file, hint }) => [file, /`([^`]*)`\?/.exec(hint)?.[1]]) };
}

it.each([
  ['fr/engagement-letter/notcie.md.hbs', 'notice.md.hbs'],
  ['fr/engagement-letter/notice.md', 'notice.md.hbs'],
  ['fr/engagement-letter/notice.md.hbs.txt', 'notice.md.hbs'],
  ['fr/engagement-letter/Notice.md.hbs', 'notice.md.hbs'],
  ['fr/engagement-letter/notice.DE.md.hbs', 'notice.md.hbs'],
  ['fr/engagement-letter/notcie.BE.md.hbs', 'notice.BE.md.hbs'],
  ['fr/shared/notice.md.hbs', undefined],
  ['fr/lettre/notice.md.hbs', undefined],
  ['fr/notice.md.hbs', undefined],
  ['FR/terms/notice.md.hbs', undefined],
  ['notice.md.hbs', undefined],
  ['fr/engagement-letter.md.hbs', undefined],
])('warns of %s, which no document reads, and makes the documents', async (name, like) => {
  expect(await warningsOf({ [name]: mine })).toEqual({
    code: 0,
    unread: [[`templates/${name}`, like]],
  });
});

it('says nothing of a clause under its name, of one law, of a shared one or one that another calls', async () => {
  const { code, unread } = await warningsOf({
    'fr/engagement-letter/notice.md.hbs': `${mine}\n{{> friends}}\n`,
    'fr/engagement-letter/notice.BE.md.hbs': mine,
    'fr/engagement-letter/friends.md.hbs': 'Sans rancune.\n',
    'fr/shared/ai-rule.md.hbs': 'Aucun outil d’intelligence artificielle.\n',
    'fr/letter.txt': 'a note',
    'README.md': 'a note',
  });
  expect({ code, unread }).toEqual({ code: 0, unread: [] });
});

it('warns once, whatever the number of answers files or clients', async () => {
  const host = memoryHost({
    ...ours,
    'agreement.yaml': answers,
    'other.yaml': 'extends: agreement.yaml\nclient: { name: Autre SAS }\n',
    'clients.csv': 'client.name\nBeau\nClair\n',
    'templates/fr/terms/notcie.md.hbs': mine,
  });
  for (const argv of [
    ['generate', 'agreement.yaml', 'other.yaml', '--dry-run'],
    ['batch', 'clients.csv', '--base', 'agreement.yaml', '--dry-run'],
  ]) {
    host.said.err = '';
    expect(await main(argv, host)).toBe(0);
    expect(host.said.err.split('[template/not-read]')).toHaveLength(2);
  }
});
