import { beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { WritingTime } from '../../../src/background/writing-time';

const TAB = { tabId: 7, host: 'x.com', isPrivate: false, isExtensionPage: false };
const SECOND = 1000;
const clock = { now: 0 };

beforeEach(() => {
  fakeBrowser.reset();
  clock.now = Date.UTC(2026, 10, 20, 12);
});

const open = () => new WritingTime(() => clock.now);
const post = (text: string) => ({ text, kind: 'post' as const });

it('adds up the time between reviews, and what came after the last one', async () => {
  const time = open();
  time.saw(post(''), TAB);
  clock.now += 5 * SECOND;
  time.saw(post('We opened'), TAB);
  clock.now += 20 * SECOND;
  time.saw(post('We opened in Leeds.'), TAB);
  clock.now += 2 * SECOND;
  expect(await time.take('post', TAB)).toBe(27 * SECOND);
});

it('leaves out a pause of more than 30 seconds, all of it', async () => {
  const time = open();
  time.saw(post('We'), TAB);
  clock.now += 30 * SECOND;
  time.saw(post('We opened'), TAB);
  clock.now += 30 * SECOND + 1;
  time.saw(post('We opened in Leeds.'), TAB);
  clock.now += 600 * SECOND;
  expect(await time.take('post', TAB)).toBe(30 * SECOND);
});

it('takes a review of the same text for no work', async () => {
  const time = open();
  time.saw(post('We opened'), TAB);
  clock.now += 20 * SECOND;
  time.saw(post('We opened'), TAB);
  clock.now += 20 * SECOND;
  expect(await time.take('post', TAB)).toBe(0);
});

it('starts anew with an empty box and after a draft has come to an end', async () => {
  const time = open();
  time.saw(post('Given up'), TAB);
  clock.now += 9 * SECOND;
  time.saw(post(' '), TAB);
  clock.now += SECOND;
  time.saw(post('Posted'), TAB);
  expect(await time.take('post', TAB)).toBe(SECOND);
  expect(await time.take('post', TAB)).toBe(null);
});

it('knows the time of a post that is told after its box is empty', async () => {
  const time = open();
  time.saw(post('Posted'), TAB);
  clock.now += 8 * SECOND;
  time.saw(post(''), TAB);
  clock.now += SECOND;
  expect(await time.take('post', TAB)).toBe(8 * SECOND);
  time.saw(post('The next'), TAB);
  clock.now += 2 * SECOND;
  expect(await time.take('post', TAB)).toBe(2 * SECOND);
});

it('keeps tabs and kinds of draft apart', async () => {
  const time = open();
  time.saw(post('One'), TAB);
  time.saw({ text: 'Two', kind: 'reply' }, TAB);
  time.saw(post('Three'), { ...TAB, tabId: 8 });
  clock.now += 3 * SECOND;
  expect(await time.take('post', { ...TAB, tabId: 9 })).toBe(null);
  expect(await time.take('reply', TAB)).toBe(3 * SECOND);
  clock.now += SECOND;
  expect(await time.take('post', TAB)).toBe(4 * SECOND);
});

it('outlives the background', async () => {
  const before = open();
  before.saw(post('We'), TAB);
  clock.now += 4 * SECOND;
  before.saw(post('We opened'), TAB);
  await before.take('reply', TAB);
  clock.now += 100 * SECOND;
  const after = open();
  after.saw(post('We opened in Leeds'), TAB);
  clock.now += SECOND;
  expect(await after.take('post', TAB)).toBe(5 * SECOND);
});

it('does not watch private windows or the extension’s own pages', async () => {
  const time = open();
  time.saw(post('Private'), { ...TAB, isPrivate: true });
  time.saw(post('A sample'), { ...TAB, isExtensionPage: true });
  expect(await time.take('post', TAB)).toBe(null);
  expect(await fakeBrowser.storage.session.get()).toMatchObject({ writingTime: {} });
});
