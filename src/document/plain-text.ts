import type { Inline } from './types.ts';

/** The words of a line, its emphasis gone; references say nothing yet. */
export function plainText(line: readonly Inline[]): string {
  return line
    .map((inline) => {
      if ('content' in inline) return plainText(inline.content);
      return 'text' in inline ? inline.text : '';
    })
    .join('');
}
