import { useId, useLayoutEffect, useRef } from 'preact/hooks';

interface ConfirmationProps {
  question: string;
  /** The safe answer: it has the focus, and Escape gives it. */
  keep: string;
  remove: string;
  onKeep(): void;
  onRemove(): void;
}

/** Asks before something is deleted that cannot be brought back. */
export function Confirmation({ question, keep, remove, onKeep, onRemove }: ConfirmationProps) {
  const safe = useRef<HTMLButtonElement>(null);
  const title = useId();
  // At once: a key that is still pressed must meet the safe answer.
  useLayoutEffect(() => safe.current?.focus(), []);
  return (
    <div
      role="alertdialog"
      aria-labelledby={title}
      class="confirmation"
      onKeyDown={({ key }) => key === 'Escape' && onKeep()}
    >
      <p id={title}>{question}</p>
      <div class="row">
        <button type="button" class="button primary" ref={safe} onClick={onKeep}>
          {keep}
        </button>
        <button type="button" class="button" onClick={onRemove}>
          {remove}
        </button>
      </div>
    </div>
  );
}
