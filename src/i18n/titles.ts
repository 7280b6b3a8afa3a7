import { questionAt } from '../answers/question.ts';
import type { Path } from '../diagnostics/diagnostic.ts';
import type { Text } from './text.ts';
import { agreementTitles } from './titles/agreement.ts';
import { dataTitles } from './titles/data.ts';
import { lookTitles } from './titles/look.ts';
import { partyTitles } from './titles/parties.ts';
import { serviceTitles } from './titles/services.ts';
import type { Title } from './titles/title.ts';

let made: Readonly<Record<string, Title>> | undefined;

/** The title of every question by its path without list indexes; made when the first is asked for. */
export function titles(): Readonly<Record<string, Title>> {
  made ??= {
    ...partyTitles(),
    ...serviceTitles(),
    ...agreementTitles(),
    ...dataTitles(),
    ...lookTitles(),
  };
  return made;
}

/**
 * What a question is called in messages and gaps, with or without the indexes of lists in its path; a
 * key that is no question is called as it is typed.
 */
export function titleOf(path: Path): Text {
  const name = path.filter((key) => typeof key === 'string').join('.');
  const known = titles();
  const [fr, nl] = (Object.hasOwn(known, name) && known[name]) || [name, name];
  return { fr, nl, en: questionAt(intoLists(path))?.title ?? name };
}

function intoLists(path: Path): Path {
  const whole: (string | number)[] = [];
  for (const key of path) {
    if (typeof key === 'string' && questionAt(whole)?.items !== undefined) whole.push(0);
    whole.push(key);
  }
  return whole;
}
