import type { Span } from '../../analyzer/types';
import marks from '../marks.css?inline';
import { closestAround } from '../roots';

/* What decides where the words of a textarea stand. */
const SHAPE = [
  'direction',
  'font',
  'font-kerning',
  'letter-spacing',
  'line-height',
  'padding',
  'tab-size',
  'text-align',
  'text-indent',
  'text-transform',
  'word-spacing',
] as const;

/**
 * The same words at the same place as in a textarea, unseen, over it and out of the pointer's way: highlights that are
 * put on them show. It is in the top layer, so that no transform or overflow of the site moves or cuts it.
 */
export class Mirror {
  readonly #host = document.createElement('div');
  readonly #words = document.createTextNode('');
  readonly #sheet = document.createElement('div');
  readonly #listening = new AbortController();
  readonly #resized = new ResizeObserver(() => this.#follow());

  constructor(private readonly box: HTMLTextAreaElement) {
    this.#host.setAttribute('popover', 'manual');
    this.#host.setAttribute('data-lectern-mirror', '');
    this.#host.setAttribute('aria-hidden', 'true');
    this.#sheet.append(this.#words);
    const style = document.createElement('style');
    style.textContent = marks;
    // Firefox paints in a shadow root only what is styled in it.
    this.#host.attachShadow({ mode: 'closed' }).append(style, this.#sheet);
    const home = closestAround(box, 'dialog, [role="dialog"]') ?? document.body;
    home.append(this.#host);
    this.#host.showPopover?.();
    const options = { capture: true, passive: true, signal: this.#listening.signal };
    window.addEventListener('scroll', () => this.#follow(), options);
    window.addEventListener('resize', () => this.#follow(), options);
    this.#resized.observe(box);
  }

  /** A range over each span of the box's words; null where it is outside of them. */
  rangesOf(spans: readonly Span[]): (Range | null)[] {
    this.#follow();
    return spans.map((span) => this.#rangeOf(span));
  }

  #rangeOf({ start, end }: Span): Range | null {
    if (start < 0 || start > end || end > this.#words.length) return null;
    const range = document.createRange();
    range.setStart(this.#words, start);
    range.setEnd(this.#words, end);
    return range;
  }

  /** Scrolls a span into the box's view, no further than needed. */
  reveal(span: Span): void {
    const [range] = this.rangesOf([span]);
    const place = range?.getBoundingClientRect();
    if (!place) return;
    const { top, bottom } = this.box.getBoundingClientRect();
    if (place.top < top) this.box.scrollTop -= top - place.top;
    else if (place.bottom > bottom) this.box.scrollTop += place.bottom - bottom;
  }

  remove(): void {
    this.#listening.abort();
    this.#resized.disconnect();
    this.#host.remove();
  }

  #follow(): void {
    if (!this.box.isConnected) {
      this.remove();
      return;
    }
    if (this.#words.data !== this.box.value) this.#words.data = this.box.value;
    const style = getComputedStyle(this.box);
    const { left, top } = this.box.getBoundingClientRect();
    const { clientLeft, clientTop, clientWidth, clientHeight, scrollLeft, scrollTop } = this.box;
    this.#host.style.cssText = `all:initial;display:block;position:fixed;inset:auto;left:${left + clientLeft}px;top:${top + clientTop}px;width:${clientWidth}px;height:${clientHeight}px;margin:0;padding:0;border:0;background:none;overflow:hidden;pointer-events:none`;
    const shape = SHAPE.map((name) => `${name}:${style.getPropertyValue(name)}`).join(';');
    this.#sheet.style.cssText = `${shape};box-sizing:border-box;width:${clientWidth}px;color:transparent;white-space:pre-wrap;overflow-wrap:break-word;transform:translate(${-scrollLeft}px,${-scrollTop}px)`;
  }
}
