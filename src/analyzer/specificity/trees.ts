/** `[feature, threshold, below, from there on]`: a number ends the way down. */
export type Tree = number | [feature: number, threshold: number, below: Tree, above: Tree];

/*
 * The trees of a model side by side in flat lists: their nested form lies all over the memory, and a draft walks down some
 * thousands of them.
 */
interface Grove {
  roots: Uint32Array;
  /** Of each node the feature it asks for, or LEAF; then `limits` has what the way down ends with. */
  asked: Int32Array;
  limits: Float64Array;
  below: Uint32Array;
  above: Uint32Array;
}

const LEAF = -1;
const groves = new WeakMap<readonly Tree[], Grove>();

/** What small trees add up to for one row of features, from `base` on. */
export function addTrees(base: number, trees: readonly Tree[], values: readonly number[]): number {
  const { roots, asked, limits, below, above } = groveOf(trees);
  let sum = base;
  for (const root of roots) {
    let at = root;
    let feature = asked[at] ?? LEAF;
    while (feature !== LEAF) {
      at = ((values[feature] ?? 0) < (limits[at] ?? 0) ? below : above)[at] ?? 0;
      feature = asked[at] ?? LEAF;
    }
    sum += limits[at] ?? 0;
  }
  return sum;
}

function groveOf(trees: readonly Tree[]): Grove {
  const known = groves.get(trees);
  if (known) return known;
  const grove = plant(trees);
  groves.set(trees, grove);
  return grove;
}

function plant(trees: readonly Tree[]): Grove {
  const nodes: { asked: number; limit: number; below: number; above: number }[] = [];
  const add = (tree: Tree): number => {
    const place = nodes.length;
    const node = { asked: LEAF, limit: typeof tree === 'number' ? tree : tree[1], below: 0, above: 0 };
    nodes.push(node);
    if (typeof tree !== 'number') {
      node.asked = tree[0];
      node.below = add(tree[2]);
      node.above = add(tree[3]);
    }
    return place;
  };
  const roots = Uint32Array.from(trees, add);
  return {
    roots,
    asked: Int32Array.from(nodes, (node) => node.asked),
    limits: Float64Array.from(nodes, (node) => node.limit),
    below: Uint32Array.from(nodes, (node) => node.below),
    above: Uint32Array.from(nodes, (node) => node.above),
  };
}
