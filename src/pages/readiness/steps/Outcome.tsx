import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { dayOf } from '../../../policy/in-force';
import { downloadText } from '../../../ui/download';
import { useReview } from '../../../ui/useReview';
import { Proposal } from '../../options/sections/Proposal';
import { type Criterion, isSpecific, REASONS, reasonsAgainst } from '../outcome';
import { partsFrom } from '../parts';
import type { StepProps } from '../ReadinessPage';
import { StrategyPage } from '../StrategyPage';
import { asMarkdown, reasonsIn, strategyOf } from '../strategy';

/** What comes of the answers: ready or not yet and why, the settings they would become, and the strategy to sign off. */
export function Outcome({ answers, settings }: StepProps) {
  const [first, second, third] = answers.examples;
  const reviews = [useReview(first), useReview(second), useReview(third)];
  const isReading = answers.examples.some((text, at) => text.trim() !== '' && reviews[at]?.answer?.text !== text);
  const hasFailed = reviews.some(({ failed }) => failed);
  if (hasFailed) return <p role="alert">{i18n.t('readiness.outcome.unread')}</p>;
  if (isReading) return <p aria-busy="true">{i18n.t('readiness.outcome.reading')}</p>;

  const judged = reviews.map(({ answer }) => answer?.review ?? null);
  const against = reasonsAgainst(answers, judged, dayOf(new Date()));
  const isReady = reasonsIn(against).length === 0;
  const worthShowing = reviews.flatMap(({ answer }) => (answer && isSpecific(answer.review) ? answer.text.trim() : []));
  const strategy = strategyOf(answers, worthShowing, against, Date.now());
  return (
    <>
      <section class="verdict-block no-print" aria-live="polite">
        <h2>{strategy.verdict}</h2>
        <p>{i18n.t(isReady ? 'readiness.outcome.begin' : 'readiness.outcome.company')}</p>
        {(Object.keys(REASONS) as Criterion[]).map((criterion) => (
          <div key={criterion} class="criterion">
            <h3>{i18n.t(`readiness.${criterion}.title`)}</h3>
            {against[criterion].length === 0 ? (
              <p class="met">{i18n.t('readiness.outcome.met')}</p>
            ) : (
              <ul>
                {against[criterion].map((reason) => (
                  <li key={reason}>{i18n.t(`readiness.reasons.${reason}`)}</li>
                ))}
              </ul>
            )}
          </div>
        ))}
      </section>
      <Take answers={answers} settings={settings} />
      <Document
        strategy={strategy}
        onDownload={() => downloadText(i18n.t('readiness.strategy.file'), 'text/markdown', asMarkdown(strategy))}
      />
    </>
  );
}

function Take({ answers, settings }: Pick<StepProps, 'answers' | 'settings'>) {
  const [state, setState] = useState<'closed' | 'open' | 'taken' | 'left'>('closed');
  return (
    <section class="block no-print">
      <h2>{i18n.t('readiness.outcome.settings')}</h2>
      <p class="soft">{i18n.t('readiness.outcome.settingsHint')}</p>
      {state === 'open' ? (
        <Proposal
          settings={settings}
          parts={partsFrom(answers, settings.own.value)}
          onTaken={() => setState('taken')}
          onLeft={() => setState('left')}
        />
      ) : (
        <button type="button" class="button" onClick={() => setState('open')}>
          {i18n.t('readiness.outcome.show')}
        </button>
      )}
      <p class="soft" role="status">
        {state === 'taken' && i18n.t('readiness.outcome.taken')}
        {state === 'left' && i18n.t('options.share.left')}
      </p>
    </section>
  );
}

function Document({ strategy, onDownload }: { strategy: ReturnType<typeof strategyOf>; onDownload(): void }) {
  const [told, setTold] = useState('');
  const copy = () =>
    navigator.clipboard.writeText(asMarkdown(strategy)).then(
      () => setTold(i18n.t('popup.unsent.copied')),
      () => setTold(i18n.t('popup.unsent.notCopied')),
    );
  return (
    <section class="block document">
      <h2 class="no-print">{i18n.t('readiness.strategy.heading')}</h2>
      <div class="row no-print">
        <button type="button" class="button" onClick={() => window.print()}>
          {i18n.t('insights.print')}
        </button>
        <button type="button" class="button" onClick={() => void copy()}>
          {i18n.t('readiness.strategy.copy')}
        </button>
        <button type="button" class="button" onClick={onDownload}>
          {i18n.t('readiness.strategy.download')}
        </button>
      </div>
      <p class="soft no-print" role="status">
        {told}
      </p>
      <StrategyPage strategy={strategy} />
    </section>
  );
}
