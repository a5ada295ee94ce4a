import type { Journal } from '../journal/journal';
import { answerJournal } from '../journal/messages';
import { LIST_LENGTH } from '../journal/numbers-protocol';
import { isFull } from '../journal/room';
import type { PostNumbers } from '../metrics/numbers';

/** Posts offered to match numbers with. */
const CANDIDATES = 30;
/** Most posts of one import: 50,000 in each of a few sheets. */
const MOST_POSTS = 200_000;

/** Takes in what the insights page reads from files, whole files only, and answers about it. */
export function keepNumbers({ numbers }: Journal): void {
  const arriving = new Map<string, PostNumbers[]>();

  answerJournal('compareNumbers', ({ posts }) => numbers.compare(posts));
  answerJournal('bringNumbers', async ({ batch, posts }) => {
    const all = arriving.get(batch) ?? [];
    if (all.length + posts.length > MOST_POSTS) return { ok: false };
    all.push(...posts);
    arriving.set(batch, all);
    return { ok: true };
  });
  answerJournal('keepNumbers', async ({ batch, name, posts }) => {
    const all = arriving.get(batch) ?? [];
    arriving.delete(batch);
    if (all.length !== posts) return { outcome: 'lost', added: 0 };
    try {
      return { outcome: 'kept', added: await numbers.keep(name, all) };
    } catch (cause) {
      return { outcome: isFull(cause) ? 'full' : 'refused', added: 0 };
    }
  });
  answerJournal('dropNumbers', async ({ batch }) => ({ ok: arriving.delete(batch) }));
  answerJournal('importedFiles', () => numbers.files());
  answerJournal('removeImport', async ({ id }) => {
    await numbers.removeFile(id);
    return { ok: true };
  });
  answerJournal('listNumbers', ({ unsure, skip }) => numbers.list(unsure, skip, LIST_LENGTH));
  answerJournal('matchCandidates', ({ key }) => numbers.candidates(key, CANDIDATES));
  answerJournal('matchNumbers', async ({ key, entry }) => {
    await numbers.setMatch(key, entry);
    return { ok: true };
  });
}
