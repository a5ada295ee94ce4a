import { expect, it, vi } from 'vitest';
import { mailWith } from '../../../src/background/hand-over';

vi.mock('#i18n', () => ({ i18n: { t: () => 'Please take over' } }));

const bodyOf = (mail: string) => new URL(mail).searchParams.get('body');

it('carries a note of ordinary length whole, line ends and all', () => {
  const note = 'The post: https://x.com/a/status/1?b=c&d\n\n“Where is my parcel?” 50% of it';
  const mail = mailWith(note, 'rosa@harbour.example');
  expect(mail).toMatch(/^mailto:rosa@harbour\.example\?subject=Please%20take%20over&body=/);
  expect(bodyOf(mail)).toBe(note);
});

it.each([
  ['Latin', 'a'],
  ['Japanese', '配'],
  ['emoji', '😀'],
])('cuts a long %s note so that every system opens the address', (_, letter) => {
  const mail = mailWith(letter.repeat(5000), '');
  expect(mail.length).toBeLessThanOrEqual(2000);
  expect(mail.length).toBeGreaterThan(1500);
  expect(bodyOf(mail)).toMatch(/…$/);
});

it('survives half a character', () => {
  expect(bodyOf(mailWith('broken \ud83d', ''))).toBe('broken �');
});
