import { defineBackground } from 'wxt/utils/define-background';
import { CurrentPolicy } from '../src/background/current-policy';
import { welcome } from '../src/background/first-run';
import { keepNumbers } from '../src/background/importing';
import { keepJournal } from '../src/background/journaling';
import { OpenDrafts } from '../src/background/open-drafts';
import { serveOtherSites } from '../src/background/other-sites';
import { recoverDrafts } from '../src/background/recovering';
import { answerReviews } from '../src/background/reviewer';
import { answerRewrites } from '../src/background/rewriter';
import { keepShownButtons } from '../src/background/shown-buttons';
import { keepInSync } from '../src/background/syncing';
import { serveTabs } from '../src/background/tabs';
import { WritingTime } from '../src/background/writing-time';
import { Journal } from '../src/journal/journal';
import { lockStorage } from '../src/policy/local-storage';

export default defineBackground({
  type: 'module',
  main() {
    void lockStorage();
    welcome();
    const policy = new CurrentPolicy();
    const journal = new Journal();
    const time = new WritingTime();
    const drafts = new OpenDrafts();
    answerReviews(policy, journal, time, drafts);
    answerRewrites(policy, journal);
    keepJournal(journal, policy, time, drafts);
    recoverDrafts(drafts);
    keepNumbers(journal);
    serveTabs();
    keepInSync();
    serveOtherSites();
    keepShownButtons();
  },
});
