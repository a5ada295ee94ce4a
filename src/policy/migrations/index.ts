import { POLICY_VERSION } from '../schema';
import { goalsAndPlan } from './goals-and-plan';
import { severalVoices } from './several-voices';

/** A stored document before it is validated. */
export type StoredDocument = Record<string, unknown>;

/** Turns a document of version `from` into one of version `from + 1`. Pure; one file per version beside this one. */
export interface Migration {
  from: number;
  migrate(document: StoredDocument): StoredDocument;
}

/** Every migration there is, oldest first. */
export const migrations: readonly Migration[] = [severalVoices, goalsAndPlan];

/**
 * Brings a stored document to the shape of `target`.
 * @param stored what storage held; a document without `schemaVersion` counts as the current version
 * @throws with a plain reason when it is no document, comes from a newer Lectern, or no migration starts at its version
 */
export function migrate(
  stored: unknown,
  steps: readonly Migration[] = migrations,
  target: number = POLICY_VERSION,
): StoredDocument {
  if (!isDocument(stored)) throw new Error('it is not a settings document');
  let document = stored;
  let version = versionOf(stored, target);
  if (version > target) throw new Error(`it was written by a newer Lectern (version ${version} of the document)`);
  while (version < target) {
    const step = steps.find((candidate) => candidate.from === version);
    if (!step) throw new Error(`there is no way from version ${version} of the document to version ${target}`);
    version += 1;
    document = { ...step.migrate(document), schemaVersion: version };
  }
  return document;
}

function isDocument(stored: unknown): stored is StoredDocument {
  return typeof stored === 'object' && stored !== null && !Array.isArray(stored);
}

function versionOf(document: StoredDocument, target: number): number {
  const version = document.schemaVersion ?? target;
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) {
    throw new Error('its version number is unreadable');
  }
  return version;
}
