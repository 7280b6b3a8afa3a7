/** What a tag names: a value of the view, a literal, or the result of a helper. */
export type Expression =
  | { readonly path: readonly string[]; readonly up?: number }
  /** `@index`, `@first`, `@last` of the list around. */
  | { readonly data: string }
  | { readonly value: string | number | boolean }
  | { readonly call: string; readonly with: readonly Expression[] };

/** One step of a template: text, a value, an option, a loop, a partial, or a node where it makes nodes. */
export type Step<Node = never> = string | Node | Print | Branching<Node>;

/** Prints a value; `into` is what it is written into, where a template knows several such (Word). */
export interface Print {
  readonly print: Expression;
  readonly into?: string;
}

/** A step that runs other steps, or not, or often. */
export type Branching<Node = never> =
  | { readonly if: Expression; readonly do: Program<Node>; readonly else?: Program<Node> }
  | { readonly each: Expression; readonly do: Program<Node>; readonly else?: Program<Node> }
  | { readonly partial: string };

export type Program<Node = never> = readonly Step<Node>[];
