import type { Policy } from './schema';

/**
 * The policy as it applies on a day: within a quiet period the hold is on, with the period's message.
 * @param today `YYYY-MM-DD` in the writer's own time zone
 * @returns the same object where no period applies, so that the analyzer's caches hold
 */
export function inForce(policy: Policy, today: string): Policy {
  const { crisis } = policy;
  if (crisis.active) return policy;
  const period = crisis.quietPeriods.find(({ from, until }) => from <= today && today <= until);
  if (!period) return policy;
  return { ...policy, crisis: { ...crisis, active: true, message: period.message || crisis.message } };
}

/** A moment's day in the writer's own time zone, `YYYY-MM-DD`. */
export function dayOf(moment: Date): string {
  const month = String(moment.getMonth() + 1).padStart(2, '0');
  return `${moment.getFullYear()}-${month}-${String(moment.getDate()).padStart(2, '0')}`;
}
