import { mkdir } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { launchWithExtension } from '../browser.mjs';
import { ROOT } from '../stale.mjs';
import { reviewOf } from './ask.mjs';

const FOLDER = join(ROOT, '.output/demo');
/* Longer than the gate may take (300 ms) and the page needs to publish. */
const AFTER_POST_MS = 1500;

/** The source article's own pair: the sentence it warns of, and what it would rather read. */
const POSTS = [
  {
    name: 'vague',
    text: 'Make sure to choose the best companies to invest your hard-earned dollars in.',
    held: true,
  },
  {
    name: 'specific',
    text: 'Industries X, Y and Z have grown for three quarters and, on the statistics, look solid.',
    held: false,
  },
];

/**
 * Writes the article's two sentences on the replica of X without a window, tells what the extension finds, and presses
 * Post on each.
 * @returns {Promise<boolean>} whether the vague one was held and the specific one went out
 */
export async function tour() {
  await mkdir(FOLDER, { recursive: true });
  const browser = await launchWithExtension();
  try {
    let asExpected = true;
    for (const post of POSTS) {
      const held = await write(browser.context, post);
      asExpected &&= held === post.held;
    }
    tell(`\nScreenshots: ${relative(process.cwd(), FOLDER) || '.'}`);
    return asExpected;
  } finally {
    await browser.close();
  }
}

/** @returns {Promise<boolean>} whether the post was held */
async function write(context, { name, text }) {
  const page = await context.newPage();
  await page.goto('https://x.com/home');
  await page.getByTestId('tweetTextarea_0').click();
  await page.keyboard.type(text);
  const review = await reviewOf(context, text);
  tell(`\n“${text}”\n  specificity ${review.specificity.score} of 5`);
  for (const finding of review.findings) tellFinding(finding);
  if (review.findings.length === 0) tell('  nothing to look at');
  await page.screenshot({ path: join(FOLDER, `${name}-1-written.png`) });
  await page.getByTestId('tweetButtonInline').click();
  await page.waitForTimeout(AFTER_POST_MS);
  const published = await page.evaluate(() => window.replica.published);
  await page.screenshot({ path: join(FOLDER, `${name}-2-post-pressed.png`) });
  tell(published.length === 0 ? '  Post pressed: held, nothing has been sent' : '  Post pressed: it went out');
  await page.close();
  return published.length === 0;
}

function tellFinding({ level, title, text, message, ask, fixes }) {
  tell(`  ${level}: ${title}${text === null ? ' (the whole post)' : `, “${text}”`}`);
  tell(`    ${[message, ask].filter(Boolean).join(' ')}`);
  for (const { replacement } of fixes) tell(`    instead: “${replacement}”`);
}

function tell(line) {
  process.stdout.write(`${line}\n`);
}
