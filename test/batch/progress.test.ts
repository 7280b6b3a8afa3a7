import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { progressOf } from '../../src/batch/progress.ts';
import { type Language, languages } from '../../src/i18n/text.ts';
import { memoryHost } from '../helpers/memory-host.ts';
import { screenOf } from '../helpers/screen.ts';

interface Seat {
  readonly language: Language;
  readonly columns: number;
  readonly isTerminal?: boolean;
  readonly term?: string;
}

/** A progress at a terminal, and a clock that is put forward by hand. */
function seat({ language, columns, isTerminal = true, term = 'xterm' }: Seat) {
  const host = memoryHost();
  const clock = { now: 0 };
  Object.assign(host.err, { isTerminal, columns });
  Object.assign(host, { env: { TERM: term }, elapsed: () => clock.now });
  const progress = progressOf(host, language);
  const seen = (ms: number, step: () => void) => {
    clock.now += ms;
    step();
    return screenOf(host.said.err, columns);
  };
  return { host, progress, seen };
}

describe('how far a batch is, on a terminal', () => {
  it.each([
    ['fr', 80, '████░░░░░░ 412 sur 1000 clients, 206 par seconde, encore 3 s  maison-lorme'],
    ['nl', 80, '████░░░░░░ 412 van 1000 klanten, 206 per seconde, nog 3 s  maison-lorme'],
    ['en', 80, '████████░░░░░░░░░░░░ 412 of 1000 clients, 206 a second, 3 s left  maison-lor…'],
    ['fr', 40, '██░░░░ 412/1000 206/s 3 s maison-lor…'],
    ['nl', 40, '██░░░░ 412/1000 206/s 3 s maison-lor…'],
    ['en', 40, '██░░░░ 412/1000 206/s 3 s maison-lor…'],
    ['en', 25, '██░░░░ 412/1000 206/s'],
    ['en', 10, '██░░░░'],
  ] as const)(
    'shows bar, rate, time left and client in %s on %i columns',
    (language, columns, line) => {
      const { progress, seen } = seat({ language, columns });
      seen(0, () => progress.at(0, 1000, ''));
      expect(seen(2000, () => progress.at(412, 1000, 'maison-lorme'))).toEqual([line]);
      // Room for the `^C` of the terminal itself.
      expect(line.length).toBeLessThanOrEqual(columns - 3);
    },
  );

  it('keeps to one line, whatever the numbers and the name', () => {
    fc.assert(
      fc.property(
        fc.nat(100_000),
        fc.nat(1_000_000),
        fc.integer({ min: 12, max: 200 }),
        fc.string({ unit: fc.constantFrom('a', '-', '9'), maxLength: 60 }),
        fc.constantFrom(...languages),
        (total, ms, columns, client, language) => {
          const { progress, seen } = seat({ language, columns });
          seen(0, () => progress.at(0, total, ''));
          const shown = seen(ms + 100, () => progress.at(Math.floor(total / 3), total, client));
          expect(shown).toHaveLength(1);
          expect(shown[0]?.length).toBeLessThanOrEqual(columns - 3);
          expect(shown[0]).not.toMatch(/NaN|Infinity|undefined/);
        },
      ),
    );
  });

  it('does not count the time in which the list was read, shows a slow rate in tenths, hours as hours', () => {
    const { progress, seen } = seat({ language: 'fr', columns: 100 });
    expect(seen(60_000, () => progress.reading(12_000))).toEqual([
      'Lecture de la liste : 12000 clients',
    ]);
    seen(0, () => progress.at(0, 12_000, ''));
    expect(seen(10_000, () => progress.at(16, 12_000, 'a'))).toEqual([
      '░░░░░░░░░░░░░░░░░░░░ 16 sur 12000 clients, 1,6 par seconde, encore 2 h 4 min  a',
    ]);
  });

  it('goes away whole, and shows itself ten times a second at most', () => {
    const { host, progress, seen } = seat({ language: 'en', columns: 80 });
    seen(0, () => progress.at(0, 9, ''));
    seen(200, () => progress.at(1, 9, 'a'));
    const before = host.said.err;
    seen(50, () => progress.at(2, 9, 'b'));
    expect(host.said.err).toBe(before);
    expect(seen(0, () => progress.clear())).toEqual(['']);
  });
});

describe('how far a batch is, where no bar can stand', () => {
  it.each([
    ['a file or a pipe', { isTerminal: false }],
    ['a terminal that moves no cursor', { term: 'dumb' }],
  ])('is a line each five seconds: %s', (_, what) => {
    const { progress, seen } = seat({ language: 'en', columns: 80, ...what });
    seen(0, () => progress.at(0, 1000, ''));
    seen(4000, () => progress.at(400, 1000, 'a'));
    seen(4000, () => progress.at(800, 1000, 'b'));
    expect(seen(0, () => progress.clear())).toEqual([
      '800 of 1000 clients, 100 a second, 2 s left',
    ]);
  });
});
