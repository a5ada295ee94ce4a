import { beforeEach, expect, it, vi } from 'vitest';
import type { Composer } from '../../../src/compose/types';
import { copyNote, leave, offersOf, startFrom } from '../../../src/compose/ways';
import type { Review } from '../../../src/messages';
import type { Requests } from '../../../src/requests';

vi.mock('#i18n', () => ({ i18n: { t: (key: string) => key } }));
const send = vi.hoisted(() => vi.fn());
vi.mock('../../../src/messages', () => ({ send }));

const clipboard = vi.fn();
vi.stubGlobal('navigator', { clipboard: { writeText: clipboard } });

/** A composer with a text in it, whose engine does as told. */
function composerWith(text: string, { author = '@dana', takes = true } = {}) {
  const box = { text };
  const replace = vi.fn(async (_: unknown, { start, end }: { start: number; end: number }, words: string) => {
    if (takes) box.text = box.text.slice(0, start) + words + box.text.slice(end);
    return takes;
  });
  const composer = {
    site: 'x',
    kind: 'reply',
    editor: {},
    engine: { read: () => box.text, replace },
    context: () => ({ repliedTo: 'Their own words', author }),
    places: () => ({ post: 'https://x.com/dana/status/1', message: 'https://x.com/messages/compose' }),
    account: () => '@maya',
  } as unknown as Composer;
  return { composer, box, replace };
}

const FOUND: Requests['record']['findings'] = [{ rule: 'risk/bait', level: 'warning', holds: true, decision: 'left' }];

beforeEach(() => {
  send.mockReset().mockResolvedValue({ ok: true });
  clipboard.mockReset().mockResolvedValue(undefined);
});

it('leaves: the draft goes to the journal without the other’s words, then out of the box', async () => {
  const { composer, box } = composerWith('You clearly never read it');
  send.mockImplementation(async () => {
    expect(box.text).toBe('You clearly never read it');
    return { ok: true };
  });
  expect(await leave(composer, FOUND)).toBe('review.notice.left');
  expect(box.text).toBe('');
  const [name, data] = send.mock.calls[0] ?? [];
  expect(name).toBe('record');
  expect(JSON.stringify(data)).not.toContain('@maya');
  expect(data).toMatchObject({
    draft: { text: 'You clearly never read it', kind: 'reply' },
    outcome: 'discarded',
    findings: FOUND,
  });
  expect(JSON.stringify(data)).not.toContain('Their own words');
});

it.each([
  ['the journal refuses', () => Promise.resolve({ ok: false })],
  ['nobody answers', () => Promise.reject(new Error('no journal'))],
])('loses nothing where %s', async (_, answer) => {
  send.mockImplementation(answer);
  const { composer, box, replace } = composerWith('You clearly never read it');
  expect(await leave(composer, FOUND)).toBe('review.notice.notKept');
  expect(replace).not.toHaveBeenCalled();
  expect(box.text).toBe('You clearly never read it');
});

it('says where the draft is when the box cannot be emptied', async () => {
  const { composer } = composerWith('You clearly never read it', { takes: false });
  expect(await leave(composer, FOUND)).toBe('review.notice.leftInBox');
});

it('takes nothing out of the box that was written while the journal took the draft', async () => {
  const { composer, box } = composerWith('You clearly never read it');
  send.mockImplementation(async () => {
    box.text += ', and one more thing';
    return { ok: true };
  });
  expect(await leave(composer, FOUND)).toBe('review.notice.leftInBox');
  expect(box.text).toBe('You clearly never read it, and one more thing');
});

it('keeps the name that the site has put in front', async () => {
  const { composer, box } = composerWith('Dana Whitfield you are wrong', { author: 'Dana Whitfield' });
  expect(await startFrom(composer, 'We are on it.')).toBeNull();
  expect(box.text).toBe('Dana Whitfield We are on it.');
  await leave(composer, FOUND);
  expect(box.text).toBe('Dana Whitfield ');
});

it('does not take a longer name for the other’s', async () => {
  const { composer, box } = composerWith('Danabot is wrong', { author: 'Dana' });
  await startFrom(composer, 'We are on it.');
  expect(box.text).toBe('We are on it.');
});

it('puts the acknowledgement on the clipboard where the editor does not take it', async () => {
  const { composer } = composerWith('No.', { takes: false });
  expect(await startFrom(composer, 'We are on it.')).toBe('review.notice.copied');
  expect(clipboard).toHaveBeenCalledWith('We are on it.');
});

it('says whether the note was copied', async () => {
  expect(await copyNote('note')).toBe('review.notice.noteCopied');
  clipboard.mockRejectedValue(new Error('not allowed'));
  expect(await copyNote('note')).toBe('review.notice.noteNotCopied');
});

it('offers ways only where a finding leads to one', () => {
  const { composer } = composerWith('No.');
  const review = (ways: string[], help: Review['help'] = null) => ({ findings: [{ ways }], help }) as unknown as Review;
  expect(offersOf(composer, review([]))).toBeNull();
  expect(offersOf(composer, review(['leave']))).toEqual({
    acknowledgement: null,
    staff: null,
    message: 'https://x.com/messages/compose',
  });
  expect(offersOf(composer, review(['acknowledge'], { acknowledgement: 'Yes.', staff: null }))).toMatchObject({
    acknowledgement: 'Yes.',
  });
});
