import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import {
  changeJournalPreferences,
  type JournalPreferences,
  loadJournalPreferences,
  RETENTIONS,
  watchJournalPreferences,
} from '../../../policy/journal-preferences';
import { Segments } from '../../../ui/Segments';
import { Switch } from '../../../ui/Switch';
import type { SectionProps } from '../Options';
import { Row } from '../Row';
import { AuditBlock } from './AuditBlock';
import { JournalContents } from './JournalContents';

const PERIODS = RETENTIONS.map((days) => ({
  days,
  value: days === null ? ('forever' as const) : (`${days}` as const),
}));

/** Whether a journal is kept, what of a draft, and for how long; and what is in it. */
export function Journal({ settings }: SectionProps) {
  const [chosen, setChosen] = useState<JournalPreferences | null>(null);
  const [notSaved, setNotSaved] = useState(false);

  useEffect(() => {
    void loadJournalPreferences().then(setChosen);
    return watchJournalPreferences(setChosen);
  }, []);

  if (!chosen) return null;
  const change = (part: Partial<JournalPreferences>) => {
    setChosen({ ...chosen, ...part });
    changeJournalPreferences(part).then(
      () => setNotSaved(false),
      () => {
        setChosen(chosen);
        setNotSaved(true);
      },
    );
  };
  const period = PERIODS.find(({ days }) => days === chosen.days)?.value ?? 'forever';
  return (
    <>
      {notSaved && <p role="alert">{i18n.t('review.notice.notSaved')}</p>}
      <Row title={i18n.t('options.journal.keep')} hint={i18n.t('options.journal.keepHint')}>
        <OnOff about={i18n.t('options.journal.keep')} checked={chosen.on} onChange={(on) => change({ on })} />
      </Row>
      <Row title={i18n.t('options.journal.texts')} hint={i18n.t('options.journal.textsHint')}>
        <OnOff
          about={i18n.t('options.journal.texts')}
          checked={chosen.keepTexts}
          onChange={(keepTexts) => change({ keepTexts })}
        />
      </Row>
      <Row title={i18n.t('options.journal.days')} hint={i18n.t('options.journal.daysHint')}>
        <Segments
          label={i18n.t('options.journal.days')}
          choices={PERIODS.map(({ value }) => ({ value, label: i18n.t(`options.journal.period.${value}`) }))}
          value={period}
          onChange={(value) => change({ days: PERIODS.find((one) => one.value === value)?.days ?? null })}
        />
      </Row>
      <JournalContents />
      <AuditBlock settings={settings} preferences={chosen} />
    </>
  );
}

interface OnOffProps {
  about: string;
  checked: boolean;
  onChange(checked: boolean): void;
}

function OnOff({ about, checked, onChange }: OnOffProps) {
  const label = i18n.t(checked ? 'options.journal.on' : 'options.journal.off');
  return <Switch label={label} about={about} checked={checked} onChange={onChange} />;
}
