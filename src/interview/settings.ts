import { definitions } from './definitions/index.ts';
import { helpFor } from './help.ts';
import type { Question, Section, Standing, Status } from './question.ts';
import { interviewTexts } from './texts.ts';

/** The one choice before a section's rarer points: keep what stands, or name what to change. */
export function settingsQuestion(
  section: Section,
  asked: readonly Question[],
  standing: Standing,
): Question | undefined {
  const lines = asked.filter(({ usual, part }) => usual && !part);
  if (lines.length === 0) return undefined;
  const id = `settings.${section}`;
  return {
    id,
    path: [],
    section,
    kind: 'settings',
    words: interviewTexts['settings.question'],
    example: undefined,
    help: helpFor(section),
    status: statusOf(id, section, standing),
    usual: false,
    key: false,
    choices: [],
    value: undefined,
    fallback: undefined,
    ground: undefined,
    optional: false,
    canWait: false,
    home: 'agreement',
    part: false,
    adds: undefined,
    lines,
  };
}

/** Own details and habits are settled once: a later client's interview does not ask for them again. */
function statusOf(
  id: string,
  section: Section,
  { opened, settled, underWay, firstRun }: Standing,
): Status {
  if (opened.has(id)) return 'open';
  if (settled.has(id)) return 'answered';
  const isOwn = definitions[section].every(({ home }) => home === 'provider');
  return underWay && (firstRun || !isOwn) ? 'open' : 'default';
}
