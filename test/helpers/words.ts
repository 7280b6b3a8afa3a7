import markdownIt from 'markdown-it';

const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  '#39': "'",
};

/** The words of a text in order: runs of letters and digits. */
export function wordsOf(text: string): readonly string[] {
  // Too narrow for pdftotext to see: the space inside 5\u202f000.
  return (
    text
      .replaceAll('\u202f', '')
      .normalize('NFC')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

/** What a page says in its main part, its table of contents left out. */
export function textOfHtml(page: string): string {
  const main = /<main>(.*)<\/main>/s.exec(page)?.[1] ?? page;
  return main
    .replace(/<nav.*?<\/nav>/s, ' ')
    .replace(/<\/?(strong|em|a|span|mark)\b[^>]*>/g, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/&(\w+|#39);/g, (mark, name: string) => named[name] ?? mark);
}

/** What a Markdown text says, without the legal line below its last rule. */
export function textOfMarkdown(text: string): string {
  const page = markdownIt().render(text);
  return textOfHtml(page.slice(0, page.lastIndexOf('<hr>')));
}
