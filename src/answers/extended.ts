import { parseDocument } from 'yaml';
import { resolveBeside } from './paths.ts';

/** The entry at the left margin with all lines that can belong to it. */
const entry = /^(["']?)extends\1[ \t]*:.*(?:\n(?:[ \t#\]}-].*)?)*/m;

/**
 * The files that the text of an answers file extends, as far as it can be read: what is wrong with
 * it is said when it is loaded. The entry alone is parsed, unless it can not be read by itself.
 */
export function extendedFiles(file: string, text: string): readonly string[] {
  if (!text.includes('extends')) return [];
  const lines = text.replace(/\r\n?/g, '\n');
  const value = extendsOf(entry.exec(lines)?.[0] ?? lines) ?? extendsOf(lines);
  return [value]
    .flat()
    .filter((name) => typeof name === 'string')
    .map((name) => resolveBeside(file, name));
}

function extendsOf(text: string): unknown {
  try {
    const document = parseDocument(text, { version: '1.2', prettyErrors: false });
    if (document.errors.length > 0) return undefined;
    return (document.toJS() as { extends?: unknown } | null)?.extends;
  } catch {
    return undefined;
  }
}
