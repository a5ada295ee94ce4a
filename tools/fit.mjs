/*
 * npm run fit: fits the small models and writes their weights and the figures of their model cards. Deterministic. The
 * data is not part of the project: without it this stops and says so.
 */
import { fitConversation } from './fit/conversation.mjs';
import { fitExposure } from './fit/exposure.mjs';
import { fitSpecificity } from './fit/specificity.mjs';
import { fitVoice } from './fit/voice.mjs';
import { fitWorth } from './fit/worth.mjs';
import { withTypeScript } from './load-ts.mjs';

await withTypeScript(async (load) => {
  await fitSpecificity(load);
  await fitConversation(load);
  await fitVoice(load);
  // It reads what the specificity model says, and the next one reads both.
  await fitWorth(load);
  await fitExposure(load);
});
