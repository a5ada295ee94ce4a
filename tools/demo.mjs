/*
 * `npm run demo`: sets the project up, builds the extension and opens it in a browser on the replica of X. Without a
 * display, or with --headless, it writes and posts two sentences by itself and tells what happens.
 */
import { runScript } from './run.mjs';
import { ensureChromium, installDependencies, SetupProblem, say } from './setup.mjs';

const { DISPLAY, WAYLAND_DISPLAY } = process.env;
const hasDisplay = process.platform !== 'linux' || Boolean(DISPLAY || WAYLAND_DISPLAY);
const headless = process.argv.includes('--headless') || !hasDisplay;

try {
  process.exitCode = (await demo()) ? 0 : 1;
} catch (error) {
  process.stderr.write(`\n${error instanceof SetupProblem ? error.message : explain(error)}\n`);
  process.exitCode = 1;
}

/** @returns {Promise<boolean>} whether everything went as it is meant to */
async function demo() {
  await installDependencies();
  process.env.LECTERN_CHROMIUM = await ensureChromium();
  say('Building the extension');
  if ((await runScript('build')) !== 0) {
    throw new SetupProblem('The extension did not build; the message above says where.');
  }
  say('Building the replica of X');
  const { buildReplicas } = await import('../tests/replicas/build.mjs');
  await buildReplicas();
  if (headless) return await runTour();
  await openWindow();
  return true;
}

async function runTour() {
  say(hasDisplay ? 'Writing two posts without a window' : 'No display here: writing two posts without a window');
  const { tour } = await import('./demo/tour.mjs');
  const asExpected = await tour();
  if (!asExpected) {
    process.stderr.write(
      '\nThe vague sentence is meant to be held and the specific one to go out. `npm test` tells more.\n',
    );
  }
  return asExpected;
}

async function openWindow() {
  say('Opening Chromium on a replica of X; nothing you post there goes anywhere');
  const { launchWithExtension } = await import('./browser.mjs');
  const { context, close } = await launchWithExtension({
    headless: false,
    viewport: null,
    // The replica's three columns, and a little air.
    args: ['--window-size=1360,900'],
  });
  const [page] = context.pages();
  const closed = new Promise((resolve) => context.once('close', resolve));
  // The browser goes on without windows on some systems; the demo ends with its last one.
  const watch = (tab) => tab.on('close', () => context.pages().length === 0 && context.close());
  context.pages().forEach(watch);
  context.on('page', watch);
  await page.goto('https://x.com/home');
  say('Write in the box, for example: Make sure to choose the best companies to invest in.');
  say('Close the window to end.');
  await closed;
  await close();
}

function explain(error) {
  return `${error.stack ?? error}\n\nThe demo stopped here. \`npm run demo -- --headless\` tries it without a window; \`npm test\` shows which part fails.`;
}
