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
import module from 'node:module';
import { homedir } from 'node:os';
import path from 'node:path';
import { Script } from 'node:vm';

interface Program {
  run(argv: readonly string[]): Promise<void>;
}

/** Runs the built program, `main.cjs` beside this file. */
export function start(argv: readonly string[]): Promise<void> {
  return loadProgram(path.join(import.meta.dirname, 'main.cjs')).run(argv);
}

/**
 * Loads a CommonJS file, keeping its compiled code between runs: half of a short run is compiling.
 * Node does so itself from 22.1; for older ones the code is kept in the user's own cache folder.
 * A cache that can not be read, written or used is passed over. `NODE_DISABLE_COMPILE_CACHE` as in Node.
 */
function loadProgram(file: string): Program {
  const require = module.createRequire(file);
  const { enableCompileCache } = module as { enableCompileCache?: () => void };
  if (enableCompileCache !== undefined || process.env['NODE_DISABLE_COMPILE_CACHE']) {
    enableCompileCache?.();
    return require(file);
  }
  const source = readFileSync(file, 'latin1');
  const cache = cacheFile(file);
  const cachedData = attempt(() => readFileSync(cache));
  const script = new Script(`(function(module,exports,require,__dirname){${source}\n})`, {
    filename: file,
    ...(cachedData && { cachedData }),
  });
  if (cachedData === undefined || script.cachedDataRejected)
    process.once('exit', () => keep(cache, script.createCachedData()));
  const made = { exports: {} as Program };
  script.runInThisContext()(made, made.exports, require, path.dirname(file));
  return made.exports;
}

/** Programs side by side (a clone and an installed one) each keep theirs. */
const KEPT = 3;

/** Another build, another version of Node: another file. V8 itself refuses code of another V8. */
function cacheFile(file: string): string {
  const { size, mtimeMs } = statSync(file);
  const base = process.env['XDG_CACHE_HOME'] || path.join(homedir(), '.cache');
  return path.join(base, 'va-agree', `${process.version}-${process.arch}-${size}-${mtimeMs}.code`);
}

/** Under another name first: a run beside this one never reads half a file. All but the latest few go. */
function keep(file: string, code: Buffer): void {
  const folder = path.dirname(file);
  attempt(() => {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
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
