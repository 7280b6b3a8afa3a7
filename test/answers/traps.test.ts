import { describe, expect, it } from 'vitest';
import { languages } from '../../src/i18n/text.ts';
import { add, type Bytes, findings, good, siret, slip, summaries } from '../helpers/slips.ts';

const clientCountry = 'country: FR\n  siret: "111';

type Trap = readonly [name: string, text: Bytes, ...expected: readonly string[]];

const words: readonly Trap[] = [
  [
    'no, read as text',
    add('liability:\n  excludeIndirect: no'),
    'answers/yes-no 31:20 liability.excludeIndirect',
  ],
  [
    'on, read as text',
    add('signature: { initials: on }'),
    'answers/yes-no 30:24 signature.initials',
  ],
  [
    'true between quotes',
    add('signature: { initials: "true" }'),
    'answers/yes-no 30:24 signature.initials',
  ],
  [
    'true, read as a boolean',
    slip('name: Maison Lorme', 'name: true'),
    'answers/unquoted-word 13:9 client.name',
  ],
  [
    'false, for a choice of yes and no',
    slip('legalForm: SAS', 'isTrader: false'),
    'answers/unquoted-word 14:13 client.isTrader',
  ],
  ['08:30 without quotes', add('availability: { hours: [{ from: 08:30, to: 12:00 }] }')],
  [
    'times otherwise written',
    add('availability: { hours: [{ from: 8h30, to: 1200 }] }'),
    'schema/time 30:33 availability.hours[0].from',
    'schema/time 30:43 availability.hours[0].to',
  ],
  ['a date between quotes', slip('2026-11-30', '"2026-11-30"')],
  ['a date with slashes', slip('2026-11-30', '30/11/2026'), 'schema/date 2:7 date'],
  ['a day that is none', slip('2026-11-30', '2026-02-30'), 'schema/date 2:7 date'],
  ['a year alone', slip('2026-11-30', '2026'), 'schema/date 2:7 date'],
  ['a null', slip('name: Maison Lorme', 'name: ~'), 'answers/empty 13:9 client.name'],
  [
    'a colon in a text of a list',
    slip('services:\n', 'services:\n  excluded:\n    - Compta : jamais\n    - Site :\n'),
    'yaml/colon 21:7 services.excluded[0]',
    'yaml/colon 22:7 services.excluded[1]',
  ],
  ['a comment for a text', slip('name: Maison', 'name: #1'), 'answers/empty 13:3 client.name'],
];

const numbers: readonly Trap[] = [
  ['an amount in cents', slip('hourlyRate: 45', 'hourlyRate: 45.55')],
  [
    'an amount finer than a cent',
    slip('hourlyRate: 45', 'hourlyRate: 45.5555'),
    'answers/decimals 24:21 fees.hourlyRate',
  ],
  [
    'an amount in base eight',
    slip('hourlyRate: 45', 'hourlyRate: 0o55'),
    'answers/number-base 24:21 fees.hourlyRate',
  ],
  [
    'an amount in base sixteen',
    slip('hourlyRate: 45', 'hourlyRate: 0x2D'),
    'answers/number-base 24:21 fees.hourlyRate',
  ],
  [
    'an amount without end',
    slip('hourlyRate: 45', 'hourlyRate: .inf'),
    'schema/wrong-type 24:21 fees.hourlyRate',
  ],
  [
    'an amount that may be in thousands',
    add('proposal: { options: [{ name: Essai, price: 1.250 }] }'),
    'answers/thousands 30:45 proposal.options[0].price',
  ],
  [
    'a kilometre in thousandths',
    slip('hourlyRate: 45', 'hourlyRate: 45, travel: { ratePerKm: 0.529 }'),
  ],
  [
    'a kilometre finer than a law has it',
    slip('hourlyRate: 45', 'hourlyRate: 45, travel: { ratePerKm: 0.52955 }'),
    'answers/decimals 24:46 fees.travel.ratePerKm',
  ],
  [
    'a percentage in thousandths',
    add('invoicing: { lateInterest: { mode: fixed, percent: 10.155 } }'),
  ],
  [
    'a SIRET as a number',
    slip(siret, '12345678200010'),
    'answers/unquoted-number 9:10 provider.siret',
  ],
  [
    'a SIRET whose zero would be lost',
    slip(siret, '01234567890123'),
    'answers/unquoted-number 9:10 provider.siret',
    'rule/id-siret-luhn 9:10 provider.siret',
  ],
  [
    'a postcode as a number',
    slip('"69002"', '01000'),
    'answers/unquoted-number 16:54 client.address.postcode',
  ],
  [
    'a postcode as a power',
    slip('"69002"', '1e3'),
    'answers/ambiguous-number 16:54 client.address.postcode',
  ],
  [
    'a telephone number without figures',
    slip('  siret:', '  phone: aucun\n  siret:'),
    'schema/pattern 9:10 provider.phone',
  ],
  ['a SIRET too short', slip(siret, '"1234"'), 'schema/pattern 9:10 provider.siret'],
  [
    'curly quotes',
    slip('"69002"', '“69002”'),
    'answers/typographic-quotes 16:54 client.address.postcode',
    'rule/id-postcode 16:54 client.address.postcode',
  ],
  [
    'a comma in a number',
    slip('{ hourlyRate: 45 }', '{ hourlyRate: "45,50" }'),
    'answers/amount 24:21 fees.hourlyRate',
  ],
  [
    'a comma that parts two answers',
    slip('{ hourlyRate: 45 }', '{ hourlyRate: 45,50 }'),
    'schema/unknown-key 24:24 fees.50',
  ],
  [
    'a unit',
    slip('{ hourlyRate: 45 }', '{ hourlyRate: 45 € }'),
    'answers/amount 24:21 fees.hourlyRate',
  ],
  [
    'nothing for a price',
    slip('{ hourlyRate: 45 }', '{ hourlyRate: 0 }'),
    'schema/bounds 24:21 fees.hourlyRate',
  ],
  [
    'half a day',
    add('invoicing: { paymentDays: 30.5 }'),
    'schema/wrong-type 30:27 invoicing.paymentDays',
  ],
];

