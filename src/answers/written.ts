import type { Answers as CompleteAnswers } from './answers.generated.ts';

/**
 * Answers as a person writes them. What has a default, or is left open in a draft, may be absent:
 * `check` says what is missing. Keys that begin with `x-` are free.
 */
export type Answers = Pick<CompleteAnswers, 'language'> & Written<CompleteAnswers>;

type Written<T> = T extends readonly (infer Item)[]
  ? readonly Written<Item>[]
  : T extends object
    ? { readonly [Key in keyof T]?: Written<T[Key]> } & { readonly [key: `x-${string}`]: unknown }
    : T;
