import { expect, it } from 'vitest';
import { type Candidate, matchPosts } from '../../../src/metrics/match';
import type { PostNumbers } from '../../../src/metrics/numbers';

const AT = Date.UTC(2026, 9, 5, 9, 30);
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const TEXT = 'We moved the return label inside the box lid, and half the questions to our help desk went away.';

function post(key: string, rest: Partial<PostNumbers> = {}): PostNumbers {
  return { key, site: 'x', at: AT, isMoment: false, link: null, text: TEXT, counts: { impressions: 1 }, ...rest };
}

function entry(id: number, rest: Partial<Candidate> = {}): Candidate {
  return { id, at: AT, site: 'x', text: TEXT, hash: `${id}`, link: null, ...rest };
}

const matched = (posts: PostNumbers[], entries: Candidate[], hashes?: Map<string, string>) =>
  [...matchPosts(posts, entries, hashes)].map(([key, { entry: id, by }]) => `${key} ${id} ${by}`);

it('by the address before anything else', () => {
  const link = 'https://x.com/i/status/1';
  expect(
    matched([post('a', { link })], [entry(1), entry(2, { link, text: 'Edited since', at: AT + 9 * HOUR })]),
  ).toEqual(['a 2 link']);
});

it('by the moment that the address tells, where the file has no text', () => {
  const told = post('a', {
    text: null,
    isMoment: true,
    link: 'https://www.linkedin.com/feed/update/1',
    site: 'linkedin',
  });
  const entries = [
    entry(1, { site: 'linkedin', at: AT + 4 * MINUTE }),
    entry(2, { site: 'linkedin', at: AT + 20_000 }),
    entry(3, { site: 'x', at: AT }),
  ];
  expect(matched([told], entries)).toEqual(['a 2 moment']);
  expect(matched([told], entries.slice(0, 1))).toEqual([]);
});

it('not by a moment at which something else was posted', () => {
  const told = post('a', { isMoment: true, link: 'https://x.com/i/status/1' });
  expect(matched([told], [entry(1, { text: 'Ten jobs in Leeds, from Tuesday on. Write to us.' })])).toEqual([]);
});

it('by the same words within two days, on the same site, escaped and shortened as exports do', () => {
  const written = `R&D: ${TEXT} https://nusa.example/returns`;
  const exported = post('a', { text: `R&amp;D: ${TEXT} https://t.co/abc` });
  const later = { text: written, at: AT + 40 * HOUR };
  expect(matched([exported], [entry(1, later)])).toEqual(['a 1 text']);
  expect(matched([exported], [entry(1, { ...later, at: AT + 50 * HOUR })])).toEqual([]);
  expect(matched([exported], [entry(1, { ...later, site: 'linkedin' })])).toEqual([]);
  expect(matched([{ ...exported, site: 'other' }], [entry(1, later)])).toEqual(['a 1 text']);
});

it('by the beginning, where the export has cut the end off', () => {
  expect(matched([post('a', { text: `${TEXT.slice(0, 60)}…` })], [entry(1)])).toEqual(['a 1 text']);
  expect(matched([post('a', { text: 'We moved…' })], [entry(1)])).toEqual([]);
});

it('by the hash, where the journal has kept no text', () => {
  const bare = entry(1, { text: null, hash: 'f00d' });
  expect(matched([post('a')], [bare], new Map([['a', 'f00d']]))).toEqual(['a 1 text']);
  expect(matched([post('a')], [bare], new Map([['a', 'beef']]))).toEqual([]);
});

it('by nearly the same words, and not by a few of them', () => {
  const edited = TEXT.replace('half the questions', 'most of the questions');
  expect(matched([post('a', { text: edited })], [entry(1)])).toEqual(['a 1 similar']);
  expect(
    matched([post('a', { text: 'We moved the label, and our help desk went home early today.' })], [entry(1)]),
  ).toEqual([]);
});

it('each once: the same words twice go to the nearest in time, and none takes another’s', () => {
  const posts = [post('early', { at: AT }), post('late', { at: AT + 20 * HOUR })];
  const entries = [entry(1, { at: AT + 21 * HOUR }), entry(2, { at: AT + HOUR })];
  expect(matched(posts, entries).sort()).toEqual(['early 2 text', 'late 1 text']);
  expect(matched(posts, entries.slice(0, 1))).toEqual(['late 1 text']);
});

it('20,000 posts find theirs among 20,000 in a few seconds', () => {
  const many = Array.from({ length: 20_000 }, (_, index) => ({
    at: AT + index * 25 * MINUTE,
    text: `Shop number ${index} opened in town ${index % 97}, with ${index % 11} people and ${index % 13} tills at work.`,
  }));
  const posts = many.map(({ at, text }, index) => post(`${index}`, { at: at + HOUR, text }));
  const entries = many.map(({ at, text }, index) => entry(index, { at, text }));
  const start = performance.now();
  const matches = matchPosts(posts, entries);
  expect(performance.now() - start).toBeLessThan(10_000);
  expect([...matches].filter(([key, { entry: id }]) => Number(key) === id)).toHaveLength(20_000);
});