const shapes: readonly Trap[] = [
  ['tabs', 'client:\n\tname: Acme\n', 'yaml/tab 2:1'],
  ['Windows line ends', good.replaceAll('\n', '\r\n')],
  ['a byte order mark', `\ufeff${good}`],
  [
    'both, with a fault behind them',
    `\ufeff${slip('hourlyRate: 45', 'hourlyRate: x')}`.replaceAll('\n', '\r\n'),
    'schema/wrong-type 24:21 fees.hourlyRate',
  ],
  ['UTF-16', Buffer.from(`\ufeff${good}`, 'utf16le'), 'yaml/not-utf8 -'],
  ['Latin 1', Buffer.from(good, 'latin1'), 'yaml/not-utf8 15:53'],
  ['an alias bomb', bomb(), 'yaml/alias-bomb -'],
  ['a Word file', 'PK\u0003\u0004\u0014\u0000', 'yaml/office-file -'],
  ['10 MB', `summary: ${'x'.repeat(10 * 1024 * 1024)}`, 'yaml/too-large -'],
  ['an answer given twice', add('date: 2026-12-01'), 'yaml/duplicate-key 30:1'],
  ['an unknown alias', slip('name: Maison', 'name: *Maison'), 'yaml/unknown-anchor 13:9'],
  ['no space after the colon', slip('name: Maison', 'name:Maison'), 'yaml/missing-space 13:7'],
  ['no space after a dash', slip('- { task: email', '-{ task: email'), 'yaml/missing-space 22:5'],
  [
    'no space after the colon, alone in its group',
    slip('fees: { hourlyRate: 45 }', 'fees:\n  hourlyRate:45'),
    'yaml/missing-space 25:3 fees',
  ],
  ['a colon in a text', slip('summary: Tenue', 'summary: Objet : tenue'), 'yaml/colon 20:12'],
  ['a quote left open', slip('name: Maison', 'name: "Maison'), 'yaml/missing-character 13:22'],
  ['a brace left open', slip('hourlyRate: 45 }', 'hourlyRate: 45'), 'yaml/missing-character 24:7'],
  ['a backslash', slip('Maison Lorme', '"C:\\dossier"'), 'yaml/escape 13:12'],
  ['a sign of YAML', slip('Maison Lorme', '@lorme'), 'yaml/sign 13:9'],
  ['a line too far left', slip('  email: camille', ' email: camille'), 'yaml/indentation 8:1'],
  ['a line too far right', slip('  name: Camille', '   name: Camille'), 'yaml/indentation 6:4'],
  ['a colon left out', slip('  name: Camille', '  name Camille'), 'yaml/syntax 6:3'],
  ['a directive', `%YAML 1.1\n---\n${good}`, 'yaml/directive 1:1'],
  ['two files in one', `${good}---\n${good}`, 'yaml/several-documents 30:1'],
  ['a list for a name', `? [a, b]\n: c\n${good}`, 'yaml/key 1:3'],
  [
    'names of JavaScript itself',
    `__proto__: { a: 1 }\nconstructor: x\n${good}`,
    'schema/unknown-key 1:1 __proto__',
    'schema/unknown-key 2:1 constructor',
  ],
];

