import { describe, expect, it, vi } from 'vitest';
import { Stopped } from '../../src/interview/prompter.ts';
import { main } from '../../src/main.ts';
import { ownLetter, withOwnLetter } from '../helpers/own-letter.ts';
import { typing } from '../helpers/typing.ts';
import { french, memoryHost, scripted } from './by-name.ts';
import { talk } from './talk.ts';

vi.mock('../../src/generated/templates/index.js', async (original) =>
  (await import('../helpers/fewer-templates.ts')).fewerTemplates(original),
);

const argv = ['init', '--from', 'agreement.yaml', '--plain', '--ui-language', 'nl'];

describe('a law without our templates', () => {
  it.each([
    ['fr', 'FR', undefined],
    ['fr', 'BE', undefined],
    ['nl', 'NL', undefined],
    ['nl', 'BE', undefined],
    ['fr', 'NL', undefined],
    ['en', 'NL', undefined],
    ['en', 'BE', 'The documents will be in French: for Belgian law there are none in English yet.'],
  ] as const)('is said at the country, once: %s, %s', async (language, country, sentence) => {
    const person = scripted({
      ...french,
      'provider.country': country,
      'provider.legalForm': ({ choices }: { choices: readonly { value: unknown }[] }) =>
        choices[0]?.value,
      'provider.name': new Stopped(),
    });
    const talked = talk(memoryHost(), person, undefined, language);
    await expect(talked).rejects.toThrow(Stopped);
    expect(person.said).toEqual(sentence === undefined ? [] : [sentence]);
  });

  it('leaves those that can be made, and says which are missing', async () => {
    const memory = memoryHost({ 'agreement.yaml': withOwnLetter, 'own.docx': ownLetter });
    const { host, shown } = typing(memory, ['1', '1']);
    expect(await main(argv, host)).toBe(0);
    expect(shown()).toContain('Nu maken: opdrachtbevestiging?');
    expect(memory.said.out).toContain('engagement-letter.nl.docx');
    expect(memory.said.err).toContain(
      '· Nog geen sjabloon voor: verwerkersovereenkomst, samenwerkingsvoorstel.',
    );
  });

  it('offers no documents where none can be made, and keeps the answers', async () => {
    const proposal = withOwnLetter.replace('[engagement-letter, proposal]', '[proposal]');
    const memory = memoryHost({ 'agreement.yaml': proposal, 'own.docx': ownLetter });
    const find = typing(memory, []);
    await main(argv, find.host);
    expect(find.shown()).toContain('Er kan nog geen document worden gemaakt');
    expect(find.shown()).not.toContain('Akkoord: maak de documenten');
  });
});
