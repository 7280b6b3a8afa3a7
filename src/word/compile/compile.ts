import type { Result } from '../../diagnostics/diagnostic.ts';
import { type UsedNumbers, usedNumbers } from '../fill/numbers.ts';
import { readNumbering } from '../host/numbering.ts';
import { readStyles } from '../host/styles.ts';
import { type Contents, readContents } from '../package/contents.ts';
import { openPackage, textOf, type WordPackage } from '../package/open.ts';
import { headingsOf } from './headings.ts';
import { compileOther } from './other-part.ts';
import type { CompiledPart, WordCompileOptions } from './part-result.ts';
import { compileStory } from './story-part.ts';
import type { WordTag } from './tag.ts';

/** A Word file read once: what stands still, and the steps that print the rest. */
export interface CompiledWord {
  readonly pack: WordPackage;
  readonly contents: Contents;
  readonly parts: readonly CompiledPart[];
  readonly tags: readonly WordTag[];
  readonly styles: string | undefined;
  readonly numbering: string | undefined;
  /** The numbers that its parts hold. */
  readonly used: UsedNumbers;
  /** The names of its bookmarks. */
  readonly bookmarks: ReadonlySet<string>;
}

/** Word file → template; every fault of it at once. */
export function compileWord(bytes: Uint8Array, options: WordCompileOptions): Result<CompiledWord> {
  const opened = openPackage(bytes, options.file);
  if (opened.value === undefined) return { diagnostics: opened.diagnostics };
  const pack = opened.value;
  const read = readContents(pack);
  if (read.value === undefined) return { diagnostics: read.diagnostics };
  const contents = read.value;
  const [styles, numbering] = [contents.styles, contents.numbering].map((name) =>
    name === undefined ? undefined : textOf(pack, name),
  );
  const lists = { styles: readStyles(styles), lists: readNumbering(numbering) };
  const texts = contents.stories.map((name) => textOf(pack, name) ?? '');
  const bookmarks = bookmarksIn(texts);
  const tagOptions = { ...options, bookmarks };
  const context = { pack, contents, headings: headingsOf(styles), lists };
  const results = [
    ...contents.stories.map((name) => compileStory(name, context, tagOptions)),
    ...contents.others.map((name) => compileOther(pack, name, tagOptions)),
  ];
  const used = usedNumbers([...texts, numbering ?? '']);
  const parts = results.flatMap(({ part }) => (part === undefined ? [] : [part]));
  const tags = results.flatMap((result) => result.tags);
  const found = results.flatMap(({ diagnostics }) => diagnostics);
  return {
    value: { pack, contents, parts, tags, styles, numbering, used, bookmarks },
    diagnostics: [...read.diagnostics, ...found],
  };
}

const bookmark = /<(?:\w+:)?bookmarkStart\b[^>]*?\bname="([^"]*)"/g;

function bookmarksIn(texts: readonly string[]): ReadonlySet<string> {
  return new Set(
    texts.flatMap((text) => [...text.matchAll(bookmark)].map(([, name = '']) => name)),
  );
}
