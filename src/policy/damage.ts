import * as z from 'zod';
import { migrate } from './migrations';
import { defaultPolicy, type Policy, policySchema } from './schema';

/** What was found broken in storage, kept as it was until the writer has dealt with it. */
const damageSchema = z.object({
  /** A plain reason, lower case, to follow "because". */
  problem: z.string(),
  recoveredFrom: z.enum(['last-good', 'defaults']),
  /** The stored values exactly as they were read. */
  kept: z.object({ policy: z.unknown().optional(), policyLastGood: z.unknown().optional() }),
});
export type Damage = z.infer<typeof damageSchema>;

/** All damage that has not been dismissed, oldest first. */
export function readDamage(stored: unknown): Damage[] {
  const parsed = z.array(damageSchema).safeParse(stored);
  return parsed.success ? parsed.data : [];
}

/** A stored policy as it can be used, and what had to be done to get it. */
export interface Recovery {
  policy: Policy;
  damage: Damage | null;
}

/**
 * Reads the two stored copies: the current one if it is sound, else the last good one, else the defaults. Never throws.
 * Nothing stored at all is a fresh installation, not damage.
 */
export function recover(policy: unknown, policyLastGood: unknown): Recovery {
  if (policy === undefined && policyLastGood === undefined) return { policy: defaultPolicy, damage: null };
  const current = readDocument(policy);
  if (current.policy) return { policy: current.policy, damage: null };
  const lastGood = readDocument(policyLastGood);
  return {
    policy: lastGood.policy ?? defaultPolicy,
    damage: {
      problem: current.problem,
      recoveredFrom: lastGood.policy ? 'last-good' : 'defaults',
      kept: { policy, policyLastGood: lastGood.policy ? undefined : policyLastGood },
    },
  };
}

function readDocument(stored: unknown): { policy: Policy; problem?: never } | { policy: null; problem: string } {
  try {
    const parsed = policySchema.safeParse(migrate(stored));
    return parsed.success ? { policy: parsed.data } : { policy: null, problem: describe(parsed.error) };
  } catch (reason) {
    return { policy: null, problem: reason instanceof Error ? reason.message : String(reason) };
  }
}

/* The first thing wrong is enough to recognise the document; the rest is in the copy that is kept. */
function describe(error: z.ZodError): string {
  const issue = error.issues[0];
  const where = issue?.path.map(String).join(' › ');
  return where ? `“${where}” holds something unexpected` : 'it holds something unexpected';
}
