import { readFileSync } from 'node:fs';
import { get } from 'node:http';
import { describe, expect, it } from 'vitest';
import { pagesMaker } from '../src/commands/generate-work.ts';
import { previewCommand } from '../src/commands/preview.ts';
import { main } from '../src/main.ts';
import { recording } from '../src/preview/watch.ts';
import { memoryHost } from './helpers/memory-host.ts';

const example = readFileSync('examples/hourly-micro-entrepreneur.yaml', 'utf8');

/** A preview of answers in memory, stopped at the end of `use`. */
async function withPreview(
  use: (at: string, change: (text: string) => void) => Promise<void>,
): Promise<number> {
  const memory = memoryHost({ 'agreement.yaml': example });
  let stop = () => {};
  const onStop = (listener: () => void) => {
    stop = listener;
    return () => {};
  };
  const host = { ...memory, onStop };
  const flags = { uiLanguage: 'en', port: '0' } as const;
  const ended = previewCommand(host, 'agreement.yaml', flags, pagesMaker(flags));
  const at = await until(() => /http:\S+/.exec(memory.said.out)?.[0]);
  await until(async () => (await state(at)).version > 0 || undefined);
  try {
    await use(at, (text) => void memory.files.set('/work/agreement.yaml', Buffer.from(text)));
  } finally {
    stop();
  }
  return ended;
}

async function until<T>(ask: () => T | undefined | Promise<T | undefined>): Promise<T> {
  for (let tries = 0; tries < 300; tries++) {
    const found = await ask();
    if (found !== undefined) return found;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error('waited in vain');
}

interface State {
  version: number;
  documents: string[];
  findings: { code: string; place?: string }[];
  isStale: boolean;
}
const state = async (at: string): Promise<State> =>
  (await fetch(`${at}state.json`)).json() as Promise<State>;

const statusFor = (address: string, host: string) =>
  new Promise<number | undefined>((resolve) => {
    get(address, { headers: { host } }, ({ statusCode }) => resolve(statusCode));
  });

describe('preview', () => {
  it('shows documents and findings, and ends when asked to', async () => {
    const code = await withPreview(async (at) => {
      const { documents, findings, isStale } = await state(at);
      expect(documents).toEqual(['engagement-letter.fr', 'terms.fr', 'dpa.fr']);
      expect(findings.map((finding) => finding.code)).toContain('documents/dpa-decided');
      expect(isStale).toBe(false);
      const page = await (await fetch(`${at}document/0`)).text();
      expect(page).toContain('Maison Lorme');
    });
    expect(code).toBe(0);
  });

  it('follows a change, and keeps the last good documents beside errors', async () => {
    await withPreview(async (at, change) => {
      change(example.replace('Maison Lorme', 'Atelier Brun'));
      await until(async () => ((await state(at)).version === 2 ? true : undefined));
      expect(await (await fetch(`${at}document/0`)).text()).toContain('Atelier Brun');
      change(example.replace('date: 2026-11-30', 'date: 2026-13-30'));
      const faulty = await until(async () => {
        const now = await state(at);
        return now.version === 3 ? now : undefined;
      });
      expect(faulty).toMatchObject({ isStale: true, findings: [{ code: 'schema/date' }] });
      expect(faulty.findings[0]?.place).toMatch(/^agreement\.yaml:\d+$/);
      expect(await (await fetch(`${at}document/0`)).text()).toContain('Atelier Brun');
    });
  });

  it('answers on this computer, by its own name and secret address alone', async () => {
    await withPreview(async (at) => {
      expect(at).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/[0-9a-f]{32}\/$/);
      const { host, origin } = new URL(at);
      expect(await statusFor(at, host)).toBe(200);
      expect(await statusFor(at, 'evil.example')).toBe(421);
      expect(await statusFor(`${origin}/`, host)).toBe(404);
      expect(await statusFor(`${at}document/99`, host)).toBe(404);
      expect(await statusFor(`${at}../../etc/passwd`, host)).toBe(404);
      expect((await fetch(at, { method: 'POST' })).status).toBe(405);
    });
  });

  it('ends, its page too, with a fault of the program', async () => {
    const memory = memoryHost({ 'a.yaml': example });
    let isUndone = false;
    const undo = () => {
      isUndone = true;
    };
    const host = { ...memory, onStop: () => undo };
    const broken = () => Promise.reject(new Error('broken'));
    const flags = { uiLanguage: 'en', port: '0' } as const;
    await expect(previewCommand(host, 'a.yaml', flags, broken)).rejects.toThrow('broken');
    expect(isUndone).toBe(true);
    await expect(fetch(memory.said.out.trim())).rejects.toThrow();
  });

  it('says when a port can not be had', async () => {
    await withPreview(async (at) => {
      const host = memoryHost({ 'a.yaml': example });
      const flags = { uiLanguage: 'en', port: new URL(at).port } as const;
      expect(await previewCommand(host, 'a.yaml', flags, pagesMaker(flags))).toBe(2);
      expect(host.said.err).toContain('another program uses it. Choose another with `--port`');
    });
  });

  it.each([
    [['agreement.yaml', '--port', 'abc'], '`abc` does not suit `--port`; choices: 0 – 65535.'],
    [['nope.yaml'], '`nope.yaml`'],
  ])('does not begin with a slip: %j', async (args, said) => {
    const host = memoryHost({ 'agreement.yaml': example });
    expect(await main(['preview', ...args], host)).toBe(2);
    expect(host.said).toEqual({ out: '', err: expect.stringContaining(said) });
  });
});

describe('what a run has read', () => {
  it('has changed when a file, a folder or what was missing has', () => {
    const memory = memoryHost({ 'a.yaml': 'a', 'templates/x.hbs': 'x' });
    const readAll = () => {
      const seen = recording(memory);
      seen.host.readBytes('a.yaml');
      seen.host.list('templates');
      seen.host.kind('later.yaml');
      return seen;
    };
    const change = (name: string, text: string) =>
      memory.files.set(`/work/${name}`, Buffer.from(text));
    expect(readAll().hasChanged()).toBe(false);
    for (const [name, text] of [
      ['a.yaml', 'b'],
      ['templates/y.hbs', 'y'],
      ['later.yaml', ''],
    ] as const) {
      const seen = readAll();
      change(name, text);
      expect(seen.hasChanged(), name).toBe(true);
    }
  });
});
