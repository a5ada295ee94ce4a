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

/**
 * Adds a goal of that name about which nothing else is said. Its id is drawn once, so that the change is the same goal
 * each time it is applied: on screen, and again when it is stored. What is typed into it in between finds it there.
 */
export function adding(name: string): (goals: Goal[]) => Goal[] {
  const id = crypto.randomUUID().slice(0, 8);
  const goal: Goal = { id, name, audience: '', measure: '', count: null, keywords: [], share: null };
  return (goals) => [...goals, goal];
}
