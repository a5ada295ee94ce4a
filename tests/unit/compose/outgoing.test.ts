import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Outgoing } from '../../../src/compose/outgoing';

const send = vi.hoisted(() => vi.fn());
vi.mock('../../../src/messages', () => ({ send }));

const ENTRY = {
  draft: { text: 'We opened in Leeds.', kind: 'post', site: 'x', context: {} },
  outcome: 'posted',
} as const;

beforeEach(() => {
  vi.useFakeTimers();
  send.mockReset().mockResolvedValue({ ok: true });
});
afterEach(() => void vi.useRealTimers());

it('is recorded once when its box is empty', () => {
  const outgoing = new Outgoing();
  outgoing.start(ENTRY);
  outgoing.settle();
  outgoing.settle();
  expect(send.mock.calls).toEqual([['record', ENTRY]]);
});

it('brings what the gate did to it, and the next post in the box does not', () => {
  const outgoing = new Outgoing();
  outgoing.gate.held = true;
  outgoing.gate.reason = 'The board said so.';
  outgoing.start(ENTRY);
  const moved = new Outgoing();
  moved.inherit(outgoing);
  moved.settle();
  moved.start(ENTRY);
  moved.settle();
  expect(send.mock.calls).toEqual([
    ['record', { ...ENTRY, held: true, reason: 'The board said so.' }],
    ['record', ENTRY],
  ]);
});

it('is no post when nothing went out', () => {
  new Outgoing().settle();
  expect(send).not.toHaveBeenCalled();
});

it('is no post when the writer did something first', () => {
  const outgoing = new Outgoing();
  outgoing.start(ENTRY);
  outgoing.stop();
  outgoing.settle();
  expect(send).not.toHaveBeenCalled();
});

it('is no post when the site takes longer than half a minute', () => {
  const outgoing = new Outgoing();
  outgoing.start(ENTRY);
  vi.advanceTimersByTime(29_999);
  const inTime = new Outgoing();
  inTime.inherit(outgoing);
  inTime.settle();
  expect(send).toHaveBeenCalledOnce();
  vi.advanceTimersByTime(1);
  outgoing.settle();
  expect(send).toHaveBeenCalledOnce();
});

it('troubles nobody when there is no journal', async () => {
  send.mockRejectedValue(new Error('gone'));
  const outgoing = new Outgoing();
  outgoing.start(ENTRY);
  outgoing.settle();
  await vi.runAllTimersAsync();
});
