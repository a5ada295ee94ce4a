import type { Composer, SiteAdapter } from './types';

/** Someone tries to post: which composer, and the event that would do it. */
export interface Attempt {
  composer: Composer;
  event: Event;
  /** Whether it may be no attempt at all: an Enter that sends, or chooses a name from a list. Nothing is to be made of it. */
  isDoubtful: boolean;
}

/** The element an event really happened on; inside open shadow roots `event.target` is only their host. */
export function realTarget(event: Event): Element | null {
  const target = event.composedPath()[0] ?? event.target;
  return target instanceof Element ? target : null;
}

/**
 * Whether an event would post a draft: a click on the commit button, Enter or Space on it, Ctrl/Cmd+Enter or Enter in a
 * composer that those keys send, or a form that the page submits by itself. Keys while an input method is composing are the
 * writer's text, and a disabled button posts nothing. Enter and Space on a native button arrive as its click; only an
 * imitation (`div role=button`) acts on the key itself.
 */
export function attemptOf(event: Event, adapter: SiteAdapter): Attempt | null {
  const target = event.type === 'submit' ? submitterOf(event as SubmitEvent) : realTarget(event);
  if (!target) return null;
  if (event.type === 'keydown' && !mayPost(event as KeyboardEvent, target)) return null;
  const composer = adapter.composerOf(target);
  const button = composer?.commitButton();
  if (!composer || !button || isDisabled(button)) return null;
  const onButton = button.contains(target) && (event.type !== 'keydown' || !(button instanceof HTMLButtonElement));
  const byShortcut = event.type === 'keydown' && hasCommand(event as KeyboardEvent);
  if (onButton || (byShortcut && composer.byKeys && composer.scope.contains(target))) {
    return { composer, event, isDoubtful: false };
  }
  const byEnter = event.type === 'keydown' && isEnter(event as KeyboardEvent) && composer.editor.contains(target);
  return byEnter && composer.byEnter ? { composer, event, isDoubtful: true } : null;
}

/* A form sent by script names no button: it is the one that would have sent it. */
function submitterOf(event: SubmitEvent): Element | null {
  return event.submitter ?? realTarget(event)?.querySelector('[type="submit"], button:not([type])') ?? null;
}

/* Asked for every key: a blank in a text is told from a press of a button before any look at the page. */
function mayPost(event: KeyboardEvent, target: Element): boolean {
  if (event.isComposing) return false;
  if (hasCommand(event) || isEnter(event)) return true;
  return (event.key === 'Enter' || event.key === ' ') && !(target instanceof HTMLElement && target.isContentEditable);
}

function isEnter({ key, shiftKey, altKey }: KeyboardEvent): boolean {
  return key === 'Enter' && !shiftKey && !altKey;
}

function hasCommand(event: KeyboardEvent): boolean {
  return event.key === 'Enter' && (event.ctrlKey || event.metaKey);
}

/** Sites mark a dead button in either way, X in both. */
export function isDisabled(button: HTMLElement): boolean {
  return button.getAttribute('aria-disabled') === 'true' || (button as HTMLButtonElement).disabled === true;
}
