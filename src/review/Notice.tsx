import type { Spot } from './badge-place';

/** One sentence about something that just happened, read out by screen readers; gone with the next change. */
export function Notice({ text, spot }: { text: string; spot: Spot }) {
  return (
    <p class="notice" role="status" style={{ right: `calc(100vw - ${spot.right}px)`, top: `${spot.top + 34}px` }}>
      {text}
    </p>
  );
}
