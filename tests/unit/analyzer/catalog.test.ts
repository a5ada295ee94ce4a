import { describe, expect, it } from 'vitest';
import wording from '../../../locales/rules/en.json';
import { findRule, rules } from '../../../src/analyzer/registry';
import { QUESTIONS } from '../../../src/analyzer/types';

const files = Object.keys(import.meta.glob('../../../src/analyzer/rules/*/*.ts')).map((path) =>
  path.replace(/^.*\/rules\//u, '').replace(/\.ts$/u, ''),
);

describe('the catalog of rules', () => {
  it('names every rule after its file', () => {
    expect(rules.map((rule) => rule.id)).toEqual([...files].sort());
  });

  it('has wording for every rule, and for nothing else', () => {
    expect(Object.keys(wording).sort()).toEqual([...files].sort());
  });

  it.each(Object.entries(wording))('words %s fully and plainly', (id, entry) => {
    expect(findRule(id)?.id).toBe(id);
    expect(entry.say.default.message).not.toBe('');
    const texts = [
      entry.title,
      entry.description,
      entry.why,
      ...Object.values(entry.say).flatMap((say) => Object.values(say)),
    ];
    for (const text of texts) {
      expect(text).not.toMatch(/!|\b(?:error|you should|span|rule|lint)\b/iu);
    }
  });

  it('covers the four questions', () => {
    expect(new Set(rules.map((rule) => rule.id.split('/')[0]))).toEqual(new Set(QUESTIONS));
  });
});
