import { useMemo, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { AnalyzerPolicy } from '../../analyzer/policy';
import type { Review } from '../../messages';
import { isSame } from '../../policy/same';
import type { Policy } from '../../policy/schema';
import { verdictOf } from '../../policy/verdict';
import { COMPANY_VOICE } from '../../policy/voice-schema';
import { ReviewedText } from '../../ui/ReviewedText';
import { Comparison } from './Comparison';
import { judgedUnder, shownId } from './profiles/shown';
import type { Settings } from './settings';

/** A text to try, and the settings it presumes: a rule on banned words shows nothing without one. */
export interface Sample {
  text: string;
  policy: Partial<AnalyzerPolicy>;
}

type PreviewedSection = 'voice' | 'profiles' | 'words' | 'safety' | 'goals' | 'gate' | 'rules' | 'styles';

interface PreviewProps {
  settings: Settings;
  section: PreviewedSection;
  /** What the writer asked to try; null shows the section's own text. */
  sample: Sample | null;
}

/** A text judged by the settings on screen, so that every control shows what it does. Keyed by section and sample. */
export function Preview({ settings, section, sample }: PreviewProps) {
  const policy = settings.policy.value;
  // On the page of the voices, the one on screen speaks.
  const profile = section === 'profiles' ? shownId(settings) : COMPANY_VOICE;
  const judgedBy = useMemo(
    () => (sample ? { ...policy, ...sample.policy, rules: policy.rules } : judgedUnder(settings, policy, profile)),
    [settings, policy, sample, profile],
  );
  const before = settings.before.value;
  const comparedWith = useMemo(
    () => (before && !sample && !isSame(before, policy) ? judgedUnder(settings, before, profile) : null),
    [settings, before, policy, sample, profile],
  );
  const suggested = sample?.text ?? sampleFor(section, policy);
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <>
      <h2>{i18n.t('options.preview.title')}</h2>
      <ReviewedText
        label={i18n.t('options.preview.title')}
        placeholder={i18n.t('options.preview.placeholder')}
        text={typed ?? suggested}
        onText={setTyped}
        policy={judgedBy}
        verdict={section === 'goals' ? suggestion : outcome}
      />
      {comparedWith && (
        <Comparison
          text={typed ?? suggested}
          before={comparedWith}
          after={judgedBy}
          outcome={outcome}
          onForget={() => {
            settings.before.value = policy;
          }}
        />
      )}
      {sample && Object.keys(sample.policy).length > 0 && <p class="soft">{i18n.t('options.preview.presumes')}</p>}
      {typed !== null && typed !== suggested && (
        <button type="button" class="button quiet" onClick={() => setTyped(null)}>
          {i18n.t('options.preview.reset')}
        </button>
      )}
    </>
  );
}

/* The sample talks about the company and its own words, as soon as there are some. */
function sampleFor(section: PreviewedSection, policy: Policy): string {
  if ((section === 'voice' || section === 'profiles') && policy.company !== '') {
    return i18n.t('options.preview.samples.companyVoice', [policy.company]);
  }
  const term = policy.confidentialTerms.findLast((one) => typeof one === 'string') ?? policy.competitors.at(-1);
  if (section === 'safety' && term) return i18n.t('options.preview.samples.ownSafety', [term]);
  if (section === 'profiles') return i18n.t('options.preview.samples.voice');
  if (section !== 'words') return i18n.t(`options.preview.samples.${section}`);
  const { banned, preferred, allowed } = policy.terms;
  const own = [...banned.slice(-2), ...Object.keys(preferred).slice(-2), ...allowed.slice(-2)];
  if (own.length === 0) return i18n.t('options.preview.samples.words');
  return i18n.t('options.preview.samples.ownWords', [new Intl.ListFormat(i18n.t('extension.language')).format(own)]);
}

/** The goal that the panel would suggest for a draft like this. */
function suggestion({ goal }: Review): string {
  const suggested = goal?.names.find(({ id }) => id === goal.suggested);
  return suggested
    ? i18n.t('options.preview.goal.suggested', [suggested.name])
    : i18n.t(goal ? 'options.preview.goal.open' : 'options.preview.goal.none');
}

/** What pressing Post would do with a draft like this. */
function outcome({ findings, mode }: Review): string {
  const { hold, mustChange } = verdictOf(findings, mode);
  if (mustChange > 0) return i18n.t('options.preview.outcome.mustChange', mustChange);
  if (hold) return i18n.t('options.preview.outcome.held');
  return i18n.t(findings.length > 0 ? 'options.preview.outcome.advised' : 'options.preview.outcome.clean');
}
