import type { Host } from '../host.ts';

/** A host that remembers what was asked of it: the files on which the outcome depends. */
export interface RecordingHost {
  readonly host: Host;
  /** Whether any of what was asked would be answered otherwise now. */
  hasChanged(): boolean;
}

/**
 * Everything that a run reads is recorded: answers, what they extend, pictures, templates, folders
 * looked into. A changed file is found by what it holds, however an editor wrote it.
 */
export function recording(host: Host): RecordingHost {
  const asked = new Map<string, () => boolean>();
  const record = (kind: string, name: string, ask: () => string) => {
    const key = `${kind} ${name}`;
    if (asked.has(key)) return;
    const first = ask();
    asked.set(key, () => ask() !== first);
  };
  return {
    host: {
      ...host,
      readBytes(name) {
        record('file', name, () => contentOf(host, name));
        return host.readBytes(name);
      },
      list(name) {
        record('folder', name, () => attempt(() => host.list(name).join('\n')));
        return host.list(name);
      },
      kind(name) {
        record('kind', name, () => String(host.kind(name)));
        return host.kind(name);
      },
    },
    hasChanged: () => [...asked.values()].some((isOther) => isOther()),
  };
}

function contentOf(host: Host, name: string): string {
  return attempt(() => Buffer.from(host.readBytes(name)).toString('latin1'));
}

function attempt(read: () => string): string {
  try {
    return read();
  } catch (error) {
    return `! ${(error as NodeJS.ErrnoException).code ?? error}`;
  }
}
