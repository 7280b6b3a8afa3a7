import type { Host } from '../host.ts';
import { fillText, type Language } from '../i18n/text.ts';
import { batchTexts } from './texts.ts';

/** Shows how far a batch is: a bar on a terminal, a line now and then elsewhere. */
export interface Progress {
  at(done: number, total: number, client: string): void;
  /** Takes the bar away, so that something can be said. */
  clear(): void;
}

export const noProgress: Progress = { at: () => undefined, clear: () => undefined };

/** Milliseconds between two bars, and two lines. */
const BAR_EVERY = 100;
const LINE_EVERY = 5000;

export function progressOf(host: Host, language: Language): Progress {
  return host.err.isTerminal ? bar(host, language) : lines(host, language);
}

function bar(host: Host, language: Language): Progress {
  const start = host.elapsed();
  let last = Number.NEGATIVE_INFINITY;
  let shown = false;
  return {
    at(done, total, client) {
      const now = host.elapsed();
      if (now - last < BAR_EVERY && done < total) return;
      last = now;
      shown = true;
      const words = `${barOf(done, total)} ${counted(done, total, now - start, language)}  ${client}`;
      host.err.write(`\r\u001b[2K${words.slice(0, host.err.columns - 1)}`);
    },
    clear() {
      if (shown) host.err.write('\r\u001b[2K');
      shown = false;
    },
  };
}

function lines(host: Host, language: Language): Progress {
  const start = host.elapsed();
  let last = start;
  return {
    at(done, total) {
      const now = host.elapsed();
      if (now - last < LINE_EVERY) return;
      last = now;
      host.err.write(`${counted(done, total, now - start, language)}\n`);
    },
    clear: () => undefined,
  };
}

const WIDTH = 20;

function barOf(done: number, total: number): string {
  const full = Math.round((done / Math.max(total, 1)) * WIDTH);
  return '█'.repeat(full) + '░'.repeat(WIDTH - full);
}

/** `412 of 1000 clients, 430 a second, 2 s left` */
function counted(done: number, total: number, ms: number, language: Language): string {
  const rate = done / Math.max(ms / 1000, 0.001);
  const seconds = Math.ceil((total - done) / Math.max(rate, 0.001));
  const clients = fillText(batchTexts.clients, { done, total, rate: Math.round(rate) })[language];
  if (done === 0 || done === total) return clients;
  return `${clients}, ${fillText(batchTexts.left, { time: duration(seconds) })[language]}`;
}

function duration(seconds: number): string {
  if (seconds < 60) return `${seconds} s`;
  if (seconds < 3600) return `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
  return `${Math.floor(seconds / 3600)} h ${Math.floor((seconds % 3600) / 60)} min`;
}
