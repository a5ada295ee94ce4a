import type { ComponentChild } from 'preact';
import { i18n } from '#i18n';
import type { Way } from '../analyzer/types';
import type { SurfaceActions, SurfaceState } from './model';
import { trusted } from './trusted';

interface Props {
  ways: readonly Way[];
  state: SurfaceState;
  actions: SurfaceActions;
  /** How many at most. */
  limit?: number;
}

/** What the writer can do other than change the words. One that leads nowhere here is not there. */
export function WaysOut({ ways, state: { offers }, actions, limit = ways.length }: Props) {
  if (!offers) return null;
  const { acknowledgement, message, staff } = offers;
  const way: Record<Way, ComponentChild> = {
    leave: <Act text={i18n.t('review.ways.leave')} act={() => actions.leave()} />,
    acknowledge: acknowledgement && <Act text={i18n.t('review.ways.acknowledge')} act={() => actions.acknowledge()} />,
    'private-message': message && <Go text={i18n.t('review.ways.message')} to={message} />,
    'hand-to-staff': staff && (
      <>
        <Go
          text={staff.name ? i18n.t('review.ways.staff', [staff.name]) : i18n.t('review.ways.anyStaff')}
          to={staff.mail}
        />
        <Act text={i18n.t('review.ways.copy')} act={() => actions.copyNote()} />
      </>
    ),
  };
  return (
    <>
      {ways
        .map((name) => way[name])
        .filter(Boolean)
        .slice(0, limit)}
    </>
  );
}

function Act({ text, act }: { text: string; act(): void }) {
  return (
    <button type="button" onClick={trusted(act)}>
      {text}
    </button>
  );
}

/** Opens beside the page, which learns nothing of where to. */
function Go({ text, to }: { text: string; to: string }) {
  return (
    <a class="button" href={to} target="_blank" rel="noopener noreferrer">
      {text}
    </a>
  );
}
