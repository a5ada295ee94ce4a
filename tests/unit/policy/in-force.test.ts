import { describe, expect, it } from 'vitest';
import { dayOf, inForce } from '../../../src/policy/in-force';
import { policySchema } from '../../../src/policy/schema';

const crisis = {
  message: 'Ask Ines before you post.',
  quietPeriods: [
    { from: '2026-10-01', until: '2026-10-22', message: 'Third quarter: quiet period.' },
    { from: '2026-12-24', until: '2026-12-26' },
  ],
};
const policy = policySchema.parse({ crisis });

describe('a quiet period', () => {
  it.each(['2026-10-01', '2026-10-10', '2026-10-22'])('holds on %s, with its own message', (day) => {
    expect(inForce(policy, day).crisis).toMatchObject({ active: true, message: 'Third quarter: quiet period.' });
  });

  it('falls back on the message of the hold', () => {
    expect(inForce(policy, '2026-12-25').crisis).toMatchObject({ active: true, message: 'Ask Ines before you post.' });
  });

  it.each(['2026-09-30', '2026-10-23'])('changes nothing on %s', (day) => {
    expect(inForce(policy, day)).toBe(policy);
  });

  it('leaves a hold that is on as it is', () => {
    const on = policySchema.parse({ crisis: { ...crisis, active: true } });
    expect(inForce(on, '2026-10-10')).toBe(on);
  });

  it('refuses a day that is none', () => {
    expect(
      policySchema.safeParse({ crisis: { quietPeriods: [{ from: '2026-02-30', until: '2026-03-01' }] } }).success,
    ).toBe(false);
  });
});

describe('dayOf', () => {
  it('is the writer’s own calendar day', () => {
    expect(dayOf(new Date(2026, 0, 5, 23, 59))).toBe('2026-01-05');
  });
});
