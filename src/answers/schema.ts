import questions from '../generated/questions.json' with { type: 'json' };

/** The schema of the answers file as far as the program reads it: questions, choices, defaults. */
export const answersSchema: object = questions;
