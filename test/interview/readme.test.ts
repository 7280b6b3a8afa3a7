import { copyFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';
import { keys, Terminal } from '../helpers/terminal.ts';
import { answerAll, program, talks } from './by-keys.ts';

const line = (text: string) => [text, keys.enter];
const belgian = {
  ...talks.en,
  typed: [
    [/your client’s name/, ...line('Atelier Verhaegen')],
    [/country is your client/, ...line('Belgium')],
    [/your client’s legal form/, ...line('SRL')],
    [/your client’s address/, ...line('22 rue de la Gare, 7500 Tournai')],
    [/client’s enterprise number/, ...line('0123.456.749')],
    [/your client’s VAT number/, ...line('BE0123456749')],
    [/Who signs for your client/, ...line('Sofie Verhaegen, administratrice')],
    [/What will you do/, keys.space, keys.down, keys.space, keys.enter],
    [/assignment, in one sentence/, ...line('Agenda et messagerie, cinq heures par semaine.')],
    [/What do you not do/, ...line('Comptabilité')],
    [/When do you start/, ...line('4/1/2027')],
  ],
} as const;

it('shows in the README what the program shows', async () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'va-agree-'));
  copyFileSync('examples/extends-provider/provider.yaml', path.join(folder, 'provider.yaml'));
  const terminal = new Terminal(`${program} init verhaegen.yaml --ui-language en`, {
    cwd: folder,
    // As npx, which the README names, starts it.
    env: { NO_COLOR: '1', npm_command: 'exec' },
  });
  await answerAll(terminal, belgian);
  terminal.type(keys.enter);
  await terminal.see(belgian.confirm);
  terminal.type(keys.enter);
  await terminal.ended;
  rmSync(folder, { recursive: true });
  const readme = readFileSync('README.md', 'utf8');
  const [, shown] = /```text\n\$ npx va-agree init verhaegen\.yaml\n(.*?)```/s.exec(readme) ?? [];
  expect(shown?.trimEnd()).toBe(terminal.screen.join('\n').trimEnd());
});
