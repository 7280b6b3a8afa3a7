import { answersCatalogue } from './answers.ts';
import { documentsCatalogue } from './documents.ts';
import type { Catalogue } from './entry.ts';
import { outputCatalogue } from './output.ts';
import { templateCatalogue } from './template.ts';
import { wordCatalogue } from './word.ts';
import { yamlCatalogue } from './yaml.ts';

/** All that can be said about every code, except those of the legal rules. */
export const entries: Catalogue = {
  ...yamlCatalogue,
  ...answersCatalogue,
  ...templateCatalogue,
  ...documentsCatalogue,
  ...outputCatalogue,
  ...wordCatalogue,
};
