// Time, and tables of it.

/** Milliseconds of CPU that `work` takes: what else the machine does is left out. */
export async function timed(work) {
  const start = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

export function median(times) {
  return [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)];
}

/** Prints rows under heads, figures to the right. */
export function table(heads, rows) {
  const all = [heads, ...rows.map((row) => row.map(String))];
  const widths = heads.map((_, column) => Math.max(...all.map((row) => row[column].length)));
  const line = (row) =>
    row
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[0]) : cell.padStart(widths[column]),
      )
      .join('  ');
  process.stdout.write(`${all.map(line).join('\n')}\n\n`);
}

/** A figure against its limit: `2.31 (at most 2.5: holds)`. */
export function held(value, limit, how = 'most') {
  const holds = how === 'most' ? value <= limit : value >= limit;
  return `${value.toFixed(2)} (at ${how} ${limit}: ${holds ? 'holds' : 'DOES NOT HOLD'})`;
}
