import { expect, it } from 'vitest';
import type { Draft } from '../../../src/analyzer/types';
import { readable } from '../../../src/background/bounds';

const draft = (text: string, repliedTo?: string): Draft => ({ text, kind: 'reply', site: 'x', context: { repliedTo } });

it('reads what a site could hold, and refuses what would keep the others waiting', () => {
  const longest = draft('a'.repeat(25_000), 'b'.repeat(25_000));
  expect(readable(longest)).toBe(longest);
  expect(() => readable(draft('a'.repeat(200_001)))).toThrow('200001 characters');
  expect(() => readable(draft('a', 'b'.repeat(200_000)))).toThrow('not read');
});
