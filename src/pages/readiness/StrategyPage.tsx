import { i18n } from '#i18n';
import type { Strategy } from './strategy';

/** The strategy as the sheet of paper that it becomes. */
export function StrategyPage({ strategy }: { strategy: Strategy }) {
  const { title, made, verdict, reasons, sections, evidence, signatures } = strategy;
  return (
    <article class="strategy">
      <h3 class="strategy-title">{title}</h3>
      <p class="soft">{made}</p>
      <p class="strategy-verdict">{verdict}</p>
      <Lines lines={reasons} />
      {sections.map(({ name, lines }) => (
        <div key={name}>
          <h4>{name}</h4>
          <Lines lines={lines} />
        </div>
      ))}
      <p class="soft">{evidence}</p>
      <div class="signatures">
        {signatures.map((name, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: one person may sign twice
          <p key={place}>
            <span>{name}</span>
            <span>{i18n.t('readiness.strategy.date')}</span>
          </p>
        ))}
      </div>
    </article>
  );
}

function Lines({ lines }: { lines: readonly string[] }) {
  if (lines.length === 0) return null;
  return (
    <ul>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
