import { reportOutput } from '../diagnostics/catalogue/output.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { collisionKey } from './names.ts';
import type { OutputFile } from './write.ts';

/** A finished file and the answers file that it was made from. */
export type MadeFile = Pick<OutputFile, 'path' | 'client'> & { readonly from: string };

/**
 * Answers files whose documents would stand in each other's place, or whose clients are two and would
 * share a folder: said once a folder.
 */
export function collisions(files: readonly MadeFile[]): readonly Diagnostic[] {
  const folders = new Map<string, MadeFile[]>();
  for (const file of files) {
    const key = collisionKey(folderOf(file));
    folders.set(key, [...(folders.get(key) ?? []), file]);
  }
  return [...folders.values()].flatMap((inIt) => {
    for (const [index, second] of inIt.entries()) {
      const first = inIt.slice(0, index).find((before) => collide(before, second));
      if (first === undefined) continue;
      const values = { first: first.from, second: second.from, folder: folderOf(first) };
      return [reportOutput('output/collision', { values })];
    }
    return [];
  });
}

function collide(one: MadeFile, other: MadeFile): boolean {
  if (one.from === other.from) return false;
  return one.client !== other.client || collisionKey(one.path) === collisionKey(other.path);
}

function folderOf({ path }: MadeFile): string {
  return path.slice(0, path.lastIndexOf('/'));
}
