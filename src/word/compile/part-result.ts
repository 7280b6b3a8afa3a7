import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Program } from '../../template/program.ts';
import type { Shape } from '../../view/shape.ts';
import type { TagNode, WordElement, WordTag } from './tag.ts';
import type { Piece } from './write-part.ts';

export interface WordCompileOptions {
  /** The name of the file, for messages. */
  readonly file: string;
  /** What its tags may name. */
  readonly shape: Shape;
  /** Names of the clauses that `{{> clause.…}}` may bring. */
  readonly clauses: readonly string[];
  /** What `{{ref "…"}}` may mean; anything when not given. */
  readonly references?: readonly string[];
  /** Spaces around what prints nothing close up, as in our own templates. */
  readonly closesSpaces: boolean;
}

/** What the tags of one file are checked against. */
export interface WordTagOptions extends WordCompileOptions {
  /** The names of the bookmarks that the file holds itself. */
  readonly bookmarks: ReadonlySet<string>;
}

/** A part whose tags were found, ready to be filled any number of times. */
export interface CompiledPart {
  readonly name: string;
  readonly prefix: string;
  readonly program: Program;
}

/** What compiling one part gives: no part where it holds no tag, or faults. */
export interface PartResult {
  readonly part?: CompiledPart;
  readonly tags: readonly WordTag[];
  readonly diagnostics: readonly Diagnostic[];
}

export function tagsIn(pieces: readonly Piece[]): readonly WordTag[] {
  return pieces.filter((piece) => typeof piece !== 'string');
}

/** Tags that stand in no tree, as nodes to be checked. */
export function asNodes(tags: readonly WordTag[], parent: WordElement): readonly TagNode[] {
  return tags.map((tag, order) => ({ tag, parent, order }));
}
