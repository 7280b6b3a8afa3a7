import type Handlebars from 'handlebars';
import type { TemplateKey, TemplateProgram } from './compile.ts';
import { helperNames } from './helper-names.ts';

const options = {
  knownHelpers: Object.fromEntries(helperNames.map((name) => [name, true])),
  knownHelpersOnly: true,
  noEscape: true,
  ignoreStandalone: true,
  explicitPartialContext: false,
};

/** A template's program → the text of a module that exports it ready to run, as `template`. */
export function precompile(
  key: TemplateKey,
  program: TemplateProgram,
  engine: typeof Handlebars,
): string {
  const ready = (text: string) => lean(String(engine.precompile(text, options)));
  const partials = Object.entries(program.partials).map(
    ([name, text]) => `    ${JSON.stringify(name)}: ${ready(text)},`,
  );
  return [
    'export const template = {',
    `  ...${JSON.stringify(key)},`,
    `  ids: ${JSON.stringify(program.ids)},`,
    `  main: ${ready(program.main)},`,
    `  partials: {\n${partials.join('\n')}\n  },`,
    '};\n',
  ].join('\n');
}

/** What Handlebars repeats in every block and its runtime does not need: a fallback, and places. */
const fallback = / \|\| function\(parent, propertyName\) \{.*?return undefined\s*\}/gs;
const places = /,"loc":\{"start":\{[^}]*\},"end":\{[^}]*\}\}/g;

function lean(code: string): string {
  return code.replace(fallback, '').replace(places, '');
}
