import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { holdOrPass } from '../../../src/compose/gate';
import type { Session } from '../../../src/compose/session';
import type { Verdict } from '../../../src/policy/verdict';

/**
 * What the gate does when our own parts fail, which no page can bring about: the session here breaks where a test says
 * so. With sound parts the gate is tested in a real browser (tests/e2e/gate.test.ts).
 */
const HOLD: Verdict = { hold: true, mustChange: 0 };
const broken = () => {
  throw new Error('broken');
};

function sessionWith(
  parts: Partial<Record<'verdictFor' | 'reviewNow' | 'hold' | 'fail', () => unknown>> & { passage?: object },
) {
  const session = {
    isHeld: false,
    passage: { isPressing: false, waiting: false, isApproved: () => false },
    readText: () => 'A draft',
    verdictFor: () => null,
    reviewNow: async () => HOLD,
    hold: vi.fn(),
    fail: vi.fn(),
    pass: vi.fn(),
    goesOut: vi.fn(),
    ...parts,
  };
  return session as typeof session & Session;
}

function press(session: Session, isDoubtful = false): Event {
  const event = new Event('click', { cancelable: true });
  holdOrPass(session, { event, composer: session.composer, isDoubtful });
  return event;
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('a failure of ours never keeps a post back', () => {
  it('when the panel cannot be shown', () => {
    const session = sessionWith({ verdictFor: () => HOLD, hold: broken });
    expect(press(session).defaultPrevented).toBe(true);
    expect(session.fail).toHaveBeenCalledOnce();
    expect(session.pass).toHaveBeenCalledOnce();
  });

  it('when not even that can be told', () => {
    const session = sessionWith({ verdictFor: () => HOLD, hold: broken, fail: broken });
    expect(() => press(session)).toThrow('broken');
    expect(session.pass).toHaveBeenCalledOnce();
  });

  it('when the review fails', async () => {
    const session = sessionWith({ reviewNow: () => Promise.reject(new Error('broken')) });
    press(session);
    await vi.runAllTimersAsync();
    expect(session.fail).toHaveBeenCalledOnce();
    expect(session.pass).toHaveBeenCalledOnce();
    expect(session.passage.waiting).toBe(false);
  });

  it('when the review does not answer within 300 ms', async () => {
    const session = sessionWith({ reviewNow: () => new Promise(() => {}) });
    press(session);
    await vi.advanceTimersByTimeAsync(299);
    expect(session.passage.waiting).toBe(true);
    expect(session.pass).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    expect(session.fail).toHaveBeenCalledOnce();
    expect(session.pass).toHaveBeenCalledOnce();
  });

  it('when the verdict cannot be told, and the event is not touched', () => {
    const session = sessionWith({ verdictFor: broken });
    const event = new Event('click', { cancelable: true });
    expect(() => holdOrPass(session, { event, composer: session.composer, isDoubtful: false })).toThrow('broken');
    expect(event.defaultPrevented).toBe(false);
  });
});

it('an answer in time decides: held, or sent on once', async () => {
  const held = sessionWith({});
  press(held);
  await vi.runAllTimersAsync();
  expect(held.hold).toHaveBeenCalledOnce();
  expect(held.pass).not.toHaveBeenCalled();

  const clean = sessionWith({ reviewNow: async () => ({ hold: false, mustChange: 0 }) });
  press(clean);
  await vi.runAllTimersAsync();
  expect(clean.pass).toHaveBeenCalledOnce();
  expect(clean.fail).not.toHaveBeenCalled();
});

describe('a key that may do something else than send', () => {
  it('goes to the site while nothing is known of the text, and nothing is sent in its place', async () => {
    const session = sessionWith({});
    expect(press(session, true).defaultPrevented).toBe(false);
    await vi.runAllTimersAsync();
    expect(session.fail).toHaveBeenCalledOnce();
    expect(session.goesOut).toHaveBeenCalledOnce();
    expect(session.pass).not.toHaveBeenCalled();
  });

  it('is held where the text is known to be', () => {
    const session = sessionWith({ verdictFor: () => HOLD });
    expect(press(session, true).defaultPrevented).toBe(true);
    expect(session.hold).toHaveBeenCalledOnce();
  });
});

describe('what goes out is told to the session, before the site gets the event', () => {
  it.each([
    ['clean', { verdictFor: () => ({ hold: false, mustChange: 0 }) }],
    ['approved', { passage: { isPressing: false, isApproved: () => true } }],
    ['pressed by us', { passage: { isPressing: true } }],
  ])('when it is %s', (_, parts) => {
    const session = sessionWith(parts);
    expect(press(session).defaultPrevented).toBe(false);
    expect(session.goesOut).toHaveBeenCalledOnce();
  });

  it('and what is held does not go out', () => {
    const session = sessionWith({ verdictFor: () => HOLD });
    expect(press(session).defaultPrevented).toBe(true);
    expect(session.goesOut).not.toHaveBeenCalled();
  });
});
