import { hasErrors, type Result } from '../diagnostics/diagnostic.ts';
import type { Shape } from '../view/shape.ts';
import { compileWord } from './compile/compile.ts';
import type { WordTag } from './compile/tag.ts';
import { fillWord } from './fill/fill.ts';

/** A Word file with tags, compiled once, filled any number of times. */
export interface WordTemplate {
  readonly tags: readonly WordTag[];
  /** The bytes of a Word file: the template with `data` in it. */
  fill(data: object): Uint8Array;
}

/** Word file → template for any data; no value when it has errors, all of which are reported. */
export function readWordTemplate(
  bytes: Uint8Array,
  file: string,
  shape: Shape,
): Result<WordTemplate> {
  const { value, diagnostics } = compileWord(bytes, {
    file,
    shape,
    clauses: [],
    closesSpaces: false,
  });
  if (value === undefined || hasErrors(diagnostics)) return { diagnostics };
  const filling = { clause: () => [], language: 'en' as const, elides: false, headingOf: String };
  const template = { tags: value.tags, fill: (data: object) => fillWord(value, data, filling) };
  return { value: template, diagnostics };
}
