import { useCallback, useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { askJournal } from '../../journal/messages';
import type { Insights } from '../../metrics/insights/insights';
import { Segments } from '../../ui/Segments';
import { SheetHeader } from '../../ui/SheetHeader';
import { sampleInsights } from './sample';
import { Goals } from './sections/Goals';
import { Habits } from './sections/Habits';
import { Held } from './sections/Held';
import { MonthlyReview } from './sections/MonthlyReview';
import { Months } from './sections/Months';
import { Numbers } from './sections/Numbers';
import { Specificity } from './sections/Specificity';

const SITE_CHOICES = ['all', 'x', 'linkedin'] as const;
type SiteChoice = (typeof SITE_CHOICES)[number];

/** What posts took and what they brought; with nothing to show yet, a sample that says so. */
export function InsightsPage() {
  const [insights, setInsights] = useState<Insights | null>(null);
  const [failed, setFailed] = useState(false);
  const [site, setSite] = useState<SiteChoice>('all');

  const load = useCallback(
    () =>
      askJournal('insights', undefined).then(
        (answer) => {
          setInsights(answer);
          setFailed(false);
        },
        () => setFailed(true),
      ),
    [],
  );
  useEffect(() => {
    void load();
  }, [load]);

  const isEmpty = insights?.cells.length === 0;
  const shown = insights && (isEmpty ? sampleInsights(Date.now()) : ofSite(insights, site));
  return (
    <>
      <SheetHeader>
        <a href="#numbers">{i18n.t('insights.numbers.title')}</a>
        <a href={browser.runtime.getURL('/journal.html')}>{i18n.t('popup.journal')}</a>
      </SheetHeader>
      <main>
        <div class="heading">
          <h1>{i18n.t('insights.title')}</h1>
          {insights && !isEmpty && (
            <Segments
              label={i18n.t('insights.site')}
              choices={SITE_CHOICES.map((value) => ({ value, label: i18n.t(`insights.sites.${value}`) }))}
              value={site}
              onChange={(value) => setSite(value)}
            />
          )}
        </div>
        <p class="lead">{i18n.t('insights.lead')}</p>
        {failed && <p role="alert">{i18n.t('options.journal.unread')}</p>}
        {!insights && !failed && <p aria-busy="true">{i18n.t('insights.adding')}</p>}
        {isEmpty && (
          <section class="sample-note">
            <h2>{i18n.t('insights.empty.title')}</h2>
            <p>{i18n.t('insights.empty.text')}</p>
          </section>
        )}
        {shown && (
          <div class={isEmpty ? 'sample' : undefined}>
            <MonthlyReview insights={shown} isSample={isEmpty} />
            <Goals cells={shown.goals} isSample={isEmpty} isPart={!isEmpty && site !== 'all'} />
            <Months cells={shown.cells} />
            <Specificity histories={shown.specificity} />
            <Held cells={shown.cells} />
            <Habits rules={shown.rules} isSample={isEmpty} />
          </div>
        )}
        <Numbers onChange={load} />
      </main>
    </>
  );
}

function ofSite(insights: Insights, choice: SiteChoice): Insights {
  if (choice === 'all') return insights;
  const isOfSite = ({ site }: { site: string }) => site === choice;
  return {
    ...insights,
    cells: insights.cells.filter(isOfSite),
    best: insights.best.filter(isOfSite),
    goals: insights.goals.filter(isOfSite),
    specificity: insights.specificity.filter(isOfSite),
  };
}
