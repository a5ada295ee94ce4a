import { useMemo } from 'preact/hooks';
import type { GoalCell } from '../../../metrics/insights/goal-cells';
import { goalMonths } from '../../../metrics/insights/goal-months';
import type { Plan } from '../../../metrics/insights/plan';
import { GoalChart } from '../GoalChart';

/** Months that a chart shows. */
const SHOWN = 12;

/** A chart for each goal that there are posts for; all over the same months, so that they can be compared. */
export function GoalCharts({ cells, goals }: { cells: readonly GoalCell[]; goals: Plan['goals'] }) {
  const charts = useMemo(
    () =>
      goals
        .map((goal) => ({ goal, months: goalMonths(cells, goal).slice(-SHOWN) }))
        .filter(({ months }) => months.some(({ posts }) => posts > 0)),
    [cells, goals],
  );
  if (charts.length === 0) return null;
  return (
    <div class="charts">
      {charts.map(({ goal, months }) => (
        <GoalChart key={goal.id} goal={goal} months={months} />
      ))}
    </div>
  );
}