const questions: readonly Trap[] = [
  [
    'a text for a list',
    good.replace(/tasks:\n.*\n.*\n/, 'tasks: email\n'),
    'schema/wrong-type 21:10 services.tasks',
  ],
  [
    'a list of texts for a list of groups',
    good.replace(/tasks:\n.*\n.*\n/, 'tasks: [email]\n'),
    'schema/wrong-type 21:11 services.tasks[0]',
  ],
  [
    'a list for a text',
    slip('name: Maison Lorme', 'name: [Maison]'),
    'schema/wrong-type 13:9 client.name',
  ],
  [
    'a number for a group',
    slip('fees: { hourlyRate: 45 }', 'fees: 45'),
    'schema/wrong-type 24:7 fees',
  ],
  [
    'an empty list',
    good.replace(/tasks:\n.*\n.*\n/, 'tasks: []\n'),
    'schema/list 21:10 services.tasks',
  ],
  ['an empty text', slip('Maison Lorme', '"  "'), 'answers/empty 13:9 client.name'],
  [
    'a word for a number or another word',
    add('confidentiality: { years: toujours }'),
    'schema/wrong-type 30:27 confidentiality.years',
  ],
  [
    'two answers of which one is wanted',
    slip('hourlyRate: 45 }', 'hourlyRate: 45, deposit: { percent: 30, amount: 9 } }'),
    'schema/one-of 24:34 fees.deposit',
  ],
  ['a version to come', add('version: 2'), 'schema/version 30:10 version'],
  ['a missing answer', slip('  name: Maison Lorme\n', ''), 'schema/required 12:1 client.name'],
  [
    'a missing answer of two that will do',
    good.replace(/ {2}siret: "123.*\n/, ''),
    'schema/required 3:1 provider.siret',
  ],
  [
    'a missing answer in a group within a group',
    slip('street: 12 rue des Lilas, ', ''),
    'schema/required 7:3 provider.address.street',
  ],
  ['a missing group', good.replace(/fees:.*\n/, ''), 'schema/required 1:1 fees.hourlyRate'],
  [
    'a key misspelt, and so missing',
    slip('  email: camille', '  e-mail: camille'),
    'schema/unknown-key 8:3 provider.e-mail',
  ],
  ['a key in the wrong place', add('paymentDays: 30'), 'schema/unknown-key 30:1 paymentDays'],
  ['a key of one’s own', add('x-note: free')],
  [
    'a choice misspelt',
    slip('task: email', 'task: emial'),
    'schema/enum 22:15 services.tasks[0].task',
  ],
  [
    'a country in words, from which no law follows',
    slip('country: FR\n  legal', 'country: France\n  legal'),
    'schema/enum 4:12 provider.country',
  ],
  [
    'the code of no country',
    slip(clientCountry, clientCountry.replace('FR', 'XX')),
    'schema/country 17:12 client.country',
  ],
  [
    'the code of no country, in a list',
    slip(
      'startDate: 2026-12-07 }',
      'startDate: 2026-12-07, subcontractors: [{ name: Jeanne Petit, task: saisie, country: UK }] }',
    ),
    'schema/country 25:101 cooperation.subcontractors[0].country',
  ],
  [
    'an e-mail address without its end',
    slip('camille.renard@example.com', 'camille.renard'),
    'schema/pattern 8:10 provider.email',
  ],
  [
    'a text too long',
    slip('Tenue de', 'x'.repeat(30_000)),
    'schema/too-long 20:12 services.summary',
  ],
  [
    'several at once',
    slip('fr\n', 'french\n')
      .replace('2026-11-30', '30/11/2026')
      .replace('"69003"', '69003')
      .replace('hourlyRate: 45', 'hourlyRate: 45 €'),
    'answers/unquoted-number 7:50 provider.address.postcode',
    'schema/enum 1:11 language',
    'schema/date 2:7 date',
    'answers/amount 24:21 fees.hourlyRate',
  ],
];

/** Nine levels of ten aliases: a thousand million values. */
function bomb(): string {
  const lines = ['a: &a [x, x, x, x, x, x, x, x, x, x]'];
  for (let code = 98; code < 107; code++) {
    const [name, last] = [String.fromCharCode(code), String.fromCharCode(code - 1)];
    lines.push(`${name}: &${name} [${Array(10).fill(`*${last}`).join(', ')}]`);
  }
  return lines.join('\n');
}

describe.each([
  ['a word that YAML reads otherwise', words],
  ['a number that YAML reads otherwise', numbers],
  ['a text that is no YAML of ours', shapes],
  ['an answer that does not fit its question', questions],
])('%s', (_, traps) => {
  it.each(traps)('%s', (_, text, ...expected) => {
    expect(summaries(text)).toEqual(expected);
  });
});

describe('what is said of a slip', () => {
  it('calls an amount without end by its name', () => {
    const [{ message } = { message: undefined }] = findings(
      slip('hourlyRate: 45', 'hourlyRate: .inf'),
    );
    expect(message?.en).toContain('a number, not an infinite or indefinite number');
  });

  it.each(languages)('is said in %s alone, without a mark left unfilled', (language) => {
    const all = [...words, ...numbers, ...shapes, ...questions].flatMap(([, text]) =>
      findings(text),
    );
    for (const { code, message, hint: advice = message } of all) {
      expect(`${message[language]} ${advice[language]}`, code).not.toMatch(
        /\{\w+\}|undefined|\[object/,
      );
      for (const other of languages)
        if (other !== language) expect(message[language], code).not.toBe(message[other]);
    }
  });
});
