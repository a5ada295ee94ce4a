import { defineExtensionMessaging } from '@webext-core/messaging';
import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { EVIDENCE_KINDS, KINDS, LEVELS, OTHER_KINDS, QUESTIONS, SITES, WAYS } from './analyzer/types';

/*
 * The protocol between page, background and extension pages. Everything that arrives is validated, on both sides: a
 * content script lives in the page's process, and an updated background may answer an older page.
 */

const span = { start: z.number(), end: z.number() };

const draft = z.object({
  text: z.string(),
  kind: z.enum(KINDS),
  site: z.enum(SITES),
  context: z.object({
    repliedTo: z.optional(z.string()),
    quoted: z.optional(z.string()),
    author: z.optional(z.string()),
  }),
});

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

const review = z.object({
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

/** What the popup shows of the page in the active tab. */
const pageState = z.object({
  /** off: no composer has had focus · reviewing · paused: by the writer · failed: a review did not run */
  state: z.enum(['off', 'reviewing', 'paused', 'failed']),
  site: z.enum(SITES),
  host: z.string(),
  /** Which layer of selectors found the composer; null when there is none. A late layer is a sign of a site change. */
  layer: z.nullable(z.string()),
  draft: z.nullable(draft),
  review: z.nullable(review),
});
export type PageState = z.infer<typeof pageState>;

/** Other words for the draft's own between `start` and `end`. */
const suggestion = z.object({ ...span, text: z.string() });
export type Suggestion = z.infer<typeof suggestion>;

const nothing = z.undefined();
const ok = z.object({ ok: z.boolean() });

/** Requests that the background answers. */
const toBackground = {
  /** A composer got focus: wake up, and say whether to review here at all. */
  hello: { data: z.object({ site: z.enum(SITES) }), answer: z.object({ paused: z.boolean() }) },
  /**
   * Judge a draft. `post` is the address of what it answers; `policy` (unsaved settings of the options page) is accepted
   * from extension pages only.
   */
  review: {
    data: z.object({ seq: z.number(), draft, post: z.optional(z.string()), policy: z.optional(z.unknown()) }),
    answer: review,
  },
  /** Other words for what the finding at this span is about, made on this device. One at a time for each tab. */
  rewrite: { data: z.object({ draft, ...span }), answer: z.object({ suggestion: z.nullable(suggestion) }) },
  /** Nobody waits for the tab's rewrite any more. */
  cancelRewrite: { data: nothing, answer: ok },
  /** What became of a draft, for the journal on this machine. */
  record: { data: z.object({ draft, outcome: z.enum(['posted', 'discarded']) }), answer: ok },
  /** "Not a problem for us": the rule is switched off in the user's policy. */
  turnRuleOff: { data: z.object({ rule: z.string() }), answer: ok },
  /** Adds a term to the allowed list. */
  allowTerm: { data: z.object({ term: z.string() }), answer: ok },
  /** How the composer in the sender's tab is doing, for the toolbar icon. */
  reportState: { data: z.object({ state: pageState.shape.state, findings: z.number() }), answer: ok },
} as const;

/** Requests that a page's content script answers. */
const toPage = {
  pageState: { data: nothing, answer: pageState },
  /** Settings changed: ask for a new review. `paused` switches reviewing on this site off or on. */
  policyChanged: { data: z.object({ pausedSites: z.array(z.string()) }), answer: ok },
} as const;

const protocol = { ...toBackground, ...toPage };
type Protocol = typeof protocol;
type MessageName = keyof Protocol;
type Data<N extends MessageName> = z.infer<Protocol[N]['data']>;
type Answer<N extends MessageName> = z.infer<Protocol[N]['answer']>;

/* Untyped underneath; `send` and `listen` give the types, and the schemas make them true. */
const channel = defineExtensionMessaging();

/**
 * Sends a request to the background, or to the content script of a tab.
 * @throws when nobody answers, the other side failed, or its answer does not fit the protocol
 */
export async function send<N extends MessageName>(name: N, data: Data<N>, tabId?: number): Promise<Answer<N>> {
  const answer: unknown = await channel.sendMessage(name, data, tabId);
  return z.parse(protocol[name].answer, answer) as Answer<N>;
}

/** Who sent a message: a page's content script has a tab, an extension page has our own origin. */
export interface Sender {
  tabId: number | null;
  isExtensionPage: boolean;
}

/**
 * Answers requests of one name. A request that does not fit the protocol is refused with an error.
 * @returns removes the listener
 */
export function listen<N extends MessageName>(
  name: N,
  answer: (data: Data<N>, sender: Sender) => Answer<N> | Promise<Answer<N>>,
): () => void {
  return channel.onMessage(name, ({ data, sender }) =>
    answer(z.parse(protocol[name].data, data) as Data<N>, whoIs(sender)),
  );
}

function whoIs(sender: { url?: string; origin?: string; tab?: { id?: number } }): Sender {
  const own = new URL(browser.runtime.getURL('')).origin;
  return { tabId: sender.tab?.id ?? null, isExtensionPage: sender.url?.startsWith(`${own}/`) === true };
}
