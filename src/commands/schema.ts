import answersSchema from '../../schemas/answers.schema.json' with { type: 'json' };
import type { Host } from '../host.ts';

/** Prints the schema of the answers file, for editors and for offline use. */
export function printSchema(host: Host): void {
  host.out.write(`${JSON.stringify(answersSchema, null, 2)}\n`);
}
