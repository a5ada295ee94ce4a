import { traced } from './trace.mjs';

/** Between two keys, in milliseconds: a pause after each, so that each has its review, which is the worst case. */
const PACE = 220;
/** How long a page may take to settle after its text was put in, in milliseconds. */
const SETTLING = 1500;
const KEYS = 'and so it went on, day after day, without ';

/**
 * What one keystroke costs the main thread of a page.
 * @typedef {object} Keystroke
 * @property {number} busy processor time from this key to the next, in milliseconds
 * @property {number} ours of it in scripts of the extension, as far as the browser tells them apart: what they make it
 *   paint, and the messages they get, is in `busy` only
 */

/** A page of X with a long post in it, to type on. */
export class Desk {
  #page;
  #typed = 0;

  constructor(page) {
    this.#page = page;
  }

  /**
   * @param {import('playwright').BrowserContext} context with the replicas
   * @param {string} post its lines are separated by `\n`
   */
  static async open(context, post) {
    const page = await context.newPage();
    await page.goto('https://x.com/home');
    await page.getByRole('main').getByTestId('tweetTextarea_0').click();
    for (const [index, line] of post.split('\n').entries()) {
      if (index > 0) await page.keyboard.press('Enter');
      await page.keyboard.insertText(line);
    }
    await page.waitForTimeout(SETTLING);
    return new Desk(page);
  }

  /**
   * Types on at the end of the post.
   * @param {number} count of keys
   * @returns {Promise<Keystroke[]>}
   * @throws when the browser's trace does not have every key
   */
  async type(count) {
    await this.#page.bringToFront();
    const events = await traced(this.#page, async () => {
      for (const end = this.#typed + count; this.#typed < end; this.#typed += 1) {
        await this.#page.keyboard.press(KEYS[this.#typed % KEYS.length]);
        await this.#page.waitForTimeout(PACE);
      }
    });
    const keystrokes = keystrokesIn(events);
    if (keystrokes.length !== count)
      throw new Error(`The trace has ${keystrokes.length} keys in the place of ${count}`);
    return keystrokes;
  }

  close() {
    return this.#page.close();
  }
}

/** @param {import('./trace.mjs').TraceEvent[]} events @returns {Keystroke[]} */
function keystrokesIn(events) {
  const pressed = events.filter(({ name, args }) => name === 'EventDispatch' && args.data?.type === 'keydown');
  const own = events.filter(({ tid, dur }) => tid === pressed[0]?.tid && dur !== undefined);
  const keystrokes = pressed.map(() => ({ busy: 0, ours: 0 }));
  const add = (what, event) => {
    // A key is part of the task that it starts.
    const at = pressed.findLastIndex(({ ts }) => ts <= event.ts + event.dur);
    if (at >= 0) keystrokes[at][what] += (event.tdur ?? event.dur) / 1000;
  };
  for (const task of outermost(own.filter(({ name }) => name === 'RunTask'))) add('busy', task);
  for (const call of outermost(own.filter(isOurs))) add('ours', call);
  return keystrokes;
}

/** Those that are in none of the others, whose time has theirs in it. */
function outermost(events) {
  let end = 0;
  return events.filter(({ ts, dur }) => {
    if (ts < end) return false;
    end = ts + dur;
    return true;
  });
}

function isOurs({ name, args }) {
  return name === 'FunctionCall' && args.data?.url?.startsWith('chrome-extension://');
}
