import { answersCatalogue } from './answers.ts';
import { batchCatalogue } from './batch.ts';
import { documentsCatalogue } from './documents.ts';
import type { Catalogue } from './entry.ts';
import { lookCatalogue } from './look.ts';
import { officeCatalogue } from './office.ts';
import { outputCatalogue } from './output.ts';
import { renderCatalogue } from './render.ts';
import { templateCatalogue } from './template.ts';
import { wordCatalogue } from './word.ts';
import { yamlCatalogue } from './yaml.ts';

/** All that can be said about every code, except those of the legal rules. */
export const entries = (): Catalogue => ({
  ...yamlCatalogue(),
  ...answersCatalogue(),
  ...templateCatalogue(),
  ...documentsCatalogue(),
  ...outputCatalogue(),
  ...lookCatalogue(),
  ...officeCatalogue(),
  ...renderCatalogue(),
  ...wordCatalogue(),
  ...batchCatalogue(),
});
