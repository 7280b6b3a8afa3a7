import { describe, expect, it } from 'vitest';
import type { Menu } from '../../src/interview/prompter.ts';
import type { Question } from '../../src/interview/question.ts';
import { defaultLine, keysLine } from '../../src/interview/showing.ts';
import type { MemoryHost } from '../helpers/memory-host.ts';
import { type Answers, french, memoryHost, scripted } from './by-name.ts';
import { answersIn, lineOf, talk } from './talk.ts';

const excludedIn = (host: MemoryHost, file = 'agreement.yaml') =>
  (answersIn(host, file).services as { excluded?: unknown }).excluded;
const reviewed = (menu: Menu | undefined) => lineOf(menu, 'services.excluded');

const usual =
  'le conseil juridique ou fiscal et la rédaction d’actes pour autrui, la création graphique, le conseil en organisation ou en stratégie, la tenue de comptabilité, les interventions sur place';

describe('what is not done', () => {
  /** Answers at the first item so; what stood there before. */
  async function asked(host: MemoryHost, answer: string | undefined, file?: string) {
    const seen: (string | undefined)[] = [];
    const note = (question: Question) => {
      if (seen.length === 0) seen.push(defaultLine(question, 'fr'), keysLine(question, 'fr'));
      return question.path.at(-1) === 0 ? answer : '';
    };
    const answers: Answers = { ...french, 'services.excluded[]': note };
    const person = scripted(answers);
    await talk(host, person, file);
    return { stands: seen[0], keys: seen[1], menu: person.menus[0] };
  }

  it('is the usual list, shown and left to the documents, when nothing is answered', async () => {
    const host = memoryHost();
    const { stands, keys, menu } = await asked(host, undefined);
    expect(stands).toBe(`${usual} (usage)`);
    expect(keys).toMatch(/^-\u00a0rien ·/);
    expect(keys).not.toContain('Entrée');
    expect(excludedIn(host)).toBeUndefined();
    expect(reviewed(menu)).toBe(`Prestations exclues : ${usual}`);
  });

  it('is offered from the last agreement, and written when it is kept', async () => {
    const host = memoryHost();
    await asked(host, 'Comptabilité');
    const { stands, menu } = await asked(host, undefined, 'second.yaml');
    expect(stands).toBe('Comptabilité (la dernière fois)');
    expect(excludedIn(host, 'second.yaml')).toEqual(['Comptabilité']);
    expect(reviewed(menu)).toBe('Prestations exclues : Comptabilité');
  });

  it('is nothing at all when the person says so', async () => {
    const host = memoryHost();
    const { menu } = await asked(host, '-');
    expect(excludedIn(host)).toEqual([]);
    expect(reviewed(menu)).toBe('Prestations exclues : rien');
  });
});

describe('one more item', () => {
  it('says once what Enter does', async () => {
    const seen: string[] = [];
    const note = (question: Question) => {
      seen.push(keysLine(question, 'fr'));
      return question.path.at(-1) === 0 ? 'Comptabilité' : '';
    };
    await talk(memoryHost(), scripted({ ...french, 'services.excluded[]': note }));
    expect(seen[1]).not.toContain('Entrée');
  });
});
