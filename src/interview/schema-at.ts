import { questionAt, type Question as SchemaQuestion } from '../answers/question.ts';
import { toPath } from './values.ts';

const known = new Map<string, SchemaQuestion | undefined>();

/** The schema's question at a dotted path, `data.tools[].name` for the parts of a list; looked up once. */
export function schemaAt(name: string): SchemaQuestion | undefined {
  const path = name.replace(/\[\d*\]/g, '[0]');
  if (!known.has(path)) known.set(path, questionAt(toPath(path)));
  return known.get(path);
}
