import wording from '../../locales/styles/en.json';
import { fill } from '../analyzer/wording';

/** Something about a file that whoever imports it should know. */
export interface Problem {
  file: string;
  /** Counted from 1; null where it is about the file as a whole. */
  line: number | null;
  /** `refused`: it is not taken over · `note`: it is, with this difference. */
  kind: 'refused' | 'note';
  /** In plain words, lower case, to follow a place. */
  message: string;
}

type Said = keyof typeof wording.import;

/** Collects what is wrong with one file. */
export class Problems {
  readonly found: Problem[] = [];

  constructor(readonly file: string) {}

  refuse(said: Said, line: number | null, args: Record<string, string> = {}): void {
    this.#add('refused', said, line, args);
  }

  note(said: Said, line: number | null, args: Record<string, string> = {}): void {
    this.#add('note', said, line, args);
  }

  #add(kind: Problem['kind'], said: Said, line: number | null, args: Record<string, string>): void {
    this.found.push({ file: this.file, line, kind, message: fill(wording.import[said], args) });
  }
}
