import { rootsAround } from './roots';

export type Tone = 'light' | 'dark';

/**
 * Whether an element stands on a light or a dark ground, by the first opaque background at or above it. Sites have
 * themes of their own (X: light, dim, black) that `prefers-color-scheme` knows nothing of.
 */
export function toneOf(element: Element): Tone {
  for (let at: Element | null = element; at; at = parentOf(at)) {
    const channels =
      getComputedStyle(at)
        .backgroundColor.match(/[\d.]+/g)
        ?.map(Number) ?? [];
    const [red = 255, green = 255, blue = 255, alpha = 1] = channels;
    if (channels.length >= 3 && alpha > 0.5) return luma(red, green, blue) < 128 ? 'dark' : 'light';
  }
  return 'light';
}

/** Perceived brightness, 0 to 255 (Rec. 601 weights). */
function luma(red: number, green: number, blue: number): number {
  return 0.299 * red + 0.587 * green + 0.114 * blue;
}

function parentOf(element: Element): Element | null {
  return element.parentElement ?? rootsAround(element)[0]?.host ?? null;
}
