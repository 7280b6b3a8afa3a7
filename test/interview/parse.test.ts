import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseTyped } from '../../src/interview/parse/index.ts';
import type { Kind, Standing } from '../../src/interview/question.ts';
import { questionsFor } from '../../src/interview/questions.ts';
import { readLine } from '../../src/interview/reading.ts';

const good: readonly (readonly [Kind, string, unknown])[] = [
  ['amount', '45', 45],
  ['amount', '45,50', 45.5],
  ['amount', '45.50 €', 45.5],
  ['amount', '€ 45,50', 45.5],
  ['amount', '1 250 €', 1250],
  ['amount', '1.250,00', 1250],
  ['amount', '1,250.75', 1250.75],
  ['amount', '0,5', 0.5],
  ['amount', '0,529', 0.529],
  ['amount', '€ 0.4326', 0.4326],
  ['amount', '1.250.000', 1250000],
  ['amount', '45,-', 45],
  ['amount', '38,50 €/uur', 38.5],
  ['amount', '45 € HT', 45],
  ['amount', '45,50 euro per uur', 45.5],
  ['amount', '45 euros de l’heure', 45],
  ['amount', '€960 a month', 960],
  ['amount', '45 € HT/h', 45],
  ['amount', '45 euros par heure hors taxes', 45],
  ['amount', '45 euro per uur exclusief btw', 45],
  ['number', '30 jours', 30],
  ['number', '14 dagen', 14],
  ['number', '25 %', 25],
  ['number', '2 werkdagen', 2],
  ['number', '12 months', 12],
  ['date', '2026-12-07', '2026-12-07'],
  ['date', '07/12/2026', '2026-12-07'],
  ['date', '7-12-2026', '2026-12-07'],
  ['date', '7.12.26', '2026-12-07'],
  ['date', '1er août 2027', '2027-08-01'],
  ['date', '7 décembre 2026', '2026-12-07'],
  ['date', '3 maart 2027', '2027-03-03'],
  ['date', '29 février 2028', '2028-02-29'],
  ['date', '5 July 2027', '2027-07-05'],
  ['date', '5 juni 2027', '2027-06-05'],
  ['date', 'lundi 7 décembre 2026', '2026-12-07'],
  ['date', 'le 1er décembre 2026', '2026-12-01'],
  ['date', '7 décembre 2026'.normalize('NFD'), '2026-12-07'],
  ['date', '7 déc. 2026', '2026-12-07'],
  ['period', 'du 02/08/2027 au 20/08/2027', { from: '2027-08-02', to: '2027-08-20' }],
  ['period', '2-8-2027 tot 20-8-2027', { from: '2027-08-02', to: '2027-08-20' }],
  ['time', '9h', '09:00'],
  ['time', '9 h 30', '09:30'],
  ['time', '9.00 uur', '09:00'],
  ['time', '13:30', '13:30'],
  ['time', '8u30', '08:30'],
  [
    'hours',
    '9h-12h30, 13h30-17h',
    [
      { from: '09:00', to: '12:30' },
      { from: '13:30', to: '17:00' },
    ],
  ],
  [
    'hours',
    '9u30-12u30 / 13u-16u30',
    [
      { from: '09:30', to: '12:30' },
      { from: '13:00', to: '16:30' },
    ],
  ],
  ['hours', '9h à 17h'.normalize('NFD'), [{ from: '09:00', to: '17:00' }]],
  ['hours', 'de 9 h à 17 h', [{ from: '09:00', to: '17:00' }]],
  ['hours', 'van 9.00 tot 17.00 uur', [{ from: '09:00', to: '17:00' }]],
  ['country', 'France', 'FR'],
  ['country', 'les Pays-Bas', 'NL'],
  ['country', 'Duitsland', 'DE'],
  ['country', 'be', 'BE'],
  ['country', 'UK', 'GB'],
  ['country', 'Holland', 'NL'],
  [
    'address',
    '12 rue des Lilas, 69003 Lyon',
    { street: '12 rue des Lilas', postcode: '69003', city: 'Lyon' },
  ],
  [
    'address',
    '27 rue du Port, bâtiment B, 44000 Nantes',
    { street: '27 rue du Port', box: 'bâtiment B', postcode: '44000', city: 'Nantes' },
  ],
  [
    'address',
    'Lindelaan 14-2, 3512 ab Utrecht',
    { street: 'Lindelaan 14-2', postcode: '3512 AB', city: 'Utrecht' },
  ],
  [
    'address',
    'Lindelaan 14 3512 AB Utrecht',
    { street: 'Lindelaan 14', postcode: '3512 AB', city: 'Utrecht' },
  ],
  [
    'address',
    '22 rue de la Gare, 7500 Tournai',
    { street: '22 rue de la Gare', postcode: '7500', city: 'Tournai' },
  ],
  ...[
    '12, rue des Lilas, 69003 Lyon',
    '12 rue des Lilas 69003 Lyon',
    '12 rue des Lilas, 69003 Lyon, France',
  ].map(
    (typed) =>
      ['address', typed, { street: '12 rue des Lilas', postcode: '69003', city: 'Lyon' }] as const,
  ),
  [
    'address',
    'Lindelaan 14, 3511ax Utrecht',
    { street: 'Lindelaan 14', postcode: '3511 AX', city: 'Utrecht' },
  ],
  [
    'address',
    'Lindelaan 14 3511ax Utrecht',
    { street: 'Lindelaan 14', postcode: '3511 AX', city: 'Utrecht' },
  ],
  ['person', 'Paul Garnier, président', { name: 'Paul Garnier', capacity: 'président' }],
  [
    'person',
    'Joris van der Meer (bestuurder)',
    { name: 'Joris van der Meer', capacity: 'bestuurder' },
  ],
  ['notice', '1 mois', { value: 1, unit: 'month' }],
  ['notice', 'één maand', { value: 1, unit: 'month' }],
  ['notice', '2 weken', { value: 2, unit: 'week' }],
  ['notice', '14 days', { value: 14, unit: 'day' }],
  ['notice', '1', { value: 1, unit: 'month' }],
  ['deposit', '30 %', { percent: 30 }],
  ['deposit', '€ 300', { amount: 300 }],
  ['years', '5 ans', 5],
  ['years', 'onbeperkt', 'unlimited-while-secret'],
  ['text', '  Camille  ', 'Camille'],
];

