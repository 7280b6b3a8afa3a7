import type { Question as SchemaQuestion } from '../answers/question.ts';
import type { Definition, Kind } from './question.ts';
import { schemaAt } from './schema-at.ts';

/** How a question is answered: as its definition says, else as the schema tells. */
export function kindOf({ path, kind }: Pick<Definition, 'path' | 'kind'>): Kind {
  if (kind !== undefined) return kind;
  const question = schemaAt(path);
  if (question === undefined) throw new Error(`no question in the schema: ${path}`);
  return kindOfSchema(question);
}

function kindOfSchema(question: SchemaQuestion): Kind {
  const { type, enum: codes, items, properties } = question;
  if (codes !== undefined) return 'choice';
  if (type === 'boolean') return 'yes-no';
  if (type === 'number' || type === 'integer')
    return question['x-unit'] === 'EUR' ? 'amount' : 'number';
  if (items !== undefined)
    return items.enum === undefined && !isChannels(items) ? 'list' : 'choices';
  if (properties?.street !== undefined) return 'address';
  if (properties?.capacity !== undefined) return 'person';
  if (properties?.from !== undefined) return 'period';
  return formats[question.format ?? ''] ?? 'text';
}

/** The items of a list of choices may stand in a definition of the schema. */
function isChannels({ $ref }: SchemaQuestion): boolean {
  return $ref === '#/definitions/contactChannel';
}

const formats: Readonly<Record<string, Kind>> = {
  date: 'date',
  'time-of-day': 'time',
  country: 'country',
};
