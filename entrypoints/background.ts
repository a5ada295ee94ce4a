import { defineBackground } from 'wxt/utils/define-background';
import { CurrentPolicy } from '../src/background/current-policy';
import { answerReviews } from '../src/background/reviewer';
import { answerRewrites } from '../src/background/rewriter';
import { serveTabs } from '../src/background/tabs';
import { lockStorage } from '../src/policy/local-storage';

export default defineBackground({
  type: 'module',
  main() {
    void lockStorage();
    const policy = new CurrentPolicy();
    answerReviews(policy);
    answerRewrites(policy);
    serveTabs();
  },
});
