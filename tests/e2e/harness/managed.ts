import { accessSync, constants, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/* Chromium's own folder, and that of Playwright's builds. */
const CHROMIUM_FOLDERS = ['/etc/chromium/policies/managed', '/etc/opt/chrome_for_testing/policies/managed'];
const FIREFOX_FOLDER = '/usr/lib/mozilla/managed-storage';

/** Whether this account may write where browsers look for a company's policy on Linux. */
export const CAN_MANAGE =
  process.platform === 'linux' && [...CHROMIUM_FOLDERS, FIREFOX_FOLDER].every((folder) => isWritable(folder));

/** Sets what a company decides for an extension in Chromium, also while it runs: it reads the folder again by itself. */
export function manageChromium(extensionId: string, values: object): void {
  const policy = { '3rdparty': { extensions: { [extensionId]: values } } };
  for (const folder of CHROMIUM_FOLDERS) write(chromiumFile(folder, extensionId), policy);
}

/** Takes it away. */
export function releaseChromium(extensionId: string): void {
  for (const folder of CHROMIUM_FOLDERS) rmSync(chromiumFile(folder, extensionId), { force: true });
}

/** Sets what a company decides for an add-on in Firefox, from its next start on. */
export function manageFirefox(addOnId: string, values: object): void {
  const manifest = { name: addOnId, description: 'A test of Lectern', type: 'storage', data: values };
  write(firefoxFile(addOnId), manifest);
}

/** Takes it away. */
export function releaseFirefox(addOnId: string): void {
  rmSync(firefoxFile(addOnId), { force: true });
}

/* A name of its own, so that no policy of the machine's is touched, nor that of another copy of Lectern under test. */
function chromiumFile(folder: string, extensionId: string): string {
  return join(folder, `lectern-test-${extensionId}.json`);
}

function firefoxFile(addOnId: string): string {
  return join(FIREFOX_FOLDER, `${addOnId}.json`);
}

function write(file: string, content: object): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify(content));
}

function isWritable(folder: string): boolean {
  if (!existsSync(folder)) return folder !== '/' && isWritable(dirname(folder));
  try {
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}
