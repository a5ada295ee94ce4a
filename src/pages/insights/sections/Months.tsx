import { useId, useMemo } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Cell } from '../../../metrics/insights/part';
import { findingsPerPost, perHour, shareFixed, sumOf, type Totals } from '../../../metrics/insights/totals';
import { duration, figure, monthName, percent } from '../../../ui/figures';
import { MonthChart } from '../MonthChart';

/** Months that a chart shows. */
const SHOWN = 12;
const HOUR = 3_600_000;

type Row = Totals & { month: string };

const COLUMNS: readonly { name: ColumnName; of(row: Totals): string | null }[] = [
  { name: 'posts', of: ({ posts }) => figure(posts) },
  { name: 'writing', of: ({ timed, writing }) => (timed > 0 ? duration(writing) : null) },
  { name: 'impressions', of: ({ measured, impressions }) => (measured > 0 ? figure(impressions) : null) },
  { name: 'engagements', of: ({ measured, engagements }) => (measured > 0 ? figure(engagements) : null) },
  { name: 'perHour', of: (row) => orNull(perHour(row), figure) },
  { name: 'findings', of: (row) => orNull(findingsPerPost(row), (value) => figure(value, 1)) },
  { name: 'fixed', of: (row) => orNull(shareFixed(row), percent) },
];
type ColumnName = 'posts' | 'writing' | 'impressions' | 'engagements' | 'perHour' | 'findings' | 'fixed';

/** Every month with what it took and brought, in charts and in one table. */
export function Months({ cells }: { cells: readonly Cell[] }) {
  const title = useId();
  const rows = useMemo(() => rowsOf(cells), [cells]);
  const recent = useMemo(() => rows.slice(-SHOWN), [rows]);
  const posts = useMemo(() => recent.map((row) => ({ month: row.month, value: row.posts })), [recent]);
  const time = useMemo(
    () => recent.map((row) => ({ month: row.month, value: row.timed > 0 ? row.writing : null })),
    [recent],
  );
  const rates = useMemo(() => recent.map((row) => ({ month: row.month, value: perHour(row) })), [recent]);
  return (
    <section aria-labelledby={title}>
      <h2 id={title}>{i18n.t('insights.months')}</h2>
      <div class="charts">
        <MonthChart title={i18n.t('insights.columns.posts')} values={posts} format={figure} />
        <MonthChart title={i18n.t('insights.hours')} values={time} format={duration} scale={HOUR} />
        <MonthChart title={i18n.t('insights.columns.perHour')} values={rates} format={figure} />
      </div>
      <div class="wide">
        <table>
          <thead>
            <tr>
              <th scope="col">{i18n.t('insights.month')}</th>
              {COLUMNS.map(({ name }) => (
                <th scope="col" key={name}>
                  {i18n.t(`insights.columns.${name}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {[...rows].reverse().map((row) => (
              <tr key={row.month}>
                <th scope="row">{monthName(row.month)}</th>
                {COLUMNS.map(({ name, of }) => (
                  <td key={name}>{of(row) ?? '–'}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p class="soft">{i18n.t('insights.monthsNote')}</p>
    </section>
  );
}

function rowsOf(cells: readonly Cell[]): Row[] {
  const months = [...new Set(cells.map(({ month }) => month))].sort();
  return months.map((month) => ({ month, ...sumOf(cells.filter((cell) => cell.month === month)) }));
}

function orNull(value: number | null, format: (value: number) => string): string | null {
  return value === null ? null : format(value);
}