const bad: readonly (readonly [Kind, string, string])[] = [
  ['amount', 'beaucoup', 'wrong.number'],
  ['amount', '1.250', 'wrong.thousands'],
  ['amount', '45,505,1', 'wrong.number'],
  ['amount', '12 34x', 'wrong.number'],
  ['amount', '45 50 €', 'wrong.number'],
  ['amount', '1 2', 'wrong.number'],
  ['date', '31/02/2027', 'wrong.date'],
  ['date', '12/25/2026', 'wrong.date'],
  ['date', 'demain', 'wrong.date'],
  ['date', '1 nonsense 2027', 'wrong.date'],
  ['date', '7 marathon 2027', 'wrong.date'],
  ['time', '25h', 'wrong.time'],
  ['hours', '9h', 'wrong.hours'],
  ['country', 'Atlantide', 'wrong.country'],
  ['country', 'ZZ', 'wrong.country'],
  ['country', 'EU', 'wrong.country'],
  ['address', 'Lyon', 'wrong.address'],
  ['person', 'Paul Garnier', 'wrong.person'],
  ['notice', 'bientôt', 'wrong.notice'],
  ['notice', '30', 'wrong.notice-unit'],
  ['notice', '14', 'wrong.notice-unit'],
  ['deposit', '30', 'wrong.deposit'],
  ['years', 'toujours', 'wrong.years'],
];

describe('what a person types', () => {
  it.each(good)('%s: %s', (kind, typed, value) => {
    expect(parseTyped(typed, kind)).toEqual({ value });
  });

  it.each(bad)('%s, not read: %s', (kind, typed, wrong) => {
    expect(parseTyped(typed, kind)).toEqual({ wrong });
  });

  it.each([
    ['fees.hourlyRate', '1200 € HT par mois', 'wrong.hourly'],
    ['fees.hourlyRate', '1200 euro per maand excl. btw', 'wrong.hourly'],
    ['fees.package.price', '45 €/h', 'wrong.monthly'],
  ])('does not take at %s what is the price of something else: %s', (path, typed, wrong) => {
    expect(parseTyped(typed, 'amount', path)).toEqual({ wrong });
    expect(parseTyped(typed, 'amount')).toHaveProperty('value');
  });

  it('reads every amount in cents, written the French, the Dutch and the English way', () => {
    const locales = ['fr-FR', 'nl-NL', 'en-GB'];
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 99_999_999 }),
        fc.constantFrom(...locales),
        (cents, locale) => {
          const typed = (cents / 100).toLocaleString(locale, {
            style: 'currency',
            currency: 'EUR',
          });
          expect(parseTyped(typed, 'amount')).toEqual({ value: cents / 100 });
        },
      ),
    );
  });

  it('never throws, whatever is typed', () => {
    const kinds: readonly Kind[] = [
      'amount',
      'date',
      'time',
      'hours',
      'period',
      'country',
      'address',
      'person',
      'notice',
      'deposit',
      'years',
    ];
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.constantFrom(...kinds), (typed, kind) => {
        expect(Object.keys(parseTyped(typed, kind))).toHaveLength(1);
      }),
    );
  });
});

describe('what can not be read', () => {
  it.each([
    ['FR', 'fr', 'provider.address', '12 rue des Lilas, 69003 Lyon'],
    ['BE', 'fr', 'provider.address', '22 rue de la Gare, 7500 Tournai'],
    ['BE', 'nl', 'provider.address', 'Kastanjestraat 27, 9000 Gent'],
    ['NL', 'en', 'provider.address', 'Havenstraat 80, 2801 AA Gouda'],
    ['BE', 'nl', 'client.representative', 'Wouter Verhelst, bestuurder'],
    ['FR', 'en', 'client.representative', 'Paul Garnier, president'],
  ] as const)('is answered by an example of %s in %s: %s', (country, language, id, example) => {
    const nothing: ReadonlySet<string> = new Set();
    const standing: Standing = {
      given: { provider: { country }, client: { country, legalForm: 'bv' } },
      ...{ base: {}, underWay: true, firstRun: true, today: '2026-11-24', language },
      ...{ settled: nothing, later: nothing, opened: nothing },
    };
    const question = questionsFor(standing).find((one) => one.id === id);
    if (question === undefined) throw new Error(`not asked: ${id}`);
    const reply = readLine('x', question, { standing, n: 1, total: 1 });
    expect(reply).toEqual({ wrong: expect.stringContaining(`: ${example}.`) });
  });
});
