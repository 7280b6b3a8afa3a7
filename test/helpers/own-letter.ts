import { readFileSync } from 'node:fs';
import { paragraphs, wordFile } from '../word/word-file.ts';

/** A Word file of the user's own. */
export const ownLetter = wordFile({ body: paragraphs('{{client.name}}') });

/** Answers in Dutch under French law, in which there is no template but the user's own letter, `own.docx`. */
export const withOwnLetter = readFileSync('examples/english-freelancer.yaml', 'utf8')
  .replace(/^language: en$/m, 'language: nl')
  .replace(/^law: NL$/m, 'law: FR')
  .replace(
    /^documents: .*$/m,
    'documents: [engagement-letter, proposal]\ntemplates: { engagement-letter: own.docx }',
  );
