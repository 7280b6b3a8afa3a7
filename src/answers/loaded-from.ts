import type { LoadedAnswers } from './load.ts';
import type { JsonObject } from './values.ts';

/** Answers that stand in no file, as loaded ones: nothing has a place. */
export function loadedFrom(data: JsonObject, file = ''): LoadedAnswers {
  return {
    file,
    data,
    locate: () => undefined,
    sourceOf: () => undefined,
    texts: new Map(),
  };
}
