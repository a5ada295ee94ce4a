import type { ComponentType } from 'preact';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { READINESS_STEPS, type Readiness, type ReadinessStep } from '../../policy/readiness';
import { Brand } from '../../ui/Brand';
import { Settings } from '../options/settings';
import { Answers, type Edit } from './answers';
import { Limits } from './steps/Limits';
import { Listeners } from './steps/Listeners';
import { Outcome } from './steps/Outcome';
import { Say } from './steps/Say';

export interface StepProps {
  answers: Readiness;
  edit(change: Edit): void;
  /** What the answers would become. */
  settings: Settings;
}

const BODIES: Readonly<Record<ReadinessStep, ComponentType<StepProps>>> = {
  say: Say,
  limits: Limits,
  listeners: Listeners,
  outcome: Outcome,
};

/** Three questions before anybody posts, one page each, and what comes of the answers. */
export function ReadinessPage() {
  const settings = useMemo(() => new Settings(), []);
  const answers = useMemo(() => new Answers(), []);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => settings.open(), [settings]);
  const isReady = settings.status.value !== 'loading';
  useEffect(() => {
    if (isReady) void answers.open(settings.own.value);
  }, [isReady, answers, settings]);

  const given = answers.value.value;
  if (!given) return <main aria-busy="true" />;
  const { step } = given;
  const Body = BODIES[step];
  const at = READINESS_STEPS.indexOf(step);
  const go = (to: ReadinessStep | undefined) => {
    if (!to) return;
    answers.edit({ step: to });
    window.scrollTo(0, 0);
    heading.current?.focus();
  };
  return (
    <>
      <header>
        <Brand />
        <nav aria-label={i18n.t('readiness.steps')}>
          <ol>
            {READINESS_STEPS.map((name) => (
              <li key={name}>
                <button
                  type="button"
                  class="button quiet"
                  aria-current={name === step ? 'step' : undefined}
                  onClick={() => go(name)}
                >
                  {i18n.t(`readiness.${name}.short`)}
                </button>
              </li>
            ))}
          </ol>
        </nav>
      </header>
      <main>
        <h1 ref={heading} tabIndex={-1}>
          {i18n.t(`readiness.${step}.title`)}
        </h1>
        <p class="lead">{i18n.t(`readiness.${step}.lead`)}</p>
        <Body answers={given} edit={(change) => answers.edit(change)} settings={settings} />
        {answers.failed.value && <p role="alert">{i18n.t('ui.notSaved.refused')}</p>}
        <div class="steps no-print">
          {at > 0 && (
            <button type="button" class="button" onClick={() => go(READINESS_STEPS[at - 1])}>
              {i18n.t('readiness.back')}
            </button>
          )}
          {at < READINESS_STEPS.length - 1 && (
            <button type="button" class="button primary" onClick={() => go(READINESS_STEPS[at + 1])}>
              {i18n.t('readiness.next')}
            </button>
          )}
          <span class="soft">{i18n.t('readiness.kept')}</span>
        </div>
        <p class="soft links no-print">
          <button type="button" class="button quiet" onClick={() => void answers.forget(settings.own.value)}>
            {i18n.t('readiness.forget')}
          </button>
          <button type="button" class="button quiet" onClick={() => void browser.runtime.openOptionsPage()}>
            {i18n.t('popup.settings')}
          </button>
        </p>
      </main>
    </>
  );
}
