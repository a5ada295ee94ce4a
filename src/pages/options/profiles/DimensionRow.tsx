import { i18n } from '#i18n';
import type { Dimension, Range } from '../../../analyzer/voice-profile';
import { COMPANY_VOICE } from '../../../policy/voice-schema';
import { isSetByHand } from '../../../policy/voices';
import type { Settings } from '../settings';
import { Ends, type MeasuredPost } from './Ends';
import { rangeOf } from './profile-fields';
import { judgedUnder } from './shown';
import { dimensionName, positionWords, rangeWords, sideName, toleranceWords, valueWords } from './words';

/* What a dimension begins with where nobody has said anything: the middle of the scale, and a wide berth. */
const BEGIN: Range = { target: 50, tolerance: 50 };

interface DimensionRowProps {
  settings: Settings;
  id: string;
  dimension: Dimension;
  posts: readonly MeasuredPost[];
}

/** One dimension: its range as a picture and in words, the two sliders, and posts at both ends. */
export function DimensionRow({ settings, id, dimension, posts }: DimensionRowProps) {
  const policy = settings.policy.value;
  const field = rangeOf(id, dimension);
  const own = field.read(policy);
  const companys = id === COMPANY_VOICE ? undefined : policy.voice?.dimensions[dimension];
  const range = own ?? companys;
  const name = dimensionName(dimension);
  return (
    <li class="dimension">
      <div class="dimension-head">
        <h3 class="small">{name}</h3>
        <span class="soft">
          {own && rangeWords(dimension, own)}
          {!own && companys && i18n.t('options.profiles.sliders.follows', [rangeWords(dimension, companys)])}
          {!range && i18n.t('options.profiles.sliders.unset')}
        </span>
        {own ? (
          <ClearButton id={id} name={name} onClear={() => settings.edit(field, () => undefined)} />
        ) : (
          <button
            type="button"
            class="button quiet"
            aria-label={i18n.t('options.profiles.sliders.setOf', [name])}
            onClick={() => settings.edit(field, () => companys ?? BEGIN)}
          >
            {i18n.t('options.profiles.sliders.set')}
          </button>
        )}
      </div>
      {range && isSetByHand(judgedUnder(settings, policy, id), dimension) && (
        <p class="soft">{i18n.t('options.profiles.sliders.byHand', [i18n.t('options.voice.title')])}</p>
      )}
      {range && <Band range={range} dimension={dimension} />}
      {own && (
        <div class="slider-pair">
          <Slider
            label={i18n.t('options.profiles.sliders.target')}
            name={name}
            lowest={0}
            value={own.target}
            words={valueWords(dimension, own.target)}
            onChange={(target) => settings.edit(field, (old = BEGIN) => ({ ...old, target }))}
          />
          <Slider
            label={i18n.t('options.profiles.sliders.tolerance')}
            name={name}
            lowest={1}
            value={own.tolerance}
            words={i18n.t('options.profiles.sliders.tolerated', [toleranceWords(dimension, own.tolerance)])}
            onChange={(tolerance) => settings.edit(field, (old = BEGIN) => ({ ...old, tolerance }))}
          />
        </div>
      )}
      {range && <Ends dimension={dimension} range={range} posts={posts} />}
    </li>
  );
}

function ClearButton({ id, name, onClear }: { id: string; name: string; onClear(): void }) {
  const word = i18n.t(id === COMPANY_VOICE ? 'options.profiles.sliders.clear' : 'options.profiles.sliders.follow');
  return (
    <button
      type="button"
      class="button quiet"
      aria-label={i18n.t('options.profiles.sliders.clearOf', [name, word])}
      onClick={onClear}
    >
      {word}
    </button>
  );
}

/* The range on its scale; the words beside it say the same. */
function Band({ range: { target, tolerance }, dimension }: { range: Range; dimension: Dimension }) {
  const from = Math.max(0, target - tolerance);
  const until = Math.min(100, target + tolerance);
  return (
    <div class="band" aria-hidden="true" title={positionWords(dimension, target)}>
      <span>{sideName(dimension, 'low')}</span>
      <span class="scale">
        <i class="reach" style={{ left: `${from}%`, width: `${until - from}%` }} />
        <i class="spot" style={{ left: `${target}%` }} />
      </span>
      <span>{sideName(dimension, 'high')}</span>
    </div>
  );
}

interface SliderProps {
  label: string;
  /** The dimension's name, which tells the slider from the others. */
  name: string;
  lowest: number;
  value: number;
  /** What its place says. */
  words: string;
  onChange(value: number): void;
}

function Slider({ label, name, lowest, value, words, onChange }: SliderProps) {
  return (
    <label class="slider">
      <span class="soft">{label}</span>
      <input
        type="range"
        min={lowest}
        max={100}
        value={value}
        aria-label={i18n.t('options.profiles.sliders.ofDimension', [name, label])}
        aria-valuetext={words}
        onInput={({ currentTarget }) => onChange(currentTarget.valueAsNumber)}
      />
      <span class="soft place">{words}</span>
    </label>
  );
}
