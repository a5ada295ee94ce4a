const CATEGORIES = ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'toplevel'];

/**
 * @typedef {object} TraceEvent one of the browser's own
 * @property {string} name
 * @property {number} pid
 * @property {number} tid
 * @property {number} ts when it began, in microseconds
 * @property {number} [dur] how long it took, in microseconds
 * @property {number} [tdur] the processor time of its thread in it, in microseconds
 * @property {{ data?: { type?: string, url?: string } }} args
 */

/**
 * What the browser did for a page while something went on, in the order in which it began.
 * @param {import('playwright').Page} page
 * @param {() => Promise<void>} action
 * @returns {Promise<TraceEvent[]>} of the page's own process
 */
export async function traced(page, action) {
  const devtools = await page.context().newCDPSession(page);
  const events = [];
  devtools.on('Tracing.dataCollected', ({ value }) => events.push(...value));
  const complete = new Promise((resolve) => devtools.once('Tracing.tracingComplete', resolve));
  await devtools.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: CATEGORIES, excludedCategories: ['*'] },
  });
  await action();
  await devtools.send('Tracing.end');
  await complete;
  await devtools.detach();
  const own = events.find(({ name, args }) => name === 'EventDispatch' && args.data?.type === 'keydown')?.pid;
  return events.filter(({ pid }) => pid === own).toSorted((a, b) => a.ts - b.ts);
}
