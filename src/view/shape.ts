/**
 * What a template may name, and what it may do with it: the view's own schema.
 * A tag that names nothing here is an error when the template is compiled.
 */
export type Shape = TextShape | FlagShape | ChoiceShape | ListShape | GroupShape | AnyShape;

/** Worded text, ready to print. */
export interface TextShape {
  readonly kind: 'text';
}

/** True or false: for conditions only. */
export interface FlagShape {
  readonly kind: 'flag';
}

/** A code out of `values`: for comparisons only; its wording stands under `<name>Label`. */
export interface ChoiceShape {
  readonly kind: 'choice';
  readonly values: readonly string[];
}

export interface ListShape {
  readonly kind: 'list';
  readonly item: Shape;
}

export interface GroupShape {
  readonly kind: 'group';
  readonly members: Readonly<Record<string, Shape>>;
}

/** Anything: data that no schema describes. */
export interface AnyShape {
  readonly kind: 'any';
}

export const text: TextShape = { kind: 'text' };
export const anything: AnyShape = { kind: 'any' };
export const flag: FlagShape = { kind: 'flag' };
export const choice = (values: readonly string[]): ChoiceShape => ({ kind: 'choice', values });
export const list = (item: Shape): ListShape => ({ kind: 'list', item });
export const group = (members: Readonly<Record<string, Shape>>): GroupShape => ({
  kind: 'group',
  members,
});
