import type { JsonObject, LoadedAnswers } from './load.ts';

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
