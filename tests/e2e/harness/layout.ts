import type { Page } from 'playwright';

/** Edges in the viewport, in CSS pixels. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

declare global {
  interface Window {
    shifts: string[];
  }
}

/** Notes from now on what moves in a page without a move of its own, also right after a key or a click. */
export async function beginShifts(page: Page): Promise<void> {
  await page.evaluate(() => {
    window.shifts = [];
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & {
        value: number;
        sources: { node: Node | null }[];
      })[]) {
        const moved = entry.sources.map(({ node }) => (node instanceof Element ? node.outerHTML : node?.nodeName));
        window.shifts.push(`${entry.value.toFixed(4)} ${moved.join(' ').slice(0, 300)}`);
      }
    }).observe({ type: 'layout-shift' });
  });
}

/** What has moved since, and by how much of the viewport. */
export function shifts(page: Page): Promise<string[]> {
  return page.evaluate(() => window.shifts);
}

/**
 * What of the site a box hides: its controls, and its words beside the text that is written. What lies behind a dialog is
 * hidden already.
 */
export function coveredBy(page: Page, box: Box): Promise<string[]> {
  return page.evaluate(({ left, top, right, bottom }) => {
    const words: { element: HTMLElement; own: DOMRect }[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement;
      if (!element || node.nodeValue?.trim() === '' || element.closest('[contenteditable="true"], textarea')) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const own of range.getClientRects()) words.push({ element, own });
    }
    const controls = 'button, a, input, textarea, select, label, [role="button"], [role="link"], [role="tab"]';
    const pressed = [...document.querySelectorAll<HTMLElement>(controls)]
      .filter((control) => !control.matches('textarea'))
      .map((element) => ({ element, own: element.getBoundingClientRect() }));
    const covered = [...pressed, ...words].filter(({ element, own }) => {
      if (!element.checkVisibility({ visibilityProperty: true })) return false;
      const x = [Math.max(own.left, left), Math.min(own.right, right)] as const;
      const y = [Math.max(own.top, top), Math.min(own.bottom, bottom)] as const;
      // Edges may touch.
      if (x[1] - x[0] <= 1 || y[1] - y[0] <= 1) return false;
      const [under] = document
        .elementsFromPoint((x[0] + x[1]) / 2, (y[0] + y[1]) / 2)
        .filter((element) => !element.hasAttribute('data-lectern') && !element.hasAttribute('data-lectern-mirror'));
      return under !== undefined && element.contains(under);
    });
    return covered.map(({ element }) => element.outerHTML.slice(0, 120));
  }, box);
}
