import { setFlagsFromString } from 'node:v8';

/**
 * Keeps what a long list leaves behind from piling up: V8 lets the heap grow by half and more
 * before it looks for what is not used any longer; here, by a fifth, at no cost that shows.
 */
export function keepMemorySteady(): void {
  setFlagsFromString('--heap-growing-percent=20');
}
