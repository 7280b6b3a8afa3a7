import schema from '../../schemas/answers.schema.json' with { type: 'json' };

/** The schema of the answers file: the single source of questions, bounds and defaults. */
export const answersSchema: object = schema;
