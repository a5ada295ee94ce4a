/** What compromise has inside and leaves out of its types: the parts that its correction of tags works with. */

/** A word; the fields that a pattern can ask for. */
export interface Term {
  text: string;
  normal: string;
  implicit?: string;
  machine?: string;
  root?: string;
  switch?: string;
  alias?: readonly string[];
  tags: ReadonlySet<string>;
  /** Whether its tags are certain for now, and may not be taken away. */
  frozen?: boolean;
}

/** Words between two commas or semicolons, roughly. */
export type Clause = readonly Term[];

/** What a pattern asks of one word. The first of the kinds that is there counts: a word, a tag, … , a list of words. */
export interface Step {
  anything?: boolean;
  word?: string;
  tag?: string;
  switch?: string;
  /** Any of these words. */
  fastOr?: ReadonlySet<string>;
  /** Alternatives (`or`), or what must all be true of the word (`and`); each a row of steps. */
  choices?: readonly (readonly Step[])[];
  operator?: 'or' | 'and';
  start?: boolean;
  end?: boolean;
  optional?: boolean;
  negative?: boolean;
  greedy?: boolean;
}

/** A pattern with what compromise has worked out of it: all of `needs` and `minWant` of `wants` must be there. */
export interface Pattern {
  regs: readonly Step[];
  needs: readonly string[];
  wants: readonly string[];
  minWant: number;
  minWords: number;
  ifNo?: readonly string[];
}

/** All patterns by what they need: a word (`may`), a tag (`#Noun`) or a switch (`%Noun|Verb%`). */
export interface Net {
  /** In the order in which they are tried: hook by hook, list by list. */
  hooks: Readonly<Record<string, readonly Pattern[]>>;
  /** Patterns that need nothing. */
  always: readonly Pattern[];
}

/** compromise's data and functions, shared by all texts. */
export interface World {
  model: { two: { matches: readonly object[] } };
  methods: {
    one: {
      buildNet(matches: readonly object[], world: World): Net;
      match(clauses: readonly Clause[], pattern: Pattern): { ptrs: [clause: number, ...rest: unknown[]][] };
      bulkTagger(found: readonly object[], clauses: readonly Clause[], world: World): void;
    };
    two: { quickSplit(sentences: readonly Clause[]): Clause[] };
  };
}

/** A text on its way through compromise's steps. */
export interface View {
  world: World;
  docs: readonly Clause[];
  uncache(): void;
  unfreeze(): void;
}
