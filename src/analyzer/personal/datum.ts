import type { Span } from '../types';

/** A piece of data in a text that leads to one person. */
export interface Datum extends Span {
  kind: 'email' | 'phone' | 'address' | 'identity' | 'card' | 'account' | 'birth';
}

/** A stretch to look at, with the sentence that it stands in: who it belongs to is said around it. */
export interface Candidate extends Span {
  text: string;
  sentence: string;
  /** The sentence up to the stretch. */
  before: string;
  /** Words of the sentence that are told to be a person's name; empty where the language is not known. */
  people: ReadonlySet<string>;
}
