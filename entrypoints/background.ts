import { defineBackground } from 'wxt/utils/define-background';
import { answerReviews } from '../src/background/reviewer';
import { serveTabs } from '../src/background/tabs';
import { lockStorage } from '../src/policy/local-storage';

export default defineBackground({
  type: 'module',
  main() {
    void lockStorage();
    answerReviews();
    serveTabs();
  },
});
