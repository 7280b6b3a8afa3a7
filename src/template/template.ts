import { wrongChoice } from '../diagnostics/wrong-argument.ts';
import type { CompiledTemplate } from './fill.ts';
import { nameOfTemplate, type TemplateKey } from './key.ts';

/** A document in a program's own words, compiled once, for `generate` to fill any number of times. */
export class Template {
  readonly #compiled: CompiledTemplate;

  /** @internal */
  constructor(compiled: CompiledTemplate) {
    this.#compiled = compiled;
  }

  /**
   * Throws a `TypeError` where it was written for another document, language or law.
   * @internal
   */
  for(key: TemplateKey): CompiledTemplate {
    const own = nameOfTemplate(this.#compiled);
    if (own === nameOfTemplate(key)) return this.#compiled;
    throw wrongChoice(`templates.${key.document}`, own, [nameOfTemplate(key)]);
  }
}
