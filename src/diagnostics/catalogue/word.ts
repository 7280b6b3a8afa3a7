import { reporter } from './entry.ts';
import { wordFileCatalogue } from './word-file.ts';
import { wordTagsCatalogue } from './word-tags.ts';

/** What can be said about a Word template. */
export const wordCatalogue = () => ({ ...wordFileCatalogue(), ...wordTagsCatalogue() }) as const;

export const reportWord = reporter(wordCatalogue);
