import { describe, expect, it } from 'vitest';
import { checkAnswers } from '../../src/check.ts';
import { formatPath } from '../../src/diagnostics/diagnostic.ts';
import { patched } from '../helpers/answer-changes.ts';
import { loadExample } from '../helpers/examples.ts';

const ids = /^rule\/(ind-|coop-|be-ruling|fr-consequence)/;
const abroad = { siret: undefined, legalForm: undefined };
const inBelgium = { client: { country: 'BE', ...abroad } };
const inTheNetherlands = { client: { country: 'NL', ...abroad } };

/** What is found on independence: `severity id path`. */
function found(changes: object, example = 'hourly-micro-entrepreneur'): readonly string[] {
  const loaded = patched(loadExample(`examples/${example}.yaml`), changes);
  return checkAnswers(loaded)
    .diagnostics.filter(({ code }) => ids.test(code))
    .map(({ severity, code, path = [] }) => `${severity} ${code.slice(5)} ${formatPath(path)}`);
}

const confirmed = 'cooperation.independenceConfirmed';
const work = (answers: object) => ({ availability: answers });
const tie = (answers: object) => ({ cooperation: answers });
const packageOf = (hours: number, model = 'package-monthly') => ({
  fees: { model, package: { price: 4000, hours } },
});

describe('a sign of employment', () => {
  it.each([
    [work({ scheduleDecidedBy: 'client' }), 'ind-schedule-client availability.scheduleDecidedBy'],
    [
      tie({ clientInstructions: 'some-how' }),
      'ind-how-instructions cooperation.clientInstructions',
    ],
    [
      tie({ clientInstructions: 'detailed-how' }),
      'ind-how-instructions cooperation.clientInstructions',
    ],
    [work({ workLocation: 'client-site-regular' }), 'ind-site-regular availability.workLocation'],
    [work({ equipment: 'client' }), 'ind-client-equipment availability.equipment'],
    [work({ usesClientIdentity: true }), 'ind-client-identity availability.usesClientIdentity'],
    [tie({ substitution: 'no' }), 'ind-personal-only cooperation.substitution'],
    [tie({ exclusivity: true }), 'ind-exclusivity cooperation.exclusivity'],
    [{ provider: { otherClients: 0 } }, 'ind-single-client provider.otherClients'],
    [
      { provider: { otherClients: 0, revenueSharePercent: 100 } },
      'ind-single-client provider.otherClients',
    ],
    [{ provider: { revenueSharePercent: 71 } }, 'ind-single-client provider.revenueSharePercent'],
    [packageOf(120), 'ind-fixed-salary-like fees.package.hours'],
    [packageOf(130, 'mixed'), 'ind-fixed-salary-like fees.package.hours'],
    [
      { client: { formerEmployer: { ended: '2025-06-30' } } },
      'ind-former-employer client.formerEmployer.ended',
    ],
  ])('%j is one warning', (changes, finding) => {
    expect(found(changes)).toEqual([`warning ${finding}`]);
  });

  it.each([
    ['nothing beyond the defaults', {}],
    ['own hours', work({ scheduleDecidedBy: 'provider' })],
    ['hours set together', work({ scheduleDecidedBy: 'mutual' })],
    ['a result alone', tie({ clientInstructions: 'what-only' })],
    ['a visit at times', work({ workLocation: 'client-site-occasional' })],
    ['some means of the client’s', work({ equipment: 'mixed' })],
    ['a name of one’s own', work({ usesClientIdentity: false })],
    ['a replacement with approval', tie({ substitution: 'with-approval' })],
    ['a ban after the end', tie({ exclusivity: false, nonCompete: { months: 6 } })],
    ['one other client', { provider: { otherClients: 1, revenueSharePercent: 70 } }],
    ['a part-time package', packageOf(119)],
    ['a package that is not charged', packageOf(130, 'hourly')],
    ['no discipline', tie({ clientSanctions: false })],
    ['direct work', tie({ form: 'freelance-direct' })],
  ])('is not seen in %s', (_, changes) => {
    expect(found(changes)).toEqual([]);
  });

  it('is a former employer under French or Belgian law, or with a client there', () => {
    const former = { client: { formerEmployer: { ended: '2025-06-30' } } };
    expect(found(former, 'dutch-freelancer')).toEqual([]);
    for (const country of ['FR', 'BE']) {
      const abroadToo = { client: { ...former.client, country, kvkNumber: undefined } };
      expect(found(abroadToo, 'dutch-freelancer')).toHaveLength(1);
    }
  });
});

describe('what only an employer may do', () => {
  it('is an error, and no sign to be counted', () => {
    const sanctions = tie({ clientSanctions: true });
    expect(found(sanctions)).toEqual(['error ind-sanctions-leave cooperation.clientSanctions']);
    const twoSigns = {
      ...tie({ clientSanctions: true, exclusivity: true }),
      provider: { otherClients: 0 },
    };
    expect(found(twoSigns).filter((finding) => finding.startsWith('info'))).toEqual([]);
  });
});

describe('signs together', () => {
  const two = { availability: { scheduleDecidedBy: 'client', equipment: 'client' } };
  const three = { ...two, cooperation: { exclusivity: true } };
  const summaries = (changes: object, example?: string) =>
    found(changes, example).filter((finding) => finding.startsWith('info'));

  it('are summed up from the third in France', () => {
    expect(summaries(two)).toEqual([]);
    expect(summaries(three)).toEqual([`info fr-consequence ${confirmed}`]);
    expect(summaries(three, 'dutch-freelancer')).toEqual([]);
  });

  it('are summed up from the second in Belgium', () => {
    const one = { availability: { equipment: 'client' } };
    expect(summaries({ ...inBelgium, ...one })).toEqual([]);
    expect(summaries({ ...inBelgium, ...two })).toEqual([`info be-ruling ${confirmed}`]);
    expect(summaries({ ...inTheNetherlands, ...two })).toEqual([]);
  });

  it('do not count a form of cooperation', () => {
    const counted = { ...two, cooperation: { form: 'via-intermediary' } };
    expect(summaries(counted)).toEqual([]);
  });

  it('are counted in the message', () => {
    const { diagnostics } = checkAnswers(
      patched(loadExample('examples/hourly-micro-entrepreneur.yaml'), three),
    );
    const summary = diagnostics.find(({ code }) => code === 'rule/fr-consequence');
    expect(summary?.message.en).toMatch(/^3 answers /);
  });
});

describe('the form of cooperation', () => {
  const secondment = tie({ form: 'secondment' });

  it('can not be secondment in France or Belgium, and is doubtful in the Netherlands', () => {
    const [french, belgian] = ['fr', 'be'].map(
      (country) => `error coop-secondment-${country} cooperation.form`,
    );
    const dutch = 'warning coop-secondment-nl cooperation.form';
    expect(found(secondment)).toEqual([french]);
    expect(found({ ...inBelgium, ...secondment })).toEqual([french, belgian]);
    expect(found(secondment, 'dutch-freelancer')).toEqual([dutch]);
    const client = { country: 'BE', kvkNumber: undefined };
    expect(found({ client, ...secondment }, 'dutch-freelancer')).toEqual([belgian, dutch]);
  });

  it('is doubtful through an intermediary, whatever the law', () => {
    const through = tie({ form: 'via-intermediary' });
    const warning = ['warning coop-intermediary cooperation.form'];
    expect(found(through)).toEqual(warning);
    expect(found(through, 'dutch-freelancer')).toEqual(warning);
  });
});
