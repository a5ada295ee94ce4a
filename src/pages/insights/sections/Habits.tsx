import { useEffect, useId, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { alwaysDismissed } from '../../../metrics/insights/dismissed';
import type { RuleHistory } from '../../../metrics/insights/part';
import { partOfRule } from '../../../policy/parts';
import type { Policy } from '../../../policy/schema';
import { editPolicy, loadPolicy } from '../../../policy/store';
import { figure } from '../../../ui/figures';
import { ruleTitle } from '../../entry-names';

interface HabitsProps {
  rules: readonly RuleHistory[];
  isSample: boolean;
}

/** Checks whose findings are always kept as they are: one click makes them quieter. */
export function Habits({ rules, isSample }: HabitsProps) {
  const title = useId();
  const [levels, setLevels] = useState<Policy['rules']>({});
  const [company, setCompany] = useState<ReadonlySet<string>>(new Set());
  const [told, setTold] = useState('');

  useEffect(() => {
    loadPolicy().then(
      ({ policy, company }) => {
        setLevels(policy.rules);
        setCompany(new Set(company.parts.keys()));
      },
      () => setLevels({}),
    );
  }, []);

  const habits = alwaysDismissed(rules)
    .map((history) => ({ ...history, level: levels[history.rule] ?? history.level, title: ruleTitle(history.rule) }))
    // What the company has set is not the writer's to change.
    .filter(({ rule, level, title }) => level !== 'off' && title !== null && !company.has(partOfRule(rule)));
  const change = (rule: string, name: string, level: 'suggestion' | 'off') =>
    editPolicy((policy) => ({ ...policy, rules: { ...policy.rules, [rule]: level } })).then(
      (policy) => {
        setLevels(policy.rules);
        setTold(i18n.t(`insights.habits.is.${level}`, [name]));
      },
      () => setTold(i18n.t('review.notice.notSaved')),
    );
  if (habits.length === 0 && told === '') return null;
  return (
    <section aria-labelledby={title}>
      <h2 id={title}>{i18n.t('insights.habits.title')}</h2>
      <p class="soft">{i18n.t('insights.habits.note')}</p>
      <ul class="habits">
        {habits.map(({ rule, title: name, shown, dismissed, level }) => (
          <li key={rule}>
            <p>{i18n.t('insights.habits.kept', [name ?? '', figure(dismissed), figure(shown)])}</p>
            {!isSample && (
              <div class="row no-print">
                {level !== 'suggestion' && (
                  <button type="button" class="button" onClick={() => void change(rule, name ?? '', 'suggestion')}>
                    {i18n.t('insights.habits.suggestion')}
                  </button>
                )}
                <button type="button" class="button quiet" onClick={() => void change(rule, name ?? '', 'off')}>
                  {i18n.t('insights.habits.off')}
                </button>
              </div>
            )}
          </li>
        ))}
      </ul>
      <p class="soft" role="status">
        {told}
      </p>
    </section>
  );
}
