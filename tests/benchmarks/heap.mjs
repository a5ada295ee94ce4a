const TEXT = 'We moved 4,100 boxes to Leeds, and nothing but flimflam with them.';
/** How long a text stays in its box, in milliseconds: until it has been reviewed. */
const STAY = 600;
/** Not counted: what is made once and then kept. */
const WARM_UP = 10;

/**
 * How much more a page of X holds after its compose dialog was opened, written in and closed many times.
 * @param {import('playwright').BrowserContext} context with the replicas
 * @param {number} times
 * @returns {Promise<number>} bytes on the JavaScript heap of the page's process, after a collection of garbage: the page's
 *   own and the extension's together
 */
export async function heapGrowth(context, times) {
  const page = await context.newPage();
  await page.goto('https://x.com/home');
  for (let time = 0; time < WARM_UP; time += 1) await write(page);
  const before = await heapOf(page);
  for (let time = 0; time < times; time += 1) await write(page);
  const after = await heapOf(page);
  await page.close();
  return after - before;
}

async function write(page) {
  await page.getByTestId('SideNav_NewTweet_Button').click();
  const dialog = page.getByRole('dialog', { name: 'Compose post' });
  await dialog.getByTestId('tweetTextarea_0').click();
  await page.keyboard.type(TEXT);
  await page.waitForTimeout(STAY);
  await page.getByTestId('app-bar-close').click();
  await page.getByTestId('confirmationSheetCancel').click();
  await dialog.waitFor({ state: 'detached' });
}

/** @param {import('playwright').Page} page @returns {Promise<number>} bytes in use, after a collection of garbage */
async function heapOf(page) {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('HeapProfiler.enable');
  await devtools.send('HeapProfiler.collectGarbage');
  const { usedSize } = await devtools.send('Runtime.getHeapUsage');
  await devtools.detach();
  return usedSize;
}
