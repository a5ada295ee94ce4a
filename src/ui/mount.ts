import { type ComponentChild, render } from 'preact';
import { i18n } from '#i18n';

/** Shows an extension page, and tells the browser its language and title. */
export function mount(page: ComponentChild, title: string): void {
  document.documentElement.lang = i18n.t('extension.language');
  document.title = title;
  render(page, document.body);
}
