import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { nodeHost } from '../../src/node-host.ts';

const root = mkdtempSync(path.join(tmpdir(), 'va-agree-folders-'));
afterAll(() => rmSync(root, { recursive: true }));
const { makeDirectory } = nodeHost();

describe('a folder', () => {
  it('is made with those above it, once', () => {
    const folder = path.join(root, 'a/b/c');
    expect(makeDirectory(folder)).toBe(true);
    expect(statSync(folder).isDirectory()).toBe(true);
    expect(makeDirectory(folder)).toBe(false);
    expect(makeDirectory(path.join(root, 'a/d'))).toBe(true);
  });

  it('is refused below a file, and where one of its name is', () => {
    const file = path.join(root, 'file');
    writeFileSync(file, '');
    expect(() => makeDirectory(path.join(file, 'a/b'))).toThrow('ENOTDIR');
    expect(() => makeDirectory(file)).toThrow('EEXIST');
  });

  it('is refused where the system has none, without going round', () => {
    expect(() => makeDirectory('/proc/agreements/terms')).toThrow('/proc/agreements');
  });
});
