import { perSentence } from './per-sentence';

/** The sentence with links, mentions, code and other people's words blanked out; offsets stay as they are. */
export const ownText = perSentence(({ text, masks }): string => {
  let own = text;
  for (const { start, end } of masks) own = own.slice(0, start) + ' '.repeat(end - start) + own.slice(end);
  return own;
});
