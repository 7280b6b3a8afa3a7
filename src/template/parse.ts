import Handlebars from 'handlebars';

/** Text with tags → what Handlebars reads in it. Throws its complaint. Lines keep their ends. */
export function parseTags(text: string): hbs.AST.Program {
  return Handlebars.parse(text, { ignoreStandalone: true });
}
