import { useEffect, useId, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import type { GoalCell } from '../../../metrics/insights/goal-cells';
import { againstPlan, betweenGoals, goalLines, type Plan } from '../../../metrics/insights/plan';
import type { Policy } from '../../../policy/schema';
import { loadPolicy } from '../../../policy/store';
import { monthName } from '../../../ui/figures';
import { planSentence } from '../plan-statements';
import { SAMPLE_PLAN } from '../sample';
import { GoalCharts } from './GoalCharts';
import { GoalTable } from './GoalTable';

interface GoalsProps {
  cells: readonly GoalCell[];
  isSample: boolean;
  /** Only posts of one site: a plan is about all of them, and there is nothing to compare with it. */
  isPart: boolean;
}

const ALL = 'all';
const NO_PLAN: Plan = { goals: [], postsPerWeek: null, hoursPerWeek: null };

/** What posts for each goal took and brought, and how a month stands to the plan. */
export function Goals({ cells, isSample, isPart }: GoalsProps) {
  const title = useId();
  const [policy, setPolicy] = useState<Pick<Policy, 'goals' | 'plan'> | null>(null);
  const [chosen, setChosen] = useState<string | null>(null);
  useEffect(() => {
    loadPolicy().then(
      ({ policy: inForce }) => setPolicy(inForce),
      () => setPolicy(null),
    );
  }, []);

  const whole: Plan = isSample ? SAMPLE_PLAN : policy ? { goals: policy.goals, ...policy.plan } : NO_PLAN;
  const plan = isPart ? { ...NO_PLAN, goals: whole.goals.map((goal) => ({ ...goal, share: null })) } : whole;
  const months = [...new Set(cells.map(({ month }) => month))].sort().reverse();
  const month = chosen === ALL || (chosen && months.includes(chosen)) ? chosen : (months[0] ?? ALL);
  const shown = month === ALL ? cells : cells.filter((cell) => cell.month === month);
  const nameOf = (goal: string) => plan.goals.find(({ id }) => id === goal)?.name ?? i18n.t('insights.goals.gone');
  const isUnused = plan.goals.length === 0 && cells.every(({ goal }) => goal === null);
  // Before the settings are read nobody knows whether there are goals.
  if (!isSample && policy === null) return null;
  return (
    <section id="goals" aria-labelledby={title}>
      <div class="section-heading">
        <h2 id={title}>{i18n.t('insights.goals.title')}</h2>
        {!isUnused && (
          <select
            class="no-print"
            aria-label={i18n.t('insights.month')}
            value={month}
            onChange={({ currentTarget }) => setChosen(currentTarget.value)}
          >
            {[...months, ALL].map((one) => (
              <option key={one} value={one}>
                {one === ALL ? i18n.t('insights.goals.allMonths') : monthName(one)}
              </option>
            ))}
          </select>
        )}
      </div>
      {isUnused ? (
        <NoGoals />
      ) : (
        <>
          <ul class="serif plan">
            {[...againstPlan(cells, month, plan, Date.now()), ...betweenGoals(shown, plan)].map((statement) => (
              <li key={JSON.stringify(statement)}>{planSentence(statement, nameOf)}</li>
            ))}
          </ul>
          <GoalTable lines={goalLines(shown, plan)} goals={plan.goals} nameOf={nameOf} />
          <GoalCharts cells={cells} goals={plan.goals} />
          <p class="soft">{i18n.t('insights.goals.note')}</p>
        </>
      )}
    </section>
  );
}

function NoGoals() {
  return (
    <>
      <p class="soft">{i18n.t('insights.goals.none')}</p>
      <div class="row no-print">
        <a class="button" href={browser.runtime.getURL('/options.html#goals')}>
          {i18n.t('insights.goals.set')}
        </a>
        <a class="button quiet" href={browser.runtime.getURL('/readiness.html')}>
          {i18n.t('insights.goals.readiness')}
        </a>
      </div>
    </>
  );
}
