/** The browser that the demo opens is the browser that the tests drive. */
export { launchBrowser, launchWithExtension, openBehind } from '../../../tools/browser.mjs';

export type TestBrowser = import('../../../tools/browser.mjs').TestBrowser;
export type ExtensionBrowser = import('../../../tools/browser.mjs').ExtensionBrowser;
