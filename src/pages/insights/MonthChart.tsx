import { useCallback } from 'preact/hooks';
import { i18n } from '#i18n';
import { monthName } from '../../ui/figures';
import { Chart } from './Chart';
import { type MonthValue, monthBars } from './month-bars';

interface MonthChartProps {
  title: string;
  values: readonly MonthValue[];
  /** A value in words. */
  format(value: number): string;
  /** A value as the axis has it: hours for milliseconds. */
  scale?: number;
}

/** A bar for each month. */
export function MonthChart({ title, values, format, scale = 1 }: MonthChartProps) {
  const draw = useCallback(
    (plot: typeof import('@observablehq/plot'), width: number) =>
      monthBars(
        plot,
        values.map(({ month, value }) => ({ month, value: value === null ? null : value / scale })),
        width,
      ),
    [values, scale],
  );
  const last = values.at(-1);
  if (values.every(({ value }) => value === null)) return null;
  const summary = i18n.t('insights.chartSummary', [
    title,
    last ? monthName(last.month) : '',
    last?.value === null || last === undefined ? i18n.t('insights.unknown') : format(last.value),
  ]);
  return (
    <Chart title={title} summary={summary} draw={draw}>
      <table>
        <thead>
          <tr>
            <th scope="col">{i18n.t('insights.month')}</th>
            <th scope="col">{title}</th>
          </tr>
        </thead>
        <tbody>
          {values.map(({ month, value }) => (
            <tr key={month}>
              <th scope="row">{monthName(month)}</th>
              <td>{value === null ? i18n.t('insights.unknown') : format(value)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Chart>
  );
}
