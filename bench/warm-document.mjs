// One warm document, from validated answers to bytes: against deflating its own parts, and the peers.
import { fork } from 'node:child_process';
import { held, median, table } from './parts/measure.mjs';
import { installPeers, peerNames } from './parts/peers.mjs';

/** Documents of one stretch, which takes most of a second: after each pause V8 tidies up. Fewer of the peers, which take ten times as long. */
const MANY = 1000;
const FEW = 100;
const WARM_UP = 10;
const ROUNDS = 11;

installPeers();
const names = ['ours', 'deflate', ...peerNames];
const engines = await Promise.all(names.map(start));
const times = Object.fromEntries(names.map((name) => [name, []]));
for (let round = -WARM_UP; round < ROUNDS; round++)
  for (const { name, ask } of engines) {
    const ms = await ask(peerNames.includes(name) ? FEW : MANY);
    if (round >= 0) times[name].push(ms);
  }
for (const { end } of engines) end();

const middle = Object.fromEntries(names.map((name) => [name, median(times[name])]));
table(
  ['one warm document', 'ms', 'x ours'],
  names.map((name) => [
    name === 'deflate' ? 'deflate of its own parts, same level' : name,
    middle[name].toFixed(2),
    (middle[name] / middle.ours).toFixed(1),
  ]),
);
table(
  ['limit', 'measured'],
  [
    ['ours / deflate', held(middle.ours / middle.deflate, 2.5)],
    ['easy-template-x / ours', held(middle['easy-template-x'] / middle.ours, 10, 'least')],
  ],
);

async function start(name) {
  const child = fork('bench/parts/engine.mjs', [name]);
  const answer = () => new Promise((resolve) => child.once('message', resolve));
  await answer();
  const ask = (count) => {
    child.send(count);
    return answer();
  };
  return { name, ask, end: () => child.disconnect() };
}
