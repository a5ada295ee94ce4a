import { describe, expect, it } from 'vitest';
import { EXPOSURE_FEATURES } from '../../../src/analyzer/exposure/features';
import { gramsOf, stepsOf } from '../../../src/analyzer/exposure/grams';
import { heaviestWords } from '../../../src/analyzer/exposure/heaviest-words';
import { limitsOf } from '../../../src/analyzer/exposure/judge';
import { WEIGHED } from '../../../src/analyzer/exposure/risks';
import { subjectShare } from '../../../src/analyzer/exposure/subjects';
import models from '../../../src/analyzer/exposure/trees.json';
import { findMasks } from '../../../src/analyzer/text/mask';
import { parsePost, SentenceCache } from '../../../src/analyzer/text/post';
import { parseSentence } from '../../../src/analyzer/text/sentence';

const sentence = (text: string) => parseSentence(text, 'en', findMasks(text));
const forms = (text: string) => stepsOf(sentence(text)).map(({ form }) => form);

describe('the steps of a sentence', () => {
  it('are words, and kinds where it matters little which one it is', () => {
    expect(forms('Ask Mary Osei of @plumhq about 40 tons for $900 in 2025')).toEqual(
      'ask <name> of <mention> about <figure> tons for <money> in <year>'.split(' '),
    );
  });

  it('are what carries a tone, too', () => {
    expect(forms('Really?? Fine…')).toEqual(['really', '?+', 'fine', '…']);
  });

  it('hide what is quoted, and where a link leads', () => {
    expect(forms('She said “we will sue you” at https://plum.example')).toEqual(
      'she said <quotation> at <link>'.split(' '),
    );
  });

  it('are counted with their neighbours and the edges', () => {
    expect([...gramsOf(sentence('We sell sand'))].sort()).toEqual(
      ['we', 'sell', 'sand', '^_we', 'we_sell', 'sell_sand', 'sand_$'].sort(),
    );
  });
});

describe('the subject of a risk', () => {
  const share = (text: string, risk: Parameters<typeof subjectShare>[1]) => subjectShare([sentence(text)], risk);

  it('asks for a word of every line', () => {
    expect(share('The river is high', 'risk/forward-looking')).toBe(0);
    expect(share('We’ll see the river', 'risk/forward-looking')).toBeCloseTo(2 / 3);
    expect(share('We’ll see record margins', 'risk/forward-looking')).toBe(1);
  });

  it('is not told by what somebody else is quoted with', () => {
    expect(share('He wrote “the court will settle it” on the wall', 'risk/legal-matter')).toBe(0);
    expect(share('The court will settle it', 'risk/legal-matter')).toBe(1);
  });

  it('is any subject where the other post decides', () => {
    expect(share('The river is high', 'risk/bait')).toBe(1);
  });
});

describe('the words that weigh most', () => {
  const heaviest = (text: string, risk: Parameters<typeof heaviestWords>[1]) => {
    const post = parsePost({ text, kind: 'post', site: 'x', context: {} }, new SentenceCache());
    const { start, end } = heaviestWords(post, risk);
    return text.slice(start, end);
  };

  it('are a clause of the sentence that leans most', () => {
    const marked = heaviest(
      'The new line in Turku opened on Monday. We hear that our lawyers say their claim against us is nonsense. Lunch was soup.',
      'risk/legal-matter',
    );
    expect(marked).toContain('lawyers say their claim against us');
    expect(marked).not.toContain('Lunch');
  });

  it('are the whole post where nothing is known', () => {
    expect(heaviest('🎉', 'risk/guarantee')).toBe('🎉');
  });
});

describe('the models', () => {
  it('ask for features that there are, each by one name', () => {
    const names = EXPOSURE_FEATURES;
    expect(new Set(names).size).toBe(names.length);
    const asked = (tree: unknown): number[] =>
      Array.isArray(tree) ? [tree[0], ...asked(tree[2]), ...asked(tree[3])] : [];
    const features = Object.values(models).flatMap(({ trees }) => (trees as unknown[]).flatMap(asked));
    expect(Math.max(...features)).toBeLessThan(names.length);
  });

  it('are there for every risk, and hold a post only where they are surer than to speak up', () => {
    for (const risk of WEIGHED) {
      const { likely, sure } = limitsOf(risk);
      expect(likely).toBeGreaterThanOrEqual(0.35);
      expect(sure).toBeGreaterThanOrEqual(Math.max(likely, 0.5));
      expect(sure).toBeLessThan(1);
    }
  });
});
