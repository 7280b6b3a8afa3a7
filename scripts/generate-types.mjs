// The answers schema → the TypeScript type of answers whose defaults are filled in.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { compile } from 'json-schema-to-typescript';

const target = new URL('../src/answers/answers.generated.ts', import.meta.url);

export async function generateTypes(schema) {
  const source = await compile(filled(schema, schema), 'Answers', {
    additionalProperties: false,
    bannerComment:
      '// Generated from schemas/answers.schema.json by `node scripts/generate-types.mjs`: do not edit.',
    declareExternallyReferenced: true,
    strictIndexSignatures: false,
    unknownAny: true,
    unreachableDefinitions: false,
    maxItems: 0,
  });
  return source;
}

/** What has a default is always there; conditions, free `x-` keys and our own words say nothing of types. */
function filled(node, root) {
  if (node.$ref !== undefined) {
    const { $ref, ...own } = node;
    return filled({ ...root.definitions[$ref.replace('#/definitions/', '')], ...own }, root);
  }
  const out = {};
  for (const key of ['type', 'enum', 'const', 'description'])
    if (node[key] !== undefined) out[key] = node[key];
  if (node.anyOf || node.oneOf)
    out.anyOf = (node.anyOf ?? node.oneOf).map((branch) => filled(branch, root));
  if (node.items) out.items = filled(node.items, root);
  if (node.properties) {
    out.additionalProperties = false;
    out.properties = Object.fromEntries(
      Object.entries(node.properties).map(([name, member]) => [name, filled(member, root)]),
    );
    const present = Object.entries(node.properties)
      .filter(([, member]) => isFilled(member, root))
      .map(([name]) => name);
    out.required = [...new Set([...(node.required ?? []), ...present])];
  }
  if (node === root)
    out.required = [
      ...new Set([
        ...out.required,
        'law',
        'language',
        'date',
        'provider',
        'client',
        'services',
        'fees',
        'cooperation',
      ]),
    ];
  return out;
}

function isFilled(node, root) {
  const whole = node.$ref
    ? { ...root.definitions[node.$ref.replace('#/definitions/', '')], ...node }
    : node;
  const defaults = ['default', 'x-default-by-law', 'x-default-by-country'];
  if (defaults.some((name) => whole[name] !== undefined)) return true;
  if (whole['x-optional'] || !whole.properties) return false;
  return Object.values(whole.properties).some((member) => isFilled(member, root));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const schema = JSON.parse(
    readFileSync(new URL('../schemas/answers.schema.json', import.meta.url), 'utf8'),
  );
  writeFileSync(target, await generateTypes(schema));
}
