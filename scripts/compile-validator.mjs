// The answers schema → a validator as plain code, so that nothing is compiled when the program starts.
import Ajv from 'ajv';
import standaloneCode from 'ajv/dist/standalone/index.js';
import { build } from 'esbuild';

/** Formats are looked at by the rules (check digits); the schema itself tells dates apart. */
const formats = [
  'email',
  'colour',
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
    stdin: { contents: standaloneCode(ajv, ajv.compile(apart(bare(schema)))), resolveDir: '.' },
    bundle: true,
    format: 'esm',
    platform: 'node',
    write: false,
  });
  return lean(outputFiles[0].text);
}

/** Every group and consequence as a definition of its own: a function compiled only when it is called. */
function apart(schema) {
  const definitions = {};
  const move = (value, isPart) => {
    if (Array.isArray(value)) return value.map((item) => move(item, false));
    if (typeof value !== 'object' || value === null) return value;
    const moved = Object.fromEntries(
      Object.entries(value).map(([key, item]) => [key, moveMember(key, item)]),
    );
    if (!isPart || (moved.properties === undefined && moved.required === undefined)) return moved;
    const name = `part${Object.keys(definitions).length}`;
    definitions[name] = moved;
    return { $ref: `#/definitions/${name}` };
  };
  const moveMember = (key, item) => {
    if (key === 'if') return item;
    if (key !== 'properties' && key !== 'definitions') return move(item, key === 'then');
    const members = Object.entries(item);
    return Object.fromEntries(
      members.map(([name, member]) => [name, move(member, key === 'properties')]),
    );
  };
  const { definitions: own, ...rest } = schema;
  const { definitions: movedOwn } = move({ definitions: own }, false);
  return { ...move(rest, false), definitions: { ...movedOwn, ...definitions } };
}

const report =
  /const (err\d+) = \{ instancePath(: [^{}]*)?, schemaPath: "[^"]*", keyword: ("\w+"), params: (\{[^{}]*\}) \};\s*if \(vErrors === null\) \{\s*vErrors = \[\1\];\s*\} else \{\s*vErrors\.push\(\1\);\s*\}/g;

const relatives = /, parentData, parentDataProperty, rootData = data(?= \} = \{\}\))/g;
const relativesPassed =
  /,\s*parentData(?:: [\w.]+)?,\s*parentDataProperty(?:: [^{},]+)?,\s*rootData(?=\s*\})/g;

/** Ajv writes out each report in eight lines; one function does the same in a third of the code. */
function lean(code) {
  const short = code.replace(
    report,
    (_, _name, place = ': instancePath', keyword, params) =>
      `vErrors = fault(vErrors, ${place.slice(2)}, ${keyword}, ${params});`,
  );
  return `import { isUnchanging } from '../answers/unchanging.ts';
${provenOnce(withoutSchemas(short.replace(relatives, '').replace(relativesPassed, '')))}
function fault(faults, instancePath, keyword, params) {
  const found = { instancePath, keyword, params };
  if (faults === null) return [found];
  faults.push(found);
  return faults;
}
`;
}

const opening = /^function (validate\d+)\(data, .*\{$/gm;
const closing = /(validate\d+)\.errors = vErrors;\n\s*return errors === 0;/g;

/** A group without a fault that all clients of a list share is looked at once. */
function provenOnce(code) {
  const guarded = code
    .replace(opening, '$&\n  if ($1.proven?.has(data)) return true;')
    .replace(closing, '$1.errors = vErrors;\n  return errors === 0 && proven($1, data);');
  return `${guarded}
function proven(validate, data) {
  if (isUnchanging(data)) (validate.proven ??= new WeakSet()).add(data);
  return true;
}`;
}

/**
 * Ajv keeps whole schemas and compiles every pattern when the program starts, for a few choices and
 * names: these stand where they are looked at, made only when they are.
 */
function withoutSchemas(code) {
  const schemas = JSON.parse(
    `{${[...code.matchAll(/^var (schema\d+) = (\{.*\});$/gm)].map(([, name, text]) => `"${name}":${text}`)}}`,
  );
  const at = (name, path) => path.split('.').reduce((value, key) => value[key], schemas[name]);
  const patterns = new Map(
    [...code.matchAll(/^var (pattern\d+) = (new RegExp\(.*\));$/gm)].map(([, name, made]) => [
      name,
      String(Function(`return ${made}`)()),
    ]),
  );
  const names = new Map();
  const lighter = code
    .replace(/\b(schema\d+)\.([\w.]*enum)\b/g, (_, name, path) => JSON.stringify(at(name, path)))
    .replace(/\b(schema\d+)\.([\w.]*properties)\b(?=, key)/g, (_, name, path) => {
      const flat = JSON.stringify(
        Object.fromEntries(Object.keys(at(name, path)).map((key) => [key, 0])),
      );
      if (!names.has(flat)) names.set(flat, `names${names.size}`);
      return names.get(flat);
    })
    .replace(/\b(pattern\d+)\.test\b/g, (_, name) => `${patterns.get(name)}.test`)
    .replace(/^var (schema|pattern)\d+ = .*\n/gm, '');
  return [lighter, ...[...names].map(([flat, name]) => `var ${name} = ${flat};`)].join('\n');
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
