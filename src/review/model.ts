import type { Review, ReviewFinding } from '../messages';
import type { GateMode } from '../policy/schema';

/** A rewrite on its way: waited for, there to be read, or none to be had. `text` is what `replacement` would replace. */
export type Rewrite =
  | { step: 'waiting' }
  | { step: 'read'; start: number; end: number; text: string; replacement: string }
  | { step: 'none' };

/** Where the ways out that change no words lead, from this draft. */
export type Offers = NonNullable<Review['help']> & {
  /** Where to write to the other in private; null where the page does not tell. */
  message: string | null;
};

/** The goals that a draft may have, and the writer's choice: null where it needs none, undefined while nothing was said. */
export type GoalChoice = NonNullable<Review['goal']> & { chosen: string | null | undefined };

/** All that the in-page surface shows; a new object for every change. */
export interface SurfaceState {
  /** reading: no answer yet · ready · failed: the review did not run */
  status: 'reading' | 'ready' | 'failed';
  /** 1 to 5; null until the first answer. */
  specificity: number | null;
  /** Those that are shown: not dismissed, and not set aside. */
  findings: readonly ReviewFinding[];
  /** The less useful ones of many, until the writer asks for them. */
  aside: readonly ReviewFinding[];
  mode: GateMode;
  company: string;
  /** Whether it is the company that decides whether posts are held. */
  companyHolds: boolean;
  /** Whether a model on this device can suggest other words. */
  canRewrite: boolean;
  /** The rewrite asked for in the open card; null when none was. */
  rewrite: Rewrite | null;
  /** Null where no finding leads to one. */
  offers: Offers | null;
  /** Null where there is nothing to choose. */
  goal: GoalChoice | null;
  /** The company's message while it holds every post; null while it does not. */
  crisis: string | null;
  /** Index into `findings` of the open card, or null. */
  card: number | null;
  /** Whether the card was opened from the keyboard, so that it takes the focus. */
  cardTakesFocus: boolean;
  /** held: a post waits for a decision · looking: opened from the badge */
  panel: 'closed' | 'held' | 'looking';
  /** A sentence for the writer about something that just happened; null when there is none. */
  notice: string | null;
}

export const EMPTY_SURFACE: SurfaceState = {
  status: 'reading',
  specificity: null,
  findings: [],
  aside: [],
  mode: 'confirm',
  company: '',
  companyHolds: false,
  canRewrite: false,
  rewrite: null,
  offers: null,
  goal: null,
  crisis: null,
  card: null,
  cardTakesFocus: false,
  panel: 'closed',
  notice: null,
};

/** What the writer can do. Indexes are into `SurfaceState.findings`. */
export interface SurfaceActions {
  openCard(index: number, takesFocus: boolean): void;
  closeCard(): void;
  applyFix(index: number, replacement: string): void;
  /** Asks for other words for what the finding is about. */
  suggestRewrite(index: number): void;
  /** Puts the suggested words into the draft. */
  takeRewrite(): void;
  /** Does without the suggestion, whether it is there or still waited for. */
  dropRewrite(): void;
  /** Answers nothing: the draft goes to the journal and out of the box. */
  leave(): void;
  /** Puts the company's acknowledgement in the place of the draft. */
  acknowledge(): void;
  /** Copies what the staff needs to take over. */
  copyNote(): void;
  /** Dismisses this finding for as long as the composer is open. */
  keep(index: number): void;
  turnRuleOff(index: number): void;
  allowTerm(index: number): void;
  /** Says what the draft is for; null for nothing that needs a goal. */
  chooseGoal(goal: string | null): void;
  openPanel(): void;
  /** Shows what was set aside, from now on. */
  showAll(): void;
  /** Closes the panel and gives focus and caret back to the editor. */
  keepEditing(): void;
  /** Closes the panel and goes to the finding in the editor. */
  goTo(index: number): void;
  /** Sends the held post on as it stands, for a reason where one is asked for. */
  postAnyway(reason: string): void;
}
