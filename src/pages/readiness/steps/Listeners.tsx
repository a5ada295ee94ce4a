import { i18n } from '#i18n';
import { GoalList } from '../../options/goals/GoalList';
import { NumberField } from '../../options/goals/NumberField';
import { Row } from '../../options/Row';
import type { StepProps } from '../ReadinessPage';

/* The highest numbers that the policy's schema takes, and the step in which hours are planned. */
const LIMITS = { hoursPerWeek: { max: 80, step: 0.5 }, postsPerWeek: { max: 100, step: 1 } } as const;

/** Who listens and why: goals with an audience and a measure, and the time for them. */
export function Listeners({ answers: { goals, plan }, edit }: StepProps) {
  return (
    <>
      <section class="block">
        <h2>{i18n.t('options.goals.list')}</h2>
        <p class="soft">{i18n.t('readiness.listeners.goalsHint')}</p>
        <GoalList goals={goals} onChange={(change) => edit((now) => ({ goals: change([...now.goals]) }))} />
      </section>
      {(['hoursPerWeek', 'postsPerWeek'] as const).map((name) => (
        <Row
          key={name}
          title={i18n.t(`options.goals.${name}`)}
          hint={i18n.t(`options.goals.${name}Hint`)}
          htmlFor={name}
        >
          <NumberField
            id={name}
            {...LIMITS[name]}
            placeholder={i18n.t('options.goals.unplanned')}
            value={plan[name]}
            onValue={(value) => edit((now) => ({ plan: { ...now.plan, [name]: value } }))}
          />
        </Row>
      ))}
    </>
  );
}
