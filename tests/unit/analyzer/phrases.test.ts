import { describe, expect, it } from 'vitest';
import { exactly } from '../../../src/analyzer/languages/en/inflect';
import { Phrases } from '../../../src/analyzer/languages/en/phrases';
import { findMasks } from '../../../src/analyzer/text/mask';
import { parseSentence } from '../../../src/analyzer/text/sentence';

function found(pattern: string, text: string, classes: Record<string, ReadonlySet<string>> = {}): string[] {
  const sentence = parseSentence(text, 'en', findMasks(text));
  return new Phrases({ any: [pattern] }, classes).find(sentence).map(({ start, end }) => text.slice(start, end));
}

describe('Phrases', () => {
  it('matches words and alternatives in any case', () => {
    expect(found('big|huge news', 'Huge news, and BIG news.')).toEqual(['Huge news', 'BIG news']);
  });

  it('matches inflections', () => {
    expect(found('~build trust', 'She builds trust, he built trust.')).toEqual(['builds trust', 'built trust']);
  });

  it('marks only the part between the brackets', () => {
    expect(found('we are < committed to > .', 'We are committed to growth.')).toEqual(['committed to']);
  });

  it('does not reach over punctuation, unless the pattern allows it', () => {
    expect(found('work hard', 'At work, hard hats are a must.')).toEqual([]);
    expect(found('fast ,? changing', 'A fast, changing sea.')).toEqual(['fast, changing']);
  });

  it('holds to the start and the end of a clause', () => {
    expect(found('^ agree $', 'They agree. Agree?')).toEqual(['Agree']);
    expect(found('^ agree $', 'We agree on it')).toEqual([]);
  });

  it('takes optional and repeated steps, the longest match first', () => {
    expect(found('so many @fine* ideas', 'So many great new ideas', { fine: exactly('great new') })).toEqual([
      'So many great new ideas',
    ]);
  });

  it('refuses what must not follow', () => {
    expect(found('revolutionary !war', 'A revolutionary war and a revolutionary app')).toEqual(['revolutionary']);
  });

  it('leaves masked words alone', () => {
    expect(found('big news', '“big news” and #big news')).toEqual([]);
  });

  it('reads contractions as the words they stand for', () => {
    expect(found('can not wait', "We can't wait.")).toEqual(["can't wait"]);
  });

  it('finds what was added after the sentence was first looked at', () => {
    const sentence = parseSentence('We build trust.', 'en', []);
    expect(new Phrases({ any: ['build trust'] }).find(sentence)).toHaveLength(1);
    expect(new Phrases({ any: ['we build'] }).find(sentence)).toHaveLength(1);
  });

  it('finds a pattern by whatever of it can be looked up', () => {
    expect(found('#Pronoun .', 'We build, they mend.')).toEqual(['We build', 'they mend']);
    expect(found('very? .', 'A very good day.')).toEqual(['A', 'very good', 'day']);
    expect(found('#Pronoun|everyone ~build', 'Everyone builds what we built.')).toEqual([
      'Everyone builds',
      'we built',
    ]);
  });

  it('refuses an unknown class', () => {
    expect(() => new Phrases({ any: ['@nobody knows'] })).toThrow('nobody');
  });
});
