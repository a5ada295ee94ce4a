import { heapGrowth } from '../tests/benchmarks/heap.mjs';
import { Desk } from '../tests/benchmarks/typing.mjs';
import { launchBrowser, launchWithExtension } from './browser.mjs';

/** Keys on each page in turn, so that whatever else the machine does weighs on both alike. */
const TURN = 20;
const TURNS = 10;
/** How often a compose dialog is opened, written in and closed. */
const DIALOGS = 40;

/**
 * What the extension costs a page: the replica of X in a real Chromium, with it and without it.
 * @typedef {object} PageCost
 * @property {{ length: number, without: number[], withIt: number[], ours: number[] }[]} typing milliseconds of the main
 *   thread for each key in a post of that length; `ours` is the part of the extension's own scripts
 * @property {{ dialogs: number, without: number, withIt: number }} heap bytes that are left of so many dialogs
 */

/**
 * @param {readonly string[]} posts to type on, lines separated by `\n`
 * @returns {Promise<PageCost>}
 * @throws where there is no Chromium, or extension and replicas are not built
 */
export async function measurePage(posts) {
  const browsers = await Promise.all([launchBrowser(), launchWithExtension()]);
  try {
    const typing = [];
    for (const post of posts) typing.push({ length: post.length, ...(await race(browsers, post)) });
    const [without, withIt] = await Promise.all(browsers.map(({ context }) => heapGrowth(context, DIALOGS)));
    return { typing, heap: { dialogs: DIALOGS, without, withIt } };
  } finally {
    for (const { close } of browsers) await close();
  }
}

async function race([bare, extended], post) {
  const without = await Desk.open(bare.context, post);
  const withIt = await Desk.open(extended.context, post);
  // Not counted, until the compiler has seen the code.
  for (const desk of [without, withIt]) await desk.type(TURN);
  const keys = { without: [], withIt: [], ours: [] };
  for (let turn = 0; turn < TURNS; turn += 1) {
    for (const { busy } of await without.type(TURN)) keys.without.push(busy);
    for (const { busy, ours } of await withIt.type(TURN)) {
      keys.withIt.push(busy);
      keys.ours.push(ours);
    }
  }
  for (const desk of [without, withIt]) await desk.close();
  return keys;
}
