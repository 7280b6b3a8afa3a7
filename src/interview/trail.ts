import type { Question } from './question.ts';

/** The questions as they were asked, which is not always their order: an answer may open an earlier one. */
export class Trail {
  readonly #asked: string[] = [];

  add({ id }: Question): void {
    if (!this.#asked.includes(id)) this.#asked.push(id);
  }

  /** The question asked before this one; before the first asked in this run, the one answered above it. */
  before(questions: readonly Question[], { id }: Question): Question | undefined {
    const asked = this.#asked.slice(0, this.#asked.indexOf(id));
    const earlier = asked.findLast((name) =>
      questions.some((one) => one.id === name && isOne(one)),
    );
    if (earlier !== undefined) return questions.find((one) => one.id === earlier);
    const above = answeredAbove(questions, id, this.#asked);
    if (above !== undefined) this.#asked.unshift(above.id);
    return above;
  }
}

/** A question by itself, and not the one for one more item that was answered with nothing. */
function isOne({ kind, part, status }: Question): boolean {
  return kind !== 'list' && !(part && status === 'skipped');
}

/** Usual settings that stand at their default were not asked. */
function answeredAbove(
  questions: readonly Question[],
  id: string,
  asked: readonly string[],
): Question | undefined {
  const at = questions.findIndex((question) => question.id === id);
  return questions
    .slice(0, at < 0 ? questions.length : at)
    .findLast(
      (question) =>
        isOne(question) &&
        question.status !== 'open' &&
        question.status !== 'default' &&
        !(question.usual && question.fallback?.origin === 'provider-file') &&
        !asked.includes(question.id),
    );
}
