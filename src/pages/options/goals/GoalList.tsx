import { i18n } from '#i18n';
import type { Goal } from '../../../policy/goal-schema';
import { adding } from '../goal-fields';
import { NewName } from '../NewName';
import { GoalForm } from './GoalForm';
import { LONGEST_NAME } from './NameField';

/* The most goals that the policy's schema takes. */
const MOST_GOALS = 20;

interface GoalListProps {
  goals: readonly Goal[];
  /** @param change from the goals as they are at that moment */
  onChange(change: (goals: Goal[]) => Goal[]): void;
}

/** The goals, each changed in place, and a name to begin another with. */
export function GoalList({ goals, onChange }: GoalListProps) {
  return (
    <div class="goals">
      {goals.map((goal) => (
        <GoalForm
          key={goal.id}
          goal={goal}
          onChange={(change) => onChange((all) => all.map((one) => (one.id === goal.id ? change(one) : one)))}
          onRemove={() => onChange((all) => all.filter(({ id }) => id !== goal.id))}
        />
      ))}
      {goals.length < MOST_GOALS && (
        <NewName
          label={i18n.t('options.goals.newName')}
          placeholder={i18n.t('options.goals.newHint')}
          maxLength={LONGEST_NAME}
          add={i18n.t('options.goals.add')}
          onAdd={(name) => onChange(adding(name))}
        />
      )}
    </div>
  );
}
