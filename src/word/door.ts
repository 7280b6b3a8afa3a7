/** All of this folder that a command asks for, in one file of its own once built. */
export { clauseSource } from '../template/clause-source.ts';
export { overriddenTemplate } from '../template/override.ts';
export { annotate } from './annotate.ts';
export { documentFromWord } from './document.ts';
export { allClauses, examineWord } from './examine.ts';
export { exportDocument } from './export/export.ts';
