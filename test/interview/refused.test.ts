import { describe, expect, it } from 'vitest';
import { type Answers, french, memoryHost, scripted } from './by-name.ts';
import { talk } from './talk.ts';

describe('what the law would refuse', () => {
  const said = (more: Answers) => talk(memoryHost(), scripted({ ...french, ...more }));
  const dataPoint = (id: string, value: unknown, more: Answers = {}) =>
    said({ 'settings.data': [id, ...Object.keys(more)], [id]: value, ...more });
  const once = (answer: string) => {
    const left = [answer];
    return () => left.shift() ?? '';
  };

  it('is said at the question of tasks, where the law reserves one', async () => {
    const tasks = { 'services.tasks': ['email', 'bookkeeping'] };
    await expect(said(tasks)).rejects.toThrow('réservé en France aux experts-comptables');
    await said({ 'services.tasks': ['email', 'pre-bookkeeping'] });
  });

  it.each([
    ['data.role', 'none', 'ne va pas avec vos autres réponses', 'processor'],
    ['data.breach.hours', '73', 'est trop tard', '72'],
  ])('is said at the question of %s', async (id, refused, why, taken) => {
    await expect(dataPoint(id, refused)).rejects.toThrow(why);
    await dataPoint(id, taken);
  });

  it('is said when AI tools are excluded of which one is listed', async () => {
    const withAi = (ai: string) =>
      said({
        'settings.data': ['data.tools', 'data.ai'],
        'data.tools[]': once('Assistant'),
        'data.tools[0].category': 'ai-assistant',
        'data.tools[0].accountOwner': 'provider',
        'data.ai': ai,
      });
    await expect(withAi('no')).rejects.toThrow('ne va pas avec la liste de vos outils');
    await withAi('listed-tools-only');
  });

  it('leaves no sensitive data without safeguards', async () => {
    const types = { 'settings.data': ['data.types'], 'data.types': ['identity', 'health'] };
    await expect(said(types)).rejects.toThrow('nothing to answer with: data.specialSafeguards');
    await said({ ...types, 'data.specialSafeguards[]': once('coffre chiffré') });
  });
});
