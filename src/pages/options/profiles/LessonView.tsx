import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { FEWEST_SAMPLES } from '../../../analyzer/voice/learn';
import { DIMENSIONS } from '../../../analyzer/voice-profile';
import type { Lesson, Stranger } from '../../../samples/protocol';
import { sureWords } from './habit-words';
import { Habits } from './Summary';
import { dimensionName, listed, rangeWords } from './words';

interface LessonViewProps {
  lesson: Lesson;
  /** The posts that are left out, by their numbers. */
  leftOut: readonly number[];
  onLeaveOut(posts: readonly number[]): void;
  onUse(): void;
  onDrop(): void;
}

/** What was learned, before anything is changed by it: ranges, habits, and the posts that do not fit. */
export function LessonView({ lesson, leftOut, onLeaveOut, onUse, onDrop }: LessonViewProps) {
  const { profile, strangers } = lesson;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section class="proposal" aria-labelledby="lesson">
      <h3 id="lesson" class="proposal-title" ref={heading} tabIndex={-1}>
        {i18n.t('options.profiles.learn.learned', profile.samples)}
      </h3>
      <p class="soft">
        {i18n.t('options.profiles.learn.nothingYet')} {sureWords(profile)}
      </p>
      <dl class="ranges">
        {DIMENSIONS.map((dimension) => {
          const range = profile.dimensions[dimension];
          return (
            range && (
              <div key={dimension}>
                <dt>{dimensionName(dimension)}</dt>
                <dd>{rangeWords(dimension, range)}</dd>
              </div>
            )
          );
        })}
      </dl>
      <Habits voice={profile} />
      {profile.phrases.length > 0 && (
        <p>
          {i18n.t('options.profiles.summary.phrases')}: <span class="serif">{listed(profile.phrases)}</span>
        </p>
      )}
      <Strangers
        strangers={strangers}
        leftOut={leftOut}
        mayLeaveOut={profile.samples > FEWEST_SAMPLES}
        onLeaveOut={onLeaveOut}
      />
      <div class="row">
        <button type="button" class="button primary" onClick={onUse}>
          {i18n.t('options.profiles.learn.use')}
        </button>
        <button type="button" class="button" onClick={onDrop}>
          {i18n.t('options.profiles.learn.drop')}
        </button>
      </div>
    </section>
  );
}

type StrangersProps = Pick<LessonViewProps, 'leftOut' | 'onLeaveOut'> & {
  strangers: readonly Stranger[];
  /** Whether there are more posts than are needed. */
  mayLeaveOut: boolean;
};

/* One that was left out stays in the list, so that it can be taken back. */
function Strangers({ strangers, leftOut, mayLeaveOut, onLeaveOut }: StrangersProps) {
  const [known, setKnown] = useState<readonly Stranger[]>([]);
  const all = [...known, ...strangers.filter(({ post }) => !known.some((other) => other.post === post))];
  if (all.length === 0) return null;
  return (
    <>
      <h4>{i18n.t('options.profiles.learn.strangers', all.length)}</h4>
      <p class="soft">
        {i18n.t(mayLeaveOut ? 'options.profiles.learn.strangersHint' : 'options.profiles.learn.strangersNeeded')}
      </p>
      <ul class="strangers">
        {all.map(({ post, text, dimensions }) => (
          <li key={post} class={leftOut.includes(post) ? 'is-out' : ''}>
            <span class="serif">{text}</span>
            <span class="soft">
              {i18n.t('options.profiles.learn.differs', [listed(dimensions.map(dimensionName))])}
            </span>
            <label>
              <input
                type="checkbox"
                aria-label={i18n.t('options.profiles.learn.leaveOutOf', [text])}
                checked={leftOut.includes(post)}
                disabled={!mayLeaveOut && !leftOut.includes(post)}
                onChange={({ currentTarget }) => {
                  setKnown(all);
                  onLeaveOut(currentTarget.checked ? [...leftOut, post] : leftOut.filter((one) => one !== post));
                }}
              />
              {i18n.t('options.profiles.learn.leaveOut')}
            </label>
          </li>
        ))}
      </ul>
    </>
  );
}
