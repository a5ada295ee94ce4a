import '../../src/compose/marks.css';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { elsewhere } from '../../src/compose/sites/elsewhere';
import { start } from '../../src/compose/start';

export default defineContentScript({
  // src/background/other-sites.ts registers it on the sites that a writer adds.
  registration: 'runtime',
  matches: [],
  runAt: 'document_start',
  main: () => start(elsewhere),
});
