import { i18n } from '#i18n';
import { verdictOf } from '../../policy/verdict';
import type { PageState } from '../../requests';
import { Dots } from '../../ui/Dots';
import { Findings } from '../../ui/Findings';
import { summary } from '../../ui/ReviewedText';
import { AddSite, PointAtButton, RemoveSite } from './OtherSite';
import { TroubleNotice } from './TroubleNotice';

/** What Lectern makes of the page in the active tab: its report, or why there is none (null: nobody answered). */
export function DraftReport({ page }: { page: PageState | null }) {
  if (page) return <Answered page={page} />;
  return (
    <>
      <State kind="off" text={i18n.t('popup.state.elsewhere')} />
      <p class="soft">{i18n.t('popup.why.elsewhere')}</p>
      <AddSite />
    </>
  );
}

function Answered({ page }: { page: PageState }) {
  const review = page.draft?.text.trim() ? page.review : null;
  return (
    <>
      <State kind={page.state} text={i18n.t(`popup.state.${page.state}`, [page.host])} />
      {page.trouble && <TroubleNotice trouble={page.trouble} />}
      {page.canPoint && <PointAtButton />}
      {page.site === 'other' && <RemoveSite host={page.host} />}
      {page.state !== 'reviewing' && !page.trouble && <p class="soft">{i18n.t(`popup.why.${page.state}`)}</p>}
      {page.state === 'reviewing' && !review && <p class="soft">{i18n.t('popup.why.empty')}</p>}
      {page.state === 'reviewing' && review && (
        <>
          <p class="verdict">
            <Dots score={review.specificity.score} />
            {summary(review.findings.length)}
            {verdictOf(review.findings, review.mode).hold && <span class="soft">{i18n.t('popup.held')}</span>}
          </p>
          <Findings findings={review.findings} questions="all" />
        </>
      )}
    </>
  );
}

function State({ kind, text }: { kind: PageState['state']; text: string }) {
  return (
    <div role="status">
      <h2 class={`state ${kind}`}>{text}</h2>
    </div>
  );
}
