import { questionAt } from '../answers/question.ts';
import type { Path } from '../diagnostics/diagnostic.ts';
import type { Text } from './text.ts';

/** What a question is called in messages and gaps. */
export function titleOf(path: Path): Text {
  const title = questionAt(path)?.title ?? path.join('.');
  return { fr: title, nl: title, en: title };
}
