import type { Answers } from '../../answers/answers.generated.ts';

/** What a question is called in French and in Dutch; its English title stands in the schema. */
export type Title = readonly [fr: string, nl: string];

/** Every question of the answers, without list indexes: `provider.address.city`, `data.tools.name`. */
export type TitlePath = PathIn<Answers>;

/** The titles of whole groups, or of questions outside any group: none may lack. */
export type TitlesOf<Group extends string> = Readonly<
  Record<Extract<TitlePath, Group | `${Group}.${string}`>, Title>
>;

type PathIn<T> = T extends readonly (infer Item)[]
  ? PathIn<Item>
  : T extends object
    ? { [Key in keyof T & string]: Key | `${Key}.${PathIn<NonNullable<T[Key]>>}` }[keyof T & string]
    : never;

/** The titles of a group's members, for a group that stands at several paths. */
export function under<const Path extends string, const Member extends string>(
  path: Path,
  members: Readonly<Record<Member, Title>>,
): Record<`${Path}.${Member}`, Title> {
  const entries = Object.entries<Title>(members).map(([name, title]) => [`${path}.${name}`, title]);
  return Object.fromEntries(entries);
}
