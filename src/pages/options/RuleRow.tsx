import { i18n } from '#i18n';
import { Segments } from '../../ui/Segments';
import { ruleLevel } from './fields';
import { Locked } from './Locked';
import type { SectionProps } from './Options';
import type { RuleCard } from './ruleCards';

const CHOICES = ['off', 'suggestion', 'warning', 'error'] as const;

/** One rule: name, what it looks for, its level, and examples on demand. */
export function RuleRow({ card, settings, onTry }: SectionProps & { card: RuleCard }) {
  const field = ruleLevel(card.id);
  const chosen = field.read(settings.policy.value);
  return (
    <li class={chosen === 'off' ? 'rule is-off' : 'rule'}>
      <div class="rule-head">
        <h3>{card.title}</h3>
        <Locked settings={settings} field={field}>
          <Segments
            label={i18n.t('options.rules.levelOf', [card.title])}
            choices={CHOICES.map((value) => ({ value, label: i18n.t(`options.rules.levels.${value}`) }))}
            value={chosen ?? card.level}
            onChange={(value) => settings.edit(field, () => (value === card.level ? undefined : value))}
          />
        </Locked>
      </div>
      <p class="soft">{card.description}</p>
      <details>
        <summary>{i18n.t('options.rules.examples')}</summary>
        <p>{card.why}</p>
        <h4>{i18n.t('options.rules.marked')}</h4>
        <ul class="examples">
          {card.flagged.map(({ before, marked, after, sample }) => (
            <li key={sample.text}>
              <span class="serif">
                {before}
                <mark class={chosen === 'off' || chosen === undefined ? card.level : chosen}>{marked}</mark>
                {after}
              </span>
              <button type="button" class="button quiet" onClick={() => onTry(sample)}>
                {i18n.t('options.rules.tryIt')}
              </button>
            </li>
          ))}
        </ul>
        <h4>{i18n.t('options.rules.leftAlone')}</h4>
        <ul class="examples">
          {card.passed.map((text) => (
            <li key={text}>
              <span class="serif">{text}</span>
            </li>
          ))}
        </ul>
      </details>
    </li>
  );
}
