const kept = [
  'type',
  'title',
  'examples',
  'properties',
  'items',
  'enum',
  'anyOf',
  'format',
  'pattern',
  'required',
  'default',
  '$ref',
  'definitions',
  'x-examples',
  'x-unit',
  'x-decimals',
  'x-optional',
  'x-default-by-law',
  'x-default-by-country',
];

/** The schema without what editors alone read and the validator alone checks: what the program asks it at run time. */
export function questionsOf(schema, isMembers = false) {
  if (Array.isArray(schema)) return schema.map((item) => questionsOf(item));
  if (typeof schema !== 'object' || schema === null) return schema;
  const entries = Object.entries(schema).filter(([key]) => isMembers || kept.includes(key));
  return Object.fromEntries(
    entries.map(([key, item]) => [
      key,
      isData(key, isMembers) ? item : questionsOf(item, !isMembers && isNames(key)),
    ]),
  );
}

const isNames = (key) => key === 'properties' || key === 'definitions';
const isData = (key, isMembers) =>
  !isMembers && /^((x-)?examples|default|x-default-by-(law|country))$/.test(key);
