import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** Our own templates, where the package has them. */
export const ours = Object.fromEntries(
  readdirSync('templates', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.hbs'))
    .map((name) => [path.resolve('templates', name), readFileSync(`templates/${name}`)]),
);
