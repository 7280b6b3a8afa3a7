import { expect, it } from 'vitest';
// @ts-expect-error: what the benchmark does, written for Node as it is.
import { killedBatch } from '../../bench/parts/killed.mjs';

it('leaves only whole documents whenever it is killed, and ends with the bytes of a run left alone', async () => {
  const { looks, ...seen } = await killedBatch({ clients: 40, kills: 6 });
  expect(seen).toEqual({ kills: 6, broken: [], left: [], status: 0, same: true });
  expect(looks).toBeGreaterThan(100);
}, 180_000);
