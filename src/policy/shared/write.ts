import type { HashedTerm } from '../../analyzer/policy';
import { canHash, hashTerm } from '../hash-terms';
import { pathsOf, readPart } from '../parts';
import { isSame } from '../same';
import { defaultPolicy, type Policy } from '../schema';
import { LINK } from './link';

/** A policy's document as it is passed on: any of its parts, and the version of its shape. */
export type SharedDocument = Record<string, unknown>;

export interface Shared {
  document: SharedDocument;
  /** Confidential terms that are not in it, because they cannot be made unreadable. */
  leftOut: number;
}

/**
 * What of a policy is worth passing on: the parts that are not as they come with Lectern.
 * @param readable whether confidential terms may be read in it; else only their hashes go along
 */
export function sharedFrom(policy: Policy, readable: boolean): Shared {
  const { terms, leftOut } = readable
    ? { terms: policy.confidentialTerms, leftOut: 0 }
    : unreadable(policy.confidentialTerms);
  // Posts of the company's own are for the machine they were learned on.
  const passedOn = { ...policy, confidentialTerms: terms, voiceSamples: {} };
  const changed = pathsOf(passedOn).filter((path) => !isSame(readPart(passedOn, path), readPart(defaultPolicy, path)));
  return { document: documentOf(passedOn, changed), leftOut };
}

/**
 * A document with these parts of a policy.
 * @param others more parts for it, where the same is not among these
 */
export function documentOf(policy: Policy, paths: readonly string[], others: SharedDocument = {}): SharedDocument {
  const document: SharedDocument = { ...others, schemaVersion: policy.schemaVersion };
  for (const path of paths) put(document, path, readPart(policy, path));
  return document;
}

/** The same as one line to paste: `lectern-policy:` and the document in base64url. */
export function linkTo(document: SharedDocument): string {
  const bytes = new TextEncoder().encode(JSON.stringify(document));
  const binary = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  return LINK + btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

function unreadable(terms: Policy['confidentialTerms']): { terms: HashedTerm[]; leftOut: number } {
  const hashed = terms.filter((term) => typeof term !== 'string');
  const clear = terms.filter((term) => typeof term === 'string');
  const known = clear.filter(canHash);
  for (const term of known) hashed.push(hashTerm(term, hashed));
  return { terms: hashed, leftOut: clear.length - known.length };
}

/* The dot of a path is that of a group, but for the parts without one. */
function put(document: SharedDocument, path: string, value: unknown): void {
  const dot = path.indexOf('.');
  if (dot < 0) document[path] = value;
  else {
    const group = path.slice(0, dot);
    document[group] = { ...(document[group] as object | undefined), [path.slice(dot + 1)]: value };
  }
}
