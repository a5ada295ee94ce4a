import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { QUESTIONS, type Way } from '../analyzer/types';
import { verdictOf } from '../policy/verdict';
import { GoalRow, nextGoal } from './GoalRow';
import type { SurfaceActions, SurfaceState } from './model';
import { QuestionRow } from './QuestionRow';
import { trusted } from './trusted';
import { WaysOut } from './WaysOut';

interface Props {
  state: SurfaceState;
  actions: SurfaceActions;
}

/* A reason short enough to be a sigh is no reason. */
const SHORTEST_REASON = 3;
/* Confirms the goal, or goes on to the next. */
const GOAL_KEY = 'g';

/**
 * The review panel: all findings under the four questions. As a native modal dialog it takes the focus, keeps Tab
 * inside and makes the page behind it inert. When a post is held, the safe choice has the focus.
 */
export function Panel({ state, actions }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const safeChoice = useRef<HTMLButtonElement>(null);
  const [reason, setReason] = useState('');
  useLayoutEffect(() => {
    const element = dialog.current;
    element?.showModal();
    safeChoice.current?.focus();
    return () => element?.close();
  }, []);
  const held = state.panel === 'held';
  const company = state.company || i18n.t('review.panel.yourCompany');
  const { mustChange } = verdictOf(state.findings, state.mode);
  const mayPost = mustChange === 0 || reason.trim().length >= SHORTEST_REASON;
  return (
    <dialog
      ref={dialog}
      class="panel surface"
      aria-labelledby="panel-title"
      aria-describedby="panel-sub"
      onCancel={(event) => {
        event.preventDefault();
        actions.keepEditing();
      }}
      onKeyDown={(event) => {
        if (state.goal && isGoalKey(event)) actions.chooseGoal(nextGoal(state.goal));
      }}
    >
      <h1 id="panel-title" class="serif">
        {i18n.t(held ? 'review.panel.held' : 'review.panel.looking')}
      </h1>
      <p id="panel-sub" class="sub">
        {i18n.t('review.panel.nothingSent')}
        {held && state.companyHolds && ` ${i18n.t('review.panel.heldBy', [company])}`}
      </p>
      {state.crisis !== null && <p class="crisis">{state.crisis || i18n.t('ui.crisis.noMessage')}</p>}
      <Meter score={state.specificity} />
      <ul class="questions">
        {QUESTIONS.map((question) => (
          <QuestionRow key={question} question={question} state={state} actions={actions} />
        ))}
      </ul>
      {state.goal && <GoalRow goal={state.goal} actions={actions} />}
      {state.aside.length > 0 && (
        <button type="button" class="quiet" onClick={() => actions.showAll()}>
          {i18n.t('review.panel.more', [String(state.aside.length)])}
        </button>
      )}
      <div class="row ways">
        <WaysOut ways={waysIn(state.findings)} state={state} actions={actions} />
      </div>
      {held && mustChange > 0 && (
        <label class="reason">
          {i18n.t('review.panel.reason', [company])}
          <textarea rows={2} value={reason} onInput={(event) => setReason(event.currentTarget.value)} />
        </label>
      )}
      <div class="row actions">
        <button ref={safeChoice} type="button" class="primary" onClick={() => actions.keepEditing()}>
          {i18n.t(held ? 'review.panel.keepEditing' : 'review.panel.close')}
        </button>
        <span class="spacer" />
        {held && (
          <button type="button" class="quiet" disabled={!mayPost} onClick={trusted(() => actions.postAnyway(reason))}>
            {i18n.t(mustChange > 0 ? 'review.panel.postWithReason' : 'review.panel.postAnyway')}
          </button>
        )}
      </div>
    </dialog>
  );
}

/* A letter alone, pressed by the writer, and not into the reason or the list. */
function isGoalKey(event: KeyboardEvent): boolean {
  const isFree = !(event.target instanceof HTMLTextAreaElement || event.target instanceof HTMLSelectElement);
  const isBare = !(event.ctrlKey || event.metaKey || event.altKey || event.repeat || event.isComposing);
  return event.isTrusted && isFree && isBare && event.key.toLowerCase() === GOAL_KEY;
}

/** Each once, in the order in which the findings lead there. */
function waysIn(findings: SurfaceState['findings']): Way[] {
  return [...new Set(findings.flatMap(({ ways }) => ways))];
}

/** General ↔ specific. */
function Meter({ score }: { score: number | null }) {
  if (score === null) return null;
  const share = `${((score - 1) / 4) * 100}%`;
  return (
    <div class="meter">
      <span>{i18n.t('review.specificity.general')}</span>
      <div class="track" role="img" aria-label={i18n.t('review.specificity.of', [score.toFixed(1)])}>
        <i style={{ width: share }} />
      </div>
      <span>{i18n.t('review.specificity.specific')}</span>
    </div>
  );
}
