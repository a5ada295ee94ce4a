import { describe, expect, it } from 'vitest';
import { DAY, draft, freshJournal, replyTo } from './fresh';

const LEFT = [{ rule: 'value/hype', level: 'warning', decision: 'left' }] as const;

describe('an entry', () => {
  it('holds the writer’s words, what was found and what became of it', async () => {
    const { journal, clock, stored } = freshJournal();
    await journal.record(draft('We opened in Leeds.'), 'posted', [...LEFT], true, {
      writing: 95_000,
      specificity: 3.4,
      held: true,
      reason: 'The board has approved it.',
      goal: 'hiring',
      goalBy: 'suggestion',
      profile: 'ceo',
    });
    const { entries } = await stored();
    expect(entries).toEqual([
      {
        id: 1,
        at: clock.now,
        site: 'x',
        kind: 'post',
        text: 'We opened in Leeds.',
        length: 19,
        hash: expect.stringMatching(/^[0-9a-f]{64}$/),
        author: null,
        findings: LEFT,
        outcome: 'posted',
        writing: 95_000,
        specificity: 3.4,
        held: true,
        reason: 'The board has approved it.',
        goal: 'hiring',
        goalBy: 'suggestion',
        profile: 'ceo',
        link: null,
      },
    ]);
  });

  it('holds nothing of the other’s post, and no name', async () => {
    const { journal, stored } = freshJournal();
    const context = { author: '@danawhitfield', repliedTo: 'Where is my parcel?', quoted: 'My parcel' };
    await journal.record(draft('On its way.', { kind: 'reply', context }), 'posted', [], true);
    const all = JSON.stringify(await stored());
    expect(all).toContain('On its way.');
    expect(all).not.toMatch(/parcel|danawhitfield/i);
  });

  it('keeps its length and hash where texts are not kept', async () => {
    const { journal, stored } = freshJournal();
    await journal.record(draft('We opened in Leeds.'), 'posted', [], false);
    await journal.record(draft(' We opened in Leeds.\n'), 'posted', [], true);
    const { entries } = await stored();
    expect(entries.map(({ text, length }) => [text, length])).toEqual([
      [null, 19],
      [' We opened in Leeds.\n', 21],
    ]);
    expect(entries[0]?.hash).toBe(entries[1]?.hash);
  });

  it('knows an author again, however the name is written, and only in the same journal', async () => {
    const one = freshJournal();
    const other = freshJournal();
    for (const { journal } of [one, other]) {
      await journal.record(replyTo('@Dana', 'One.'), 'posted', [], true);
      await journal.record(replyTo('@dana ', 'Two.'), 'posted', [], true);
      await journal.record(replyTo('@tom', 'Three.'), 'posted', [], true);
    }
    const [first, second, third] = (await one.stored()).entries.map(({ author }) => author);
    expect(first).toBe(second);
    expect(third).not.toBe(first);
    expect((await other.stored()).entries[0]?.author).not.toBe(first);
  });

  it('takes a text with half a character', async () => {
    const { journal, stored } = freshJournal();
    await journal.record(draft('Half \ud83d'), 'posted', [], true);
    expect((await stored()).entries[0]?.text).toBe('Half \ud83d');
  });

  it('outlives the worker', async () => {
    const { journal, open } = freshJournal();
    await journal.record(draft('We opened in Leeds.'), 'discarded', [], true);
    expect((await open().discarded(5)).map(({ text }) => text)).toEqual(['We opened in Leeds.']);
  });
});

it('lists the latest discarded drafts that have a text, latest first', async () => {
  const { journal, clock } = freshJournal();
  for (const text of ['One', 'Two', 'Three']) {
    clock.now += 1;
    await journal.record(draft(text), 'discarded', [], true);
    await journal.record(draft(`${text}, posted`), 'posted', [], true);
  }
  expect((await journal.discarded(2)).map(({ text }) => text)).toEqual(['Three', 'Two']);
});

it('says how much there is', async () => {
  const { journal } = freshJournal();
  await journal.record(draft('One'), 'posted', [], true);
  await journal.record(draft('Two'), 'posted', [], false);
  expect(await journal.overview()).toEqual({ entries: 2, texts: 1, numbers: 0, textsDropped: 0, trouble: null });
});

it('is read in pages, oldest first', async () => {
  const { journal } = freshJournal();
  for (const text of ['1', '2', '3']) await journal.record(draft(text), 'posted', [], true);
  const first = await journal.page(0, 2);
  const second = await journal.page(first.at(-1)?.id ?? 0, 2);
  expect([first, second].map((page) => page.map(({ text }) => text))).toEqual([['1', '2'], ['3']]);
  expect(await journal.page(3, 2)).toEqual([]);
});

describe('deleting', () => {
  it('everything leaves nothing in the database, and nothing in memory', async () => {
    const { journal, stored } = freshJournal();
    await journal.record(replyTo('@dana', 'No.'), 'posted', [], true);
    await journal.record(draft('We opened in Leeds.'), 'posted', [], true);
    const before = (await stored()).entries[0]?.author;
    expect(await journal.pastOf(replyTo('@dana', ''))).toMatchObject({ repliesToAuthor: 1, posts: [{}] });
    await journal.clear();
    expect(await stored()).toEqual({ entries: [], texts: 0, notes: 0 });
    expect(await journal.pastOf(replyTo('@dana', ''))).toEqual({ repliesToAuthor: 0, posts: [] });
    await journal.record(replyTo('@dana', 'No.'), 'posted', [], true);
    expect((await stored()).entries[0]?.author).not.toBe(before);
  });

  it('what is older than the period leaves the rest', async () => {
    const { journal, clock, stored } = freshJournal();
    await journal.record(draft('Old'), 'posted', [], true);
    clock.now += 20 * DAY;
    await journal.record(draft('New'), 'posted', [], true);
    clock.now += 10 * DAY + 1;
    await journal.forgetOlderThan(30);
    expect(await stored()).toMatchObject({ entries: [{ text: 'New' }], texts: 1 });
    expect((await journal.pastOf(draft(''))).posts.map(({ text }) => text)).toEqual(['New']);
  });
});
