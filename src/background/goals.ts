import { guessGoal } from '../analyzer/purpose/guess-goal';
import type { Draft, Kind } from '../analyzer/types';
import type { Circumstances } from '../journal/entry';
import type { Review } from '../messages';
import type { Policy } from '../policy/schema';

/** Goals belong to posts of one's own: an answer is for whoever asked. */
const WITH_GOAL: readonly Kind[] = ['post', 'quote'];

/** The goals that the panel offers for a draft, and the one that it suggests; null where there is nothing to choose. */
export function goalsFor({ text, kind, past }: Draft, { goals }: Policy): Review['goal'] {
  if (goals.length === 0 || !WITH_GOAL.includes(kind)) return null;
  const { goal: suggested } = guessGoal(text, goals, past?.posts);
  return { suggested, names: goals.map(({ id, name }) => ({ id, name })) };
}

/** The goal that goes into the journal: the writer's choice, else what was suggested. A goal that is gone counts for none. */
export function goalOf(draft: Draft, policy: Policy): Pick<Circumstances, 'goal' | 'goalBy'> {
  const offered = goalsFor(draft, policy);
  if (!offered) return { goal: null, goalBy: null };
  if (draft.goal === undefined)
    return { goal: offered.suggested, goalBy: offered.suggested === null ? null : 'suggestion' };
  return { goal: offered.names.find(({ id }) => id === draft.goal)?.id ?? null, goalBy: 'writer' };
}
