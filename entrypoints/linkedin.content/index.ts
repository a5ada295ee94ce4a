import '../../src/compose/marks.css';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { linkedin } from '../../src/compose/sites/linkedin';
import { start } from '../../src/compose/start';

export default defineContentScript({
  matches: ['https://www.linkedin.com/*'],
  runAt: 'document_start',
  main: () => start(linkedin),
});
