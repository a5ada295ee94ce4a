/** A place in a pattern that is being read. */
export class Reader {
  at = 0;

  constructor(readonly text: string) {}

  get done(): boolean {
    return this.at >= this.text.length;
  }

  /** Reads what a sticky expression finds here, or nothing. */
  take(sticky: RegExp): RegExpExecArray | null {
    sticky.lastIndex = this.at;
    const found = sticky.exec(this.text);
    if (found) this.at += found[0].length;
    return found;
  }

  /** Whether this very text stands here; reads it where it does. */
  takeText(text: string): boolean {
    if (!this.text.startsWith(text, this.at)) return false;
    this.at += text.length;
    return true;
  }

  /** The next character, a pair of surrogates as one. */
  next(): string {
    const [character = ''] = this.text.slice(this.at, this.at + 2);
    this.at += character.length;
    return character;
  }
}
