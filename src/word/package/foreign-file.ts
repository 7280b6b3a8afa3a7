/** What a file is that was given for a Word file. */
export type ForeignKind =
  | 'empty'
  | 'encrypted'
  | 'old-word'
  | 'rtf'
  | 'lock-file'
  | 'pdf'
  | 'not-a-package';

const OLE = Buffer.from('d0cf11e0a1b11ae1', 'hex');
const encryptedPackage = Buffer.from('EncryptedPackage', 'utf16le');

/** What a file is that is no zip archive, by its first bytes. */
export function foreignKind(file: Buffer, name: string): ForeignKind {
  if (/(^|[\\/])~\$/.test(name)) return 'lock-file';
  if (file.length === 0) return 'empty';
  if (file.subarray(0, 8).equals(OLE))
    return file.includes(encryptedPackage) ? 'encrypted' : 'old-word';
  const start = file.toString('latin1', 0, 5);
  if (start === '{\\rtf') return 'rtf';
  if (start === '%PDF-') return 'pdf';
  return isLockFile(file) ? 'lock-file' : 'not-a-package';
}

/** Word's owner file: 162 bytes, the length of the user's name first, the name again in UTF-16. */
function isLockFile(file: Buffer): boolean {
  const length = file[0] ?? 0;
  return file.length === 162 && length > 0 && length <= 53;
}
