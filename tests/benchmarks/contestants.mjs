import nlp from 'compromise/two';
import { LocalLinter } from 'harper.js';
import { binary } from 'harper.js/binary';
import writeGood from 'write-good';

/**
 * Each reads one post to its end. `prepare`, where there is one, is done before the clock starts.
 * @typedef {{ name: string, prepare?: (text: string) => void, read: (text: string) => unknown }} Contestant
 */

/**
 * Lectern as it ships and the tools to measure it beside.
 * @param {typeof import('./subject')} lectern
 * @returns {Promise<Contestant[]>}
 */
export async function contestants({ analyze, SentenceCache, defaultPolicy }) {
  const draft = (text) => ({ text, kind: 'post', site: 'x', context: {} });
  const harper = new LocalLinter({ binary });
  await harper.setup();
  let known = new SentenceCache();
  return [
    { name: 'Lectern, a post never seen', read: (text) => analyze(draft(text), defaultPolicy, new SentenceCache()) },
    {
      name: 'Lectern, one keystroke later',
      prepare(text) {
        known = new SentenceCache();
        analyze(draft(text), defaultPolicy, known);
      },
      read: (text) => analyze(draft(`${text}s`), defaultPolicy, known),
    },
    { name: 'compromise/two, parse only', read: (text) => nlp(text) },
    { name: 'write-good', read: (text) => writeGood(text) },
    { name: 'harper.js', read: (text) => harper.lint(text) },
  ];
}
