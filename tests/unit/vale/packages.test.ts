import { describe, expect, it } from 'vitest';
import { findingsOf, fixtures, imported, marksOf } from './styles';

/*
 * One folder of our own rules for each public package, in the shapes that it uses; and what each rule finds, and leaves
 * alone.
 */
const all = imported(...fixtures());

describe('styles in the shapes of public packages', () => {
  it('are all taken over', () => {
    const rules = all.styles.flatMap(({ name, rules }) => rules.map((rule) => `${name}/${rule.name}.yml`));
    expect(rules.sort()).toEqual(
      fixtures()
        .map(({ path }) => path)
        .sort(),
    );
    expect(all.problems.map(({ file, kind, message }) => `${file} ${kind}: ${message}`)).toEqual([
      'GoogleLike/Headlines.yml note: it looks at heading only, which a post does not have, so it never applies',
      'MicrosoftLike/HeadingMarks.yml note: it looks at heading only, which a post does not have, so it never applies',
    ]);
  });

  it.each([
    ['Kindly reply today.', ['GoogleLike.Pleasantries: Kindly'], 'Reply today, unkindly or not.'],
    ['We cannot do that.', ['GoogleLike.ShortForms: cannot'], 'We can do that, it isn’t hard.'],
    ['We met WHO experts.', ['GoogleLike.Abbreviations: WHO'], 'The World Health Organization (WHO) is here. WHO met.'],
    ['It has 20GB of memory.', ['GoogleLike.Measures: 20GB'], 'It has 20 GB of memory.'],
    ['We won! Thanks.', ['GoogleLike.Marks: won! '], 'We won. Thanks.'],
    ['Ask if he/she agrees.', ['GoogleLike.Pronouns: he/she'], 'Ask if they agree.'],
    ['A plan — a good one.', ['MicrosoftLike.Dashes:  — '], 'A plan—a good one.'],
    ['We met. So, we left.', ['MicrosoftLike.LeadingWords: . So,'], 'We met so, in a way, we left.'],
    ['They said “hello”, twice.', ['MicrosoftLike.Quotations: “hello”,'], 'They said “hello,” twice.'],
    [
      'We met and ate and drank and sang and went home and then slept.',
      ['MicrosoftLike.SentenceLength: We'],
      'We met. Then we ate and drank and sang. And we went home.',
    ],
    [
      'They utilise approximately ten.',
      ['MicrosoftLike.PlainWords: utilise', 'MicrosoftLike.PlainWords: approximately'],
      'They use about ten, in accordance.',
    ],
    ['Firstly, we met.', ['MicrosoftLike.Ordinals: Firstly'], 'First, we met.'],
    ['At the ATM machine in Leeds.', ['proselintLike.Doubles: ATM machine'], 'At the ATM in Leeds.'],
    ['We met.  Then we ate.', ['proselintLike.Spacing: t.  T'], 'We met. Then we ate.'],
    [
      'We built it (c) in 3 x 4 parts...',
      ['proselintLike.Curly: (c)', 'proselintLike.Curly: 3 x 4', 'proselintLike.Curly: ...'],
      'We built it in parts.',
    ],
    ['An advisor met an adviser.', ['proselintLike.Spelling: adviser'], 'An advisor met an advisor.'],
    ['We met.\n\nBut we left.', ['proselintLike.But: But '], 'We met, but we left.'],
    ['Clearly we met.', ['write-goodLike.Hedges: Clearly'], 'We met, unclearly.'],
    ['The post was written in Leeds.', ['write-goodLike.Passive: was written'], 'We wrote the post in Leeds.'],
    ['We met the the team.', ['write-goodLike.Echo: the the'], 'We met the team. The team left.'],
    ['There is a depot in Leeds.', ['write-goodLike.ThereIs: There is'], 'A depot is there, is it?'],
    ['It is easily done in Leeds.', ['alexLike.Condescending: easily'], 'It is done in Leeds.'],
    ['A spokesman met us.', ['alexLike.Roles: spokesman'], 'A spokesperson met us.'],
    ['We hire rock stars.', ['JoblintLike.Hype: rock stars'], 'We hire people, not rocks.'],
    ['We hire men in Leeds.', ['JoblintLike.Gendered: men'], 'We hire men-years of work in Leeds.'],
    ['It would be nice know.', ['GrammarLike.MissingTo: would be nice know'], 'It would be nice to know.'],
    ['We are able to quickly move.', ['GrammarLike.VerbAgain: able to quickly move'], 'We are able.'],
  ])('find what they are about: %s', (text, marks, fine) => {
    const notOfInterest = /ReadabilityLike|Condescending: simple|ShortForms: It is/u;
    expect(marksOf(all, text).filter((mark) => !notOfInterest.test(mark))).toEqual(marks);
    const styles = marks.map((mark) => mark.split(':', 1)[0]);
    expect(marksOf(all, fine).filter((mark) => styles.includes(mark.split(':', 1)[0]))).toEqual([]);
  });

  it('measure how hard a post is to read, beside what Lectern says of it', () => {
    const readability = imported(...fixtures('ReadabilityLike'));
    const hard =
      'Organizational considerations necessitate comprehensive documentation of interdepartmental communication responsibilities, notwithstanding administrative complications.';
    // Of several that judge the whole, one is enough.
    expect(findingsOf(readability, hard)).toMatchObject([{ rule: 'vale/ReadabilityLike.Grade', text: null }]);
    for (const [name, message] of [
      ['Grade', /^Try to keep the grade level \(\d+\.\d\d\) below 8\.$/u],
      ['Roots', /grade \(\d+\.\d\d\) below 10\.$/u],
      ['Mean', /^Grade level \(\d+\.\d\d\) too high!$/u],
    ] as const) {
      const one = imported(...fixtures(`ReadabilityLike/${name}`));
      expect(findingsOf(one, hard)[0]?.message).toMatch(message);
    }
    expect(findingsOf(readability, 'We met on Tuesday. It went well.')).toEqual([]);
  });
});
