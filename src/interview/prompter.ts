import type { Language } from '../i18n/text.ts';
import type { Question, Standing } from './question.ts';

/** What a person does with a question. */
export type Reply =
  | { readonly kind: 'answer'; readonly value: unknown }
  | { readonly kind: 'later' }
  | { readonly kind: 'back' }
  | { readonly kind: 'outline' };

export interface Asking {
  /** Which question this is, and of how many. */
  readonly n: number;
  readonly total: number;
  readonly standing: Standing;
  /** Answers that were doubted: given again, they are meant. */
  readonly doubted?: Set<string>;
}

export interface MenuItem {
  readonly id: string;
  readonly label: string;
  /** Said below the label: what is wrong with this line. */
  readonly note?: string;
  readonly tone?: 'error' | 'warning' | 'faint';
}

export interface Menu {
  readonly title: string;
  /** Headings are items without an id to choose. */
  readonly items: readonly (MenuItem | { readonly heading: string })[];
  readonly selected?: string;
  /** Once chosen, the label says enough: the title is not repeated. */
  readonly isBrief?: boolean;
}

/** Who asks: the terminal's prompts, plain lines, or a test. Throws `Stopped` when the person stops. */
export interface Prompter {
  ask(question: Question, asking: Asking): Promise<Reply>;
  /** One item of a menu; nothing when the person goes back. */
  choose(menu: Menu): Promise<string | undefined>;
  heading(text: string): void;
  say(text: string): void;
}

/** A prompter that a command owns: which language it speaks, and its end. */
export interface TalkingPrompter extends Prompter {
  speak(language: Language): void;
  close(): void;
}

/** The person stopped: Ctrl-C, or the end of the input. All that was answered is saved. */
export class Stopped extends Error {
  override readonly name = 'Stopped';
}
