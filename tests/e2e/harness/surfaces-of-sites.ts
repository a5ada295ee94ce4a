/** Where writers write, and how to get there by presses alone: the same in every browser. */
export interface Place {
  site: string;
  surface: string;
  address: string;
  /** What is clicked before the editor, one after the other. */
  way: readonly string[];
  editor: string;
  button: string;
  /** Whether the writer has to add the site first. */
  added?: true;
  /** Whether what is clicked is in an open shadow root. */
  inShadow?: true;
  /** What is written before, and the button that then opens the part that all else happens in. */
  earlier?: { text: string; next: string };
}

const X = {
  site: 'X',
  way: [],
  editor: 'main [data-testid=tweetTextarea_0]',
  button: '[data-testid=tweetButtonInline]',
};
const IN_DIALOG = { editor: '[role=dialog] [data-testid=tweetTextarea_0]', button: '[data-testid=tweetButton]' };
const LINKEDIN = { site: 'LinkedIn', way: ['.share-box-feed-entry__trigger'] };
const CLASSIC = { editor: '.share-box-v2__modal .ql-editor', button: '.share-actions__primary-action' };
const NEW = { editor: '[componentkey=ShareBox_textEditor]', button: 'button[class*=send]' };
const LINKEDIN_FEED = 'https://www.linkedin.com/feed/';

const BLUESKY = {
  site: 'Bluesky',
  way: ['[aria-label="Compose new post"]'],
  editor: '.ProseMirror',
  button: '[data-testid=composerPublishBtn]',
  added: true,
} as const;
const MASTODON = {
  site: 'Mastodon',
  way: [],
  editor: '.autosuggest-textarea__textarea',
  button: '.compose-form__submit button',
  added: true,
} as const;
const OTHER = {
  site: 'Any other',
  way: [],
  editor: '[aria-label=Write]',
  button: '[type=submit]',
  added: true,
} as const;

