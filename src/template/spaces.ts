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
const elision = new RegExp(`(?<![\\p{L}])de${SOFT_SPACE}(?=une?[ \\u00a0])`, 'gu');

function settleText(raw: string, state: { afterSpace: boolean }): string {
  if (!raw.includes(SOFT_SPACE)) {
    state.afterSpace = /\s$/.test(raw);
    return raw;
  }
  const text = raw.replace(elision, 'd’');
  const settled = text.replaceAll(SOFT_SPACE, (_, index: number) => {
    const before = text.slice(0, index).replaceAll(SOFT_SPACE, ' ');
    const spaced = before === '' ? state.afterSpace : /\s$/.test(before);
    return spaced ? '' : ' ';
  });
  if (settled !== '') state.afterSpace = /\s$/.test(settled);
  return settled;
}
