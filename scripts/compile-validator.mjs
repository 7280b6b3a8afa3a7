// The answers schema → a validator as plain code, so that nothing is compiled when the program starts.
import Ajv from 'ajv';
import standaloneCode from 'ajv/dist/standalone/index.js';
import { build } from 'esbuild';

/** Formats are looked at by the rules (check digits); the schema itself tells dates apart. */
const formats = [
  'email',
  'country',
  'time-of-day',
  'siren',
  'siret',
  'enterprise-number',
  'kvk-number',
  'vat-number',
  'iban',
  'bic',
  'phone',
  'url',
  'uri',
];

const leapYear = '(?:\\d\\d(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)';

/** A day that the calendar has: `2026-02-30` is none. */
const calendarDate = new RegExp(
  [
    '^\\d{4}-(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])$',
    '^\\d{4}-(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)$',
    '^\\d{4}-02-(?:0[1-9]|1\\d|2[0-8])$',
    `^${leapYear}-02-29$`,
  ].join('|'),
);

/** The schema → the text of a module whose default export validates; adds nothing at run time. */
export async function compileValidator(schema) {
  const ajv = new Ajv.default({
    allErrors: true,
    strict: true,
    // Conditions name properties that are described elsewhere, and `years` is a number or a word.
    strictRequired: false,
    strictTypes: false,
    inlineRefs: false,
    messages: false,
    code: { source: true, esm: true, optimize: 2 },
  });
  for (const format of formats) ajv.addFormat(format, true);
  ajv.addFormat('date', calendarDate);
  const { outputFiles } = await build({
    stdin: { contents: standaloneCode(ajv, ajv.compile(bare(schema))), resolveDir: '.' },
    bundle: true,
    format: 'esm',
    platform: 'node',
    write: false,
  });
  return outputFiles[0].text;
}

const annotations = ['title', 'description', 'examples', 'default', '$comment'];

/** The schema without what only people and editors read: its code is a third as long. */
function bare(value, isProperties = false) {
  if (Array.isArray(value)) return value.map((item) => bare(item));
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value).filter(
    ([key]) => isProperties || !(annotations.includes(key) || key.startsWith('x-')),
  );
  return Object.fromEntries(
    kept.map(([key, item]) => [
      key,
      bare(item, !isProperties && /^(properties|definitions)$/.test(key)),
    ]),
  );
}
