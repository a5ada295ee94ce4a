const KNOWN = ['i', 'm', 's', 'x'] as const;
type Flag = (typeof KNOWN)[number];

/** The inline flags that hold at a place in a pattern: case, lines, dots, and space for reading. */
export class Flags {
  i = false;
  m = false;
  s = false;
  x = false;

  constructor(from: Partial<Record<Flag, boolean>>) {
    for (const flag of KNOWN) this[flag] = from[flag] ?? false;
  }

  /** @param change as in a pattern: `is-m` switches two on and one off; flags of other engines change nothing */
  set(change: string): void {
    const [on = '', off = ''] = change.split('-');
    for (const flag of KNOWN) {
      if (on.includes(flag)) this[flag] = true;
      if (off.includes(flag)) this[flag] = false;
    }
  }

  /** A copy with a change, for the inside of a group. */
  with(change: string): Flags {
    const copy = new Flags(this);
    copy.set(change);
    return copy;
  }
}
