import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { launchBrowser, type TestBrowser } from './harness/browser';
import type * as Editors from './harness/engines';
import { bundle, type IsolatedWorld, isolate } from './harness/isolated';

let browser: TestBrowser;
let code: string;
let world: IsolatedWorld<typeof Editors>;
let page: Awaited<ReturnType<TestBrowser['context']['newPage']>>;

beforeAll(async () => {
  [browser, code] = await Promise.all([launchBrowser(), bundle('tests/e2e/harness/engines.ts')]);
  page = await browser.context.newPage();
});
beforeEach(async () => {
  await page.setContent('<div contenteditable="plaintext-only" style="white-space: pre-wrap"></div>');
  world = await isolate(page, code);
  await page.locator('div').click();
});
afterAll(() => browser?.close());

function read() {
  return world.call(({ engineOf }) => {
    const editor = document.querySelector('div');
    return editor && engineOf(editor)?.read(editor);
  }, null);
}

function replace(start: number, end: number, replacement: string) {
  return world.call(
    async ({ engineOf }, { start, end, replacement }) => {
      const editor = document.querySelector('div');
      return editor && (await engineOf(editor)?.replace(editor, { start, end }, replacement));
    },
    { start, end, replacement },
  );
}

describe('The engine of a plain box', () => {
  it('reads what was typed, line ends at the end too', async () => {
    await page.keyboard.type('One\n\ntwo');
    expect(await read()).toBe('One\n\ntwo');
    await page.keyboard.press('Enter');
    expect(await read()).toBe('One\n\ntwo\n');
    await page.keyboard.press('Control+a');
    await page.keyboard.press('Backspace');
    expect(await read()).toBe('');
  });

  it.each([
    ['in the middle of a line', 'We chose «the best» companies', 'Acme'],
    ['on another line', 'One\n\nand «many» more', 'two'],
    ['over two lines', 'One «line\nand» more', 'text'],
    ['by three lines', 'Our «plan» is here', 'plan:\n\na list'],
    ['nothing by a line', 'One«» more', '\nand'],
    ['by nothing', 'This is «very »good', ''],
    ['in an empty box', '«»', 'Profit rose'],
  ])('replaces %s, and typing and undo go on', async (_, text, by) => {
    const [head = '', target = '', tail = ''] = text.split(/[«»]/);
    await page.keyboard.type(head + target + tail);
    expect(await replace(head.length, head.length + target.length, by)).toBe(true);
    expect(await read()).toBe(head + by + tail);
    await page.keyboard.type('xy');
    expect(await read()).toBe(`${head + by}xy${tail}`);
    for (let step = 0; step < 9 && (await read()) !== head + target + tail; step++) {
      await page.keyboard.press('Control+z');
    }
    expect(await read()).toBe(head + target + tail);
  });
});
