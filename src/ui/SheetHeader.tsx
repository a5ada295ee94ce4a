import type { ComponentChildren } from 'preact';
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { Brand } from './Brand';

/** The head of a sheet: the name, where else to go from here (`children`), the settings, and the way onto paper. */
export function SheetHeader({ children }: { children: ComponentChildren }) {
  return (
    <header>
      <Brand />
      <nav>
        {children}
        <button type="button" class="button quiet" onClick={() => void browser.runtime.openOptionsPage()}>
          {i18n.t('popup.settings')}
        </button>
        <button type="button" class="button quiet" onClick={() => window.print()}>
          {i18n.t('insights.print')}
        </button>
      </nav>
    </header>
  );
}
