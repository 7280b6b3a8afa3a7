import path from 'node:path';
import type { Host } from './host.ts';
import type { ReadTemplate } from './template/compile.ts';

/** Our templates lie in the package, beside the built program. */
export const ourFolder = path.join(import.meta.dirname, '..', 'templates');

/** Our templates as text. */
export function ourTemplates(host: Host): ReadTemplate {
  return (name) => {
    const file = path.join(ourFolder, name);
    return host.kind(file) === 'file' ? textOf(host, file) : undefined;
  };
}

export function textOf(host: Host, file: string): string {
  return new TextDecoder().decode(host.readBytes(file));
}
