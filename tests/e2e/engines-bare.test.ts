import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser, type TestBrowser } from './harness/browser';
import type * as Editors from './harness/engines';
import { bundle, type IsolatedWorld, isolate } from './harness/isolated';

/** Boxes with no library around them: which are, and what is read of what browsers and pastes leave in them. */
let browser: TestBrowser;
let code: string;
let world: IsolatedWorld<typeof Editors>;
let page: Awaited<ReturnType<TestBrowser['context']['newPage']>>;

beforeAll(async () => {
  [browser, code] = await Promise.all([launchBrowser(), bundle('tests/e2e/harness/engines.ts')]);
  page = await browser.context.newPage();
});
afterAll(() => browser?.close());

async function show(html: string): Promise<void> {
  await page.setContent(html);
  world = await isolate(page, code);
}

const engine = () =>
  world.call(({ engineOf }) => {
    const box = document.querySelector<HTMLElement>('#box') ?? document.querySelector<HTMLElement>('[contenteditable]');
    return (box && engineOf(box)?.id) ?? 'none';
  }, null);

const read = () =>
  world.call(({ engineOf }) => {
    const box = document.querySelector<HTMLElement>('[contenteditable]');
    return box && engineOf(box)?.read(box);
  }, null);

describe('A box of the browser’s own', () => {
  it.each([
    ['empty', '<div contenteditable></div>'],
    ['with a break that holds it open', '<div contenteditable="true"><br></div>'],
    ['with bare words', '<div contenteditable="true" class="comment-editor" id="reply">Our port</div>'],
    ['with the lines of Chromium', '<div contenteditable="true">One<div>two</div><div><br></div></div>'],
    ['with the lines of Firefox', '<div contenteditable="true"><div>One</div><div>two<br></div></div>'],
    ['with a name in it', '<div contenteditable="true"><a contenteditable="false" data-user="7">Ana</a>&nbsp;</div>'],
    [
      'of a framework',
      '<div contenteditable="true" data-v-7ba5bd90 _ngcontent-abc-c12 data-placeholder="Write"></div>',
    ],
    ['with a spelling extension', '<div contenteditable="true" data-gramm="false" data-lt-tmp-id="lt-4"></div>'],
  ])('is known: %s', async (_, html) => {
    await show(html);
    expect(await engine()).toBe('bare');
  });

  it('stays known with all that is pasted into it, and by what others put on it', async () => {
    await show('<div contenteditable="true"></div>');
    expect(await engine()).toBe('bare');
    await page.evaluate(() => {
      const box = document.querySelector('div');
      box?.setAttribute('data-gramm', 'true');
      if (box) box.innerHTML = '<h2 data-id="1">Head</h2><ul><li>one</li><li><b>t</b>wo</li></ul>';
    });
    expect(await engine()).toBe('bare');
    expect(await read()).toBe('Head\none\ntwo');
  });

  it('is known no more once a library has taken it', async () => {
    await show('<div contenteditable="true"></div>');
    expect(await engine()).toBe('bare');
    await page.evaluate(() => document.querySelector('div')?.classList.add('ck-editor__editable'));
    expect(await engine()).toBe('none');
  });
});

describe('A box that may be another’s', () => {
  it.each([
    ['CKEditor 5', '<div class="ck ck-content ck-editor__editable" contenteditable="true"><p><br></p></div>'],
    ['CKEditor 4', '<div class="cke_editable" contenteditable="true"><div><br></div></div>'],
    ['TinyMCE', '<div class="mce-content-body" contenteditable="true"><div>One</div></div>'],
    ['Trix', '<trix-editor contenteditable="true"><div>One</div></trix-editor>'],
    ['Trix, by what is in it', '<div contenteditable="true"><div><!--block-->One</div></div>'],
    ['Editor.js', '<div class="ce-paragraph cdx-block" contenteditable="true"></div>'],
    ['Gutenberg', '<p class="rich-text" data-type="core/paragraph" contenteditable="true"></p>'],
    ['CodeMirror', '<div class="cm-content" contenteditable="true"><div class="cm-line">a</div></div>'],
    ['Notion', '<div contenteditable="true" data-content-editable-leaf="true"></div>'],
    ['a library whose lines are paragraphs', '<div contenteditable="true"><p><br></p></div>'],
    ['a library whose lines have names', '<div contenteditable="true"><div data-line="1">One</div></div>'],
    ['a library whose words have elements', '<div contenteditable="true"><div><span>One</span></div></div>'],
    ['a part of a larger box', '<div contenteditable="true"><div id="box" contenteditable="true"></div></div>'],
    ['an island', '<div contenteditable="false"></div>'],
  ])('is left alone: %s', async (_, html) => {
    await show(html);
    expect(await engine()).toBe('none');
  });
});

