import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { PassThrough } from 'node:stream';
import { text } from 'node:stream/consumers';
import { describe, expect, it } from 'vitest';
import { withPastesWhole } from '../../src/interview/pasted.ts';
import type { Question } from '../../src/interview/question.ts';
import { keys } from '../helpers/terminal.ts';
import { answerAll, open, talks } from './by-keys.ts';
import { french, memoryHost, scripted } from './by-name.ts';
import { answersIn, talk } from './talk.ts';

async function through(...chunks: readonly (string | Buffer)[]): Promise<string> {
  const input = new PassThrough();
  const read = text(withPastesWhole(input));
  for (const chunk of chunks) {
    input.write(chunk);
    await new Promise((resolve) => setImmediate(resolve));
  }
  input.end();
  return read;
}

describe('keys', () => {
  it('come through as they are', async () => {
    for (const typed of ['a', '\r', '\u001b[B', 'Maison Lorme\r', '\r\r', '\u001b[B\r \r', 'x\r'])
      expect(await through(typed)).toBe(typed);
    const letter = Buffer.from('é');
    expect(await through(letter.subarray(0, 1), letter.subarray(1))).toBe('é');
  });

  it('of a pasted text are one line, framed by the terminal or arriving together', async () => {
    expect(await through('\u001b[200~un\r\ndeux\ttrois\u001b[201~', '\r')).toBe('un↵deux trois\r');
    expect(await through('\u001b[200~un\r', 'deux\r\u001b[201~\r')).toBe('un↵deux↵\r');
    expect(await through('un\rdeux\r\r')).toBe('un↵deux\r\r');
  });
});

describe('a text of several lines', () => {
  it('is an item a line in a list, one text elsewhere, one address', async () => {
    const host = memoryHost();
    const person = scripted({
      ...french,
      'client.address': '8 quai Saint-Antoine↵69002 Lyon↵',
      'services.summary': 'Tenue de la boîte↵de réception.',
      'services.excluded[]': ({ path: [, , index] }: Question) =>
        index === 0 ? '- Comptabilité↵- Paie↵↵- Graphisme' : '',
      'settings.data': ['data.tools'],
      'data.tools[]': ({ path: [, , index] }: Question) => (index === 0 ? 'Brevo↵Notion' : ''),
      'data.tools[0].category': 'crm',
      'data.tools[1].category': 'cloud-storage',
      'data.tools[0].accountOwner': 'client',
      'data.tools[1].accountOwner': 'client',
    });
    await talk(host, person);
    const { client, services, data } = answersIn(host, 'agreement.yaml');
    expect(client).toMatchObject({ address: { street: '8 quai Saint-Antoine', city: 'Lyon' } });
    expect(services).toMatchObject({
      summary: 'Tenue de la boîte de réception.',
      excluded: ['Comptabilité', 'Paie', 'Graphisme'],
    });
    expect(data).toMatchObject({ tools: [{ name: 'Brevo' }, { name: 'Notion' }] });
  });

  it('can be pasted in a terminal', async () => {
    const folder = mkdtempSync(path.join(os.tmpdir(), 'va-agree-'));
    const terminal = open(folder, talks.fr);
    await terminal.see('Langue · Taal · Language');
    terminal.type(keys.enter);
    await answerAll(terminal, talks.fr, 3);
    await terminal.see('adresse professionnelle');
    expect(terminal.codes).toContain('[?2004h');
    terminal.type('\u001b[200~12 rue des Lilas\n69003 Lyon\u001b[201~');
    await terminal.see('12 rue des Lilas↵69003 Lyon');
    terminal.type(keys.enter);
    await terminal.see('12 rue des Lilas, 69003 Lyon');
    await terminal.see('vos clients vous écrivent');
    terminal.type(keys.interrupt);
    await terminal.ended;
    expect(terminal.codes.at(-1)).toBe('[?2004l');
    rmSync(folder, { recursive: true });
  });
});
