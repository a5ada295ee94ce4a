import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { plain } from '../compose/editors/plain';
import { Highlights } from '../compose/highlights';
import type { ReviewFinding } from '../messages';

interface MarkedTextProps {
  label: string;
  placeholder: string;
  text: string;
  onText(text: string): void;
  /** A finding whose words have changed since is not marked. */
  findings: readonly ReviewFinding[];
  /** The finding whose words are lit, by index; null for none. */
  active: number | null;
  /** The writer clicked on a mark, or beside all of them (null). */
  onActivate(index: number | null): void;
  /** The box itself, for whoever replaces words in it. */
  box: RefObject<HTMLDivElement | null>;
}

/* With the keyboard, the mark that the caret stands in is the one looked at. */
function findingAtCaret(box: HTMLElement, findings: readonly ReviewFinding[]): number | null {
  const caret = plain.selectionOf(box)?.start;
  if (caret === undefined) return null;
  const index = findings.findIndex(({ start, end }) => start <= caret && caret < end);
  return index < 0 ? null : index;
}

/** A text box with the same marks as in the page. Only plain text gets in. */
export function MarkedText({ label, placeholder, text, onText, findings, active, onActivate, box }: MarkedTextProps) {
  const highlights = useRef<Highlights | null>(null);

  useEffect(() => {
    if (!box.current) return;
    const own = new Highlights(box.current, plain);
    highlights.current = own;
    return () => own.dispose();
  }, [box]);

  // Only a text from outside is written into the box: writing what was just typed would move the caret.
  useLayoutEffect(() => {
    if (box.current && plain.read(box.current) !== text) box.current.textContent = text;
  }, [box, text]);

  useEffect(() => {
    highlights.current?.show(
      findings.map(({ start, end, level, text: words }) =>
        words !== null && text.slice(start, end) === words ? { start, end, level } : { start: 0, end: 0, level },
      ),
    );
    highlights.current?.setActive(active);
  }, [findings, text, active]);

  return (
    // biome-ignore lint/a11y/useSemanticElements: a textarea's words cannot be marked
    <div
      ref={box}
      class="marked"
      role="textbox"
      tabIndex={0}
      aria-multiline="true"
      aria-label={label}
      aria-placeholder={placeholder}
      contentEditable="plaintext-only"
      spellcheck
      onInput={(event) => onText(plain.read(event.currentTarget))}
      onClick={(event) => onActivate(highlights.current?.hitTest(event.clientX, event.clientY) ?? null)}
      onKeyUp={(event) => onActivate(findingAtCaret(event.currentTarget, findings))}
    />
  );
}
