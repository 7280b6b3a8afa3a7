import { type Diagnostic, hasErrors, isWithin, type Path } from '../diagnostics/diagnostic.ts';
import { fillText, inLanguage, type Language, type Text } from '../i18n/text.ts';
import { groupedTitle, titleInGroup } from './grouped-title.ts';
import type { Menu, MenuItem, Prompter } from './prompter.ts';
import { type Question, sections } from './question.ts';
import { sayFinding } from './say-finding.ts';
import type { Session } from './session.ts';
import { interviewTexts } from './texts.ts';
import { wordBriefly } from './wording.ts';

interface Work {
  readonly session: Session;
  readonly prompter: Prompter;
  readonly check: () => readonly Diagnostic[];
  readonly documents: () => readonly Text[];
}

/** Shows all answers: a line to change, or how to end. */
export async function chooseFromReview(work: Work): Promise<string> {
  const { session, prompter } = work;
  for (;;) {
    const findings = work.check();
    const menu = reviewMenu(session.questions(), findings, {
      language: session.language,
      hasGaps: session.standing.later.size > 0,
      canMake: work.documents().length > 0,
    });
    const chosen = await prompter.choose(menu);
    if (chosen !== undefined) return chosen;
  }
}

export interface ReviewOptions {
  readonly language: Language;
  readonly hasGaps: boolean;
  /** There is a template for a document at least. */
  readonly canMake: boolean;
}

/** The answers by section, each finding under the line that it concerns. */
function reviewMenu(
  questions: readonly Question[],
  findings: readonly Diagnostic[],
  { language, hasGaps, canMake }: ReviewOptions,
): Menu {
  const say = (key: keyof typeof interviewTexts) => interviewTexts[key][language];
  const lines = questions.filter(isReviewed);
  const told = findings.filter(({ severity }) => severity !== 'info');
  const placed = new Map(told.map((finding) => [finding, lineFor(finding.path ?? [], lines)]));
  // A line left to be agreed says so itself.
  const shown = told.filter(
    (finding) => finding.code !== 'schema/required' || placed.get(finding)?.status !== 'later',
  );
  const loose = shown.filter((finding) => placed.get(finding) === undefined);
  const blocked = hasErrors(shown.filter(({ code }) => !hasGaps || code !== 'schema/required'));
  const make = hasGaps ? 'draft' : 'make';
  const items: Menu['items'][number][] = [];
  if (blocked) items.push({ heading: say('review.blocked') });
  else if (canMake) items.push({ id: make, label: say(`review.${make}`) });
  else items.push({ heading: say('review.no-document') });
  const noted = lines.filter((line) => shown.some((finding) => placed.get(finding) === line));
  const titles = noted.map((line) => titleFor(line, language)).join(', ');
  if (noted.length > 0 && !blocked)
    items.push({ heading: spaced(`⚠ ${say('review.findings')} : ${titles}`, language) });
  if (hasGaps) items.push({ heading: say('review.unchecked') });
  for (const finding of loose) items.push({ heading: `✘ ${sayFinding(finding, language)}` });
  for (const section of sections) {
    const own = lines.filter((line) => line.section === section);
    if (own.length > 0) items.push({ heading: say(`section.${section}`) });
    for (const line of own)
      items.push(
        reviewLine(
          line,
          shown.filter((finding) => placed.get(finding) === line),
          language,
        ),
      );
  }
  items.push({ id: 'stop', label: say('review.stop') });
  const worst = items.find((item) => 'tone' in item && item.tone === 'error');
  const selected = worst !== undefined && 'id' in worst ? worst.id : undefined;
  return { title: say('review.title'), items, isBrief: true, ...(selected && { selected }) };
}

function isReviewed({ kind, part, usual, status, lines }: Question): boolean {
  if (part) return false;
  if (kind === 'settings') return lines.length > 0;
  return !usual || (status !== 'default' && status !== 'skipped');
}

/** The line whose question a finding is about; the usual settings when it stands behind them. */
function lineFor(path: Path, lines: readonly Question[]): Question | undefined {
  const named = lines.filter((line) => line.path.length > 0 && isWithin(path, line.path));
  const closest = named.toSorted((a, b) => b.path.length - a.path.length)[0];
  return (
    closest ??
    lines.find(({ path: own }) => path.length > 0 && isWithin(own, path)) ??
    lines.find((line) => line.lines.some(({ path: own }) => isWithin(path, own)))
  );
}

function reviewLine(
  question: Question,
  findings: readonly Diagnostic[],
  language: Language,
): MenuItem {
  const { id } = question;
  const label = `${titleFor(question, language)} : ${standing(question, language)}`;
  if (findings.length === 0) return { id, label: spaced(label, language) };
  const tone = hasErrors(findings) ? 'error' : 'warning';
  const notes = findings.map((finding) => {
    const mark = finding.severity === 'error' ? '✘' : '⚠';
    const source = finding.source === undefined ? '' : ` (${inLanguage(finding.source, language)})`;
    return `${mark} ${sayFinding(finding, language)}${source}`;
  });
  return { id, label: spaced(label, language), note: notes.join('\n'), tone };
}

/** French alone puts a space before a colon. */
function spaced(label: string, language: Language): string {
  return language === 'fr' ? label : label.replace(' : ', ': ');
}

/** What a question is called where there is little room. */
export function titleFor(question: Question, language: Language): string {
  const { kind, path, id, words } = question;
  if (kind === 'settings') return interviewTexts['review.usual'][language];
  if (id === 'services.tasks[]') return words[language];
  const isAside = path[0] !== question.section && path[0] !== 'invoicing';
  return path.length === 2 && isAside ? titleInGroup(path, language) : groupedTitle(path, language);
}

function standing(question: Question, language: Language): string {
  const { status, kind, lines, value, ground } = question;
  if (status === 'later') return interviewTexts['value.later'][language];
  if (kind === 'settings')
    return fillText(interviewTexts['outline.defaults'], {
      n: lines.filter((line) => line.status === 'default').length,
    })[language];
  return wordBriefly(value ?? ground, question, language);
}

/** What the answers still to be agreed are called. */
export function laterTitles(session: Session): readonly string[] {
  const questions = session.questions();
  return [...session.standing.later].flatMap((id) => {
    const question = questions.find((candidate) => candidate.id === id);
    return question === undefined ? [] : [titleFor(question, session.language)];
  });
}
