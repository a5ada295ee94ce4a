import type { Page } from 'playwright';

/**
 * The strings on the JavaScript heap of a page's process, ours and the page's own, after a collection of garbage. Long
 * ones are cut at 1,024 characters, V8's own limit. Words in the DOM alone are not on it.
 */
export async function heapStrings(page: Page): Promise<string[]> {
  const devtools = await page.context().newCDPSession(page);
  const chunks: string[] = [];
  devtools.on('HeapProfiler.addHeapSnapshotChunk', ({ chunk }) => chunks.push(chunk));
  await devtools.send('HeapProfiler.enable');
  await devtools.send('HeapProfiler.collectGarbage');
  await devtools.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
  await devtools.detach();
  const { strings } = JSON.parse(chunks.join('')) as { strings: string[] };
  return strings;
}

/**
 * Text that the tests themselves do not leave on the heap: only its disguise is in the script that makes it.
 * @returns an expression that gives the text
 */
export function disguised(text: string): string {
  const codes = [...text].map((letter) => letter.charCodeAt(0) + 1);
  return `String.fromCharCode(...${JSON.stringify(codes)}.map((code) => code - 1))`;
}
