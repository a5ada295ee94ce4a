import type { CDPSession, Page } from 'playwright';
import type { Box } from './layout';

/** A control or text of Lectern's surface as it stands on the screen. */
export interface Seen {
  text: string;
  focused: boolean;
  disabled: boolean;
  /** Where a link leads; null for what is none. */
  href: string | null;
  x: number;
  y: number;
}

interface SurfaceView {
  html: string;
  scheme: string;
  panel: string | null;
  card: string | null;
  badge: string | null;
  notice: string | null;
  buttons: Seen[];
  /** Where they are; null for what is not there. */
  boxes: Record<'badge' | 'card' | 'panel', Box | null>;
}

/* Runs in the page with `this` as the closed shadow root, which only the DevTools protocol can reach. */
function view(this: ShadowRoot): SurfaceView {
  const textOf = (selector: string) => this.querySelector(selector)?.textContent ?? null;
  const boxOf = (selector: string) => {
    const box = this.querySelector(selector)?.getBoundingClientRect();
    return box ? { left: box.left, top: box.top, right: box.right, bottom: box.bottom } : null;
  };
  const buttons = [...this.querySelectorAll<HTMLButtonElement | HTMLTextAreaElement>('button, textarea, a')].map(
    (button) => {
      const box = button.getBoundingClientRect();
      return {
        text: button.textContent || button.getAttribute('aria-label') || '',
        focused: this.activeElement === button,
        disabled: button.disabled === true,
        href: button.getAttribute('href'),
        x: box.x + box.width / 2,
        y: box.y + box.height / 2,
      };
    },
  );
  return {
    html: this.innerHTML,
    scheme: (this.host as HTMLElement).style.colorScheme,
    panel: textOf('.panel'),
    card: textOf('.card'),
    badge: textOf('.badge'),
    notice: textOf('.notice'),
    buttons,
    boxes: { badge: boxOf('.badge'), card: boxOf('.card'), panel: boxOf('.panel') },
  };
}

/** Reads Lectern's closed surfaces in a page, and presses their buttons with the real mouse. */
export class Surfaces {
  private constructor(
    private readonly page: Page,
    private readonly cdp: CDPSession,
  ) {}

  static async of(page: Page): Promise<Surfaces> {
    return new Surfaces(page, await page.context().newCDPSession(page));
  }

  /** All surfaces in the page: one for each open composer. */
  async all(): Promise<SurfaceView[]> {
    const { root } = await this.cdp.send('DOM.getDocument', { depth: -1, pierce: true });
    const views: SurfaceView[] = [];
    for (const shadow of shadowsOf(root as DomNode)) {
      const { object } = await this.cdp.send('DOM.resolveNode', { backendNodeId: shadow });
      if (!object.objectId) continue;
      const { result } = await this.cdp.send('Runtime.callFunctionOn', {
        objectId: object.objectId,
        functionDeclaration: view.toString(),
        returnByValue: true,
      });
      views.push(result.value as SurfaceView);
    }
    return views;
  }

  /** Waits until some surface fits. */
  async until(fits: (view: SurfaceView) => boolean, what: string): Promise<SurfaceView> {
    const deadline = Date.now() + 8000;
    let seen: SurfaceView[] = [];
    while (Date.now() < deadline) {
      seen = await this.all().catch(() => []);
      const found = seen.find(fits);
      if (found) return found;
      await this.page.waitForTimeout(40);
    }
    throw new Error(`Not seen: ${what}. Surfaces: ${JSON.stringify(seen.map(({ html: _, ...rest }) => rest))}`);
  }

  panel(): Promise<SurfaceView> {
    return this.until((view) => view.panel !== null, 'an open panel');
  }

  card(): Promise<SurfaceView> {
    return this.until((view) => view.card !== null, 'an open card');
  }

  async isPanelOpen(): Promise<boolean> {
    return (await this.all()).some((view) => view.panel !== null);
  }

  /** Writes into the field for the reason, which is all in an open panel that has no words. */
  async writeReason(reason: string): Promise<void> {
    const { buttons } = await this.panel();
    const field = buttons.find(({ text, href }) => text === '' && href === null);
    await this.page.mouse.click(field?.x ?? 0, field?.y ?? 0);
    await this.page.keyboard.type(reason);
  }

  /** Clicks a button by its text, with the mouse, as a writer would. */
  async press(label: string | RegExp): Promise<void> {
    const fits = ({ text }: Seen) => (typeof label === 'string' ? text === label : label.test(text));
    const view = await this.until((candidate) => candidate.buttons.some(fits), `a button ${label}`);
    const button = view.buttons.find(fits);
    if (button) await this.page.mouse.click(button.x, button.y);
  }
}

interface DomNode {
  backendNodeId: number;
  attributes?: string[];
  children?: DomNode[];
  shadowRoots?: DomNode[];
  contentDocument?: DomNode;
}

function shadowsOf(node: DomNode): number[] {
  const own = node.attributes?.includes('data-lectern')
    ? (node.shadowRoots ?? []).map((root) => root.backendNodeId)
    : [];
  const below = [...(node.children ?? []), ...(node.shadowRoots ?? [])].flatMap(shadowsOf);
  return [...own, ...below];
}

/** What is marked, as the page's own highlight registry has it: the words by level. */
export function marksIn(page: Page): Promise<{ level: string; text: string }[]> {
  return page.evaluate(() => {
    const marks: { level: string; text: string }[] = [];
    for (const [name, highlight] of CSS.highlights) {
      const level = /error|warning|suggestion/.exec(name)?.[0];
      if (!name.startsWith('lectern') || !level) continue;
      for (const range of highlight) marks.push({ level, text: (range as Range).toString() });
    }
    return marks;
  });
}
