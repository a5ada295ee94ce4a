import { i18n } from '#i18n';
import { COMPANY_VOICE, type StoredVoice } from '../../../policy/voice-schema';
import type { Settings } from '../settings';
import { TermList } from '../TermList';
import { habitWords, sureWords } from './habit-words';
import { isBlank, phrasesOf, voiceIn } from './profile-fields';
import { heardVoice } from './shown';

/* The most phrases that the policy's schema takes. */
const MOST_PHRASES = 200;

/** What a profile was learned from, and the habits that have no slider. */
export function Summary({ settings, id }: { settings: Settings; id: string }) {
  const policy = settings.policy.value;
  const own = voiceIn(policy, id);
  const voice = heardVoice(policy, id);
  const phrases = phrasesOf(id);
  if (!own || isBlank(own)) {
    return <p class="soft">{i18n.t(id === COMPANY_VOICE ? 'options.profiles.none' : 'options.profiles.noneOwn')}</p>;
  }
  return (
    <section class="block">
      <h2>{i18n.t('options.profiles.summary.title')}</h2>
      <p class="soft">
        {own.samples > 0
          ? `${i18n.t('options.profiles.summary.samples', own.samples)} ${sureWords(own)}`
          : i18n.t('options.profiles.summary.byHand')}
      </p>
      {voice && voice.samples > 0 && <Habits voice={voice} />}
      <h3 class="small">{i18n.t('options.profiles.summary.phrases')}</h3>
      <p class="soft">{i18n.t('options.profiles.summary.phrasesHint')}</p>
      <TermList
        label={i18n.t('options.profiles.summary.phrases')}
        placeholder={i18n.t('options.profiles.summary.aPhrase')}
        terms={phrases.read(policy)}
        onAdd={(added) =>
          settings.edit(phrases, (old) => [...new Set([...old, ...added.map(lowered)])].slice(0, MOST_PHRASES))
        }
        onRemove={(gone) => settings.edit(phrases, (old) => old.filter((one) => one !== gone))}
      />
    </section>
  );
}

/* As phrases are learned. */
function lowered(phrase: string): string {
  return phrase.toLowerCase();
}

/** Length, emoji and hashtags of a voice that was learned. */
export function Habits({ voice }: { voice: StoredVoice }) {
  const { length, emoji, hashtags } = voice;
  return (
    <dl class="habits">
      <div>
        <dt>{i18n.t('options.profiles.guide.length')}</dt>
        <dd>
          {i18n.t('options.profiles.summary.length', [
            String(length.typical),
            String(length.shortest),
            String(length.longest),
          ])}
        </dd>
      </div>
      <div>
        <dt>{i18n.t('options.profiles.summary.emoji')}</dt>
        <dd>{habitWords(emoji)}</dd>
      </div>
      <div>
        <dt>{i18n.t('options.profiles.summary.hashtags')}</dt>
        <dd>{habitWords(hashtags, hashtags.common)}</dd>
      </div>
    </dl>
  );
}
