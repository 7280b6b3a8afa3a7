import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { similarKey } from '../../src/answers/advice.ts';
import { add, findings, good, slip, summaries } from '../helpers/slips.ts';

describe('a file that extends another', () => {
  const extending = (name: string) => `extends: ${name}\n${good}`;
  const inBase = { 'base.yaml': 'invoicing:\n  paymentDays: trente\n' };

  it.each<[name: string, text: string, files: Readonly<Record<string, string>>, expected: string]>([
    ['that is not there', extending('./none.yaml'), {}, 'yaml/extends-unreadable 1:10 extends'],
    ['that is itself', extending('client.yaml'), {}, 'yaml/extends-cycle 1:10 extends'],
    [
      'that extends it',
      extending('./a.yaml'),
      { 'a.yaml': 'extends: [./client.yaml]\n' },
      'yaml/extends-cycle 1:11 extends[0]',
    ],
    ['without its name', extending('12'), {}, 'yaml/extends-form 1:10 extends'],
    ['with a tab', extending('./b.yaml'), { 'b.yaml': 'a:\n\tb: 1\n' }, 'yaml/tab 2:1'],
    [
      'with a wrong answer',
      extending('./base.yaml'),
      inBase,
      'schema/wrong-type 2:16 invoicing.paymentDays',
    ],
  ])('%s', (_, text, files, expected) => {
    expect(summaries(text, files)).toEqual([expected]);
  });

  it('is told apart from its base in what is found', () => {
    const [found] = findings(extending('./base.yaml'), inBase);
    expect(found?.place?.file).toBe('base.yaml');
    expect(findings(extending('client.yaml'))[0]?.message.fr).toContain(
      'client.yaml → client.yaml',
    );
  });
});

describe('what to type instead', () => {
  const hint = (text: string) => findings(text)[0]?.hint?.en;
  const inCountry = (typed: string) =>
    slip('country: FR\n  siret: "111', `country: ${typed}\n  siret: "111`);

  it.each([
    [slip('{ hourlyRate: 45 }', '{ hourlyRate: "45,50 €/h" }'), '`45.50`'],
    [slip('{ hourlyRate: 45 }', '{ hourlyRate: 1 200 }'), '`1200`'],
    [slip('hourlyRate: 45', 'hourlyRate: 45.5555'), 'to `45.56`'],
    [slip('hourlyRate: 45', 'hourlyRate: 45.555'), 'Write `45555` for thousands, `45.56`'],
    [slip('hourlyRate: 45', 'hourlyRate: 0.555'), 'to `0.56`'],
    [slip('2026-11-30', '30/11/2026'), '`2026-11-30`'],
    [add('availability: { hours: [{ from: 8h30, to: "12:00" }] }'), '`"08:30"`'],
    [slip('task: email', 'task: emial'), 'Did you mean `email` (email management)?'],
    [slip('  email: camille', '  e-mail: camille'), 'Did you mean `email`?'],
    [add('paymentDays: 30'), '`invoicing:`'],
    [inCountry('XX'), 'two letters of the country'],
    [inCountry('uk'), 'Did you mean `GB` (United Kingdom)?'],
    [inCountry('EL'), '`GR` (Greece)'],
    [inCountry('EB'), '`BE` (Belgium)'],
    [inCountry('nl'), '`NL` (Netherlands)'],
    [inCountry('DEU'), '`DE` (Germany)'],
    [inCountry('Belgïe'), '`BE` (Belgium)'],
    [inCountry('Duitslnad'), '`DE` (Germany)'],
    [inCountry('les Pays-Bas'), '`NL` (Netherlands)'],
    [inCountry('Atlantide'), 'two letters of the country'],
    [slip('legalForm: SAS', 'isTrader: false'), '`no`'],
    [slip('name: Maison Lorme', 'name: true'), '`"true"`'],
    [good.replace(/fees:.*\n/, ''), '`fees: { hourlyRate: 45 }`'],
    [good.replace(/ {2}address: .*"69002".*\n/, ''), 'postcode: "69002"'],
    [slip('{ hourlyRate: 45 }', '{ hourlyRate: 45,50 }'), '`45.50`'],
  ])('%#', (text, typed) => {
    expect(hint(text)).toContain(typed);
  });
});

describe('a choice that there is not', () => {
  const hint = (type: string) =>
    findings(slip('legalForm: SAS', `type: ${type}`)).find(({ code }) => code === 'schema/enum')
      ?.hint;

  it('is answered in the words that a sheet shows, beside the codes', () => {
    expect(hint('ondernemng')?.nl).toMatch(/^Bedoelde u `business` \(onderneming\)\? Keuzes: /);
    expect(hint('zzz')?.nl).toContain('business (onderneming), ');
    expect(hint('zzz')?.fr).toContain('consumer (consommateur)');
    const task = findings(slip('task: email', 'task: zzzzzz'))[0]?.hint?.nl;
    expect(task).toContain('agenda (agendabeheer), email (e-mailbeheer), ');
    expect(hint('busines')?.en).toContain('`business`');
  });
});

describe('any slip of the keyboard', () => {
  const signs = fc.constantFrom(
    ...' \n\t:-#{}[]"\'&*!|>%@,?~0x',
    'é',
    '__proto__: ',
    '<<: ',
    '---\n',
  );
  const typed = fc
    .array(fc.oneof(signs, fc.string()), { maxLength: 4 })
    .map((part) => part.join(''));

  it('is found, or taken, without a fault of the program', () => {
    fc.assert(
      fc.property(fc.nat(good.length), fc.nat(20), typed, (at, cut, text) => {
        for (const { message, hint } of findings(good.slice(0, at) + text + good.slice(at + cut)))
          expect(`${message.fr} ${hint?.fr}`).not.toMatch(/\[object|function/);
      }),
      { numRuns: 300 },
    );
  });
});

describe('a key in words of one’s own language', () => {
  it.each([
    ['honoraires', [], 'fees'],
    ['prestataire', [], 'provider'],
    ['opdrachtgever', [], 'client'],
    ['tarif_horaire', ['fees'], 'hourlyRate'],
    ['uurtarief', ['fees'], 'hourlyRate'],
    ['Rechtsvorm', ['client'], 'legalForm'],
    ['klant', [], undefined],
  ])('is known by the title of its question: %s', (name, group, meant) => {
    expect(similarKey([...group, name])).toBe(meant);
  });

  it('hides no answers behind its group, which is there under another name', () => {
    const text = good.replace(/^client:/m, 'opdrachtgever:').replace(/^fees:/m, 'honoraires:');
    expect(findings(text).map(({ code, path }) => `${code} ${path?.join('.')}`)).toEqual([
      'schema/unknown-key opdrachtgever',
      'schema/unknown-key honoraires',
    ]);
  });
});
