import { i18n } from '#i18n';

/** The name over a page of ours. */
export function Brand() {
  return (
    <p class="brand">
      <img src="/icon/48.png" alt="" width="28" height="28" />
      {i18n.t('extension.name')}
    </p>
  );
}
