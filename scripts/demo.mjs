// Generates every example into out/ and says what it made.
import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';

const examples = readdirSync('examples', { withFileTypes: true })
  .filter((entry) => entry.name !== 'invalid')
  .map((entry) => `examples/${entry.name}`);
execFileSync(
  process.execPath,
  ['dist/cli.cjs', 'generate', ...examples, '--out', 'out', '--force'],
  {
    stdio: 'inherit',
  },
);
