import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Mark } from '../../src/compose/highlights';
import { ROOT } from '../../tools/stale.mjs';
import { launchBrowser, type TestBrowser } from './harness/browser';
import { ADDED_EDITORS, EDITORS } from './harness/editors';
import type * as Marking from './harness/engines';
import { bundle, type IsolatedWorld, isolate } from './harness/isolated';
import { openX } from './harness/replica';

let browser: TestBrowser;
let code: string;
let css: string;

beforeAll(async () => {
  [browser, code, css] = await Promise.all([
    launchBrowser(),
    bundle('tests/e2e/harness/engines.ts'),
    readFile(join(ROOT, 'src/compose/marks.css'), 'utf8'),
  ]);
});
afterEach(async () => {
  for (const page of browser.context.pages().slice(1)) await page.close();
});
afterAll(() => browser?.close());

/** Globals of the isolated world. */
interface Kept {
  marks: Record<string, Marking.Highlights>;
}

/** The marks of one editor on a page, by the class under test in an isolated world. */
class Marks {
  private constructor(
    private readonly world: IsolatedWorld<typeof Marking>,
    private readonly selector: string,
  ) {}

  static async on(page: Page, selector: string, world?: IsolatedWorld<typeof Marking>): Promise<Marks> {
    const own = world ?? (await isolate<typeof Marking>(page, code));
    await own.call(({ engineOf, Highlights }, selector) => {
      const editor = document.querySelector<HTMLElement>(selector);
      const engine = editor && engineOf(editor);
      if (!editor || !engine) throw new Error(`No editor at ${selector}`);
      const kept = globalThis as unknown as Kept;
      kept.marks = { ...kept.marks, [selector]: new Highlights(editor, engine) };
    }, selector);
    return new Marks(own, selector);
  }

  /** Another editor of the same page, in the same world, as in one content script. */
  beside(page: Page, selector: string): Promise<Marks> {
    return Marks.on(page, selector, this.world);
  }

  show(marks: Mark[]): Promise<void> {
    return this.#call((own, marks) => own.show(marks), marks);
  }

  setActive(index: number | null): Promise<void> {
    return this.#call((own, index) => own.setActive(index), index);
  }

  rebuild(): Promise<void> {
    return this.#call((own) => own.rebuild(), null);
  }

  dispose(): Promise<void> {
    return this.#call((own) => own.dispose(), null);
  }

  hitTest(x: number, y: number): Promise<number | null> {
    return this.#call((own, { x, y }) => own.hitTest(x, y), { x, y });
  }

  rectOf(index: number): Promise<{ x: number; y: number; width: number; height: number } | null> {
    return this.#call((own, index) => {
      const { x, y, width, height } = own.rectOf(index) ?? {};
      return x === undefined || y === undefined || !width || !height ? null : { x, y, width, height };
    }, index);
  }

  /** Finds the offsets again. Returns whether the registry has the very same ranges after it. */
  rebuildsNothing(): Promise<boolean> {
    return this.#call((own) => {
      const ranges = () => [...CSS.highlights.values()].flatMap((highlight) => [...highlight]);
      const before = ranges();
      own.rebuild();
      const after = ranges();
      return before.length === after.length && before.every((range, index) => range === after[index]);
    }, null);
  }

  #call<Argument, Result>(
    action: (marks: Marking.Highlights, argument: Argument) => Result,
    argument: Argument,
  ): Promise<Awaited<Result>> {
    const source = `(_, { selector, argument }) => (${action})(globalThis.marks[selector], argument)`;
    return this.world.run(source, { selector: this.selector, argument });
  }
}

/** What the page's registry holds: the marked words by name. */
function painted(page: Page): Promise<Record<string, string[]>> {
  return page.evaluate(() => {
    const own = [...CSS.highlights].filter(([name]) => name.startsWith('lectern-'));
    return Object.fromEntries(own.map(([name, ranges]) => [name, [...ranges].map(String)]));
  });
}

/** Adopted, as the strict policy of the page allows no style of another kind. */
function addStyle(page: Page): Promise<void> {
  return page.evaluate((css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets = [sheet];
  }, css);
}

const TEXT = 'We chose the best companies\nand many #growth ideas';
const BEST: Mark = { start: 9, end: 27, level: 'warning' };
const MANY: Mark = { start: 32, end: 44, level: 'suggestion' };

/** A picture of all that is there: where only a mark is painted again, the ends of its dots lie a hair beside where they lay. */
async function paintedAnew(page: Page, editor: Locator): Promise<Buffer> {
  const { width, height } = page.viewportSize() ?? { width: 1280, height: 720 };
  await page.setViewportSize({ width: width - 1, height });
  await page.setViewportSize({ width, height });
  return editor.screenshot();
}

