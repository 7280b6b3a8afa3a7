import { parseTags } from '../../template/parse.ts';
import type { Program, Step } from '../../template/program.ts';
import { programOf } from '../../template/steps.ts';
import type { WordTag } from './tag.ts';
import type { Piece } from './write-part.ts';

const STILL = '\u0001';
const stillMark = new RegExp(`${STILL}(\\d+)\\n`, 'g');

/**
 * Pieces → the steps that print them. Handlebars reads the tags alone, with a number for what
 * stands still between: nothing of the file's own text can be taken for a tag, and no backslash before
 * one changes it.
 */
export function programOfPieces(pieces: readonly Piece[]): Program {
  const still: string[] = [''];
  const tags: WordTag[] = [];
  let text = `${STILL}0\n`;
  for (const piece of pieces) {
    if (typeof piece === 'string') still[still.length - 1] += piece;
    else {
      text += `${piece.source}${STILL}${still.length}\n`;
      tags.push(piece);
      still.push('');
    }
  }
  return new Restorer(still, tags).restore(programOf(parseTags(text)));
}

class Restorer {
  readonly #still: readonly string[];
  readonly #tags: readonly WordTag[];
  /** The tag that comes next: the one after the text last met. */
  #next: WordTag | undefined;

  constructor(still: readonly string[], tags: readonly WordTag[]) {
    this.#still = still;
    this.#tags = tags;
  }

  restore(program: Program): Program {
    return program.flatMap((step): readonly Step[] => {
      if (typeof step !== 'string') return [this.#restoreStep(step)];
      const text = step.replace(stillMark, (_, index: string) => {
        this.#next = this.#tags[Number(index)];
        return this.#still[Number(index)] ?? '';
      });
      return text === '' ? [] : [text];
    });
  }

  #restoreStep(step: Exclude<Step, string>): Step {
    if ('print' in step) {
      const container = this.#next?.role === 'blocks' ? undefined : this.#next?.container;
      return container === undefined ? step : { ...step, into: container };
    }
    // Filling finds the clause by this name (own-blocks.ts).
    if ('partial' in step) return step.partial;
    // `unless` is an `if` the other way round: what was written first stands last.
    const inner = this.restore(step.do);
    return step.else === undefined
      ? { ...step, do: inner }
      : { ...step, do: inner, else: this.restore(step.else) };
  }
}
