/** Lines no longer than `width`, broken between words; a French mark stays with its word. */
export function wrapped(text: string, width: number, indent = ''): string {
  return text
    .split('\n')
    .map((line) => wrapLine(line, Math.max(20, width - indent.length), indent))
    .join('\n');
}

const betweenWords = /(?<!«) (?![»:;?!%€](?:\s|$|[.,)]))/;

function wrapLine(line: string, width: number, indent: string): string {
  const lines: string[] = [];
  let current = '';
  for (const word of line.split(betweenWords)) {
    if (current !== '' && current.length + 1 + word.length > width) {
      lines.push(current);
      current = word;
    } else current = current === '' ? word : `${current} ${word}`;
  }
  return [...lines, current].map((part) => indent + part).join('\n');
}
