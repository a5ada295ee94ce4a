import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { ReviewFinding } from '../messages';
import { cardSpot } from './card-spot';
import type { SurfaceActions, SurfaceState } from './model';
import { RewriteText, RewriteWays, SuggestButton } from './Rewrite';
import { trusted } from './trusted';
import { WaysOut } from './WaysOut';

interface Props {
  state: SurfaceState;
  index: number;
  finding: ReviewFinding;
  anchor: DOMRect;
  actions: SurfaceActions;
}

/** An editor offers no more at once. */
const WAYS_AT_MOST = 3;

/**
 * One finding beside its words: a question first, one sentence why, at most three ways out. Other words are offered where
 * no fix is at hand, for a fix is exact and needs no model, and where other words would help.
 */
export function Card({ state, index, finding, anchor, actions }: Props) {
  const card = useRef<HTMLDivElement>(null);
  const [more, setMore] = useState(false);
  usePlaced(card, anchor, `${more} ${state.rewrite?.step}`);
  useLayoutEffect(() => {
    if (state.cardTakesFocus) card.current?.querySelector<HTMLElement>('button, a')?.focus();
  }, [state.cardTakesFocus]);
  // What has no reader or no place to go needs more than other words.
  const isAboutWords = finding.question !== 'purpose' && finding.ways.length === 0;
  const offersRewrite = state.canRewrite && finding.fixes.length === 0 && isAboutWords;
  return (
    <div
      ref={card}
      class={`card surface ${finding.level}`}
      role="dialog"
      aria-label={finding.title}
      aria-describedby="why"
    >
      <div class="kick">{finding.title}</div>
      <div class="question serif">{finding.ask ?? finding.message}</div>
      {finding.ask && <p class="message">{finding.message}</p>}
      <p class="why" id="why">
        {finding.why}
      </p>
      {offersRewrite && <RewriteText rewrite={state.rewrite} />}
      <div class="row">
        {state.rewrite && state.rewrite.step !== 'none' ? (
          <RewriteWays rewrite={state.rewrite} actions={actions} />
        ) : (
          <Ways
            state={state}
            index={index}
            finding={finding}
            actions={actions}
            more={more}
            onMore={() => setMore(true)}
          >
            {offersRewrite && <SuggestButton onPress={() => actions.suggestRewrite(index)} />}
          </Ways>
        )}
        <Stepper state={state} index={index} actions={actions} />
      </div>
      {more && (
        <div class="row more">
          <button type="button" class="quiet" onClick={trusted(() => actions.turnRuleOff(index))}>
            {i18n.t('review.card.turnOff', [finding.title])}
          </button>
          {finding.text !== null && finding.allowable && (
            <button type="button" class="quiet" onClick={trusted(() => actions.allowTerm(index))}>
              {i18n.t('review.card.allow', [finding.text])}
            </button>
          )}
        </div>
      )}
    </div>
  );
}

interface WaysProps extends Omit<Props, 'anchor'> {
  more: boolean;
  onMore: () => void;
  children: ComponentChildren;
}

/** The ways out of a finding. Where it must change, none of them leaves it as it is. */
function Ways({ state, index, finding, actions, more, onMore, children }: WaysProps) {
  const mustChange = state.mode === 'require' && finding.level === 'error';
  return (
    <>
      {finding.fixes.map(({ replacement }) => (
        <button
          key={replacement}
          type="button"
          class="primary"
          onClick={trusted(() => actions.applyFix(index, replacement))}
        >
          {replacement === '' ? i18n.t('review.card.remove') : i18n.t('review.card.use', [replacement])}
        </button>
      ))}
      <WaysOut ways={finding.ways} state={state} actions={actions} limit={WAYS_AT_MOST - finding.fixes.length} />
      {!mustChange && (
        <button type="button" onClick={trusted(() => actions.keep(index))}>
          {i18n.t('review.card.keep')}
        </button>
      )}
      {children}
      {!mustChange && !more && (
        <button type="button" class="quiet" aria-expanded="false" onClick={trusted(onMore)}>
          {i18n.t('review.card.notAProblem')}
        </button>
      )}
    </>
  );
}

/** “1 of 4 ›”: on to the next finding. */
function Stepper({ state, index, actions }: Pick<Props, 'state' | 'index' | 'actions'>) {
  const total = state.findings.length;
  if (total < 2) return null;
  return (
    <button
      type="button"
      class="quiet next"
      title={i18n.t('review.card.next')}
      onClick={() => actions.openCard((index + 1) % total, true)}
    >
      {i18n.t('review.card.position', [String(index + 1), String(total)])} ›
    </button>
  );
}

/** Keeps a card beside its anchor, also when it grows. */
function usePlaced(ref: { current: HTMLDivElement | null }, anchor: DOMRect, content: string): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: `content` changes the card's height
  useLayoutEffect(() => {
    const card = ref.current;
    if (!card) return;
    const { left, top } = cardSpot(anchor, card.getBoundingClientRect());
    card.style.left = `${Math.round(left)}px`;
    card.style.top = `${Math.round(top)}px`;
  }, [ref, anchor.left, anchor.top, anchor.width, anchor.height, content]);
}
