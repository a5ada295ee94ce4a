import { i18n } from '#i18n';
import { Dots } from '../ui/Dots';
import type { Spot } from './badge-place';
import type { SurfaceState } from './model';
import { trusted } from './trusted';

interface Props {
  state: SurfaceState;
  spot: Spot;
  onOpen(): void;
}

/** The quiet sign beside the box: how specific, and how many to look at. Opens the panel. */
export function Badge({ state, spot, onOpen }: Props) {
  const { status, specificity, findings, aside } = state;
  const count = findings.length + aside.length;
  const failed = status === 'failed';
  return (
    <button
      type="button"
      class="badge"
      // Whatever it comes to say, its place in the layout stays: the browser would count a shift against the page.
      style={{ transform: `translate(calc(${spot.right}px - 100%), ${spot.top}px)` }}
      title={failed ? i18n.t('review.badge.failedWhy') : i18n.t('review.badge.hint')}
      onClick={trusted(onOpen)}
      // The editor keeps focus and caret when the badge is pressed.
      onMouseDown={(event) => event.preventDefault()}
    >
      {failed ? (
        <span>{i18n.t('review.badge.failed')}</span>
      ) : (
        <>
          <Dots score={specificity} />
          {count > 0 && (
            <span>
              <b>{count}</b> {i18n.t('review.badge.toLookAt')}
            </span>
          )}
        </>
      )}
    </button>
  );
}
