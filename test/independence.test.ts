import { describe, expect, it } from 'vitest';
import { patched } from './helpers/answer-changes.ts';
import { clausesOf } from './helpers/clauses.ts';
import { loadExample } from './helpers/examples.ts';

async function independence(example: string, cooperation: object): Promise<string | undefined> {
  const loaded = patched(loadExample(`examples/${example}.yaml`), { cooperation });
  return (await clausesOf(loaded)).get('independence');
}

/** Every sign of employment that does not stop the documents. */
const everySign = {
  availability: {
    scheduleDecidedBy: 'client',
    workLocation: 'client-site-regular',
    equipment: 'client',
    usesClientIdentity: true,
  },
  cooperation: { clientInstructions: 'detailed-how', exclusivity: true, substitution: 'no' },
};

/** What every letter of a language promises only to one who is free in it. */
const inFrench = [
  /pas des horaires imposés/,
  /peut avoir d’autres clients/,
  /se faire remplacer par/,
  /son propre matériel/,
  /sous son propre nom/,
  /depuis le lieu de son choix/,
];
const inDutch = [
  /zelf bepaald/,
  /Daarbinnen deelt (de Dienstverlener|Opdrachtnemer) het werk zelf in|geen verplichte werktijden/,
  /vrij om ook voor anderen te werken/,
  /mag zich door een ander laten vervangen/,
  /werkt met eigen apparatuur/,
  /onder eigen naam/,
  /zelfgekozen plek/,
];
const inEnglish = [
  /has set these days and hours itself/,
  /Within them, the (Contractor|Service Provider) organises the work itself|not compulsory working hours/,
  /free to work for others as well/,
  /may have another person replace it/,
  /works with its own equipment/,
  /acts in its own name/,
  /place of its own choosing/,
];

/** The same, with what is said in the words of one law. */
const freedoms: Readonly<Record<string, readonly RegExp[]>> = {
  'hourly-micro-entrepreneur': [/organise librement/, /choisit la manière/, ...inFrench],
  'assistante-aux-pays-bas': [
    /organise librement/,
    /sans surveillance ni direction/,
    /choisit la manière/,
    ...inFrench,
  ],
  'dutch-freelancer': [/deelt het werk zelfstandig in/, /naar eigen inzicht/, ...inDutch],
  'vlaamse-assistent': [/organiseert vrij/, /bepaalt zelf hoe dat wordt bereikt/, ...inDutch],
  'dutch-under-french-law': [
    /deelt het eigen werk en de eigen tijd vrij in/,
    /bepaalt zelf hoe dat wordt bereikt/,
    ...inDutch,
  ],
  'english-freelancer': [/organises the work independently/, /at its own discretion/, ...inEnglish],
  'english-micro-entrepreneur': [
    /free to organise its work and its time/,
    /chooses how to achieve it/,
    ...inEnglish,
  ],
  'antwerp-assistant': [
    /is free to organise/,
    /itself decides how that result is achieved/,
    ...inEnglish,
  ],
};

describe.each(Object.entries(freedoms))('the letter of %s', (example, promised) => {
  const textOf = async (answers: object) => {
    const loaded = patched(loadExample(`examples/${example}.yaml`), answers);
    return [...(await clausesOf(loaded)).values()].join('\n');
  };

  it('promises each freedom to an independent, and none that the answers take away', async () => {
    const [usual, bound] = [await textOf({}), await textOf(everySign)];
    expect(promised.filter((words) => !words.test(usual))).toEqual([]);
    expect(promised.filter((words) => words.test(bound))).toEqual([]);
  });
});

describe('instructions on how to work, in detail', () => {
  const detailed = { clientInstructions: 'detailed-how' };

  it('are what the Dutch letter says they are', async () => {
    const text = await independence('dutch-freelancer', { ...detailed, form: 'secondment' });
    expect(text).toContain('gedetailleerde aanwijzingen over de wijze van uitvoering');
    expect(text).not.toContain('bepaalt Opdrachtnemer zelf hoe het werk wordt gedaan');
  });

  it('are what the French letter says they are', async () => {
    const text = await independence('hourly-micro-entrepreneur', detailed);
    expect(text).toContain('peut donner des instructions détaillées sur la manière');
    expect(text).not.toContain('choisit ses méthodes');
    expect(text).not.toContain('organise librement son travail');
    expect(text).not.toContain('placé sous l’autorité');
  });

  it('are not denied by the French terms', async () => {
    const of = async (cooperation: object) => {
      const loaded = patched(loadExample('examples/hourly-micro-entrepreneur.yaml'), {
        cooperation,
      });
      const clauses = await clausesOf(loaded, 'terms');
      return `${clauses.get('performance')} ${clauses.get('no-employment')}`;
    };
    const denied = ['choisit ses méthodes', 'pouvoir de direction'];
    const [free, bound] = [await of({}), await of(detailed)];
    for (const words of denied) {
      expect(free).toContain(words);
      expect(bound).not.toContain(words);
    }
    expect(bound).toContain('n’a sur lui aucun pouvoir de sanction.');
  });
});
