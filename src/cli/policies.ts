import { readFile } from 'node:fs/promises';
import { dayOf, inForce } from '../policy/in-force';
import { migrate } from '../policy/migrations';
import { type Policy, policySchema } from '../policy/schema';
import { decodeUtf8 } from './lines';
import { UsageError } from './options';
import { explain, readProblem } from './problems';

/** Most merged policies kept: an archive names few; a stream that names a new one each line must not grow. */
const CAPACITY = 100;

/** A company's policy, and the policies that single posts ask for on top of it. */
export class Policies {
  readonly #document: unknown;
  readonly #merged = new Map<string, Policy>();

  /** @param document what `--policy` names, not yet validated; `{}` for the defaults */
  constructor(document: unknown) {
    this.#document = current(document);
    this.base = today(this.#document);
  }

  /** The policy of a post that asks for none of its own. */
  readonly base: Policy;

  /**
   * The policy of one post: its own choices merged over the company's, objects key by key, lists and values replaced.
   * Equal choices give the same object, so that the analyzer's caches hold. Keys that are not known are ignored.
   * @throws ZodError where a known key has a value of another kind
   */
  for(choices: unknown): Policy {
    if (choices === undefined || choices === null) return this.base;
    const key = JSON.stringify(choices);
    const known = this.#merged.get(key);
    if (known) return known;
    const policy = today(merge(this.#document, current(choices)));
    if (this.#merged.size >= CAPACITY) this.#merged.clear();
    this.#merged.set(key, policy);
    return policy;
  }
}

/**
 * Reads the policy that `--policy` names.
 * @throws UsageError where the file cannot be read or is no policy
 */
export async function loadPolicies(path: string, name: string): Promise<Policies> {
  const text = await readFile(path).then(decodeUtf8, (error: unknown) => {
    throw new UsageError(`cannot read the policy ${name}: ${readProblem(error) ?? explain(error)}`);
  });
  try {
    return new Policies(JSON.parse(text ?? ''));
  } catch (error) {
    throw new UsageError(`${name} is not a policy: ${explain(error)}`);
  }
}

/* Quiet periods count by this machine's calendar. */
function today(document: unknown): Policy {
  return inForce(policySchema.parse(document), dayOf(new Date()));
}

/* In today's shape; what is no document is for the schema to refuse. */
function current(document: unknown): unknown {
  return isObject(document) ? migrate(document) : document;
}

function merge(base: unknown, over: unknown): unknown {
  if (!isObject(base) || !isObject(over)) return over;
  const merged = new Map(Object.entries(base));
  for (const [key, value] of Object.entries(over)) merged.set(key, merge(merged.get(key), value));
  return Object.fromEntries(merged);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
