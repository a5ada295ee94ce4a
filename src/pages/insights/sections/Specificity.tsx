import { useCallback, useId } from 'preact/hooks';
import { i18n } from '#i18n';
import type { SpecificityHistory } from '../../../metrics/insights/insights';
import { figure, percent } from '../../../ui/figures';
import { Chart } from '../Chart';
import { posts } from '../statements';

/** Fewest posts from which it is said whether there is a relation. */
const FEWEST = 30;

/** How specific posts were against what they brought, site by site. */
export function Specificity({ histories }: { histories: readonly SpecificityHistory[] }) {
  const title = useId();
  const known = histories.filter(({ site }) => site !== 'other');
  if (known.length === 0) return null;
  return (
    <section aria-labelledby={title}>
      <h2 id={title}>{i18n.t('insights.specificity.title')}</h2>
      <p class="soft">{i18n.t('insights.specificity.note')}</p>
      <div class="charts">
        {known.map((history) => (
          <OneSite key={history.site} history={history} />
        ))}
      </div>
    </section>
  );
}

function OneSite({ history }: { history: SpecificityHistory }) {
  const { steps } = history;
  const site = i18n.t(`insights.sites.${history.site === 'x' ? 'x' : 'linkedin'}`);
  const draw = useCallback(
    (plot: typeof import('@observablehq/plot'), width: number) => {
      const shown = steps.flatMap(({ from, rate }) => (rate ? [{ from: stepName(from), ...rate }] : []));
      return plot.plot({
        width,
        height: 170,
        marginLeft: 44,
        style: { background: 'none', color: 'var(--ink)', fontFamily: 'var(--sans)', fontSize: '12px' },
        x: { type: 'band', label: null, tickSize: 0, domain: steps.map(({ from }) => stepName(from)) },
        y: { label: null, grid: true, ticks: 4, tickSize: 0, zero: true, tickFormat: percent },
        marks: [
          plot.ruleX(shown, { x: 'from', y1: 'low', y2: 'high', stroke: 'var(--accent)', strokeWidth: 2 }),
          plot.dot(shown, { x: 'from', y: 'value', r: 4.5, fill: 'var(--accent)' }),
        ],
      });
    },
    [steps],
  );
  const said = relation(history, site);
  return (
    <div>
      <Chart title={site} summary={said} draw={draw}>
        <table>
          <thead>
            <tr>
              <th scope="col">{i18n.t('insights.specificity.score')}</th>
              <th scope="col">{i18n.t('insights.columns.posts')}</th>
              <th scope="col">{i18n.t('insights.specificity.rate')}</th>
              <th scope="col">{i18n.t('insights.specificity.between')}</th>
            </tr>
          </thead>
          <tbody>
            {steps.map(({ from, posts: count, rate }) => (
              <tr key={from}>
                <th scope="row">{stepName(from)}</th>
                <td>{figure(count)}</td>
                <td>{rate ? percent(rate.value) : '–'}</td>
                <td>{rate ? `${percent(rate.low)} – ${percent(rate.high)}` : '–'}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Chart>
      <p>{said}</p>
    </div>
  );
}

function relation({ posts: count, correlation }: SpecificityHistory, site: string): string {
  if (count < FEWEST || !correlation)
    return i18n.t('insights.specificity.tooFew', [posts(count), site, figure(FEWEST)]);
  const { value, low, high } = correlation;
  const direction = low > 0 ? 'more' : high < 0 ? 'less' : 'none';
  return i18n.t(`insights.specificity.${direction}`, [
    site,
    figure(value, 2),
    figure(low, 2),
    figure(high, 2),
    posts(count),
  ]);
}

function stepName(from: number): string {
  return `${from}–${from + 1}`;
}
