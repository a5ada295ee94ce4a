import { useCallback } from 'preact/hooks';
import { i18n } from '#i18n';
import type { GoalMonth } from '../../metrics/insights/goal-months';
import type { Plan } from '../../metrics/insights/plan';
import { figure, monthName } from '../../ui/figures';
import { Chart } from './Chart';
import { monthBars } from './month-bars';
import { posts } from './statements';

/** Pixels of one row of bars. */
const HEIGHT = 130;

interface GoalChartProps {
  goal: Plan['goals'][number];
  /** Oldest first; at least one. */
  months: readonly GoalMonth[];
}

/** A goal month by month: its posts, and below them what its own measure counts, each with a scale of its own. */
export function GoalChart({ goal: { name, count }, months }: GoalChartProps) {
  const measure = count && months.some(({ counted }) => counted) ? i18n.t(`insights.fields.${count}`) : null;
  const draw = useCallback(
    (plot: typeof import('@observablehq/plot'), width: number) => {
      const drawing = document.createElement('div');
      const add = (title: string, read: (month: GoalMonth) => number | null) => {
        const label = document.createElement('p');
        label.className = 'soft';
        label.textContent = title;
        const values = months.map((month) => ({ month: month.month, value: read(month) }));
        drawing.append(label, monthBars(plot, values, width, HEIGHT));
      };
      add(i18n.t('insights.columns.posts'), (month) => month.posts);
      if (measure) add(measure, ({ counted }) => counted?.sum ?? null);
      return drawing;
    },
    [months, measure],
  );
  const last = months.at(-1);
  const summary = i18n.t('insights.chartSummary', [
    name,
    last ? monthName(last.month) : '',
    last ? [posts(last.posts), ...(measure ? [`${measure} ${countedOf(last)}`] : [])].join(', ') : '',
  ]);
  return (
    <Chart title={name} summary={summary} draw={draw}>
      <table>
        <thead>
          <tr>
            <th scope="col">{i18n.t('insights.month')}</th>
            <th scope="col">{i18n.t('insights.columns.posts')}</th>
            {measure && <th scope="col">{measure}</th>}
          </tr>
        </thead>
        <tbody>
          {months.map((month) => (
            <tr key={month.month}>
              <th scope="row">{monthName(month.month)}</th>
              <td>{figure(month.posts)}</td>
              {measure && <td>{countedOf(month)}</td>}
            </tr>
          ))}
        </tbody>
      </table>
    </Chart>
  );
}

function countedOf({ counted }: GoalMonth): string {
  if (!counted) return i18n.t('insights.unknown');
  return i18n.t('insights.goals.countedFrom', [figure(counted.sum), posts(counted.posts)]);
}
