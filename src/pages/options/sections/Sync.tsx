import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { partsOf } from '../../../policy/parts';
import { changeSync, loadSync, type SyncStanding, takePart, watchSync } from '../../../policy/sync/standing';
import { downloadJson } from '../../../ui/download';
import { Switch } from '../../../ui/Switch';
import { partName } from '../part-names';

const FILE_NAME = 'lectern-policy-replaced.json';

/** Whether this machine's settings follow the writer's other machines, and what came of it. */
export function Sync() {
  const [standing, setStanding] = useState<SyncStanding | null>(null);
  const [notSaved, setNotSaved] = useState(false);
  useEffect(() => {
    void loadSync().then(setStanding);
    return watchSync(setStanding);
  }, []);
  if (!standing) return null;
  const { on, problem, replaced } = standing;
  const keep = (change: Promise<void>) =>
    change.then(
      () => setNotSaved(false),
      () => setNotSaved(true),
    );
  return (
    <section class="block">
      <h2>{i18n.t('options.share.sync.title')}</h2>
      <p class="soft">{i18n.t('options.share.sync.hint')}</p>
      <Switch
        label={i18n.t('options.share.sync.label')}
        checked={on}
        onChange={(checked) => void keep(takePart(checked))}
      />
      {notSaved && <p role="alert">{i18n.t('review.notice.notSaved')}</p>}
      {on && problem && <p role="alert">{i18n.t(`options.share.sync.${problem}`)}</p>}
      {replaced && <Replaced document={replaced} onForget={() => void keep(changeSync({ replaced: null }))} />}
    </section>
  );
}

function Replaced({ document, onForget }: { document: Record<string, unknown>; onForget(): void }) {
  const names = [...partsOf(document).parts.keys()].map(partName);
  const listed = new Intl.ListFormat(i18n.t('extension.language')).format(names);
  return (
    <>
      <p role="status">{i18n.t('options.share.sync.replaced', [listed])}</p>
      <div class="row">
        <button type="button" class="button" onClick={() => downloadJson(FILE_NAME, document)}>
          {i18n.t('options.share.sync.download')}
        </button>
        <button type="button" class="button quiet" onClick={onForget}>
          {i18n.t('options.share.sync.forget')}
        </button>
      </div>
    </>
  );
}
