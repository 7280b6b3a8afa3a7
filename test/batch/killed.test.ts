import { expect, it } from 'vitest';
// @ts-expect-error: what the benchmark does, written for Node as it is.
import { killedBatch } from '../../bench/parts/killed.mjs';

it('leaves only whole documents whenever it is killed, and ends with the bytes of a run left alone', async () => {
  expect(await killedBatch({ clients: 40, kills: 6 })).toEqual({
    broken: [],
    status: 0,
    same: true,
  });
}, 180_000);
