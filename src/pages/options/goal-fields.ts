import type { Goal } from '../../policy/goal-schema';
import type { Policy } from '../../policy/schema';
import type { Field } from './fields';

export const goals: Field<Policy['goals']> = {
  part: 'goals',
  read: (policy) => policy.goals,
  write: (policy, value) => ({ ...policy, goals: value }),
};

function planField<K extends keyof Policy['plan']>(key: K): Field<Policy['plan'][K]> {
  return {
    part: `plan.${key}`,
    read: (policy) => policy.plan[key],
    write: (policy, value) => ({ ...policy, plan: { ...policy.plan, [key]: value } }),
  };
}
export const postsPerWeek = planField('postsPerWeek');
export const hoursPerWeek = planField('hoursPerWeek');

/** A goal of that name about which nothing else is said. */
export function newGoal(name: string): Goal {
  return {
    id: crypto.randomUUID().slice(0, 8),
    name,
    audience: '',
    measure: '',
    count: null,
    keywords: [],
    share: null,
  };
}