describe('What is read of a box of the browser’s own', () => {
  it.each([
    ['nothing of an empty one', '<br>', ''],
    ['a break that holds a line open', 'One<div><br></div>', 'One\n'],
    ['breaks among bare words', 'One<br><br>two', 'One\n\ntwo'],
    [
      'bare words before, between and behind lines',
      'One<div>two</div>three<div>four</div>five',
      'One\ntwo\nthree\nfour\nfive',
    ],
    ['lines within lines once', '<div>One<div>two</div></div><div>three</div>', 'One\ntwo\nthree'],
    ['a blank that would not show', 'One&nbsp;&nbsp;two&nbsp;', 'One  two '],
    ['no source of the page', '\n  <div>One</div>\n  <div>two</div>\n', 'One\ntwo'],
    ['a name as words of its line', 'Hi <span contenteditable="false"><div>Ana</div></span>, you', 'Hi Ana, you'],
    ['words that a browser has translated', '<font><font>Our port</font></font>', 'Our port'],
  ])('is %s', async (_, html, text) => {
    await show('<div contenteditable="true"></div>');
    expect(await engine()).toBe('bare');
    await page.evaluate((html) => {
      const box = document.querySelector('div');
      if (box) box.innerHTML = html;
    }, html);
    expect(await read()).toBe(text);
  });

  it('has a place in the box for each offset', async () => {
    await show('<div contenteditable="true">One<div>two</div><div><br></div>three<br>four</div>');
    const offsets = await world.call(({ engineOf }) => {
      const box = document.querySelector<HTMLElement>('[contenteditable]');
      const found = box && engineOf(box);
      if (!box || !found) return null;
      const offsets = [...Array(found.read(box).length + 1).keys()];
      return offsets.map((offset) => {
        found.select(box, { start: offset, end: offset });
        return found.selectionOf(box)?.start;
      });
    }, null);
    expect(offsets).toEqual([...Array('One\ntwo\n\nthree\nfour'.length + 1).keys()]);
  });

  it('keeps the new lines of a box that shows them', async () => {
    await show('<div contenteditable="true" style="white-space: pre-wrap">One\n\ntwo\n\n</div>');
    expect(await read()).toBe('One\n\ntwo\n');
    await show('<div contenteditable="true">One\ntwo</div>');
    expect(await read()).toBe('One two');
  });
});

describe('A name in a box of the browser’s own', () => {
  it.each([
    ['that is not edited', '<span contenteditable="false">Ana Lee</span>'],
    ['that could be edited', '<a class="mention" href="/ana">Ana Lee</a>'],
  ])('is left alone, and the words beside it are not: one %s', async (_, name) => {
    await show('<div contenteditable="true"></div>');
    expect(await engine()).toBe('bare');
    await page.evaluate((html) => {
      const box = document.querySelector('div');
      if (box) box.innerHTML = html;
    }, `Thanks to ${name} for many ideas`);
    const replace = (start: number, end: number) =>
      world.call(
        ({ engineOf }, span) => {
          const box = document.querySelector<HTMLElement>('[contenteditable]');
          return box && engineOf(box)?.replace(box, span, 'x');
        },
        { start, end },
      );
    expect(await replace(7, 17)).toBe(false);
    expect(await replace(12, 14)).toBe(false);
    expect(await read()).toBe('Thanks to Ana Lee for many ideas');
    expect(await replace(22, 26)).toBe(true);
    expect(await replace(0, 6)).toBe(true);
    expect(await read()).toBe('x to Ana Lee for x ideas');
    expect(await page.evaluate(() => document.querySelector('div')?.innerHTML)).toContain(name);
  });
});