describe.each([...EDITORS, ...ADDED_EDITORS])('Marks in $name', ({ selector, open }) => {
  it('cover the right words, leave the DOM alone, and go away without a trace', async () => {
    const { page, editor, model } = await open(browser.context);
    await addStyle(page);
    await page.keyboard.type(TEXT);
    const picture = () => paintedAnew(page, editor);
    const bare = await picture();
    const html = await editor.innerHTML();
    const marks = await Marks.on(page, selector);

    await marks.show([BEST, { start: 0, end: 0, level: 'error' }, MANY]);
    expect(await painted(page)).toEqual({
      'lectern-warning-light': ['the best companies'],
      'lectern-suggestion-light': ['many #growth'],
    });
    const marked = await picture();
    expect(marked.equals(bare)).toBe(false);

    await marks.setActive(2);
    expect(await painted(page)).toMatchObject({ 'lectern-active-suggestion-light': ['many #growth'] });
    expect((await picture()).equals(marked)).toBe(false);
    await marks.setActive(null);
    expect((await picture()).equals(marked)).toBe(true);

    expect(await editor.innerHTML()).toBe(html);
    expect(await model()).toBe(TEXT);
    await marks.dispose();
    expect(await painted(page)).toEqual({});
    expect((await picture()).equals(bare)).toBe(true);
  });

  it('come back at the same offsets after the editor has rendered anew', async () => {
    const { page } = await open(browser.context);
    await page.keyboard.type(TEXT);
    const marks = await Marks.on(page, selector);
    await marks.show([BEST, MANY]);
    await page.keyboard.press('Control+a');
    await page.keyboard.type(TEXT);
    await marks.rebuild();
    expect(await painted(page)).toEqual({
      'lectern-warning-light': ['the best companies'],
      'lectern-suggestion-light': ['many #growth'],
    });
  });

  it('are not painted anew while they stand where they stood', async () => {
    const { page } = await open(browser.context);
    await page.keyboard.type(TEXT);
    const marks = await Marks.on(page, selector);
    await marks.show([BEST, BEST, MANY]);
    expect(Object.values(await painted(page)).flat()).toHaveLength(3);
    expect(await marks.rebuildsNothing()).toBe(true);
    await page.keyboard.press('Control+a');
    await page.keyboard.type(TEXT);
    expect(await marks.rebuildsNothing()).toBe(false);
  });

  it('are found by the pointer, and say where they are', async () => {
    const { page } = await open(browser.context);
    await page.keyboard.type(TEXT);
    const marks = await Marks.on(page, selector);
    await marks.show([BEST, { start: 0, end: 0, level: 'error' }, MANY, { start: 18, end: 27, level: 'error' }]);

    const rect = await marks.rectOf(2);
    if (!rect) throw new Error('The mark is not shown');
    expect(await marks.hitTest(rect.x + 2, rect.y + rect.height / 2)).toBe(2);
    expect(await marks.hitTest(rect.x - 6, rect.y + rect.height / 2)).toBeNull();
    expect(await marks.rectOf(1)).toBeNull();
    expect(await marks.rectOf(9)).toBeNull();
    const best = await marks.rectOf(0);
    if (!best) throw new Error('The mark is not shown');
    expect(best.y).toBeLessThan(rect.y);
    const height = best.y + best.height / 2;
    expect(await marks.hitTest(best.x + 2, height)).toBe(0);
    // The shortest of two that meet.
    expect(await marks.hitTest(best.x + best.width - 2, height)).toBe(3);
  });
});

describe.each(EDITORS)('Marks in $name', ({ selector, open }) => {
  it('come into view when one is made active', async () => {
    const { page } = await open(browser.context);
    await page.keyboard.type(`Many first words${'\nand more'.repeat(30)}`);
    const marks = await Marks.on(page, selector);
    await marks.show([{ start: 0, end: 10, level: 'warning' }]);
    const frame = await page.evaluate((selector) => {
      let at = document.querySelector(selector);
      while (at && !/auto|scroll/.test(getComputedStyle(at).overflowY)) at = at.parentElement;
      return at?.getBoundingClientRect().top ?? Number.NaN;
    }, selector);
    const top = async () => (await marks.rectOf(0))?.y ?? Number.NaN;
    expect(await top()).toBeLessThan(frame);
    await marks.setActive(0);
    expect(await top()).toBeGreaterThanOrEqual(frame);
  });

  it.each(['dim', 'black'])('take the tone of the editor in a %s theme', async (theme) => {
    const { page } = await open(browser.context, { theme });
    await page.keyboard.type(TEXT);
    const marks = await Marks.on(page, selector);
    await marks.show([BEST]);
    expect(Object.keys(await painted(page))).toEqual(['lectern-warning-dark']);
  });
});

describe('Marks of two composers', () => {
  it('stand side by side, and each takes only its own away', async () => {
    const { page } = await openX(browser.context);
    await page.keyboard.type('Many inline words');
    await page.getByTestId('SideNav_NewTweet_Button').click();
    await page.keyboard.type('Many modal words');
    const inline = await Marks.on(page, 'main [data-testid=tweetTextarea_0]');
    const modal = await inline.beside(page, '[role=dialog] [data-testid=tweetTextarea_0]');
    await inline.show([{ start: 0, end: 11, level: 'warning' }]);
    await modal.show([{ start: 0, end: 10, level: 'warning' }]);
    expect(await painted(page)).toEqual({ 'lectern-warning-light': ['Many inline', 'Many modal'] });
    await modal.dispose();
    expect(await painted(page)).toEqual({ 'lectern-warning-light': ['Many inline'] });
  });
});

describe('A browser without the highlight API', () => {
  it('shows no marks and throws nothing', async () => {
    const { page } = await openX(browser.context);
    await page.keyboard.type(TEXT);
    const world = await isolate<typeof Marking>(page, code);
    await world.call(() => Object.defineProperty(CSS, 'highlights', { value: undefined }) && null, null);
    const marks = await Marks.on(page, 'main [data-testid=tweetTextarea_0]', world);
    await marks.show([BEST]);
    await marks.setActive(0);
    expect(await painted(page)).toEqual({});
    expect(await marks.rectOf(0)).not.toBeNull();
  });
});
