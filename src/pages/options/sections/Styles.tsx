import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { type ChosenFiles, filesDropped, filesFrom } from '../chosen-files';
import { acceptedWords, importedStyles } from '../fields';
import type { SectionProps } from '../Options';
import { type ImportReport, importInto } from '../style-import';
import { Terms } from '../Terms';
import { FileButton } from './FileButton';
import { StyleReport } from './StyleReport';
import { StyleRules } from './StyleRules';

type Step = 'idle' | 'reading' | 'failed';

/** Styles in the format of Vale: import them, see what was made of them, choose how seriously to take each rule. */
export function Styles({ settings }: SectionProps) {
  const [step, setStep] = useState<Step>('idle');
  const [report, setReport] = useState<ImportReport | null>(null);
  const [isOver, setOver] = useState(false);
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
  useEffect(keepDropsIn, []);
  const { styles } = importedStyles.read(settings.policy.value);
  return (
    <>
      <section
        class={isOver ? 'block drop is-over' : 'block drop'}
        aria-label={i18n.t('options.styles.import')}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault();
          setOver(false);
          if (event.dataTransfer) void take(filesDropped(event.dataTransfer));
        }}
      >
        <p>{i18n.t('options.styles.importHint')}</p>
        <div class="row">
          <FileButton label={i18n.t('options.styles.chooseFiles')} onFiles={(list) => void take(filesFrom(list))} />
          <FileButton
            folder
            label={i18n.t('options.styles.chooseFolder')}
            onFiles={(list) => void take(filesFrom(list))}
          />
        </div>
      </section>
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
        <Terms settings={settings} field={acceptedWords} label={i18n.t('options.styles.accepted')} />
      </section>
    </>
  );
}

/* A file dropped beside the box would be opened in the place of the settings. */
function keepDropsIn(): () => void {
  const keep = (event: DragEvent) => event.preventDefault();
  window.addEventListener('dragover', keep);
  window.addEventListener('drop', keep);
  return () => {
    window.removeEventListener('dragover', keep);
    window.removeEventListener('drop', keep);
  };
}
