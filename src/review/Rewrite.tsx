import { useLayoutEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Rewrite, SurfaceActions } from './model';
import { trusted } from './trusted';

/** What has become of the rewrite. Always in the card that offers one, so that screen readers read out each change. */
export function RewriteText({ rewrite }: { rewrite: Rewrite | null }) {
  return (
    <div class="rewrite" role="status">
      {rewrite?.step === 'waiting' && <p>{i18n.t('review.rewrite.waiting')}</p>}
      {rewrite?.step === 'none' && <p>{i18n.t('review.rewrite.none')}</p>}
      {rewrite?.step === 'read' && <blockquote class="serif">{rewrite.replacement}</blockquote>}
    </div>
  );
}

/** The button that asks for a rewrite. */
export function SuggestButton({ onPress }: { onPress: () => void }) {
  return (
    <button ref={useLeftFocus()} type="button" class="quiet" onClick={trusted(onPress)}>
      {i18n.t('review.rewrite.suggest')}
    </button>
  );
}

/** The ways out while a rewrite is waited for or read; they stand in the place of the card's own. */
export function RewriteWays({ rewrite, actions }: { rewrite: Rewrite; actions: SurfaceActions }) {
  const isThere = rewrite.step === 'read';
  const away = useLeftFocus();
  return (
    <>
      {isThere && (
        <button key="use" type="button" class="primary" onClick={trusted(() => actions.takeRewrite())}>
          {i18n.t('review.rewrite.use')}
        </button>
      )}
      {/* One element throughout: a press meant for the wait must not use a text that nobody has read. */}
      <button key="away" ref={away} type="button" onClick={trusted(() => actions.dropRewrite())}>
        {i18n.t(isThere ? 'review.rewrite.notThis' : 'review.rewrite.stop')}
      </button>
    </>
  );
}

/** Takes the focus that a button has left behind by vanishing; else the keyboard would be out of the card. */
function useLeftFocus() {
  const button = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    const focused = document.activeElement;
    if (focused === null || focused === document.body) button.current?.focus();
  }, []);
  return button;
}