export const PLACES: readonly Place[] = [
  { ...X, surface: 'home', address: 'https://x.com/home' },
  {
    ...X,
    ...IN_DIALOG,
    surface: 'dialog',
    address: 'https://x.com/home',
    way: ['[data-testid=SideNav_NewTweet_Button]'],
  },
  { ...X, surface: 'reply on a post’s page', address: 'https://x.com/tomashdown/status/1802' },
  { ...X, ...IN_DIALOG, surface: 'reply in the dialog', address: 'https://x.com/home', way: ['[data-testid=reply]'] },
  { ...X, ...IN_DIALOG, surface: 'quote', address: 'https://x.com/home', way: ['[data-testid=retweet]'] },
  { ...X, surface: 'textarea (telephone)', address: 'https://x.com/home?mobile=1' },
  {
    ...X,
    surface: 'thread',
    address: 'https://x.com/home',
    way: ['[data-testid=SideNav_NewTweet_Button]'],
    editor: '[role=dialog] [data-testid=tweetTextarea_1]',
    button: '[data-testid=tweetButton]',
    earlier: { text: 'Our port in Semarang loaded 4,100 containers in May.', next: '[data-testid=addButton]' },
  },
  {
    ...X,
    surface: 'article',
    address: 'https://x.com/compose/articles/edit/1990',
    way: ['textarea[name="Article Title"]'],
    editor: '[data-testid=composer]',
    button: 'a[href$="/preview"] + div button',
    earlier: { text: 'The crane in Semarang', next: '[data-testid=composer]' },
  },
  { ...LINKEDIN, ...CLASSIC, surface: 'post, classic', address: `${LINKEDIN_FEED}?variant=A` },
  { ...LINKEDIN, ...CLASSIC, surface: 'post, in the outlet', address: `${LINKEDIN_FEED}?variant=B`, inShadow: true },
  {
    ...LINKEDIN,
    ...NEW,
    surface: 'post, new',
    address: `${LINKEDIN_FEED}?variant=C`,
    button: 'dialog button[class*=send]',
  },
  {
    ...LINKEDIN,
    ...NEW,
    surface: 'post, new, in a shadow root',
    address: `${LINKEDIN_FEED}?variant=C&shadow=1`,
    inShadow: true,
  },
  {
    ...LINKEDIN,
    ...NEW,
    surface: 'post, new, on its own page',
    address: 'https://www.linkedin.com/sharing/compose/',
    way: [],
  },
  {
    ...LINKEDIN,
    surface: 'post of a company',
    address: 'https://www.linkedin.com/company/1043/admin/page-posts/published/',
    editor: '[role=dialog] .ql-editor',
    button: '[role=dialog] .primary',
  },
  {
    ...LINKEDIN,
    ...CLASSIC,
    surface: 'scheduled post',
    address: `${LINKEDIN_FEED}?variant=A`,
    way: [...LINKEDIN.way, '.share-actions__scheduled-post-btn'],
  },
  {
    ...LINKEDIN,
    ...CLASSIC,
    surface: 'repost, classic',
    address: `${LINKEDIN_FEED}?variant=A`,
    way: ['.repost-button'],
  },
  {
    ...LINKEDIN,
    ...NEW,
    surface: 'repost, new',
    address: `${LINKEDIN_FEED}?variant=C`,
    way: ['main [aria-label=Repost]'],
    button: 'dialog button[class*=send]',
  },
  {
    ...LINKEDIN,
    surface: 'article',
    address: 'https://www.linkedin.com/article/new/',
    way: ['#article-editor-headline__textarea'],
    editor: '[data-test-article-editor-content-textbox]',
    button: '.article-editor-nav__publish',
    earlier: { text: 'The crane in Semarang', next: '[data-test-article-editor-content-textbox]' },
  },
  {
    ...LINKEDIN,
    surface: 'comment, classic',
    address: 'https://www.linkedin.com/feed/?variant=A',
    way: ['.comment-button'],
    editor: '.comments-comment-box .ql-editor',
    button: '[class*=comments-comment-box__submit-button]',
  },
  {
    ...LINKEDIN,
    surface: 'comment, new',
    address: 'https://www.linkedin.com/feed/?variant=C',
    way: ['main [aria-label=Comment]'],
    editor: '[componentkey^=commentBox-] .ProseMirror',
    button: '[componentkey*=commentButtonSection] button',
  },
  { ...BLUESKY, surface: 'post', address: 'https://bsky.app/' },
  { ...BLUESKY, surface: 'reply', address: 'https://bsky.app/?reply=1' },
  { ...MASTODON, surface: 'post', address: 'https://mastodon.social/home' },
  { ...MASTODON, surface: 'reply', address: 'https://mastodon.social/home?reply=1' },
  {
    site: 'Threads',
    surface: 'post',
    address: 'https://www.threads.com/',
    way: ['main > [role=button]'],
    editor: '[role=dialog] [data-lexical-editor]',
    button: '[role=dialog] .bar:last-child [role=button]:last-child',
    added: true,
  },
  {
    site: 'Facebook',
    surface: 'post',
    address: 'https://www.facebook.com/',
    way: ['section [role=button]'],
    editor: '[role=dialog] [data-lexical-editor]',
    button: '[role=dialog] form > [role=button]:last-child',
    added: true,
  },
  {
    site: 'Facebook',
    surface: 'comment',
    address: 'https://www.facebook.com/',
    way: ['[aria-label="Leave a comment"]'],
    editor: '[aria-label="Comment as Ana"]',
    button: '#focused-state-composer-submit [role=button]',
    added: true,
  },
  { ...OTHER, surface: 'one box, one button', address: 'https://club.example/?look=form' },
  { ...OTHER, surface: 'Slate', address: 'https://club.example/?look=slate' },
  { ...OTHER, surface: 'contenteditable, no library', address: 'https://club.example/?look=bare' },
  {
    ...OTHER,
    surface: 'title and text',
    address: 'https://club.example/?look=titled',
    way: ['[aria-label=Title]'],
    earlier: { text: 'The crane in Semarang', next: '[aria-label=Write]' },
  },
];
