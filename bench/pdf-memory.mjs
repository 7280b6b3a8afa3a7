// 1,000 PDFs in one process, each of another client: the memory held after 50 and after all.
import { generate, loadAnswers } from '../dist/index.js';

const { value: base } = loadAnswers('examples/hourly-micro-entrepreneur.yaml');
const held = [];
for (let count = 1; count <= 1000; count++) {
  const client = { ...base.data.client, name: `Maison Lorme ${count}` };
  const answers = { ...base, data: { ...base.data, reference: `LM-${count}`, client } };
  await generate(answers, { formats: ['pdf'], documents: ['engagement-letter'] });
  if (count % 50 === 0) held.push([count, process.memoryUsage().rss / 2 ** 20]);
}
const [, first] = held[0];
const most = Math.max(...held.map(([, rss]) => rss));
for (const [count, rss] of held.filter(([count]) => count === 50 || count % 250 === 0))
  process.stdout.write(`${String(count).padStart(5)} PDFs  ${rss.toFixed(0)} MB\n`);
process.stdout.write(`most ${most.toFixed(0)} MB, ${(most / first).toFixed(2)} x after 50\n`);
