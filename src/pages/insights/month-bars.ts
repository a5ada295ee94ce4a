import { monthName } from '../../ui/figures';

export interface MonthValue {
  /** `2026-10` */
  month: string;
  /** Null where nothing is known: no bar, and no nought. */
  value: number | null;
}

type Plot = typeof import('@observablehq/plot');

/** A bar for each month, in the page's own colours. @param width in pixels, as the height */
export function monthBars(plot: Plot, values: readonly MonthValue[], width: number, height = 170) {
  return plot.plot({
    width,
    height,
    marginLeft: 44,
    style: { background: 'none', color: 'var(--ink)', fontFamily: 'var(--sans)', fontSize: '12px' },
    x: {
      type: 'band',
      label: null,
      tickSize: 0,
      domain: values.map(({ month }) => month),
      tickFormat: (month: string) => shortMonth(month),
      padding: 0.35,
    },
    y: { label: null, grid: true, ticks: 4, tickSize: 0, zero: true, nice: true },
    marks: [
      plot.ruleY([0], { stroke: 'var(--line)' }),
      plot.barY(values, { x: 'month', y: 'value', fill: 'var(--accent)', rx: 2 }),
    ],
  });
}

function shortMonth(month: string): string {
  return monthName(month, 'short').replace(/\s*\d{4}/u, '');
}
