import { getHeapSpaceStatistics, setFlagsFromString } from 'node:v8';

/** From this version on V8 has a second compiler, which costs little: the one for speed waits long enough. */
const MIDDLE_TIER = 12;

/** Node's own modules that a list needs. Under other flags V8 refuses the compiled code that Node has of them. */
const needed = ['node:crypto', 'node:stream', 'node:worker_threads', 'node:zlib'];

/**
 * How V8 is to work through a list, in every thread of it; called before the program is loaded, for
 * V8 takes compiled code only while its flags are those under which the code was made.
 *
 * - In Node 20 a function is compiled for speed after nine times the work that V8 would wait for.
 *   A client's documents take hundreds of functions, most of which never repay what compiling them
 *   costs: a quarter of the work of a thousand clients, and that much again in each further thread.
 * - None is that is larger than 20 KB of bytecode: the validator of the answers, the one that is,
 *   takes 14 MB while it is compiled and is a small part of the work.
 * - Where several threads work, each clears away by itself what is new and not used any longer: with a
 *   thread a core, those that V8 would wake to help it only take the time of others.
 * - What a long list leaves behind does not pile up: V8 may let the heap grow manifold before it looks
 *   for what is not used any longer; here, by half.
 */
export function prepareForList({ alone }: { readonly alone: boolean }): void {
  for (const name of needed) process.getBuiltinModule(name);
  if (Number.parseInt(process.versions.v8, 10) < MIDDLE_TIER)
    setFlagsFromString('--interrupt-budget=600000');
  setFlagsFromString('--max-optimized-bytecode-size=20000');
  if (!alone) setFlagsFromString('--no-parallel-scavenge');
  setFlagsFromString('--heap-growing-percent=50');
  growYoungBy(2);
}

/** Room for what is new, in bytes: less, and V8 collects too often; more is memory for nothing. */
const ENOUGH = 8 * 2 ** 20;

/** For what is new V8 takes up to 32 MB a thread; here it stops once it has enough. Called now and then. */
export function keepMemorySteady(): void {
  const young = getHeapSpaceStatistics().find(({ space_name }) => space_name === 'new_space');
  if (young !== undefined && young.space_size >= ENOUGH) growYoungBy(1);
}

/** The flags as they are when the program is loaded: code is kept under no others. */
export function takeBack(): void {
  growYoungBy(2);
}

/** By how much V8 multiplies the room for what is new when it runs short; 2 unless told otherwise. */
function growYoungBy(factor: number): void {
  setFlagsFromString(`--semi-space-growth-factor=${factor}`);
}
