import { reportOutput } from '../diagnostics/catalogue/output.ts';
import type { Host } from '../host.ts';
import { systemProblem } from '../output/system-problem.ts';
import { UsageError } from './usage-error.ts';

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
  return args.flatMap((name): readonly Input[] => {
    if (name === '-') return [{ file: '<stdin>', text: host.readStandardInput() }];
    return host.kind(name) === 'directory' ? filesIn(host, name) : [{ file: name }];
  });
}

function filesIn(host: Host, folder: string): readonly Input[] {
  const names = host.list(folder).filter((name) => answersFile.test(name) && !name.startsWith('.'));
  const extended = new Set(
    names.flatMap((name) => extendedBy(readText(host, `${folder}/${name}`))),
  );
  const clients = names.filter((name) => !extended.has(name));
  if (clients.length === 0)
    throw new UsageError(reportOutput('command/no-answers', { values: { file: folder } }));
  return clients.map((name) => ({ file: `${folder.replace(/\/$/, '')}/${name}` }));
}

/** File names beside it that a text extends; read loosely, since loading reports what is wrong. */
function extendedBy(text: string): readonly string[] {
  const value = /^extends:[ \t]*(.*(?:\n[ \t]*-.*)*)/m.exec(text)?.[1] ?? '';
  return [...value.matchAll(/(?:\.\/)?([^\s,[\]"'/]+\.(?:ya?ml|json))/g)].map(
    ([, name]) => name ?? '',
  );
}

/** Reads a file that the person named; a failure is a usage error with the system's reason. */
export function readFile(host: Host, file: string): Uint8Array {
  try {
    return host.readBytes(file);
  } catch (error) {
    throw new UsageError(
      reportOutput('command/unreadable', { values: { file, problem: systemProblem(error) } }),
    );
  }
}

function readText(host: Host, file: string): string {
  return new TextDecoder().decode(readFile(host, file));
}
