import type { BrowserContext } from 'playwright';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser, type TestBrowser } from './harness/browser';
import { ADDED_EDITORS, EDITORS } from './harness/editors';
import type * as Editors from './harness/engines';
import { bundle, type IsolatedWorld, isolate } from './harness/isolated';
import { REPLACEMENTS } from './harness/replacements';
import type { OpenComposer } from './harness/replica';

/** What an engine does with an editor, asked for from an isolated world. */
class Box {
  private constructor(
    readonly composer: OpenComposer,
    private readonly world: IsolatedWorld<typeof Editors>,
    private readonly selector: string,
  ) {}

  static async open(open: (context: BrowserContext) => Promise<OpenComposer>, selector: string): Promise<Box> {
    const composer = await open(browser.context);
    return new Box(composer, await isolate(composer.page, code), selector);
  }

  /** Types a text into the emptied editor, as a step of its own for undo: the libraries join what is within a second. */
  async write(text: string): Promise<void> {
    const { page, editor, model } = this.composer;
    await editor.focus();
    if ((await model()) !== '') {
      await page.keyboard.press('Control+a');
      await page.keyboard.press('Backspace');
    }
    await page.keyboard.type(text);
    await this.expectText(text);
    now = Math.max(now, Date.now()) + 5000;
    await page.clock.setFixedTime(now);
  }

  read(): Promise<string> {
    return this.world.call(({ engineOf }, selector) => {
      const editor = document.querySelector<HTMLElement>(selector);
      return (editor && engineOf(editor)?.read(editor)) ?? 'no engine';
    }, this.selector);
  }

  selection() {
    return this.world.call(({ engineOf }, selector) => {
      const editor = document.querySelector<HTMLElement>(selector);
      return (editor && engineOf(editor)?.selectionOf(editor)) ?? null;
    }, this.selector);
  }

  /** The words the DOM range of a span covers. */
  words(start: number, end: number) {
    return this.world.call(
      ({ engineOf }, { selector, start, end }) => {
        const editor = document.querySelector<HTMLElement>(selector);
        return (editor && engineOf(editor)?.rangesOf(editor, [{ start, end }])[0]?.toString()) ?? null;
      },
      { selector: this.selector, start, end },
    );
  }

  replace(start: number, end: number, replacement: string) {
    return this.world.call(
      async ({ engineOf }, { selector, start, end, replacement }) => {
        const editor = document.querySelector<HTMLElement>(selector);
        return (editor && (await engineOf(editor)?.replace(editor, { start, end }, replacement))) ?? false;
      },
      { selector: this.selector, start, end, replacement },
    );
  }

  /** Model and DOM agree. Quill's model composes combining marks (NFC), its DOM keeps them as typed. */
  async expectText(text: string): Promise<void> {
    await expect.poll(async () => (await this.composer.model()).normalize()).toBe(text.normalize());
    expect((await this.read()).normalize()).toBe(text.normalize());
  }
}

let browser: TestBrowser;
let code: string;
let now = 0;

beforeAll(async () => {
  [browser, code] = await Promise.all([launchBrowser(), bundle('tests/e2e/harness/engines.ts')]);
});
afterAll(async () => {
  expect(browser.strays).toEqual([]);
  await browser.close();
});

describe.each([...EDITORS, ...ADDED_EDITORS])('The engine of $name', ({ selector, open }) => {
  let box: Box;
  beforeAll(async () => {
    box = await Box.open(open, selector);
  });
  afterEach(async () => expect(await box.composer.errors()).toEqual([]));
  afterAll(() => box.composer.page.close());

  it.each(REPLACEMENTS)('replaces $where, and typing, Backspace, undo and redo go on', async ({ text, by }) => {
    const [head = '', target = '', tail = ''] = text.split(/[«»]/);
    const before = head + target + tail;
    await box.write(before);
    const { keyboard } = box.composer.page;
    expect(await box.words(head.length, head.length + target.length)).toBe(target.replaceAll('\n', ''));

    expect(await box.replace(head.length, head.length + target.length, by)).toBe(true);
    await box.expectText(head + by + tail);
    const caret = (head + by).length;
    expect(await box.selection()).toEqual({ start: caret, end: caret });
    expect(await box.composer.post.isEnabled()).toBe(true);

    await keyboard.type('xy');
    await box.expectText(`${head + by}xy${tail}`);
    await keyboard.press('Backspace');
    await keyboard.press('Backspace');
    await box.expectText(head + by + tail);

    // On a slow machine the libraries join fewer keystrokes into one step.
    let steps = 0;
    for (; steps < 10 && (await box.composer.model()) !== before; steps++) await keyboard.press('Control+z');
    await box.expectText(before);
    for (let step = 0; step < steps; step++) await keyboard.press('Control+Shift+z');
    await box.expectText(head + by + tail);
  });

  it('fills an empty box', async () => {
    await box.write('');
    expect(await box.replace(0, 0, 'Profit rose')).toBe(true);
    await box.expectText('Profit rose');
    expect(await box.composer.post.isEnabled()).toBe(true);
    await box.composer.page.keyboard.type(' 4%');
    await box.expectText('Profit rose 4%');
  });

  it('replaces while the focus is elsewhere', async () => {
    await box.write('One line\nand many more');
    await box.composer.editor.blur();
    expect(await box.replace(13, 17, 'two')).toBe(true);
    await box.expectText('One line\nand two more');
  });

  it('replaces behind a combining mark', async () => {
    // Without undo: Quill counts the composed text and undoes the wrong part, with or without us.
    await box.write('Cafe\u0301 of many friends');
    expect(await box.replace(9, 13, 'six')).toBe(true);
    await box.expectText('Cafe\u0301 of six friends');
  });

  it('refuses a span outside the text and changes nothing', async () => {
    await box.write('Short');
    expect(await box.replace(3, 9, 'x')).toBe(false);
    await box.expectText('Short');
  });

  it('knows the caret on every line, blank ones too', async () => {
    const text = 'ab\n\ncd #e f';
    await box.write(text);
    for (let caret = text.length; caret > 0; caret--) {
      expect(await box.selection()).toEqual({ start: caret, end: caret });
      await box.composer.page.keyboard.press('ArrowLeft');
    }
    await box.composer.page.keyboard.press('Control+a');
    expect(await box.selection()).toEqual({ start: 0, end: text.length });
  });
});

describe.each([...EDITORS.slice(1), ...ADDED_EDITORS])('A mention in $name', ({ selector, open }) => {
  it('is left alone, and the words beside it are not', async () => {
    const box = await Box.open(open, selector);
    const { composer } = box;
    await composer.page.keyboard.type('Thanks to ');
    await composer.mention('Ana Lee');
    await composer.page.keyboard.type('for many ideas');
    const text = 'Thanks to Ana Lee for many ideas';
    await box.expectText(text);

    expect(await box.replace(7, 17, 'to Ana Lee')).toBe(false);
    expect(await box.replace(12, 14, 'x')).toBe(false);
    await box.expectText(text);
    expect(await box.replace(22, 26, 'three')).toBe(true);
    await box.expectText('Thanks to Ana Lee for three ideas');
    expect(await box.replace(0, 10, 'With ')).toBe(true);
    await box.expectText('With Ana Lee for three ideas');
  });
});
