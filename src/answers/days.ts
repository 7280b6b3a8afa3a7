const DAY = 86_400_000;

/** How many days the second date is after the first, both as `2026-11-30`; negative when before. */
export function daysFrom(date: string, later: string): number {
  return (Date.parse(later) - Date.parse(date)) / DAY;
}

/** The date so many days after, as `2026-11-30`; nothing when the first is none. */
export function dateAfter(date: string, days: number): string | undefined {
  const time = Date.parse(date) + days * DAY;
  return Number.isNaN(time) ? undefined : new Date(time).toISOString().slice(0, 10);
}

/** Work that began more than a year before its letter: more often a slip in the year than a fact. */
export function isLongBefore(date: string, startDate: string): boolean {
  return daysFrom(date, startDate) < -365;
}
