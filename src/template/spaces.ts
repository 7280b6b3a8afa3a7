import { SOFT_SPACE } from '../document/stream.ts';
import type { RawNode } from './decode.ts';

type Content = readonly (RawNode | string)[];

/** Settles the soft spaces of one paragraph: none at its start or end, none beside another space. */
export function settleSpaces(content: Content): Content {
  return settle(withoutLastSpace(content), { afterSpace: true });
}

const lastSpaces = new RegExp(`${SOFT_SPACE}+$`);

function withoutLastSpace(content: Content): Content {
  const last = content.at(-1);
  return typeof last === 'string'
    ? [...content.slice(0, -1), last.replace(lastSpaces, '')]
    : content;
}

function settle(content: Content, state: { afterSpace: boolean }): Content {
  return content.map((child) => {
    if (typeof child === 'string') return settleText(child, state);
    if (child.kind === 'strong' || child.kind === 'em')
      return { ...child, children: [...settle(child.children, state)] };
    if (child.kind !== 'anchor') state.afterSpace = child.kind === 'br';
    return child;
  });
}

/** French: `de` before a value that begins with `un` is `d’`. */
const elided = `de${SOFT_SPACE}`;
const elision = new RegExp(`(?<![A-Za-z\\u00c0-\\u04ff])${elided}(?=une?[ \\u00a0])`, 'g');

function settleText(raw: string, state: { afterSpace: boolean }): string {
  const text = raw.includes(elided) ? raw.replace(elision, 'd’') : raw;
  const [first = '', ...pieces] = text.split(SOFT_SPACE);
  let settled = first;
  for (const piece of pieces) {
    const spaced = settled === '' ? state.afterSpace : endsInSpace(settled);
    settled += spaced ? piece : ` ${piece}`;
  }
  if (settled !== '') state.afterSpace = endsInSpace(settled);
  return settled;
}

function endsInSpace(text: string): boolean {
  return /\s/.test(text.charAt(text.length - 1));
}
