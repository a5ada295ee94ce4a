import * as v from 'valibot';
import { EVIDENCE_KINDS, LEVELS, OTHER_KINDS, QUESTIONS, WAYS } from './analyzer/types';
import { channel } from './channel';
import type { PageAnswers, Requests } from './requests';

/*
 * The page's half of the protocol: what it may be told and asked, and what the background answers. The other half is in
 * requests.ts, which no page loads: it would weigh on every page of X and LinkedIn. Everything that arrives is validated,
 * on both sides: a content script lives in the page's process, and an updated background may answer an older page.
 */

const span = { start: v.number(), end: v.number() };

const finding = v.object({
  ...span,
  rule: v.string(),
  question: v.picklist(QUESTIONS),
  level: v.picklist(LEVELS),
  text: v.nullable(v.string()),
  title: v.string(),
  message: v.string(),
  ask: v.nullable(v.string()),
  why: v.string(),
  fixes: v.array(v.object({ replacement: v.string() })),
  ways: v.array(v.picklist(WAYS)),
  holds: v.boolean(),
  allowable: v.boolean(),
  rank: v.number(),
});

export const review = v.object({
  /** Echo of the request's, so that a stale answer can be dropped. */
  seq: v.number(),
  language: v.string(),
  specificity: v.object({
    score: v.number(),
    substance: v.boolean(),
    evidence: v.array(v.object({ ...span, kind: v.picklist(EVIDENCE_KINDS), text: v.string() })),
    missing: v.array(v.picklist(EVIDENCE_KINDS)),
  }),
  /** What the post is that the draft answers. */
  other: v.nullable(v.picklist(OTHER_KINDS)),
  findings: v.array(finding),
  mode: v.picklist(['advise', 'confirm', 'require']),
  /** The company's name for the panel; empty when not set. */
  company: v.string(),
  /** Whether it is the company that decides whether posts are held. */
  companyHolds: v.boolean(),
  /** Whether a model on this device can suggest other words. */
  canRewrite: v.boolean(),
  /** What the company has ready for this very answer; null where no finding leads there. */
  help: v.nullable(
    v.object({
      /** With the other's name filled in; null where there is none, or it is not asked for. */
      acknowledgement: v.nullable(v.string()),
      /** Who takes over (empty: nobody is named), the address of a prepared e-mail, and the same note to copy. */
      staff: v.nullable(v.object({ name: v.string(), mail: v.string(), note: v.string() })),
    }),
  ),
  /** The goals that this draft may have, and the one that it seems to have; null where there is nothing to choose. */
  goal: v.nullable(
    v.object({
      suggested: v.nullable(v.string()),
      names: v.array(v.object({ id: v.string(), name: v.string() })),
    }),
  ),
  /** The company's message while it holds every post, possibly empty; null while it does not. */
  crisis: v.nullable(v.string()),
});
export type Review = v.InferOutput<typeof review>;
/** A finding as it travels. */
export type ReviewFinding = Review['findings'][number];

/** Other words for the draft's own between `start` and `end`. */
const suggestion = v.object({ ...span, text: v.string() });
export type Suggestion = v.InferOutput<typeof suggestion>;

/** How a button is built, and where it stands among the buttons around a box that are built alike. No word of its own. */
export const buttonShape = v.object({
  tag: v.string(),
  role: v.nullable(v.string()),
  type: v.nullable(v.string()),
  testId: v.nullable(v.string()),
  /** Whether it is words only, with no picture. */
  words: v.boolean(),
  /** Its place from the end of those that are built alike: 1 is the last. */
  fromEnd: v.number(),
  /** How many there are. */
  of: v.number(),
});
export type ButtonShape = v.InferOutput<typeof buttonShape>;

const ok = v.object({ ok: v.boolean() });

/** What the background answers, by the request's name. */
const answers = {
  hello: v.object({ paused: v.boolean() }),
  review,
  rewrite: v.object({ suggestion: v.nullable(suggestion) }),
  cancelRewrite: ok,
  record: ok,
  endDraft: ok,
  turnRuleOff: ok,
  allowTerm: ok,
  reportState: ok,
  shownButton: v.object({ button: v.nullable(buttonShape) }),
  keepButton: ok,
} satisfies Record<keyof Requests, v.GenericSchema>;
export type Answers = { [Name in keyof Requests]: v.InferOutput<(typeof answers)[Name]> };

/**
 * Sends a request to the background.
 * @throws when nobody answers, the background failed, or its answer does not fit the protocol
 */
export async function send<N extends keyof Requests>(name: N, data: Requests[N]): Promise<Answers[N]> {
  return v.parse(answers[name], await channel.sendMessage(name, data)) as Answers[N];
}

/** What a page's content script is asked, by the request's name. */
const asked = {
  /** How the draft is doing. */
  pageState: v.undefined(),
  /** The site is not Lectern's to read any more: leave the page. */
  leave: v.undefined(),
  /** Let the writer show which button posts. */
  point: v.undefined(),
  /** What the page is made of around the draft, without a word of it. */
  skeleton: v.undefined(),
  /** Under which ids the drafts are kept that are in its boxes. */
  openDrafts: v.undefined(),
  /** Settings changed: ask for a new review. `pausedSites` switches reviewing off or on. */
  policyChanged: v.object({ pausedSites: v.array(v.string()) }),
};
export type Asked = { [Name in keyof typeof asked]: v.InferOutput<(typeof asked)[Name]> };

/**
 * Answers what the extension asks of this page. A request that does not fit the protocol is refused with an error.
 * @returns removes the listener
 */
export function listen<N extends keyof Asked>(name: N, answer: (data: Asked[N]) => PageAnswers[N]): () => void {
  return channel.onMessage(name, ({ data }) => answer(v.parse(asked[name], data) as Asked[N]));
}
