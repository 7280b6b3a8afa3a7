/** A paragraph style of a document, as far as finding and numbering go. */
export interface HostStyle {
  readonly id: string;
  /** The name that is the same in every language of Word: `heading 1`. */
  readonly name: string;
  readonly basedOn: string | undefined;
  readonly numId: string | undefined;
  readonly level: number;
}

export type HostStyles = ReadonlyMap<string, HostStyle>;

const p = '(?:[\\w-]+:)?';
const style = new RegExp(`<${p}style\\b([^>]*)>([\\s\\S]*?)</${p}style>`, 'g');
const valueIn = (name: string) => new RegExp(`<${p}${name}\\b[^>]*?${p}val="([^"]*)"`);
const [nameOf, basedOn, numId, level] = ['name', 'basedOn', 'numId', 'ilvl'].map(valueIn);

/** The styles of a document by their id. */
export function readStyles(xml: string | undefined): HostStyles {
  const styles = [...(xml ?? '').matchAll(style)].map(([, open = '', content = '']) => {
    const find = (pattern: RegExp | undefined) => pattern?.exec(content)?.[1];
    const id = /styleId="([^"]*)"/.exec(open)?.[1] ?? '';
    return {
      id,
      name: (find(nameOf) ?? '').toLowerCase(),
      basedOn: find(basedOn),
      numId: find(numId),
      level: Number(find(level) ?? 0),
    };
  });
  return new Map(styles.map((one) => [one.id, one]));
}

/** The id of the style that Word calls by `name` in every language. */
export function styleNamed(styles: HostStyles, name: string): string | undefined {
  return [...styles.values()].find((one) => one.name === name)?.id;
}

/** The number list that a style brings, from itself or the style that it is based on. */
export function numberingOf(
  styles: HostStyles,
  id: string | undefined,
): { numId: string; level: number } | undefined {
  let at = id === undefined ? undefined : styles.get(id);
  for (let steps = 0; at !== undefined && steps < 20; steps++) {
    if (at.numId !== undefined) return { numId: at.numId, level: at.level };
    at = at.basedOn === undefined ? undefined : styles.get(at.basedOn);
  }
  return undefined;
}
