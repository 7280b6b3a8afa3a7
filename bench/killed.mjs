// Killed twenty times: every document whole, the same bytes in the end.
import { killedBatch } from './parts/killed.mjs';
import { table } from './parts/measure.mjs';

const kills = 20;
const { broken, status, same } = await killedBatch({ clients: 200, kills });
table(
  ['a batch of 200 clients', 'measured'],
  [
    ['killed with SIGKILL', `${kills} times`],
    ['documents that were not whole', broken.length],
    ['the run that ended', status === 0 ? 'ended well' : `ended with ${status}`],
    ['the same bytes as a run left alone', same ? 'yes' : 'NO'],
  ],
);
