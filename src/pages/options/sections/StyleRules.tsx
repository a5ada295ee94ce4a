import { i18n } from '#i18n';
import { fillMessage } from '../../../analyzer/styles/message';
import { styleRuleId } from '../../../analyzer/styles/style';
import type { Policy } from '../../../policy/schema';
import { Segments } from '../../../ui/Segments';
import { ruleLevel, styleNamed } from '../fields';
import { Locked } from '../Locked';
import type { Settings } from '../settings';

type Style = Policy['vale']['styles'][number];

interface StyleRulesProps {
  style: Style;
  settings: Settings;
}

const CHOICES = ['off', 'suggestion', 'warning', 'error'] as const;

/** One imported style: its rules, each with its level, and the way to be rid of it. */
export function StyleRules({ style, settings }: StyleRulesProps) {
  const field = styleNamed(style.name);
  const remove = () => settings.edit(field, () => undefined);
  return (
    <section class="block">
      <div class="style-head">
        <h2>{style.name}</h2>
        <span class="soft">{i18n.t('options.styles.rules', style.rules.length)}</span>
        {!settings.isLocked(field) && (
          <button
            type="button"
            class="button quiet"
            aria-label={i18n.t('options.words.remove', [style.name])}
            onClick={remove}
          >
            {i18n.t('options.styles.remove')}
          </button>
        )}
      </div>
      <ul class="rules">
        {style.rules.map((rule) => (
          <ImportedRule key={rule.name} style={style.name} rule={rule} settings={settings} />
        ))}
      </ul>
    </section>
  );
}

interface ImportedRuleProps {
  style: string;
  rule: Style['rules'][number];
  settings: Settings;
}

function ImportedRule({ style, rule, settings }: ImportedRuleProps) {
  const field = ruleLevel(styleRuleId(style, rule.name));
  const chosen = field.read(settings.policy.value);
  return (
    <li class={chosen === 'off' ? 'rule is-off' : 'rule'}>
      <div class="rule-head">
        <h3>{rule.name}</h3>
        <Locked settings={settings} field={field}>
          <Segments
            label={i18n.t('options.rules.levelOf', [rule.name])}
            choices={CHOICES.map((value) => ({ value, label: i18n.t(`options.rules.levels.${value}`) }))}
            value={chosen ?? rule.level}
            onChange={(value) => settings.edit(field, () => (value === rule.level ? undefined : value))}
          />
        </Locked>
      </div>
      {/* What will stand there is not known yet. */}
      <p class="soft">{fillMessage(rule.message, Array(10).fill('…'))}</p>
      {rule.description !== '' && <p class="soft">{rule.description}</p>}
      {rule.scopes.length === 0 && <p class="soft">{i18n.t('options.styles.neverApplies')}</p>}
      {rule.link !== '' && (
        <p class="soft">
          <a href={rule.link} target="_blank" rel="noreferrer">
            {i18n.t('options.styles.readMore', [new URL(rule.link).hostname])}
          </a>
        </p>
      )}
    </li>
  );
}
