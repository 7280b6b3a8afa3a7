// Killed twenty times: every document whole, the same bytes in the end.
import { killedBatch } from './parts/killed.mjs';
import { table } from './parts/measure.mjs';

const [clients, times] = [200, 20];
const { kills, looks, broken, left, status, same } = await killedBatch({ clients, kills: times });
const names = (files) => (files.length === 0 ? 'none' : `${files.length}: ${files.join(', ')}`);
const passed = kills === times && broken.length + left.length === 0 && status === 0 && same;
table(
  [`a batch of ${clients} clients, ${clients * 3} documents`, 'seen'],
  [
    ['killed with SIGKILL while it worked', `${kills} times of ${times}`],
    ['documents looked at after the kills', looks],
    ['documents that were not whole', names(broken)],
    ['the run that ended', status === 0 ? 'ended well' : `ended with ${status}`],
    ['temporary files after it', names(left)],
    ['the same bytes as a run left alone', same ? 'yes' : 'NO'],
    ['so', passed ? 'passed' : 'FAILED'],
  ],
);
process.exitCode = passed ? 0 : 1;
