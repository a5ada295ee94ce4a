import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { KeptDraft, mayEmpty } from '../../../src/compose/kept-draft';

const send = vi.hoisted(() => vi.fn());
vi.mock('../../../src/messages', () => ({ send }));

beforeEach(() => {
  vi.useFakeTimers();
  send.mockReset().mockResolvedValue({ ok: true });
});
afterEach(() => void vi.useRealTimers());

const ended = () => send.mock.calls.map(([name, { id }]) => `${name} ${id}`);

it('is over when its writer empties the box, and the next words are another draft', () => {
  const kept = new KeptDraft();
  const { id } = kept;
  kept.mayBeEmptied();
  vi.advanceTimersByTime(999);
  kept.emptied();
  kept.emptied();
  expect(ended()).toEqual([`endDraft ${id}`]);
  expect(kept.id).not.toBe(id);
});

it('is not over when the page empties the box by itself, or long after a key', () => {
  const kept = new KeptDraft();
  const { id } = kept;
  kept.emptied();
  kept.mayBeEmptied();
  vi.advanceTimersByTime(1000);
  kept.emptied();
  expect(ended()).toEqual([]);
  expect(kept.id).not.toBe(id);
});

it('is over when the box is empty within half a minute of the press of the button, whatever keys follow', () => {
  const kept = new KeptDraft();
  const { id } = kept;
  kept.goesOut();
  kept.mayBeEmptied();
  vi.advanceTimersByTime(29_999);
  kept.emptied();
  expect(ended()).toEqual([`endDraft ${id}`]);
});

it('is over when the box is gone with the writer’s “Discard”, or with the post, and not when it is gone by itself', () => {
  const discarded = new KeptDraft();
  const posted = new KeptDraft();
  const lost = new KeptDraft();
  const { id: first } = discarded;
  const { id: second } = posted;
  discarded.mayBeDiscarded();
  vi.advanceTimersByTime(999);
  discarded.gone(false);
  posted.gone(true);
  lost.mayBeEmptied();
  lost.gone(false);
  expect(ended()).toEqual([`endDraft ${first}`, `endDraft ${second}`]);
});

it('is not over where the box is gone long after “Discard”', () => {
  const kept = new KeptDraft();
  kept.mayBeDiscarded();
  vi.advanceTimersByTime(1000);
  kept.gone(false);
  expect(ended()).toEqual([]);
});

it('goes on under the next composer’s name where a site builds the box anew with its words', () => {
  const before = new KeptDraft();
  const { id } = before;
  const after = new KeptDraft();
  after.takesOver(before, true);
  expect(ended()).toEqual([`endDraft ${id}`]);
});

it('stays kept where a site builds the box anew without its words, unless they were on their way', () => {
  const lost = new KeptDraft();
  new KeptDraft().takesOver(lost, false);
  expect(ended()).toEqual([]);
  const posted = new KeptDraft();
  const { id } = posted;
  posted.goesOut();
  new KeptDraft().takesOver(posted, false);
  expect(ended()).toEqual([`endDraft ${id}`]);
});

it.each([
  [{ key: 'Backspace' }, true],
  [{ key: 'Delete' }, true],
  [{ key: 'x', ctrlKey: true }, true],
  [{ key: 'z', metaKey: true }, true],
  [{ key: 'x' }, false],
  [{ key: 'Enter', ctrlKey: true }, false],
  [{ key: 'Escape' }, false],
])('%o may empty a box: %s', (key, expected) => {
  const pressed = { ctrlKey: false, metaKey: false, ...key } as KeyboardEvent;
  expect(mayEmpty(pressed)).toBe(expected);
});
