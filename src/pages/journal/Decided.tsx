import { i18n } from '#i18n';
import type { DecidedFinding } from '../../journal/entry';
import { ruleTitle } from '../entry-names';

/** What was marked in a draft, and what its writer did about it. */
export function Decided({ findings }: { findings: readonly DecidedFinding[] }) {
  if (findings.length === 0) return <p class="soft">{i18n.t('journal.noFindings')}</p>;
  return (
    <div>
      <h3>{i18n.t('journal.findings')}</h3>
      <ul class="findings">
        {findings.map(({ rule, level, decision }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the same thing may be marked twice, and the list never changes
          <li class={`finding ${level}`} key={index}>
            {ruleTitle(rule) ?? rule}
            <span class="soft">
              {i18n.t(`options.rules.levels.${level}`)} · {i18n.t(`journal.decisions.${decision}`)}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
