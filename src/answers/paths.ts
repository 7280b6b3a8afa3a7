import path from 'node:path';

/** A path named in `file`, taken from the folder in which that file lies. */
export function resolveBeside(file: string, name: string): string {
  return path.isAbsolute(name) ? name : path.join(path.dirname(file), name);
}
