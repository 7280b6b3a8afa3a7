import type { Annex, Block, Clause, Inline, ListItem } from '../document/types.ts';

/** Everything in the tree that a renderer meets by its `type`. */
export type Node = Clause | Annex | Block | ListItem | Inline;
export type NodeKind = Node['type'];

/**
 * One function a kind of node: the column of a format in the table of node kinds × formats.
 * A kind added to the tree fails to compile until every format has a function for it.
 */
export type NodeRenderers<Context, Out> = {
  readonly [Kind in NodeKind]: (node: Extract<Node, { type: Kind }>, context: Context) => Out;
};

/** Renders a node by the function of its kind. */
export function renderNode<Context, Out>(
  renderers: NodeRenderers<Context, Out>,
  node: Node,
  context: Context,
): Out {
  // The table's type pairs each kind with its own node; the compiler does not follow that through a lookup.
  const render = renderers[node.type] as (node: Node, context: Context) => Out;
  return render(node, context);
}
