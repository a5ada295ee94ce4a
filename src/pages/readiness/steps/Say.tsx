import { useMemo } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Review } from '../../../messages';
import type { Readiness } from '../../../policy/readiness';
import { ReviewedText } from '../../../ui/ReviewedText';
import { TextField } from '../../../ui/TextField';
import { Row } from '../../options/Row';
import { TermList } from '../../options/TermList';
import { isSpecific } from '../outcome';
import type { StepProps } from '../ReadinessPage';

/* The longest that is kept of a line. */
const LONGEST = 200;
const PLACES = [0, 1, 2] as const;

/** What this person can say that is valuable and specific: topics, and three posts that show it, read as they are typed. */
export function Say({ answers, edit, settings }: StepProps) {
  const { who, topics, examples } = answers;
  const inForce = settings.policy.value;
  // Goals are the third question.
  const policy = useMemo(() => ({ ...inForce, goals: [] }), [inForce]);
  const write = (place: number, text: string) =>
    edit((now) => ({ examples: now.examples.map((old, at) => (at === place ? text : old)) as Readiness['examples'] }));
  return (
    <>
      <p class="evidence">{i18n.t('readiness.evidence')}</p>
      <Row title={i18n.t('readiness.say.who')} hint={i18n.t('readiness.say.whoHint')} htmlFor="who">
        <TextField id="who" maxLength={LONGEST} value={who} onValue={(value) => edit({ who: value })} />
      </Row>
      <section class="block">
        <h2>{i18n.t('readiness.say.topics')}</h2>
        <p class="soft">{i18n.t('readiness.say.topicsHint')}</p>
        <TermList
          label={i18n.t('readiness.say.topics')}
          placeholder={i18n.t('readiness.say.topic')}
          terms={topics}
          onAdd={(more) => edit((now) => ({ topics: [...new Set([...now.topics, ...more])] }))}
          onRemove={(topic) => edit((now) => ({ topics: now.topics.filter((other) => other !== topic) }))}
        />
      </section>
      <section class="block">
        <h2>{i18n.t('readiness.say.examples')}</h2>
        <p class="soft">{i18n.t('readiness.say.examplesHint')}</p>
        {PLACES.map((place) => (
          <div key={place} class="example">
            <ReviewedText
              label={i18n.t('readiness.say.example', [String(place + 1)])}
              placeholder={i18n.t('readiness.say.example', [String(place + 1)])}
              text={examples[place]}
              onText={(text) => write(place, text)}
              policy={policy}
              verdict={verdict}
            />
          </div>
        ))}
      </section>
    </>
  );
}

function verdict(review: Review): string {
  if (review.language !== 'en') return i18n.t('readiness.say.otherLanguage');
  return i18n.t(isSpecific(review) ? 'readiness.say.specific' : 'readiness.say.vague');
}
