import { useId, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Insights } from '../../../metrics/insights/insights';
import { monthBefore, reviewOf, type Statement } from '../../../metrics/insights/review';
import { monthName } from '../../../ui/figures';
import { sentence } from '../statements';

interface MonthlyReviewProps {
  insights: Insights;
  isSample: boolean;
}

/** One month in plain sentences, each with its numbers. */
export function MonthlyReview({ insights, isSample }: MonthlyReviewProps) {
  const months = [...new Set(insights.cells.filter(({ posts }) => posts > 0).map(({ month }) => month))].reverse();
  const [chosen, setChosen] = useState<string | null>(null);
  const title = useId();
  const month = chosen !== null && months.includes(chosen) ? chosen : months[0];
  const review = month ? reviewOf(insights, month) : null;
  if (!month || !review) return null;
  return (
    <section aria-labelledby={title} class="review">
      <div class="section-heading">
        <h2 id={title}>
          {isSample && <span class="tag">{i18n.t('insights.empty.tag')}</span>}
          {monthName(month)}
        </h2>
        <select
          class="no-print"
          aria-label={i18n.t('insights.month')}
          value={month}
          onChange={({ currentTarget }) => setChosen(currentTarget.value)}
        >
          {months.map((one) => (
            <option key={one} value={one}>
              {monthName(one)}
            </option>
          ))}
        </select>
      </div>
      <Part title={i18n.t('insights.took')} statements={review.took} month={month} />
      <Part title={i18n.t('insights.brought')} statements={review.brought} month={month} />
      <Part title={i18n.t('insights.change')} statements={review.change} month={month} />
    </section>
  );
}

function Part({ title, statements, month }: { title: string; statements: readonly Statement[]; month: string }) {
  if (statements.length === 0) return null;
  return (
    <div class="part">
      <h3>{title}</h3>
      <ul class="serif">
        {statements.map((statement) => (
          <li key={statement.about}>{sentence(statement, monthBefore(month))}</li>
        ))}
      </ul>
    </div>
  );
}
