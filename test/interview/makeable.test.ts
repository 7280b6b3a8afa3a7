import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { Stopped } from '../../src/interview/prompter.ts';
import { main } from '../../src/main.ts';
import { typing } from '../helpers/typing.ts';
import { french, memoryHost, scripted } from './by-name.ts';
import { talk } from './talk.ts';

const dutch = readFileSync('examples/dutch-freelancer.yaml', 'utf8').replace(
  'documents: [engagement-letter, terms]',
  'documents: [engagement-letter, proposal]',
);
const argv = ['init', '--from', 'agreement.yaml', '--plain', '--ui-language', 'nl'];

describe('a law without our templates', () => {
  it.each([
    ['FR', undefined],
    ['BE', 'Aucun modèle n’existe encore pour ces documents (droit belge, français). Vos réponses'],
    ['NL', undefined],
  ])('is said at the country, once: %s', async (country, sentence) => {
    const person = scripted({
      ...french,
      'provider.country': country,
      'provider.legalForm': ({ choices }: { choices: readonly { value: unknown }[] }) =>
        choices[0]?.value,
      'provider.name': new Stopped(),
    });
    await expect(talk(memoryHost(), person)).rejects.toThrow(Stopped);
    expect(person.said).toHaveLength(sentence === undefined ? 0 : 1);
    if (sentence !== undefined) expect(person.said[0]).toContain(sentence);
  });

  it('leaves those that can be made, and says which are missing', async () => {
    const memory = memoryHost({ 'agreement.yaml': dutch });
    const { host, shown } = typing(memory, ['1', '1']);
    expect(await main(argv, host)).toBe(0);
    expect(shown()).toContain('Nu maken: opdrachtbevestiging?');
    expect(memory.said.out).toContain('engagement-letter.nl.docx');
    expect(memory.said.err).toContain('· Nog geen sjabloon voor: samenwerkingsvoorstel.');
  });

  it('offers no documents where none can be made, and keeps the answers', async () => {
    const proposal = dutch.replace('[engagement-letter, proposal]', '[proposal]');
    const memory = memoryHost({ 'agreement.yaml': proposal });
    const find = typing(memory, []);
    await main(argv, find.host);
    expect(find.shown()).toContain('Er kan nog geen document worden gemaakt');
    expect(find.shown()).not.toContain('Akkoord: maak de documenten');
  });
});
