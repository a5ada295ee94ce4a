import type { BrowserContext, Locator, Page } from 'playwright';

/** One composer of a replica, opened and with the focus in its editor. */
export interface OpenComposer {
  page: Page;
  editor: Locator;
  /** The commit button at the moment of use: sites re-mount it. */
  post: Locator;
  /** The text by the editor's own model. */
  model(): Promise<string>;
  /** What the site has published so far, oldest first. */
  published(): Promise<string[]>;
  /** Uncaught errors of the page, and what it wrote to `console.error`. */
  errors(): Promise<string[]>;
  /** Inserts a mention entity at the caret, as picking a name from the site's list does. */
  mention(name: string): Promise<void>;
}

interface Replica {
  published: string[];
  attempts: string[];
  errors: string[];
  model(): string;
  models(): string[];
  remountEditor(): void;
  remountButton(milliseconds: number): void;
  insertMention(name: string): void;
}

declare global {
  interface Window {
    replica: Replica;
  }
}

type Faults = Record<string, string>;

/** X's home page, with the focus in its inline composer or in the modal one that opens above it. */
export async function openX(
  context: BrowserContext,
  { composer = 'inline', path = '/home', ...faults }: Faults & { composer?: 'inline' | 'modal'; path?: string } = {},
): Promise<OpenComposer> {
  const page = await open(context, `https://x.com${path}`, faults);
  if (composer === 'modal') await page.getByTestId('SideNav_NewTweet_Button').click();
  const scope = composer === 'modal' ? page.getByRole('dialog', { name: 'Compose post' }) : page.getByRole('main');
  const editor = scope.getByTestId('tweetTextarea_0');
  await editor.click();
  return openComposer(page, editor, scope.getByTestId(composer === 'modal' ? 'tweetButton' : 'tweetButtonInline'));
}

/** LinkedIn's feed with a share box open: variant A is the classic one (Quill), C the server-driven dialog (TipTap). */
export async function openLinkedIn(
  context: BrowserContext,
  { variant = 'A', ...faults }: Faults & { variant?: 'A' | 'C' } = {},
): Promise<OpenComposer> {
  const page = await open(context, 'https://www.linkedin.com/feed/', { variant, ...faults });
  await page.getByRole('button', { name: 'Start a post' }).click();
  const scope = page.locator(variant === 'A' ? '.share-box-v2__modal' : 'dialog');
  const editor = scope.getByRole('textbox');
  await editor.click();
  return openComposer(page, editor, scope.getByRole('button', { name: 'Post', exact: true }));
}

/**
 * LinkedIn's feed with a comment box open under the post of `of`, or under the comment that begins with `answering`, and
 * the focus in it. The button is there only with text.
 */
export async function openComment(
  context: BrowserContext,
  {
    variant = 'A',
    of,
    answering,
    ...faults
  }: Faults & { variant?: 'A' | 'C'; of: string; answering?: string } & Record<string, string | undefined>,
): Promise<OpenComposer> {
  const page = await open(context, 'https://www.linkedin.com/feed/', { variant, ...faults });
  const post = page.locator('main .card', { hasText: of }).first();
  if (answering) {
    const comment = post.locator('article, [id^=replaceableComment]', { hasText: answering });
    await comment.getByRole('button', { name: /^Reply/ }).click();
  } else {
    await post.getByRole('button', { name: 'Comment', exact: true }).click();
  }
  const editor = post.getByRole('textbox').or(post.locator('.ql-editor')).last();
  await editor.click();
  return openComposer(
    page,
    editor,
    post.locator(variant === 'A' ? '[type=submit]' : '[componentkey*=commentButtonSection] button'),
  );
}

async function open(context: BrowserContext, address: string, faults: Faults): Promise<Page> {
  const page = await context.newPage();
  const url = new URL(address);
  for (const [name, value] of Object.entries(faults)) url.searchParams.set(name, value);
  await page.goto(url.href);
  return page;
}

/** What a test may do with an open composer. */
export function openComposer(page: Page, editor: Locator, post: Locator): OpenComposer {
  return {
    page,
    editor,
    post,
    model: () => page.evaluate(() => window.replica.model()),
    published: () => page.evaluate(() => window.replica.published),
    errors: () => page.evaluate(() => window.replica.errors),
    mention: (name) => page.evaluate((name) => window.replica.insertMention(name), name),
  };
}
