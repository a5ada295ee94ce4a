import { findNodeAtLocation, type Node, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser';
import type { Fault } from '../faults';
import { migrate } from '../migrations';
import { partsOf } from '../parts';
import { LINK, textInLink } from './link';

/** The longest text that is read, in UTF-16 code units: all that Chromium's storage takes, so that no policy is longer. */
const LONGEST = 10_485_760;

/* What the parser says where it cannot say what is wrong. */
const UNCLEAR = '<unknown ParseErrorCode>';

/**
 * Why a text cannot be taken over. `link`: a pasted line is cut or changed · `syntax`: no JSON, `code` says where the
 * parser got lost · `version`: it needs another Lectern · `fault`: one value cannot be · `empty`: it says nothing ·
 * `tooLong`.
 */
export type Mistake = { line: number } & (
  | { kind: 'link' | 'version' | 'empty' | 'tooLong' }
  | { kind: 'syntax'; code: ReturnType<typeof printParseErrorCode> }
  | { kind: 'fault'; fault: Fault }
);

export type SharedReading = { parts: ReadonlyMap<string, unknown>; mistake: null } | { parts: null; mistake: Mistake };

/**
 * Reads a shared policy: the text of a file, or the line that `linkTo` makes. All of it or nothing. Never throws.
 * @returns the parts it names, completed as the schema does, or the first mistake, with its line in the JSON from 1 on
 */
export function readShared(given: string): SharedReading {
  // A byte order mark is no mistake of whoever shares.
  let text = given.replace(/^\uFEFF/u, '');
  if (text.length > LONGEST) return refused({ kind: 'tooLong', line: 1 });
  if (text.trim() === '') return refused({ kind: 'empty', line: 1 });
  if (text.trimStart().startsWith(LINK)) {
    try {
      text = textInLink(text.trim());
    } catch {
      return refused({ kind: 'link', line: 1 });
    }
  }
  const errors: ParseError[] = [];
  let tree: Node | undefined;
  let document: unknown;
  try {
    tree = parseTree(text, errors, { disallowComments: true });
    // Not from the tree: a key of `__proto__` would change what it is put into.
    if (errors.length === 0) document = JSON.parse(text);
  } catch {
    // Nested deeper than any policy.
    return refused({ kind: 'syntax', code: UNCLEAR, line: 1 });
  }
  const [error] = errors;
  if (error) {
    return refused({ kind: 'syntax', code: printParseErrorCode(error.error), line: lineOf(text, error.offset) });
  }
  return tree ? readDocument(text, tree, document) : refused({ kind: 'empty', line: 1 });
}

function readDocument(text: string, tree: Node, given: unknown): SharedReading {
  let document = given;
  if (tree.type === 'object') {
    try {
      document = migrate(document);
    } catch {
      return refused({ kind: 'version', line: lineOf(text, offsetOf(tree, ['schemaVersion'])) });
    }
  }
  const { parts, faults } = partsOf(document);
  const [first] = faults
    .map((fault) => ({ kind: 'fault' as const, fault, line: lineOf(text, offsetOf(tree, fault.at)) }))
    .sort((one, other) => one.line - other.line);
  if (first) return refused(first);
  return parts.size === 0 ? refused({ kind: 'empty', line: 1 }) : { parts, mistake: null };
}

function refused(mistake: Mistake): SharedReading {
  return { parts: null, mistake };
}

/* Where the named value begins, with its key where it has one; what a migration has moved is looked for further out. */
function offsetOf(tree: Node, at: readonly (string | number)[]): number {
  for (let length = at.length; length > 0; length -= 1) {
    const found = findNodeAtLocation(tree, at.slice(0, length));
    if (found) return found.parent?.type === 'property' ? found.parent.offset : found.offset;
  }
  return tree.offset;
}

function lineOf(text: string, offset: number): number {
  return text.slice(0, offset).split(/\r\n|\r|\n/u).length;
}
