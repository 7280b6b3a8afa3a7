import type { Spot } from '../../diagnostics/diagnostic.ts';
import type { TagContainer, WordTag } from './tag.ts';

/** A tag that prints a value outside the text of the document. */
export function plainTag(
  { name, source }: Pick<WordTag, 'name' | 'source'>,
  spot: Spot,
  container: TagContainer,
): WordTag {
  return {
    role: 'value',
    name,
    source,
    spot: { ...spot, excerpt: source },
    isCopy: false,
    runProperties: '',
    container,
  };
}
