import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { KINDS, LEVELS, SITES } from './analyzer/types';
import { channel } from './channel';
import { DECISIONS, OUTCOMES } from './journal/entry';
import { type Answers, type Asked, review } from './messages';

/* The extension's half of the protocol: what the background is asked, and what a page answers. */

const draft = z.object({
  text: z.string(),
  kind: z.enum(KINDS),
  site: z.enum(SITES),
  account: z.optional(z.string()),
  context: z.object({
    repliedTo: z.optional(z.string()),
    quoted: z.optional(z.string()),
    author: z.optional(z.string()),
  }),
});

/** off: no composer has had focus · reviewing · paused: by the writer · failed: a review did not run */
const PAGE_STATES = ['off', 'reviewing', 'paused', 'failed'] as const;

/** Requests that the background answers. */
const requests = {
  /** A composer got focus: wake up, and say whether to review here at all. */
  hello: z.object({ site: z.enum(SITES) }),
  /**
   * Judge a draft. `post` is the address of what it answers; `policy` (unsaved settings of the options page) is accepted
   * from extension pages only.
   */
  review: z.object({ seq: z.number(), draft, post: z.optional(z.string()), policy: z.optional(z.unknown()) }),
  /** Other words for what the finding at this span is about, made on this device. One at a time for each tab. */
  rewrite: z.object({ draft, start: z.number(), end: z.number() }),
  /** Nobody waits for the tab's rewrite any more. */
  cancelRewrite: z.undefined(),
  /** What became of a draft, for the journal on this machine. */
  record: z.object({
    draft,
    outcome: z.enum(OUTCOMES),
    /** What was found in it, and what the writer did about that. */
    findings: z._default(
      z.array(z.object({ rule: z.string(), level: z.enum(LEVELS), holds: z.boolean(), decision: z.enum(DECISIONS) })),
      [],
    ),
    /** Whether the gate had held it back, and the reason given for posting it all the same. */
    held: z._default(z.boolean(), false),
    reason: z._default(z.string(), ''),
  }),
  /** "Not a problem for us": the rule is switched off in the user's policy. */
  turnRuleOff: z.object({ rule: z.string() }),
  /** Adds a term to the allowed list. */
  allowTerm: z.object({ term: z.string() }),
  /** How the composer in the sender's tab is doing, for the toolbar icon. */
  reportState: z.object({ state: z.enum(PAGE_STATES), findings: z.number() }),
};
/** What each request carries. */
export type Requests = { [Name in keyof typeof requests]: z.input<(typeof requests)[Name]> };
/** The same as it arrives. */
export type Received = { [Name in keyof typeof requests]: z.output<(typeof requests)[Name]> };

/** Who sent a message: a page's content script has a tab, an extension page has our own origin. */
export interface Sender {
  tabId: number | null;
  isExtensionPage: boolean;
  /** The tab is in a private window. */
  isPrivate: boolean;
}

/**
 * Answers requests of one name, in the background. A request that does not fit the protocol is refused with an error.
 * @returns removes the listener
 */
export function answer<N extends keyof Requests>(
  name: N,
  answering: (data: Received[N], sender: Sender) => Answers[N] | Promise<Answers[N]>,
): () => void {
  return channel.onMessage(name, ({ data, sender }) =>
    answering(z.parse(requests[name], data) as Received[N], whoIs(sender)),
  );
}

/** Who sent a message, from what the browser says of it. */
export function whoIs(sender: { url?: string; tab?: { id?: number; incognito?: boolean } }): Sender {
  const own = new URL(browser.runtime.getURL('')).origin;
  return {
    tabId: sender.tab?.id ?? null,
    isExtensionPage: sender.url?.startsWith(`${own}/`) === true,
    isPrivate: sender.tab?.incognito === true,
  };
}

/** What the popup shows of the page in the active tab. */
const pageState = z.object({
  state: z.enum(PAGE_STATES),
  site: z.enum(SITES),
  host: z.string(),
  /** Which layer of selectors found the composer; null when there is none. A late layer is a sign of a site change. */
  layer: z.nullable(z.string()),
  draft: z.nullable(draft),
  review: z.nullable(review),
});
export type PageState = z.infer<typeof pageState>;

/** What a page's content script answers. */
const pageAnswers = { pageState, policyChanged: z.object({ ok: z.boolean() }) };
export type PageAnswers = { [Name in keyof typeof pageAnswers]: z.infer<(typeof pageAnswers)[Name]> };

/**
 * Asks the content script of a tab.
 * @throws when nobody answers, the page's side failed, or its answer does not fit the protocol
 */
export async function askPage<N extends keyof Asked>(name: N, data: Asked[N], tabId: number): Promise<PageAnswers[N]> {
  return z.parse(pageAnswers[name], await channel.sendMessage(name, data, tabId)) as PageAnswers[N];
}
