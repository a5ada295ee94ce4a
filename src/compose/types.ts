import type { Context, Kind, Site, Span, TROUBLES } from '../analyzer/types';

/**
 * One kind of editor library. An engine reads the editor's text, finds a text offset in its DOM, and replaces a range
 * through the editor's own model. It never changes the editor's DOM itself.
 */
export interface EditorEngine {
  id: 'draftjs' | 'quill' | 'tiptap' | 'lexical' | 'slate' | 'plain' | 'bare' | 'textarea';
  /** Whether this element is an editor of that library. */
  matches(editor: HTMLElement): boolean;
  /** The text as the site would post it: one `\n` between lines. */
  read(editor: HTMLElement): string;
  /** A live DOM range for each span of `read()`, or null where it cannot be told exactly. The text is looked at once for all. */
  rangesOf(editor: HTMLElement, spans: readonly Span[]): (Range | null)[];
  /** The span of the current selection in `read()`, or null when it is elsewhere. */
  selectionOf(editor: HTMLElement): Span | null;
  /**
   * Replaces a span, reads back, and says whether the editor's text is now exactly the expected one. One attempt only;
   * refuses (false, nothing changed) a range that touches a mention entity. The caret ends behind the replacement.
   */
  replace(editor: HTMLElement, span: Span, replacement: string): Promise<boolean>;
  /** Gives the editor focus, selects a span and scrolls it into view. */
  select(editor: HTMLElement, span: Span): void;
  /** Scrolls a span into view, no further than needed: what is visible does not move. */
  reveal(editor: HTMLElement, span: Span): void;
  /** Takes away what the engine has put beside the editor. */
  release(editor: HTMLElement): void;
}

/** Addresses of the site's own that belong to what a draft answers. */
export interface Places {
  /** Where the other post is, or the page that shows it. */
  post: string;
  /** Where to write to its author in private; null where the page does not tell who that is. */
  message: string | null;
}

/** An editor and its commit button in one scope. */
export interface Composer {
  site: Site;
  /** Read anew each time, as the context is: a site may show what is quoted only after the editor. */
  readonly kind: Kind;
  /** The first of its parts, by which a composer is known. */
  editor: HTMLElement;
  engine: EditorEngine;
  /** The editors that go out together, in the order of their posts: a thread or an article has several, all else has one. */
  parts(): readonly HTMLElement[];
  /** The subtree that holds both editor and button: a dialog, or the part of the page around an inline composer. */
  scope: HTMLElement;
  /** The one visible commit button at this moment, or null. Looked up anew each time: sites re-mount it. */
  commitButton(): HTMLElement | null;
  /** What the draft answers or quotes, as it stands on the page at this moment. Never kept. */
  context(): Context;
  places(): Places;
  /** The handle of whoever is about to post, where the page shows it at this moment. */
  account(): string | undefined;
  /** Whether Ctrl or Cmd+Enter sends it. */
  byKeys: boolean;
  /** Whether Enter by itself sends it, or chooses a name where the site shows names to choose from. */
  byEnter: boolean;
  /** Which layer of selectors answered: test id, role, structure; `general` on a site of which we know nothing. */
  layer: 'testid' | 'role' | 'structure' | 'general';
}

export interface SiteAdapter {
  id: Site;
  /** The composer that an element (focus target, event target) belongs to, or null. Never throws on a strange page. */
  composerOf(target: Element): Composer | null;
  /** Whether an element is an editor of this site's composers, with or without its commit button. */
  isEditor(target: Element): boolean;
  /**
   * Whether a press of this element says that the draft is to be thrown away, where its dialog then closes; absent on a
   * site whose own question is not known.
   */
  discards?(target: Element): boolean;
  /** Where the writer can show which button posts; absent on a site that we know. */
  readonly pointing?: Pointable | undefined;
}

/** What a writer has shown of a site, by pointing. */
export interface Pointable {
  /**
   * Asks, once, what was shown here before: no composer is found until that is known.
   * @returns whether that is news
   * @throws when the background does not answer; the next time asks again
   */
  learn(): Promise<boolean>;
  /**
   * Has the writer show the button. From the end on, composers have it, now and whenever the site is opened.
   * @param at where the writer is
   * @param ended told once, whatever came of it
   */
  point(at: Element | null, ended: () => void): { cancel(): void };
}

/** How an adapter has lost its site: an editor has no button, or both were found by other than their own ids. */
export type Trouble = (typeof TROUBLES)[number];
