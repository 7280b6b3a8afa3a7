import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findInputs } from '../../src/commands/inputs.ts';
import { main } from '../../src/main.ts';
import { memoryHost } from '../helpers/memory-host.ts';

const clientsIn = (files: Readonly<Record<string, string>>, folder = 'clients') =>
  findInputs(memoryHost(files), [folder]).map(({ file }) => file);

const un = (line: string) => ({
  'clients/acme.yaml': 'language: fr\n',
  'clients/deux.yaml': 'language: fr\n',
  'clients/my provider.yaml': 'language: fr\n',
  'clients/un.yaml': `language: fr\n${line}\nclient:\n  name: Un\n`,
});
const all = Object.keys(un(''));
const without = (name: string) => all.filter((file) => file !== `clients/${name}`);

describe('the clients in a folder', () => {
  it.each([
    ['extends: ../shared/acme.yaml', all],
    ['extends: ./acme.yaml # not deux.yaml', without('acme.yaml')],
    ['extends: "./my provider.yaml"', without('my provider.yaml')],
    ['extends: my provider.yaml', without('my provider.yaml')],
    ['"extends": ../clients/acme.yaml', without('acme.yaml')],
    [
      'extends:\n# both\n- acme.yaml\n\n- ./deux.yaml',
      ['clients/my provider.yaml', 'clients/un.yaml'],
    ],
    [
      'extends: [\n  acme.yaml, # one\n  ./deux.yaml\n]',
      ['clients/my provider.yaml', 'clients/un.yaml'],
    ],
    ['extends: /work/clients/acme.yaml', without('acme.yaml')],
    ['extends: acme.yaml\nx-broken: [', without('acme.yaml')],
    ['extends: { file: acme.yaml }', all],
    ['notes: |\n  extends: acme.yaml', all],
    ['extends: un.yaml', all],
  ])('are all but those that another one there extends: %j', (line, expected) => {
    expect(clientsIn(un(line))).toEqual(expected);
    expect(clientsIn(un(line.replaceAll('\n', '\r\n')), 'clients/')).toEqual(expected);
  });

  it('are found in JSON', () => {
    const files = {
      'a/base.json': '{}',
      'a/one.json': '{\n"extends": ["base.json"],\n"date": 1 }',
    };
    expect(clientsIn(files, 'a')).toEqual(['a/one.json']);
  });

  it('are all there where they extend each other in a circle, which is said', async () => {
    const host = memoryHost({ 'a/b.yaml': 'extends: c.yaml', 'a/c.yaml': 'extends: b.yaml' });
    expect(await main(['check', 'a'], host)).toBe(1);
    expect(host.said.err).toContain('yaml/extends-cycle');
  });

  it('get their documents, their base none', async () => {
    const example = readFileSync('examples/hourly-micro-entrepreneur.yaml', 'utf8');
    const host = memoryHost({
      'clients/my provider.yaml': example.replace(/^client:[\s\S]*?^services/m, 'services'),
      'clients/un.yaml': `extends: "./my provider.yaml" # mine\n${/^client:[\s\S]*?(?=^services)/m.exec(example)?.[0]}`,
    });
    expect(await main(['generate', 'clients'], host)).toBe(0);
  });
});
