import { readFileSync } from 'node:fs';
import { paragraphs, wordFile } from '../word/word-file.ts';

/** A Word file of the user's own. */
export const ownLetter = wordFile({ body: paragraphs('{{client.name}}') });

/** Answers in Dutch under French law, with the user's own letter, `own.docx`: all there is where our templates are left out. */
export const withOwnLetter = readFileSync('examples/english-freelancer.yaml', 'utf8')
  .replace(/^language: en$/m, 'language: nl')
  .replace(/^law: NL$/m, 'law: FR')
  .replace(
    /^documents: .*$/m,
    'documents: [engagement-letter, proposal]\ntemplates: { engagement-letter: own.docx }',
  );
