/** `[feature, threshold, below, from there on]`: a number ends the way down. */
export type Tree = number | [feature: number, threshold: number, below: Tree, above: Tree];

/** What small trees add up to for one row of features, from `base` on. */
export function addTrees(base: number, trees: readonly Tree[], values: readonly number[]): number {
  return trees.reduce<number>((sum, tree) => sum + walk(tree, values), base);
}

function walk(tree: Tree, values: readonly number[]): number {
  let at = tree;
  while (typeof at !== 'number') at = (values[at[0]] ?? 0) < at[1] ? at[2] : at[3];
  return at;
}
