import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { linkTo, type SharedDocument, sharedFrom } from '../../../policy/shared/write';
import { downloadJson } from '../../../ui/download';
import { Switch } from '../../../ui/Switch';
import type { Settings } from '../settings';

const FILE_NAME = 'lectern-policy.json';

/** The writer's settings, to pass on as a file or as one line. */
export function ShareOut({ settings }: { settings: Settings }) {
  const [readable, setReadable] = useState(false);
  const [told, setTold] = useState('');
  const policy = settings.own.value;
  const hasTerms = policy.confidentialTerms.some((term) => typeof term === 'string');
  const isEmpty = Object.keys(sharedFrom(policy, true).document).length === 1;
  const passOn = (way: (document: SharedDocument) => Promise<string> | string) => {
    const { document, leftOut } = sharedFrom(policy, readable);
    void Promise.resolve(way(document)).then((done) =>
      setTold([done, leftOut > 0 ? i18n.t('options.share.leftOut', leftOut) : ''].filter(Boolean).join(' ')),
    );
  };
  return (
    <section class="block">
      <h2>{i18n.t('options.share.out')}</h2>
      <p class="soft">{i18n.t(isEmpty ? 'options.share.nothing' : 'options.share.outHint')}</p>
      {hasTerms && <Switch label={i18n.t('options.share.readable')} checked={readable} onChange={setReadable} />}
      {!isEmpty && (
        <div class="row">
          <button type="button" class="button" onClick={() => passOn(download)}>
            {i18n.t('options.share.download')}
          </button>
          <button type="button" class="button" onClick={() => passOn(copy)}>
            {i18n.t('options.share.copy')}
          </button>
        </div>
      )}
      <p class="soft" role="status">
        {told}
      </p>
    </section>
  );
}

function download(document: SharedDocument): string {
  downloadJson(FILE_NAME, document);
  return '';
}

function copy(document: SharedDocument): Promise<string> {
  return navigator.clipboard.writeText(linkTo(document)).then(
    () => i18n.t('options.share.copied'),
    () => i18n.t('options.share.notCopied'),
  );
}
