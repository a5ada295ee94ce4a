import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { type Audit, auditOf } from '../../../journal/audit';
import type { JournalPreferences } from '../../../policy/journal-preferences';
import { loadReadiness } from '../../../policy/readiness';
import { downloadJson, downloadText } from '../../../ui/download';
import { Switch } from '../../../ui/Switch';
import { type About, auditDocument, auditTable } from '../audit-file';
import { allEntries } from '../journal-entries';
import type { Settings } from '../settings';

const FILE_NAME = 'lectern-audit';
const LONGEST_NAME = 200;

interface AuditBlockProps {
  settings: Settings;
  preferences: JournalPreferences;
}

/** What went out as it was although it was marked, as a file for a compliance officer. */
export function AuditBlock({ settings, preferences: { on, keepTexts } }: AuditBlockProps) {
  const [person, setPerson] = useState('');
  const [hasTexts, setTexts] = useState(false);
  const [told, setTold] = useState('');
  useEffect(() => {
    loadReadiness().then(
      (answers) => setPerson((typed) => typed || (answers?.who ?? '')),
      () => undefined,
    );
  }, []);

  const make = (save: (audit: Audit, about: About) => void) =>
    allEntries().then(
      (entries) => {
        const audit = auditOf(entries);
        save(audit, { person: person.trim(), hasTexts, policy: settings.policy.value });
        setTold(i18n.t('options.journal.auditRows', audit.lines.length));
      },
      () => setTold(i18n.t('options.journal.unread')),
    );
  return (
    <section class="block">
      <h2>{i18n.t('options.journal.audit')}</h2>
      <p class="soft">{i18n.t('options.journal.auditHint')}</p>
      {!(on && keepTexts) && <p class="soft">{i18n.t('options.journal.auditIncomplete')}</p>}
      <label class="audit-person">
        {i18n.t('options.journal.auditPerson')}
        <input
          type="text"
          maxLength={LONGEST_NAME}
          value={person}
          onInput={({ currentTarget }) => setPerson(currentTarget.value)}
        />
      </label>
      <Switch label={i18n.t('options.journal.auditTexts')} checked={hasTexts} onChange={setTexts} />
      <div class="row">
        <button
          type="button"
          class="button"
          onClick={() =>
            void make((audit, about) => downloadText(`${FILE_NAME}.csv`, 'text/csv', auditTable(audit, about)))
          }
        >
          {i18n.t('options.journal.auditCsv')}
        </button>
        <button
          type="button"
          class="button"
          onClick={() =>
            void make((audit, about) => downloadJson(`${FILE_NAME}.json`, auditDocument(audit, about, Date.now())))
          }
        >
          {i18n.t('options.journal.auditJson')}
        </button>
      </div>
      <p class="soft" role="status">
        {told}
      </p>
    </section>
  );
}
