import { i18n } from '#i18n';

/** A moment as a reader would say it, "24 Nov, 14:05", in the interface's language and the writer's own time zone. */
export function momentOf(at: number): string {
  const parts = { day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit' } as const;
  return new Intl.DateTimeFormat(i18n.t('extension.language'), parts).format(at);
}
