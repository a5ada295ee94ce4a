import type { Page } from 'playwright';

/**
 * Ends the extension's background worker, as the browser does whenever it likes; the next message starts a new one.
 * @param page any open page
 */
export async function killWorker(page: Page): Promise<void> {
  const devtools = await page.context().newCDPSession(page);
  const workers = async () => {
    const { targetInfos } = await devtools.send('Target.getTargets');
    return targetInfos.filter(({ type }) => type === 'service_worker');
  };
  for (const { targetId } of await workers()) await devtools.send('Target.closeTarget', { targetId });
  while ((await workers()).length > 0) await page.waitForTimeout(20);
  await devtools.detach();
}
