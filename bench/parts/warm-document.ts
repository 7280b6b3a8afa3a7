// What the benchmark of one warm document measures, as the program itself calls it.
import { loadAnswers } from '../../src/answers/load.ts';
import { checkAnswers } from '../../src/check.ts';
import { makeDocuments } from '../../src/generate.ts';

export { checkAnswers, loadAnswers, makeDocuments };
