import { Badge } from './Badge';
import type { Spot } from './badge-place';
import { Card } from './Card';
import type { SurfaceActions, SurfaceState } from './model';
import { Notice } from './Notice';
import { Panel } from './Panel';

interface Props {
  state: SurfaceState;
  actions: SurfaceActions;
  badge: Spot | null;
  /** Where the open card points at; null when none is open. */
  anchor: DOMRect | null;
}

/** Everything Lectern shows in a page. */
export function App({ state, actions, badge, anchor }: Props) {
  const finding = state.card === null ? undefined : state.findings[state.card];
  return (
    <>
      {badge && <Badge state={state} spot={badge} onOpen={() => actions.openPanel()} />}
      {badge && state.notice && <Notice text={state.notice} spot={badge} />}
      {finding && anchor && state.card !== null && (
        <Card
          key={`${finding.rule}${finding.start}`}
          state={state}
          index={state.card}
          finding={finding}
          anchor={anchor}
          actions={actions}
        />
      )}
      {state.panel !== 'closed' && <Panel state={state} actions={actions} />}
    </>
  );
}
