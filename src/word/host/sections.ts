import { node } from '../../document/stream.ts';
import { assemble, type Parts } from '../../template/assemble.ts';
import { decode } from '../../template/decode.ts';

/** A stream that prints blocks or whole clauses, without a title of its own → its parts. */
export function sectionsOf(stream: string): Parts {
  return assemble(decode(node('h1', ['']) + stream));
}
