import type { Law } from '../document/types.ts';
import { changed, inLanguage, type NeutralText } from '../i18n/text.ts';
import { type Topic, topics } from './help-topics.ts';
import { type Help, textOf } from './question.ts';

/** Why a question is asked, the clause that it feeds and its source: of the topic that names it most closely. */
export function helpFor(path: string): Help {
  const name = path.replace(/\[\d*\]/g, '');
  const found = known.get(name) ?? find(name);
  known.set(name, found);
  return found;
}

const known = new Map<string, Help>();

function find(name: string): Help {
  let best = topics[0];
  let length = 0;
  for (const topic of topics)
    for (const prefix of topic.paths)
      if ((name === prefix || name.startsWith(`${prefix}.`)) && prefix.length > length) {
        best = topic;
        length = prefix.length;
      }
  if (best === undefined || length === 0) throw new Error(`no help for ${name}`);
  const { why, clause, source } = best;
  return { why: textOf(why), clause: textOf(clause), ...sourceOf(source) };
}

/** The help with the sources of one law only, and those of the Union; `FR art. … · BE art. … · NL art. …`. */
export function helpUnder(help: Help, law: Law): Help {
  const { source, ...rest } = help;
  return { ...rest, ...(source !== undefined && sourceUnder(source, law)) };
}

function sourceOf(source: Topic['source']): Pick<Help, 'source'> {
  if (source === undefined) return {};
  return { source: typeof source === 'string' ? source : textOf(source) };
}

function sourceUnder(source: NeutralText, law: Law): Pick<Help, 'source'> {
  const own = changed(source, (text) =>
    text
      .split(' · ')
      .filter((part) => !/^(FR|BE|NL) /.test(part) || part.startsWith(`${law} `))
      .map((part) => part.replace(/^(FR|BE|NL) /, ''))
      .join(' · '),
  );
  return inLanguage(own, 'fr') === '' ? {} : { source: own };
}
