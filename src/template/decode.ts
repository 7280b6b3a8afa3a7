import {
  BACKSLASH,
  BRACE,
  CLOSE,
  OPEN,
  SEPARATOR,
  START,
  type StreamKind,
} from '../document/stream.ts';

/** A node of a decoded stream, as the template wrote it: nothing merged, dropped or numbered yet. */
export interface RawNode {
  readonly kind: StreamKind;
  readonly attributes: readonly string[];
  readonly children: (RawNode | string)[];
}

const control = new RegExp(`[${OPEN}${CLOSE}]`, 'g');

/** A filled stream (see stream.ts) → its nodes. Throws on a stream that no template of ours prints. */
export function decode(stream: string): readonly (RawNode | string)[] {
  const root: RawNode = { kind: 'quote', attributes: [], children: [] };
  const stack = [root];
  let at = 0;
  const search = new RegExp(control);
  for (let found = search.exec(stream); found !== null; found = search.exec(stream)) {
    const top = stack.at(-1);
    if (top === undefined) break;
    addText(top, stream.slice(at, found.index));
    at = found.index + 1;
    if (found[0] === CLOSE) stack.pop();
    else {
      const end = stream.indexOf(START, at);
      const [kind, ...attributes] = stream.slice(at, end).split(SEPARATOR);
      const opened: RawNode = { kind: kind as StreamKind, attributes, children: [] };
      top.children.push(opened);
      stack.push(opened);
      at = end + 1;
      search.lastIndex = at;
    }
  }
  if (stack.length !== 1) throw new Error('the template left a node open: a block crosses it');
  return root.children;
}

function addText(parent: RawNode, text: string): void {
  if (text === '') return;
  parent.children.push(text.replaceAll(BRACE, '{').replaceAll(BACKSLASH, '\\'));
}
