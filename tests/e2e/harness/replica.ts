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

/** X's page for an article, with a title in it and the focus in its body. */
export async function openXArticle(context: BrowserContext, title: string, faults: Faults = {}): Promise<OpenComposer> {
  const page = await open(context, 'https://x.com/compose/articles/edit/1990', faults);
  await page.locator('textarea[maxlength="100"]').click();
  await page.keyboard.type(title);
  const editor = page.getByTestId('composer');
  await editor.click();
  return openComposer(page, editor, page.locator('.article-bar .primary'));
}

/** The share boxes of LinkedIn, by account: where each is, and what is around it. */
const SHARE_BOXES = {
  /** Classic: Quill. */
  A: { path: '/feed/', scope: '.share-box-v2__modal' },
  /** The classic one in the outlet of the new page, an open shadow root. */
  B: { path: '/feed/', scope: '#interop-outlet .share-box-v2__modal' },
  /** The server-driven dialog: TipTap. With the fault `shadow` what is in it stands in a shadow root. */
  C: { path: '/feed/', scope: 'dialog' },
  /** A company's own page: Quill without ids. */
  D: { path: '/company/1043/admin/page-posts/published/', scope: '[role=dialog]' },
} as const;

export type ShareVariant = keyof typeof SHARE_BOXES;

/** LinkedIn's feed, or a company's page, with a share box open and the focus in it. */
export async function openLinkedIn(
  context: BrowserContext,
  { variant = 'A', ...faults }: Faults & { variant?: ShareVariant } = {},
): Promise<OpenComposer> {
  const { path, scope } = SHARE_BOXES[variant];
  const page = await open(context, `https://www.linkedin.com${path}`, { variant, ...faults });
  await page.getByRole('button', { name: 'Start a post' }).click();
  return enter(page, scope);
}

/** The share box of variant C at its own address, without a dialog. */
export async function openSharePage(context: BrowserContext, faults: Faults = {}): Promise<OpenComposer> {
  return enter(await open(context, 'https://www.linkedin.com/sharing/compose/', faults), 'main');
}

/** The share box with the post of `of` in it, to be reposted with thoughts. */
export async function openRepost(
  context: BrowserContext,
  { variant, of, ...faults }: Faults & { variant: 'A' | 'B' | 'C'; of: string },
): Promise<OpenComposer> {
  const { path, scope } = SHARE_BOXES[variant];
  const page = await open(context, `https://www.linkedin.com${path}`, { variant, ...faults });
  await page.locator('main .card', { hasText: of }).first().getByRole('button', { name: 'Repost' }).click();
  return enter(page, scope);
}

/** LinkedIn's page for an article, with a headline in it and the focus in its body. Its button says “Next”. */
export async function openArticle(context: BrowserContext, headline: string): Promise<OpenComposer> {
  const page = await open(context, 'https://www.linkedin.com/article/new/', {});
  await page.locator('#article-editor-headline__textarea').click();
  await page.keyboard.type(headline);
  const editor = page.locator('[data-test-article-editor-content-textbox]');
  await editor.click();
  return openComposer(page, editor, page.locator('.article-editor-nav__publish'));
}

async function enter(page: Page, around: string): Promise<OpenComposer> {
  const scope = page.locator(around);
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
