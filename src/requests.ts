import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { KINDS, LEVELS, SITES, TROUBLES } from './analyzer/types';
import { boundedButton } from './button-bounds';
import { channel } from './channel';
import { DECISIONS, OUTCOMES } from './journal/entry';
import { type Answers, type Asked, review } from './messages';

/* The extension's half of the protocol: what the background is asked, and what a page answers. */

const draft = v.object({
  text: v.string(),
  kind: v.picklist(KINDS),
  site: v.picklist(SITES),
  account: v.optional(v.string()),
  context: v.object({
    repliedTo: v.optional(v.string()),
    quoted: v.optional(v.string()),
    author: v.optional(v.string()),
  }),
  goal: v.optional(v.nullable(v.string())),
});

/* Made up by the page: a UUID. */
const draftId = v.pipe(v.string(), v.maxLength(36));

/** off: no composer has had focus · reviewing · paused: by the writer · failed: a review did not run */
const PAGE_STATES = ['off', 'reviewing', 'paused', 'failed'] as const;

/** Requests that the background answers. */
const requests = {
  /** A composer got focus: wake up, and say whether to review here at all. */
  hello: v.object({ site: v.picklist(SITES) }),
  /**
   * Judge a draft. `post` is the address of what it answers; `policy` (unsaved settings of the options page) is accepted
   * from extension pages only. Under `keptAs` its text is kept until `endDraft`, in case its page is lost.
   */
  review: v.object({
    seq: v.number(),
    draft,
    post: v.optional(v.string()),
    policy: v.optional(v.unknown()),
    keptAs: v.optional(draftId),
  }),
  /** Other words for what the finding at this span is about, made on this device. One at a time for each tab. */
  rewrite: v.object({ draft, start: v.number(), end: v.number() }),
  /** Nobody waits for the tab's rewrite any more. */
  cancelRewrite: v.undefined(),
  /** What became of a draft, for the journal on this machine. */
  record: v.object({
    draft,
    outcome: v.picklist(OUTCOMES),
    /** What was found in it, and what the writer did about that. */
    findings: v.optional(
      v.array(
        v.object({ rule: v.string(), level: v.picklist(LEVELS), holds: v.boolean(), decision: v.picklist(DECISIONS) }),
      ),
      [],
    ),
    /** Whether the gate had held it back, and the reason given for posting it all the same. */
    held: v.optional(v.boolean(), false),
    reason: v.optional(v.string(), ''),
  }),
  /** The draft that was kept under this id was posted or discarded. */
  endDraft: v.object({ id: draftId }),
  /** "Not a problem for us": the rule is switched off in the user's policy. */
  turnRuleOff: v.object({ rule: v.string() }),
  /** Adds a term to the allowed list. */
  allowTerm: v.object({ term: v.string() }),
  /** How the composer in the sender's tab is doing, for the toolbar icon. */
  reportState: v.object({
    state: v.picklist(PAGE_STATES),
    findings: v.number(),
    trouble: v.optional(v.nullable(v.picklist(TROUBLES)), null),
  }),
  /** Which button posts on the sender's site, where its writer has shown it. */
  shownButton: v.undefined(),
  /** The writer has shown it. */
  keepButton: v.object({ button: boundedButton }),
};
/** What each request carries. */
export type Requests = { [Name in keyof typeof requests]: v.InferInput<(typeof requests)[Name]> };
/** The same as it arrives. */
export type Received = { [Name in keyof typeof requests]: v.InferOutput<(typeof requests)[Name]> };

/** Who sent a message: a page's content script has a tab, an extension page has our own origin. */
export interface Sender {
  tabId: number | null;
  /** The host of the page; null for none of the web. */
  host: string | null;
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
    answering(v.parse(requests[name], data) as Received[N], whoIs(sender)),
  );
}

/** Who sent a message, from what the browser says of it. */
export function whoIs(sender: { url?: string; tab?: { id?: number; incognito?: boolean } }): Sender {
  const own = new URL(browser.runtime.getURL('')).origin;
  return {
    tabId: sender.tab?.id ?? null,
    host: sender.url?.match(/^https:\/\/([^/:?#]+)/)?.[1] ?? null,
    isExtensionPage: sender.url?.startsWith(`${own}/`) === true,
    isPrivate: sender.tab?.incognito === true,
  };
}

/** What the popup shows of the page in the active tab. */
const pageState = v.object({
  state: v.picklist(PAGE_STATES),
  site: v.picklist(SITES),
  host: v.string(),
  /** How the page no longer fits what we know of the site; null while it does. */
  trouble: v.nullable(v.picklist(TROUBLES)),
  /** Whether the writer can show here which button posts. */
  canPoint: v.boolean(),
  draft: v.nullable(draft),
  review: v.nullable(review),
});
export type PageState = v.InferOutput<typeof pageState>;

/** What a page's content script answers. */
const pageAnswers = {
  pageState,
  leave: v.object({ ok: v.boolean() }),
  point: v.object({ ok: v.boolean() }),
  skeleton: v.object({ skeleton: v.string() }),
  openDrafts: v.object({ ids: v.array(v.string()) }),
  policyChanged: v.object({ ok: v.boolean() }),
};
export type PageAnswers = { [Name in keyof typeof pageAnswers]: v.InferOutput<(typeof pageAnswers)[Name]> };

/**
 * Asks the content script of a tab.
 * @throws when nobody answers, the page's side failed, or its answer does not fit the protocol
 */
export async function askPage<N extends keyof Asked>(name: N, data: Asked[N], tabId: number): Promise<PageAnswers[N]> {
  return v.parse(pageAnswers[name], await channel.sendMessage(name, data, tabId)) as PageAnswers[N];
}
