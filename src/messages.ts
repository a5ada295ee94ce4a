import * as z from 'zod/mini';
import { EVIDENCE_KINDS, LEVELS, OTHER_KINDS, QUESTIONS, WAYS } from './analyzer/types';
import { channel } from './channel';
import type { PageAnswers, Requests } from './requests';

/*
 * The page's half of the protocol: what it may be told and asked, and what the background answers. The other half is in
 * requests.ts, which no page loads: it would weigh on every page of X and LinkedIn. Everything that arrives is validated,
 * on both sides: a content script lives in the page's process, and an updated background may answer an older page.
 */

const span = { start: z.number(), end: z.number() };

const finding = z.object({
  ...span,
  rule: z.string(),
  question: z.enum(QUESTIONS),
  level: z.enum(LEVELS),
  text: z.nullable(z.string()),
  title: z.string(),
  message: z.string(),
  ask: z.nullable(z.string()),
  why: z.string(),
  fixes: z.array(z.object({ replacement: z.string() })),
  ways: z.array(z.enum(WAYS)),
  holds: z.boolean(),
  allowable: z.boolean(),
  rank: z.number(),
});

export const review = z.object({
  /** Echo of the request's, so that a stale answer can be dropped. */
  seq: z.number(),
  language: z.string(),
  specificity: z.object({
    score: z.number(),
    substance: z.boolean(),
    evidence: z.array(z.object({ ...span, kind: z.enum(EVIDENCE_KINDS), text: z.string() })),
    missing: z.array(z.enum(EVIDENCE_KINDS)),
  }),
  /** What the post is that the draft answers. */
  other: z.nullable(z.enum(OTHER_KINDS)),
  findings: z.array(finding),
  mode: z.enum(['advise', 'confirm', 'require']),
  /** The company's name for the panel; empty when not set. */
  company: z.string(),
  /** Whether it is the company that decides whether posts are held. */
  companyHolds: z.boolean(),
  /** Whether a model on this device can suggest other words. */
  canRewrite: z.boolean(),
  /** What the company has ready for this very answer; null where no finding leads there. */
  help: z.nullable(
    z.object({
      /** With the other's name filled in; null where there is none, or it is not asked for. */
      acknowledgement: z.nullable(z.string()),
      /** Who takes over (empty: nobody is named), the address of a prepared e-mail, and the same note to copy. */
      staff: z.nullable(z.object({ name: z.string(), mail: z.string(), note: z.string() })),
    }),
  ),
  /** The company's message while it holds every post, possibly empty; null while it does not. */
  crisis: z.nullable(z.string()),
});
export type Review = z.infer<typeof review>;
/** A finding as it travels. */
export type ReviewFinding = Review['findings'][number];

/** Other words for the draft's own between `start` and `end`. */
const suggestion = z.object({ ...span, text: z.string() });
export type Suggestion = z.infer<typeof suggestion>;

const ok = z.object({ ok: z.boolean() });

/** What the background answers, by the request's name. */
const answers = {
  hello: z.object({ paused: z.boolean() }),
  review,
  rewrite: z.object({ suggestion: z.nullable(suggestion) }),
  cancelRewrite: ok,
  record: ok,
  turnRuleOff: ok,
  allowTerm: ok,
  reportState: ok,
} satisfies Record<keyof Requests, z.ZodMiniType>;
export type Answers = { [Name in keyof Requests]: z.infer<(typeof answers)[Name]> };

/**
 * Sends a request to the background.
 * @throws when nobody answers, the background failed, or its answer does not fit the protocol
 */
export async function send<N extends keyof Requests>(name: N, data: Requests[N]): Promise<Answers[N]> {
  return z.parse(answers[name], await channel.sendMessage(name, data)) as Answers[N];
}

/** What a page's content script is asked, by the request's name. */
const asked = {
  /** How the draft is doing. */
  pageState: z.undefined(),
  /** Settings changed: ask for a new review. `pausedSites` switches reviewing off or on. */
  policyChanged: z.object({ pausedSites: z.array(z.string()) }),
};
export type Asked = { [Name in keyof typeof asked]: z.infer<(typeof asked)[Name]> };

/**
 * Answers what the extension asks of this page. A request that does not fit the protocol is refused with an error.
 * @returns removes the listener
 */
export function listen<N extends keyof Asked>(name: N, answer: (data: Asked[N]) => PageAnswers[N]): () => void {
  return channel.onMessage(name, ({ data }) => answer(z.parse(asked[name], data) as Asked[N]));
}
