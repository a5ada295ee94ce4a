import '../../src/compose/marks.css';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { ComposePage } from '../../src/compose/page';
import { adapterFor } from '../../src/compose/sites';

export default defineContentScript({
  matches: ['https://x.com/*', 'https://twitter.com/*', 'https://mobile.x.com/*', 'https://www.linkedin.com/*'],
  runAt: 'document_start',
  noScriptStartedPostMessage: true,
  main() {
    const adapter = adapterFor(location.hostname);
    if (!adapter) return;
    // Not WXT's own context signal: it listens to an event of the page, and a page must not be able to end the review.
    const life = new AbortController();
    new ComposePage(adapter, life.signal, () => life.abort());
  },
});
