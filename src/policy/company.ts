import type { Fault } from './faults';
import { migrate, type StoredDocument } from './migrations';
import { partsOf, writePart } from './parts';
import type { Policy } from './schema';

/** What the company decides for everybody: it lies over what a writer chooses. */
export interface CompanyLayer {
  /** Its values by part; a part that is in here is locked. */
  parts: ReadonlyMap<string, unknown>;
  /** What it says that cannot be used; those parts stay the writer's. */
  faults: readonly Fault[];
}

/** Nobody but the writer decides. */
export const NO_COMPANY: CompanyLayer = { parts: new Map(), faults: [] };

/**
 * The key beside the policy's own under which a company gives its unreadable terms: Chromium's schema of managed
 * storage knows no list of texts and objects together.
 */
export const HASHED_KEY = 'confidentialTermsHashed';
const TERMS_KEY = 'confidentialTerms';

/** Reads what managed storage holds, part by part. Never throws. */
export function readCompany(stored: unknown): CompanyLayer {
  let document: StoredDocument;
  try {
    document = migrate(stored);
  } catch {
    return {
      parts: new Map(),
      faults: [{ part: 'schemaVersion', at: ['schemaVersion'], kind: 'other', expected: '' }],
    };
  }
  return partsOf(withTermsTogether(document));
}

/** A policy as it applies under the company's; the same object where the company decides nothing. */
export function under({ parts }: CompanyLayer, own: Policy): Policy {
  return [...parts].reduce((policy, [path, value]) => writePart(policy, path, value), own);
}

function withTermsTogether(document: StoredDocument): StoredDocument {
  const { [HASHED_KEY]: hashed, ...others } = document;
  if (hashed === undefined) return document;
  const clear = others[TERMS_KEY] ?? [];
  // What is no list is handed on as it is, to be found at fault under its name.
  const together = Array.isArray(clear) && Array.isArray(hashed) ? [...clear, ...hashed] : hashed;
  return { ...others, [TERMS_KEY]: together };
}
