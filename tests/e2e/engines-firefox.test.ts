import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type * as Editors from './harness/engines';
import { HAS_FIREFOX, launchFirefox } from './harness/firefox';
import { openReplica } from './harness/firefox-replica';
import { bundle } from './harness/isolated';
import { REPLACEMENTS } from './harness/replacements';
import './harness/replica';
import { PLACES } from './harness/surfaces-of-sites';

/**
 * The engines in Firefox, on the real libraries and in a sandbox as a content script has it: what a script's own events
 * carry, and what a library takes of them, is not what it is in Chromium.
 */
const EDITORS = [
  { name: 'Draft.js', site: 'X', surface: 'home' },
  { name: 'A textarea', site: 'X', surface: 'textarea (telephone)' },
  { name: 'Quill', site: 'LinkedIn', surface: 'post, classic' },
  { name: 'TipTap', site: 'LinkedIn', surface: 'post, new' },
  { name: 'Lexical, plain', site: 'Threads', surface: 'post' },
  { name: 'Lexical, rich', site: 'Facebook', surface: 'post' },
  { name: 'Slate', site: 'Any other', surface: 'Slate' },
  { name: 'No library', site: 'Any other', surface: 'contenteditable, no library' },
];

/** Puppeteer's own sandbox in a page; its types leave it out. */
interface Sandbox {
  evaluate<Result, Argument>(
    action: string | ((argument: Argument) => Result),
    argument?: Argument,
  ): Promise<Awaited<Result>>;
}

/** Where the engines are, in the sandbox. */
declare const lectern: typeof Editors;

let browser: Browser;
let code: string;
beforeAll(async () => {
  if (HAS_FIREFOX) [browser, code] = await Promise.all([launchFirefox(), bundle('tests/e2e/harness/engines.ts')]);
});
afterAll(() => browser?.close());

/** An editor, and what its engine does with it. */
class Box {
  private constructor(
    private readonly page: Page,
    private readonly sandbox: Sandbox,
    private readonly selector: string,
  ) {}

  static async open({ site, surface }: (typeof EDITORS)[number]): Promise<Box> {
    const place = PLACES.find((one) => one.site === site && one.surface === surface);
    if (!place) throw new Error(`No ${surface} on ${site}`);
    const page = await openReplica(browser, place.address);
    for (const selector of [...place.way, place.editor]) {
      await page.waitForSelector(selector);
      await page.click(selector);
    }
    // Libraries join into one step of undo what is written within a second: here time leaps.
    await page.evaluate(() => {
      const { now } = Date;
      Object.assign(window, { leap: 0 });
      Date.now = () => now() + (window as unknown as { leap: number }).leap;
    });
    const sandbox = (page.mainFrame() as unknown as { isolatedRealm(): Sandbox }).isolatedRealm();
    await sandbox.evaluate(`${code}\nglobalThis.lectern = lectern; undefined`);
    return new Box(page, sandbox, place.editor);
  }

  close(): Promise<void> {
    return this.page.close();
  }

  model(): Promise<string> {
    return this.page.evaluate(() => window.replica.model());
  }

  errors(): Promise<string[]> {
    return this.page.evaluate(() => window.replica.errors);
  }

  read(): Promise<string> {
    return this.sandbox.evaluate((selector) => {
      const editor = document.querySelector<HTMLElement>(selector);
      return (editor && lectern.engineOf(editor)?.read(editor)) ?? 'no engine';
    }, this.selector);
  }

  selection() {
    return this.sandbox.evaluate((selector) => {
      const editor = document.querySelector<HTMLElement>(selector);
      return (editor && lectern.engineOf(editor)?.selectionOf(editor)) ?? null;
    }, this.selector);
  }

  replace(start: number, end: number, replacement: string): Promise<boolean> {
    return this.sandbox.evaluate(
      async ({ selector, start, end, replacement }) => {
        const editor = document.querySelector<HTMLElement>(selector);
        return (editor && (await lectern.engineOf(editor)?.replace(editor, { start, end }, replacement))) ?? false;
      },
      { selector: this.selector, start, end, replacement },
    );
  }

  async write(text: string): Promise<void> {
    await this.page.click(this.selector);
    await this.chord('a');
    await this.page.keyboard.press('Backspace');
    await this.type(text);
    await this.expectText(text);
    await this.page.evaluate(() => Object.assign(window, { leap: Date.now() }));
  }

  async type(text: string): Promise<void> {
    for (const [at, line] of text.split('\n').entries()) {
      if (at > 0) await this.page.keyboard.press('Enter');
      await this.page.keyboard.type(line);
    }
  }

  async chord(key: 'a' | 'z', shift = false): Promise<void> {
    const { keyboard } = this.page;
    await keyboard.down('Control');
    if (shift) await keyboard.down('Shift');
    await keyboard.press(key);
    if (shift) await keyboard.up('Shift');
    await keyboard.up('Control');
  }

  async press(key: 'Backspace'): Promise<void> {
    await this.page.keyboard.press(key);
  }

  async expectText(text: string): Promise<void> {
    await expect.poll(() => this.model()).toBe(text);
    expect(await this.read()).toBe(text);
  }
}

describe.skipIf(!HAS_FIREFOX).each(EDITORS)('The engine of $name, in Firefox', (place) => {
  let box: Box;
  beforeAll(async () => {
    box = await Box.open(place);
  });
  afterAll(() => box?.close());

  it.each(REPLACEMENTS)('replaces $where, and typing, Backspace, undo and redo go on', async ({ text, by }) => {
    const [head = '', target = '', tail = ''] = text.split(/[«»]/);
    const before = head + target + tail;
    await box.write(before);

    expect(await box.replace(head.length, head.length + target.length, by)).toBe(true);
    const after = head + by + tail;
    await box.expectText(after);
    const caret = (head + by).length;
    expect(await box.selection()).toEqual({ start: caret, end: caret });

    await box.type('xy');
    await box.expectText(`${head + by}xy${tail}`);
    await box.press('Backspace');
    await box.press('Backspace');
    await box.expectText(after);

    let steps = 0;
    for (; steps < 12 && (await box.model()) !== before; steps++) await box.chord('z');
    await box.expectText(before);
    for (let step = 0; step < steps; step++) await box.chord('z', true);
    await box.expectText(after);
    expect(await box.errors()).toEqual([]);
  });

  it('fills an empty box', async () => {
    await box.write('');
    expect(await box.replace(0, 0, 'Profit rose')).toBe(true);
    await box.type(' 4%');
    await box.expectText('Profit rose 4%');
  });
});
