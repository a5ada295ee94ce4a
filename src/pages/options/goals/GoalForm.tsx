import { useId } from 'preact/hooks';
import { i18n } from '#i18n';
import { GOAL_COUNTS, type Goal } from '../../../policy/goal-schema';
import { TextField } from '../../../ui/TextField';
import { TermList } from '../TermList';
import { NameField } from './NameField';
import { NumberField } from './NumberField';

/* The longest texts and the most keywords that the policy's schema takes. */
const LONGEST_TEXT = 200;
const MOST_KEYWORDS = 100;
const WHOLE = 100;

interface GoalFormProps {
  goal: Goal;
  /** @param change from the goal as it is at that moment: two fields may change before either is shown anew */
  onChange(change: (goal: Goal) => Goal): void;
  onRemove(): void;
}

/** One goal: for whom, how one tells that it works, and the words by which a draft for it is known. */
export function GoalForm({ goal, onChange, onRemove }: GoalFormProps) {
  const id = useId();
  const set = (part: Partial<Goal>) => onChange((now) => ({ ...now, ...part }));
  const setKeywords = (change: (keywords: string[]) => string[]) =>
    onChange((now) => ({ ...now, keywords: change(now.keywords) }));
  return (
    <fieldset class="goal">
      <legend class="unseen">{i18n.t('options.goals.goal', [goal.name])}</legend>
      <div class="goal-parts">
        <label for={`${id}name`}>{i18n.t('options.goals.name')}</label>
        <NameField id={`${id}name`} value={goal.name} onValue={(name) => set({ name })} />
        <label for={`${id}audience`}>{i18n.t('options.goals.audience')}</label>
        <TextField
          id={`${id}audience`}
          maxLength={LONGEST_TEXT}
          placeholder={i18n.t('options.goals.audienceHint')}
          value={goal.audience}
          onValue={(audience) => set({ audience })}
        />
        <label for={`${id}measure`}>{i18n.t('options.goals.measure')}</label>
        <TextField
          id={`${id}measure`}
          maxLength={LONGEST_TEXT}
          placeholder={i18n.t('options.goals.measureHint')}
          value={goal.measure}
          onValue={(measure) => set({ measure })}
        />
        <label for={`${id}count`}>{i18n.t('options.goals.count')}</label>
        <select
          id={`${id}count`}
          value={goal.count ?? ''}
          onChange={({ currentTarget: { value } }) =>
            set({ count: GOAL_COUNTS.find((count) => count === value) ?? null })
          }
        >
          <option value="">{i18n.t('options.goals.noCount')}</option>
          {GOAL_COUNTS.map((count) => (
            <option key={count} value={count}>
              {i18n.t(`insights.fields.${count}`)}
            </option>
          ))}
        </select>
        <label for={`${id}share`}>{i18n.t('options.goals.share')}</label>
        <NumberField
          id={`${id}share`}
          max={WHOLE}
          placeholder={i18n.t('options.goals.unplanned')}
          value={goal.share}
          onValue={(share) => set({ share })}
        />
      </div>
      <p class="small">{i18n.t('options.goals.keywords')}</p>
      <TermList
        label={i18n.t('options.goals.keywordsOf', [goal.name])}
        terms={goal.keywords}
        placeholder={i18n.t('options.goals.keyword')}
        onAdd={(terms) => setKeywords((all) => [...new Set([...all, ...terms])].slice(0, MOST_KEYWORDS))}
        onRemove={(term) => setKeywords((all) => all.filter((other) => other !== term))}
      />
      <button type="button" class="button quiet" onClick={onRemove}>
        {i18n.t('options.goals.remove', [goal.name])}
      </button>
    </fieldset>
  );
}
