import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { ChosenFiles } from '../chosen-files';
import { acceptedWords, importedStyles } from '../fields';
import { companyOf, Locked } from '../Locked';
import type { SectionProps } from '../Options';
import { type ImportReport, importInto } from '../style-import';
import { Terms } from '../Terms';
import { StyleDrop } from './StyleDrop';
import { StyleReport } from './StyleReport';
import { StyleRules } from './StyleRules';

type Step = 'idle' | 'reading' | 'failed';

/** Styles in the format of Vale: import them, see what was made of them, choose how seriously to take each rule. */
export function Styles({ settings }: SectionProps) {
  const [step, setStep] = useState<Step>('idle');
  const [report, setReport] = useState<ImportReport | null>(null);
  const take = async (chosen: Promise<ChosenFiles>) => {
    setStep('reading');
    setReport(null);
    try {
      setReport(await importInto(settings, await chosen));
      setStep('idle');
    } catch {
      setStep('failed');
    }
  };
  const { styles } = importedStyles.read(settings.policy.value);
  return (
    <>
      {settings.isLocked(importedStyles) ? (
        <p class="soft from-company">{i18n.t('options.company.setBy', [companyOf(settings)])}</p>
      ) : (
        <StyleDrop onChosen={(chosen) => void take(chosen)} />
      )}
      <div role="status">
        {step === 'reading' && <p class="soft">{i18n.t('options.styles.reading')}</p>}
        {step === 'failed' && <p class="failed">{i18n.t('options.styles.failed')}</p>}
        {report && <StyleReport report={report} />}
      </div>
      {styles.map((style) => (
        <StyleRules key={style.name} style={style} settings={settings} />
      ))}
      <section class="block">
        <h2>{i18n.t('options.styles.accepted')}</h2>
        <p class="soft">{i18n.t('options.styles.acceptedHint')}</p>
        <Locked settings={settings} field={acceptedWords}>
          <Terms settings={settings} field={acceptedWords} label={i18n.t('options.styles.accepted')} />
        </Locked>
      </section>
    </>
  );
}
