import { describe, expect, it, vi } from 'vitest';
import { UNKNOWN } from '../../../src/journal/entry';
import { DAY, draft, freshJournal, MINUTE, replyTo } from './fresh';

describe('answers to the same person', () => {
  it('count for an hour', async () => {
    const { journal, clock } = freshJournal();
    await journal.record(replyTo('@dana', 'One.'), 'posted', [], false);
    clock.now += 50 * MINUTE;
    await journal.record(replyTo('@Dana', 'Two.'), 'posted', [], true);
    expect((await journal.pastOf(replyTo('@dana', 'Three.'))).repliesToAuthor).toBe(2);
    clock.now += 10 * MINUTE;
    expect((await journal.pastOf(replyTo('@dana', 'Three.'))).repliesToAuthor).toBe(1);
    clock.now += 50 * MINUTE;
    expect((await journal.pastOf(replyTo('@dana', 'Three.'))).repliesToAuthor).toBe(0);
  });

  it('are none of what was discarded, said to others, elsewhere, or to nobody', async () => {
    const { journal } = freshJournal();
    await journal.record(replyTo('@dana', 'One.'), 'discarded', [], true);
    await journal.record(replyTo('@tom', 'Two.'), 'posted', [], true);
    await journal.record(replyTo('@dana', 'Three.', { site: 'linkedin' }), 'posted', [], true);
    await journal.record(draft('Four.', { kind: 'reply' }), 'posted', [], true);
    expect((await journal.pastOf(replyTo('@dana', 'Five.'))).repliesToAuthor).toBe(0);
    expect((await journal.pastOf(draft('Six.'))).repliesToAuthor).toBe(0);
  });

  it('are known to a worker that has just started', async () => {
    const { journal, open } = freshJournal();
    await journal.record(replyTo('@dana', 'One.'), 'posted', [], true);
    expect((await open().pastOf(replyTo('@dana', 'Two.'))).repliesToAuthor).toBe(1);
  });
});

describe('earlier posts', () => {
  it('are one’s own of the same site, latest first, with their age by the calendar', async () => {
    const { journal, clock } = freshJournal(new Date(2026, 10, 20, 23, 30).getTime());
    await journal.record(draft('Late on Friday'), 'posted', [], true);
    clock.now += 60 * MINUTE;
    await journal.record(draft('Early on Saturday', { kind: 'quote' }), 'posted', [], true);
    await journal.record(draft('On LinkedIn', { site: 'linkedin' }), 'posted', [], true);
    await journal.record(draft('Discarded'), 'discarded', [], true);
    await journal.record(draft('Without its text'), 'posted', [], false);
    await journal.record(replyTo('@dana', 'A reply'), 'posted', [], true);
    const expected = [
      { text: 'Early on Saturday', daysAgo: 0, goal: null },
      { text: 'Late on Friday', daysAgo: 1, goal: null },
    ];
    expect((await journal.pastOf(draft(''))).posts).toEqual(expected);
    clock.now += DAY;
    expect((await journal.pastOf(draft(''))).posts.map(({ daysAgo }) => daysAgo)).toEqual([1, 2]);
    expect((await journal.pastOf(draft('', { site: 'other' }))).posts).toEqual([]);
  });

  it('have the goal that the writer chose, and none that was only suggested', async () => {
    const { journal, open } = freshJournal();
    const goal = { ...UNKNOWN, goal: 'hiring' };
    await journal.record(draft('One.'), 'posted', [], true, { ...goal, goalBy: 'writer' });
    await journal.record(draft('Two.'), 'posted', [], true, { ...goal, goalBy: 'suggestion' });
    for (const one of [journal, open()]) {
      expect((await one.pastOf(draft(''))).posts.map(({ text, goal: of }) => [text, of])).toEqual([
        ['Two.', null],
        ['One.', 'hiring'],
      ]);
    }
  });

  it('are the same after a restart, and 200 at most', async () => {
    const { journal, clock, open } = freshJournal();
    for (let post = 0; post < 203; post += 1) {
      clock.now += 1;
      await journal.record(draft(`Post ${post}`), 'posted', [], true);
    }
    const { posts } = await journal.pastOf(draft(''));
    expect([posts.length, posts[0]?.text, posts.at(-1)?.text]).toEqual([200, 'Post 202', 'Post 3']);
    expect((await open().pastOf(draft(''))).posts).toEqual(posts);
  });

  it('are the same list until there is another one', async () => {
    const { journal } = freshJournal();
    await journal.record(draft('One'), 'posted', [], true);
    const { posts } = await journal.pastOf(draft(''));
    expect((await journal.pastOf(draft('T'))).posts).toBe(posts);
    await journal.record(draft('Two'), 'posted', [], true);
    expect((await journal.pastOf(draft(''))).posts).toHaveLength(2);
  });
});

it('reads no database after the first time', async () => {
  const { journal } = freshJournal();
  await journal.record(replyTo('@dana', 'One.'), 'posted', [], true);
  const opened = vi.spyOn(IDBDatabase.prototype, 'transaction');
  for (const text of 'Two.') await journal.pastOf(replyTo('@dana', text));
  expect(opened).not.toHaveBeenCalled();
  opened.mockRestore();
});
