import type { BrowserContext } from 'playwright';
import { openClub, openFacebook, openThreads } from './added-sites';
import { type OpenComposer, openComment, openLinkedIn, openX } from './replica';

/** Every editor library on sites of the manifest: where it is on its page, and how to open that with the focus in it. */
export const EDITORS: readonly {
  name: string;
  selector: string;
  open(context: BrowserContext, faults?: { theme?: string; refuse?: string }): Promise<OpenComposer>;
}[] = [
  { name: 'Draft.js', selector: 'main [data-testid=tweetTextarea_0]', open: openX },
  { name: 'Quill', selector: '.share-box-v2__modal .ql-editor', open: openLinkedIn },
  {
    name: 'TipTap',
    selector: '[componentkey=ShareBox_textEditor]',
    open: (context, faults) => openLinkedIn(context, { variant: 'C', ...faults }),
  },
];

const WRITE = '[aria-label=Write]';

/** Those of the sites that a writer adds: Lexical with a line a break and with a line a paragraph, Slate, and no library at all. */
export const ADDED_EDITORS: typeof EDITORS = [
  { name: 'Lexical, plain', selector: '[role=dialog] [data-lexical-editor]', open: openThreads },
  { name: 'Lexical, rich', selector: '[role=dialog] [data-lexical-editor]', open: openFacebook },
  { name: 'Slate', selector: WRITE, open: (context, faults) => openClub(context, { look: 'slate', ...faults }) },
  { name: 'No library', selector: WRITE, open: (context, faults) => openClub(context, { look: 'bare', ...faults }) },
];

/**
 * The same, X's dialog over the home timeline, which keeps its own composer behind, its mobile page, LinkedIn's comments,
 * and its share boxes in shadow roots and on a company's page.
 */
export const COMPOSERS: readonly Pick<(typeof EDITORS)[number], 'name' | 'open'>[] = [
  ...EDITORS,
  { name: 'Draft.js in X’s dialog', open: (context, faults) => openX(context, { composer: 'modal', ...faults }) },
  { name: 'A textarea on X’s mobile page', open: (context, faults) => openX(context, { mobile: '1', ...faults }) },
  {
    name: 'Quill in a comment',
    open: (context, faults) => openComment(context, { of: 'Jonas Lindqvist', ...faults }),
  },
  {
    name: 'TipTap in a comment',
    open: (context, faults) => openComment(context, { variant: 'C', of: 'Jonas Lindqvist', ...faults }),
  },
  { name: 'Quill in a shadow root', open: (context, faults) => openLinkedIn(context, { variant: 'B', ...faults }) },
  {
    name: 'TipTap in a shadow root',
    open: (context, faults) => openLinkedIn(context, { variant: 'C', shadow: '1', ...faults }),
  },
  { name: 'Quill on a company’s page', open: (context, faults) => openLinkedIn(context, { variant: 'D', ...faults }) },
];
