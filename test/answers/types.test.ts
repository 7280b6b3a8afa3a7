import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import answersSchema from '../../schemas/answers.schema.json' with { type: 'json' };

it('the generated type is that of the schema', async () => {
  const generator = '../../scripts/generate-types.mjs';
  const { generateTypes } = (await import(generator)) as {
    generateTypes: (schema: object) => Promise<string>;
  };
  const current = readFileSync('src/answers/answers.generated.ts', 'utf8');
  expect(await generateTypes(answersSchema), 'run: node scripts/generate-types.mjs').toBe(current);
});
