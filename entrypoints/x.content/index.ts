import '../../src/compose/marks.css';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { x } from '../../src/compose/sites/x';
import { start } from '../../src/compose/start';

export default defineContentScript({
  matches: ['https://x.com/*', 'https://twitter.com/*', 'https://mobile.x.com/*'],
  runAt: 'document_start',
  main: () => start(x),
});
