export { checkAnswers, type CheckedAnswers } from './check.ts';
