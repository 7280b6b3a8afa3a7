import type { Host } from '../../host.ts';
import { templateNames } from '../../template/built-in.ts';
import { exitCodes } from '../exit-code.ts';

/** `va-agree template list`: each document with its languages and laws. */
export function listTemplates(host: Host, { json = false }: { readonly json?: boolean }): number {
  const templates = templateNames();
  if (json) {
    host.out.write(`${JSON.stringify({ version: 1, ok: true, templates }, null, 2)}\n`);
    return exitCodes.done;
  }
  const documents = [...new Set(templates.map(({ document }) => document))];
  const width = Math.max(...documents.map((document) => document.length));
  for (const document of documents) {
    const laws = templates
      .filter((template) => template.document === document)
      .map(({ language, law }) => `${language} (${law})`);
    host.out.write(`${document.padEnd(width)}  ${laws.join(', ')}\n`);
  }
  return exitCodes.done;
}
