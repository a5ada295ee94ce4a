import type { ButtonShape } from '../../messages';
import { isWords, visible } from './layers';

const BUTTONS = 'button, [role="button"], input[type="submit"], input[type="button"]';

/** A test id that is a developer's word; others may carry a number of somebody's. */
const PLAIN_WORDS = /^[a-z]+([-_.]?[a-z]+)*$/i;
const LONGEST_ID = 60;

type Make = Omit<ButtonShape, 'fromEnd' | 'of'>;

/** The button that an element is, or is part of; null where it is in none. */
export function buttonAt(target: Element): HTMLElement | null {
  return target.closest<HTMLElement>(BUTTONS);
}

/**
 * How a button is built and where it stands among the visible ones in a scope that are built alike: enough to know it
 * again, and not a word of what it says.
 */
export function shapeOf(button: HTMLElement, scope: Element): ButtonShape {
  const make = makeOf(button);
  const alike = buttonsOf(scope, make);
  return { ...make, fromEnd: alike.length - alike.indexOf(button), of: alike.length };
}

/**
 * The button of a shape in a scope: none while there are fewer of its kind than there were, all where there are more, for
 * then nobody can tell which.
 */
export function buttonsByShape(scope: Element, shape: ButtonShape): HTMLElement[] {
  const alike = buttonsOf(scope, shape);
  if (alike.length > shape.of) return alike;
  const button = alike.length === shape.of ? alike.at(-shape.fromEnd) : undefined;
  return button ? [button] : [];
}

function buttonsOf(scope: Element, { tag, role, type, testId, words }: Make): HTMLElement[] {
  return visible(scope, BUTTONS).filter((button) => {
    const make = makeOf(button);
    return (
      make.tag === tag && make.role === role && make.type === type && make.testId === testId && make.words === words
    );
  });
}

function makeOf(button: HTMLElement): Make {
  const testId = button.getAttribute('data-testid');
  return {
    tag: button.localName,
    role: button.getAttribute('role'),
    type: button.getAttribute('type'),
    testId: testId && testId.length <= LONGEST_ID && PLAIN_WORDS.test(testId) ? testId : null,
    words: isWords(button),
  };
}
