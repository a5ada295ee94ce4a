import { isMap, isScalar, isSeq, type Node, type YAMLMap } from 'yaml';

/** A text of a YAML file, and where it stands. */
export interface Placed {
  text: string;
  /** Counted from 1. */
  line: number;
}

/** The text that a mapping was read from. */
export interface Source {
  text: string;
  /** The line of an offset, counted from 1. */
  lineAt(offset: number): number;
}

/** The keys of a YAML mapping, each read as what a rule expects there; a key is the same in any case. */
export class Mapping {
  readonly #values = new Map<string, Node | null>();
  readonly #lines = new Map<string, number>();

  constructor(
    readonly node: YAMLMap,
    private readonly source: Source,
  ) {
    for (const { key, value } of node.items) {
      const name = isScalar(key) ? String(key.value).toLowerCase() : '';
      this.#values.set(name, isNode(value) ? value : null);
      this.#lines.set(name, this.#lineOf(key));
    }
  }

  /** Where it begins. */
  get line(): number {
    return this.#lineOf(this.node);
  }

  get keys(): string[] {
    return [...this.#values.keys()];
  }

  has(key: string): boolean {
    return this.#values.has(key);
  }

  /** The line of a key, or of the mapping where the key is not there. */
  lineOf(key: string): number {
    return this.#lines.get(key) ?? this.line;
  }

  /** A single text; null where there is none. */
  text(key: string): string | null {
    const node = this.#values.get(key);
    return isScalar(node) && node.value !== null ? String(node.value) : null;
  }

  /** Yes or no, as YAML 1.1 spells them, which Vale reads; the default for anything else. */
  flag(key: string, byDefault = false): boolean {
    const text = this.text(key)?.toLowerCase() ?? '';
    if (['true', 'yes', 'on', 'y', '1'].includes(text)) return true;
    return ['false', 'no', 'off', 'n', '0'].includes(text) ? false : byDefault;
  }

  /** A number; the default where there is none, NaN where it is something else. */
  number(key: string, byDefault: number): number {
    const text = this.text(key);
    return text === null || text.trim() === '' ? byDefault : Number(text);
  }

  /** A list of texts; a single one counts as a list. */
  list(key: string): Placed[] {
    const node = this.#values.get(key);
    return node ? this.#flatten(node) : [];
  }

  /** Pairs of key and text, in order; a key that comes twice counts with its last value. */
  pairs(key: string): { from: Placed; to: string }[] {
    const node = this.#values.get(key);
    const maps = isMap(node) ? [node] : isSeq(node) ? node.items.filter(isMap) : [];
    const pairs = new Map<string, { from: Placed; to: string }>();
    for (const { key: from, value } of maps.flatMap(({ items }) => items)) {
      if (!isNode(from)) continue;
      const text = this.#written(from);
      const to = isNode(value) ? this.#flatten(value).map((one) => one.text) : [];
      pairs.set(text, { from: { text, line: this.#lineOf(from) }, to: to.join('|') });
    }
    return [...pairs.values()];
  }

  /** The mappings of a list; a single one counts as a list. */
  mappings(key: string): Mapping[] {
    const node = this.#values.get(key);
    const maps = isMap(node) ? [node] : isSeq(node) ? node.items.filter(isMap) : [];
    return maps.map((map) => new Mapping(map, this.source));
  }

  #flatten(node: Node): Placed[] {
    const items = isSeq(node) ? node.items.filter(isNode) : [node];
    return items
      .map((item) => ({ text: this.#written(item), line: this.#lineOf(item) }))
      .filter(({ text }) => text !== '');
  }

  /* "[ab]" as an entry is a pattern, and so is "so: what", whatever YAML takes them for. */
  #written(node: Node): string {
    if (isScalar(node)) return node.value === null ? '' : String(node.value);
    const [start = 0, end = 0] = node.range ?? [];
    return this.source.text.slice(start, end).trim();
  }

  #lineOf(node: unknown): number {
    return this.source.lineAt(isNode(node) ? (node.range?.[0] ?? 0) : 0);
  }
}

function isNode(value: unknown): value is Node {
  return isScalar(value) || isMap(value) || isSeq(value);
}
