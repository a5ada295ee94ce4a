import { i18n } from '#i18n';
import type { GoalLine, Plan } from '../../../metrics/insights/plan';
import { findingsPerPost, perHour, shareFixed } from '../../../metrics/insights/totals';
import { duration, figure, percent } from '../../../ui/figures';
import { posts } from '../statements';

interface GoalTableProps {
  lines: readonly GoalLine[];
  goals: Plan['goals'];
  nameOf(goal: string): string;
}

const COLUMNS = ['posts', 'writing', 'impressions', 'engagements', 'perHour', 'findings', 'fixed'] as const;

/** A line for each goal. */
export function GoalTable({ lines, goals, nameOf }: GoalTableProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard
    <section class="wide by-goal" tabIndex={0} aria-label={i18n.t('insights.asTable')}>
      <table>
        <thead>
          <tr>
            <th scope="col">{i18n.t('insights.goals.goal')}</th>
            <th scope="col">{i18n.t('insights.goals.share')}</th>
            <th scope="col">{i18n.t('insights.goals.planned')}</th>
            {COLUMNS.map((name) => (
              <th scope="col" key={name}>
                {i18n.t(`insights.columns.${name}`)}
              </th>
            ))}
            <th scope="col">{i18n.t('insights.goals.own')}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <tr key={line.goal}>
              <th scope="row">{line.goal === null ? i18n.t('insights.goals.noGoal') : nameOf(line.goal)}</th>
              {cellsOf(line).map((cell, column) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: columns have their place and no other name
                <td key={column}>{cell ?? '–'}</td>
              ))}
              <OwnCount line={line} goals={goals} />
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/* In the order of the header; null where nothing is known. */
function cellsOf({ totals, share, planned }: GoalLine): (string | null)[] {
  const rate = perHour(totals);
  const found = findingsPerPost(totals);
  const fixed = shareFixed(totals);
  return [
    percent(share),
    planned === null ? null : percent(planned),
    figure(totals.posts),
    totals.timed > 0 ? duration(totals.writing) : null,
    totals.measured > 0 ? figure(totals.impressions) : null,
    totals.measured > 0 ? figure(totals.engagements) : null,
    rate === null ? null : figure(rate),
    found === null ? null : figure(found, 1),
    fixed === null ? null : percent(fixed),
  ];
}

function OwnCount({ line: { goal, counted }, goals }: { line: GoalLine; goals: Plan['goals'] }) {
  const count = goals.find(({ id }) => id === goal)?.count;
  if (!count || !counted) return <td>–</td>;
  return (
    <td>
      {figure(counted.sum)}{' '}
      <span class="soft">
        {i18n.t('insights.goals.counted', [i18n.t(`insights.fields.${count}`), posts(counted.posts)])}
      </span>
    </td>
  );
}
