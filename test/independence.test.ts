import { describe, expect, it } from 'vitest';
import { patched } from './helpers/answer-changes.ts';
import { clausesOf } from './helpers/clauses.ts';
import { loadExample } from './helpers/examples.ts';

async function independence(example: string, cooperation: object): Promise<string | undefined> {
  const loaded = patched(loadExample(`examples/${example}.yaml`), { cooperation });
  return (await clausesOf(loaded)).get('independence');
}

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
});
