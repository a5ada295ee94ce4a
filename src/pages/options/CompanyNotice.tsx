import { i18n } from '#i18n';
import { faultIn } from './fault-words';
import { companyOf } from './Locked';
import type { Settings } from './settings';

/** Says that the company has set some of the settings, and which of its values cannot be used. */
export function CompanyNotice({ settings }: { settings: Settings }) {
  const { parts, faults } = settings.company.value;
  const company = companyOf(settings);
  return (
    <>
      {parts.size > 0 && <p class="soft from-company">{i18n.t('options.company.notice', [company])}</p>}
      {faults.length > 0 && (
        <section class="trouble" role="alert">
          <h2>{i18n.t('options.company.faults', [company])}</h2>
          <ul>
            {faults.map((fault) => (
              <li key={fault.at.join(' ')}>{faultIn(fault)}</li>
            ))}
          </ul>
          <p>{i18n.t('options.company.faultsHint')}</p>
        </section>
      )}
    </>
  );
}
