import { contentOf } from '../../languages/en/grounds';
import { exactly } from '../../languages/en/inflect';
import { GENERIC_ORGANISATIONS, GENERIC_PEOPLE } from '../../languages/en/lexicon/generic';
import { Phrases } from '../../languages/en/phrases';
import { isSettled } from '../../languages/en/settle';
import { isNegated, isQuestion, isSupposed } from '../../languages/en/stance';
import { defineRule } from '../../rule';

const classes = {
  crowd: new Set([...GENERIC_PEOPLE, ...GENERIC_ORGANISATIONS]),
  gain: exactly(
    'growth progress improvement improvements gains increase results savings returns demand momentum reduction reductions decline drop rise uptick traction year quarter performance half interest efficiencies',
  ),
  size: exactly(
    'significant substantial considerable dramatic tremendous massive huge strong record solid robust impressive incredible amazing remarkable exceptional meaningful measurable sizeable sizable major enormous great',
  ),
  sizely: exactly(
    'significantly substantially considerably dramatically tremendously massively hugely greatly vastly exponentially rapidly noticeably drastically immensely measurably',
  ),
  take: exactly(
    'insights insight learnings lessons takeaways ideas conversations discussions perspectives nuggets connections',
  ),
  fine: exactly(
    'great amazing valuable inspiring interesting new fantastic wonderful useful good incredible powerful fresh brilliant key',
  ),
};

const AMOUNTS = new Phrases(
  {
    people: [
      '< many|countless|numerous|several|various more? #Adjective? @crowd >',
      '< a lot|number|handful|range|variety|growing wide? number? of #Adjective? @crowd >',
      '< lots|tons|plenty|hundreds|thousands|millions of #Adjective? @crowd >',
      '< more and more #Adjective? @crowd >',
    ],
    change: [
      '~see|~deliver|~achieve|~drive|~make|~experience|~show|~generate|~record|~report|~enjoy|~post|continued|~have .* < @size @gain >',
      '< @sizely ~increase|~improve|~grow|~reduce|~boost|~cut|~accelerate|~expand|~lower|~outperform|~exceed >',
      '< ~increase|~improve|~grow|~reduce|~boost|~cut|~accelerate|~expand|~drop|~outperform @sizely >',
      '~our|the? < #Noun? sales|revenue|business|numbers|orders|demand|costs|company|productivity|efficiency|engagement|customers is|are|has|have been? ~grow|improving|soaring|booming|exploding|skyrocketing|skyrocketed|soared|exploded|doubling @sizely? >',
    ],
    takeaway: [
      '< so many|much @fine? and? @fine? @take >',
      '< so many @fine|brilliant|bright|passionate @crowd|minds|faces >',
      '< lots|tons|plenty|bunch of @fine? @take >',
      '< lots of food for thought >',
      '< many @fine @take >',
    ],
  },
  classes,
);

/** An amount without a number where the number is the news. */
export default defineRule({
  id: 'value/vague-quantifier',
  level: 'warning',
  languages: ['en'],
  holds: 'empty',
  priority: 45,
  examples: {
    flag: [
      { text: 'We delivered significant growth across the group this year.', span: 'significant growth' },
      { text: 'Our new process has significantly reduced waiting times.', span: 'significantly reduced' },
      { text: 'Many companies are rethinking how they work.', span: 'Many companies' },
      { text: 'Day two of the summit with the whole team. So many great insights', span: 'So many great insights' },
      { text: 'A lot of customers tell us they love the new app.', span: 'A lot of customers' },
      { text: 'The team keeps making tremendous progress.', span: 'tremendous progress' },
      { text: 'Engagement improved dramatically after the change.', span: 'improved dramatically' },
      { text: 'More and more leaders are waking up to this.', span: 'More and more leaders' },
      { text: 'Thousands of businesses already trust our platform.', span: 'Thousands of businesses' },
    ],
    pass: [
      'We delivered significant growth: revenue rose 18% to €42m, most of it from repair contracts.',
      'Our new process significantly reduced waiting times, from 40 minutes to 12.',
      'Many thanks to everyone who came.',
      'Many happy returns, Dana!',
      'Several of you asked for the slides, so here they are.',
      'How many companies still pay suppliers by cheque?',
      'Have we made significant progress? No.',
      'There is no significant growth in the cement numbers this quarter.',
      'A lot of fun at the office quiz last night.',
      'Many of the nurses on ward 7 walk to work, so the car park plan missed them.',
      'If many companies leave, we would have to close the depot.',
    ],
  },
  *checkSentence(sentence) {
    if (isQuestion(sentence)) return;
    for (const match of AMOUNTS.find(sentence)) {
      if (isNegated(sentence, match.from) || isSupposed(sentence, match.from)) continue;
      const sure = match.kind !== 'people' && contentOf(sentence).concrete < (match.kind === 'change' ? 3 : 2);
      yield { start: match.start, end: match.end, say: match.kind, ...(sure ? {} : { level: 'suggestion' as const }) };
    }
  },
  keep(_mark, sentence, post) {
    return !isSettled(post, sentence) && !post.masks.some((mask) => mask.kind === 'url');
  },
});
