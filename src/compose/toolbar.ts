import { send } from '../messages';
import type { PageState } from '../requests';
import { draftIn } from './draft';
import type { Health } from './health';
import type { Session } from './session';
import type { SiteAdapter } from './types';

/** What the toolbar button and its popup show of one page. */
export class Toolbar {
  isPaused = false;
  /** A composer that is gone cannot say that its post went out unreviewed; the toolbar says it until the next one. */
  endedUnreviewed = false;
  #told = '';

  constructor(
    private readonly adapter: SiteAdapter,
    private readonly health: Health,
  ) {}

  /** All that the popup shows of the composer that the writer was in last, or of a page without one. */
  stateOf(session: Session | null): PageState {
    const state: PageState = {
      state: this.#nameOf(session),
      site: this.adapter.id,
      host: location.hostname,
      trouble: this.health.trouble,
      canPoint: this.#canPoint(session),
      draft: null,
      review: null,
    };
    try {
      return session ? { ...state, draft: draftIn(session.composer), review: session.review } : state;
    } catch {
      return { ...state, trouble: 'threw' };
    }
  }

  /** Has the button show how it stands with a composer, where that is something else than before. */
  tell(session: Session | null): void {
    const told = {
      state: this.#nameOf(session),
      trouble: this.health.trouble,
      findings: session ? session.shown.state.findings.length + session.shown.state.aside.length : 0,
    };
    const key = JSON.stringify(told);
    if (key === this.#told) return;
    this.#told = key;
    send('reportState', told).catch(() => undefined);
  }

  /** Where there is no button, or one of which we are not certain: a site that we know has its own. */
  #canPoint(session: Session | null): boolean {
    if (!this.adapter.pointing) return false;
    return session ? session.composer.layer === 'general' : this.health.trouble === 'noButton';
  }

  #nameOf(session: Session | null): PageState['state'] {
    if (this.isPaused) return 'paused';
    if (!session) return this.endedUnreviewed ? 'failed' : 'off';
    return session.shown.state.status === 'failed' ? 'failed' : 'reviewing';
  }
}
