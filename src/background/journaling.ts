import { analyze } from '../analyzer/analyze';
import type { DecidedFinding, Outcome } from '../journal/entry';
import type { Journal } from '../journal/journal';
import { answerJournal } from '../journal/messages';
import { type JournalPreferences, loadJournalPreferences } from '../policy/journal-preferences';
import type { GateMode } from '../policy/schema';
import { verdictOf } from '../policy/verdict';
import { COMPANY_VOICE } from '../policy/voice-schema';
import { profileFor } from '../policy/voices';
import { answer, type Received } from '../requests';
import { readable } from './bounds';
import type { CurrentPolicy } from './current-policy';
import { goalOf } from './goals';
import type { OpenDrafts } from './open-drafts';
import { withPast } from './past';
import type { WritingTime } from './writing-time';

/** Discarded drafts that the toolbar popup offers. */
const DRAFTS_TO_FIND = 5;
/** Entries in one answer: well below what a message may weigh. */
const PAGE_LENGTH = 500;
/** Findings of one entry; a page that says more is not our content script. */
const MOST_FINDINGS = 500;
/** Longest reason that is kept, in UTF-16 code units. */
const LONGEST_REASON = 500;

/** Writes down what pages report, within what the writer allows, and answers the extension's own pages about it. */
export function keepJournal(journal: Journal, policy: CurrentPolicy, time: WritingTime, drafts: OpenDrafts): void {
  // What could not be deleted now is deleted next time.
  const forget = async ({ days }: JournalPreferences) => {
    if (days !== null) await journal.forgetOlderThan(days).catch(() => undefined);
  };

  answer('record', async ({ draft, outcome, findings, held, reason }, sender) => {
    const writing = await time.take(draft.kind, sender);
    const preferences = await loadJournalPreferences();
    if (sender.isPrivate || !mayRecord(preferences, outcome)) return { ok: false };
    const inForce = await policy.get();
    const decided = findings.slice(0, MOST_FINDINGS).map((finding) => decidedBy(finding, outcome, inForce.gate.mode));
    try {
      const { language, specificity } = analyze(readable(draft), inForce);
      // A reason is in the writer's words, and often quotes the post.
      const given = preferences.keepTexts ? reason.trim().slice(0, LONGEST_REASON).toWellFormed() : '';
      // The score is measured on English; of other languages it says too little to be compared with.
      const score = language === 'en' ? specificity.score : null;
      // By the handle the profile is told; the handle itself is written down nowhere.
      const profile = profileFor(inForce, draft)?.id ?? COMPANY_VOICE;
      const goal = goalOf(await withPast(draft, journal), inForce);
      const circumstances = { writing, specificity: score, held, reason: given || null, profile, ...goal };
      await journal.record(draft, outcome, decided, preferences.keepTexts, circumstances);
    } catch {
      return { ok: false };
    }
    await forget(preferences);
    return { ok: true };
  });

  answerJournal('journalOverview', () => journal.overview());
  answerJournal('discardedDrafts', () => journal.discarded(DRAFTS_TO_FIND));
  answerJournal('journalPage', ({ after }) => journal.page(after, PAGE_LENGTH));
  answerJournal('findEntries', ({ filter, before, most }) => journal.find(filter, before, most));
  answerJournal('forgetEntry', async ({ id }) => {
    await journal.forget(id);
    return { ok: true };
  });
  answerJournal('insights', () => journal.insights());
  answerJournal('clearJournal', async () => {
    await journal.clear();
    await drafts.drop(() => true);
    return { ok: true };
  });

  loadJournalPreferences().then(forget, () => undefined);
}

/* A discarded draft leaves its box: a journal that does not keep the words is no place for it. */
function mayRecord({ on, keepTexts }: JournalPreferences, outcome: Outcome): boolean {
  return on && (keepTexts || outcome === 'posted');
}

/* What held a post that then went out was overridden; the page only knows that it was left as it was. */
function decidedBy(
  { rule, level, holds, decision }: Received['record']['findings'][number],
  outcome: Outcome,
  mode: GateMode,
): DecidedFinding {
  const held = decision === 'left' && outcome === 'posted' && verdictOf([{ level, holds }], mode).hold;
  return { rule, level, decision: held ? 'overridden' : decision };
}
