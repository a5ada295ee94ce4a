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
}

const X = {
  site: 'X',
  way: [],
  editor: 'main [data-testid=tweetTextarea_0]',
  button: '[data-testid=tweetButtonInline]',
};
const IN_DIALOG = { editor: '[role=dialog] [data-testid=tweetTextarea_0]', button: '[data-testid=tweetButton]' };
const LINKEDIN = { site: 'LinkedIn', way: ['.share-box-feed-entry__trigger'] };

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
    ...LINKEDIN,
    surface: 'post, classic',
    address: 'https://www.linkedin.com/feed/?variant=A',
    editor: '.share-box-v2__modal .ql-editor',
    button: '.share-actions__primary-action',
  },
  {
    ...LINKEDIN,
    surface: 'post, new',
    address: 'https://www.linkedin.com/feed/?variant=C',
    editor: '[componentkey=ShareBox_textEditor]',
    button: 'dialog button[class*=send]',
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
  {
    site: 'Bluesky',
    surface: 'post',
    address: 'https://bsky.app/',
    way: ['[aria-label="Compose new post"]'],
    editor: '.ProseMirror',
    button: '[data-testid=composerPublishBtn]',
    added: true,
  },
  {
    site: 'Mastodon',
    surface: 'post',
    address: 'https://mastodon.social/home',
    way: [],
    editor: '.autosuggest-textarea__textarea',
    button: '.compose-form__submit button',
    added: true,
  },
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
    site: 'Any other',
    surface: 'one box, one button',
    address: 'https://club.example/?look=form',
    way: [],
    editor: '[aria-label=Write]',
    button: '[type=submit]',
    added: true,
  },
];
