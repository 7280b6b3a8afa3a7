/** What a terminal shows after some output: the lines, without colour, however the cursor moved. */
export function screenOf(output: string, columns: number): readonly string[] {
  const lines: string[][] = [[]];
  let [row, column] = [0, 0];
  const line = () => {
    lines[row] ??= [];
    return lines[row] as string[];
  };
  const moves: Readonly<Record<string, (count: number) => void>> = {
    A: (count) => (row = Math.max(0, row - count)),
    B: (count) => (row += count),
    C: (count) => (column += count),
    D: (count) => (column = Math.max(0, column - count)),
    G: (count) => (column = count - 1),
    K: (count) => void line().splice(count === 2 ? 0 : column),
    J: () => {
      line().splice(column);
      lines.splice(row + 1);
    },
  };
  for (const [token, , count, move = ''] of output.matchAll(
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the codes of a terminal begin so.
    /\u001b\[(\??)(\d*)(?:;\d+)*([A-Za-z])|[^\u001b]/gu,
  )) {
    if (token.startsWith('\u001b'))
      moves[move]?.(Number(count || (move === 'K' || move === 'J' ? 0 : 1)));
    else if (token === '\r') column = 0;
    else if (token === '\n') row++;
    else if (token === '\b') column--;
    else if (token >= ' ') {
      if (column === columns) [row, column] = [row + 1, 0];
      line()[column++] = token;
    }
  }
  return Array.from(lines, (cells) =>
    Array.from(cells ?? [], (cell) => cell ?? ' ')
      .join('')
      .trimEnd(),
  );
}
