const DAY = 86_400_000;

/** How many days the second date is after the first, both as `2026-11-30`; negative when before. */
export function daysFrom(date: string, later: string): number {
  return (Date.parse(later) - Date.parse(date)) / DAY;
}
