import path from 'node:path';
import { extendedFiles } from '../answers/extended.ts';
import { reportOutput } from '../diagnostics/catalogue/output.ts';
import type { Result } from '../diagnostics/diagnostic.ts';
import type { Host } from '../host.ts';
import { unreadable } from '../output/system-problem.ts';
import { isUsageError, UsageError } from './usage-error.ts';

/** An answers file to read: its name, and its bytes when they came from standard input. */
export interface Input {
  readonly file: string;
  readonly text?: Uint8Array;
}

const answersFile = /\.(ya?ml|json)$/i;

/**
 * The answers files meant by the arguments of a command. Of a folder, every answers file is taken
 * except those that another one there extends: they are bases, not clients.
 */
export function findInputs(host: Host, args: readonly string[]): readonly Input[] {
  const found = [...new Set(args)].flatMap((name): readonly Input[] => {
    if (name === '-') return [{ file: '<stdin>', text: host.readStandardInput() }];
    return host.kind(name) === 'directory' ? filesIn(host, name) : [{ file: name }];
  });
  // A file named twice, `a.yaml ./a.yaml`, is meant once.
  const byPath = found.map((input) => [fullPath(host, input.file), input] as const).reverse();
  return [...new Map(byPath).values()].reverse();
}

function fullPath(host: Host, file: string): string {
  return path.resolve(host.cwd, file);
}

function filesIn(host: Host, folder: string): readonly Input[] {
  const within = folder.replace(/\/$/, '');
  const files = host
    .list(folder)
    .filter((name) => answersFile.test(name) && !name.startsWith('.'))
    .map((name) => `${within}/${name}`);
  if (files.length === 0)
    throw new UsageError(reportOutput('command/no-answers', { values: { file: folder } }));
  const full = (file: string) => fullPath(host, file);
  const basesOf = new Map(files.map((file) => [full(file), basesNamedIn(host, file).map(full)]));
  const bases = new Set<string>();
  // Of two that extend each other, or one itself, none is a base: loading them says what is wrong.
  for (const [file, extended] of basesOf)
    for (const base of extended) if (!basesOf.get(base)?.includes(file)) bases.add(base);
  const clients = files.filter((file) => !bases.has(full(file)));
  return (clients.length === 0 ? files : clients).map((file) => ({ file }));
}

/** The text of an input, or why it can not be read: the others are looked at all the same. */
export function readInput(host: Host, { file, text }: Input): Result<Uint8Array> {
  try {
    return { value: text ?? readFile(host, file), diagnostics: [] };
  } catch (error) {
    if (!isUsageError(error)) throw error;
    return { diagnostics: error.diagnostics };
  }
}

/** Reads a file that the person named; a failure is a usage error with the system's reason. */
export function readFile(host: Host, file: string): Uint8Array {
  try {
    return host.readBytes(file);
  } catch (error) {
    throw new UsageError(unreadable(file, error));
  }
}

/** What a file extends; nothing when it can not be read, which is said when it is read as a client's. */
function basesNamedIn(host: Host, file: string): readonly string[] {
  const { value: text } = readInput(host, { file });
  return text === undefined ? [] : extendedFiles(file, new TextDecoder().decode(text));
}
