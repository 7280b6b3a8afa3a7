// By name, here and in `node-host.ts`: a default import copies the whole module when it is bundled.
import {
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { homedir } from 'node:os';
import path from 'node:path';
import { Script } from 'node:vm';

/** What the built program, `main.cjs` beside this file, offers. */
export interface Program {
  run(argv: readonly string[]): Promise<void>;
  /** A thread of a batch; calls back when it has made clients, until it is told that this was enough. */
  work(made: () => boolean): Promise<void>;
}

interface Loaded {
  readonly program: Program;
  /** Keeps the code that was compiled so far, unless it was kept before; whether it could be. */
  keepCode(): boolean;
}

/** V8 refuses code that was compiled while its flags were others: these are told before it loads theirs. */
const ofLists = new Set(['batch', 'batch-alone', 'thread']);

/** Runs the built program. */
export async function start(argv: readonly string[]): Promise<void> {
  const { program, keepCode } = await loadProgram(commandOf(argv));
  // A run that ended early has compiled little.
  process.once('exit', (code) => code === 0 && keepCode());
  return program.run(argv);
}

/** The command, by which its code is known; a batch without further threads does their work itself. */
function commandOf(argv: readonly string[]): string {
  const [command = ''] = argv;
  if (!/^[a-z]+$/.test(command)) return 'help';
  const isAlone = /(^| )--concurrency[ =]1( |$)/.test(argv.join(' '));
  return command === 'batch' && isAlone ? 'batch-alone' : command;
}

/**
 * Loads the program, keeping its compiled code between runs in the user's own cache folder: half
 * of a short run is compiling. Each command keeps the functions that it runs. (Node's own cache, from
 * 22.1, makes a run half as long again as this one.) A cache that can not be read, written or used
 * is passed over; `NODE_DISABLE_COMPILE_CACHE` keeps none.
 */
export async function loadProgram(command: string): Promise<Loaded> {
  const file = path.join(import.meta.dirname, 'main.cjs');
  const isKept = !process.env['NODE_DISABLE_COMPILE_CACHE'];
  const code = readFileSync(file, 'latin1');
  const cache = cacheFile(code, command);
  const cachedData = isKept ? attempt(() => readFileSync(cache)) : undefined;
  const engine = ofLists.has(command) ? await import('./batch/engine-flags.ts') : undefined;
  engine?.prepareForList({ alone: command === 'batch-alone' });
  const script = new Script(code, {
    filename: file,
    ...(cachedData && { cachedData }),
  });
  const isNew = isKept && (cachedData === undefined || script.cachedDataRejected);
  const made = { exports: {} as Program };
  script.runInThisContext()(made, made.exports, createRequire(file), path.dirname(file));
  const keepCode = () => {
    if (!isNew) return true;
    engine?.takeBack();
    const data = script.createCachedData();
    // A flag holds for all threads, and another may have set one meanwhile.
    if (new Script(code, { filename: file, cachedData: data }).cachedDataRejected) return false;
    keep(cache, data);
    return true;
  };
  return { program: made.exports, keepCode };
}

/** How many letters of its own hash the program ends with. */
const HASH_LENGTH = 16;

/**
 * Another build, another version of Node: another file. V8 refuses code of another V8, but of a program
 * it looks at nothing but the length; and what installs it may give each version the same date.
 */
function cacheFile(code: string, command: string): string {
  const base = process.env['XDG_CACHE_HOME'] || path.join(homedir(), '.cache');
  const name = [command, process.version, process.arch, code.slice(-HASH_LENGTH)].join('-');
  return path.join(base, 'va-agree', `${name}.code`);
}

/** A few commands of a program or two side by side, a clone and an installed one. */
const KEPT = 12;

/** Under another name first: a run beside this one never reads half a file. All but the latest few go. */
function keep(file: string, code: Buffer): void {
  const folder = path.dirname(file);
  // One by one: `recursive` never ends below a folder such as `/proc`.
  for (const each of [path.dirname(folder), folder])
    attempt(() => mkdirSync(each, { mode: 0o700 }));
  attempt(() => {
    const age = (name: string) => statSync(path.join(folder, name)).mtimeMs;
    const older = readdirSync(folder).sort((a, b) => age(b) - age(a));
    for (const name of older.slice(KEPT)) rmSync(path.join(folder, name), { force: true });
    const unfinished = `${file}.${process.pid}`;
    writeFileSync(unfinished, code, { mode: 0o600 });
    renameSync(unfinished, file);
  });
}

function attempt<T>(step: () => T): T | undefined {
  try {
    return step();
  } catch {
    return undefined;
  }
}
