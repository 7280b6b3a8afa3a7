import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { expect } from 'vitest';

/** Compares with a reviewed file; `UPDATE_GOLDENS=1` rewrites it, to be read in the diff. */
export function expectGolden(name: string, actual: string): void {
  const file = `test/render/goldens/${name}`;
  if (process.env['UPDATE_GOLDENS'] === '1') writeFileSync(file, actual);
  const expected = existsSync(file) ? readFileSync(file, 'utf8') : '';
  expect(actual, `${file}; UPDATE_GOLDENS=1 rewrites it`).toBe(expected);
}
