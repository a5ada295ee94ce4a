import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';

type Plot = typeof import('@observablehq/plot');

interface ChartProps {
  title: string;
  /** What it shows in one sentence, for whoever does not see it. */
  summary: string;
  /** Draws it, as wide as there is room for, in pixels. */
  draw(plot: Plot, width: number): SVGSVGElement | HTMLElement;
  /** The same figures as a table. */
  children: ComponentChildren;
}

/**
 * A chart with its table behind it. The library comes after the figures themselves, so that the page does not wait for it; it
 * draws SVG in the page's own colours.
 */
export function Chart({ title, summary, draw, children }: ChartProps) {
  const place = useRef<HTMLDivElement>(null);
  const [plot, setPlot] = useState<Plot | null>(null);
  const [width, setWidth] = useState(0);

  useEffect(() => {
    let isOpen = true;
    void import('@observablehq/plot').then((loaded) => isOpen && setPlot(() => loaded as unknown as Plot));
    const observer = new ResizeObserver(([entry]) => entry && setWidth(Math.round(entry.contentRect.width)));
    if (place.current) observer.observe(place.current);
    return () => {
      isOpen = false;
      observer.disconnect();
    };
  }, []);
  useEffect(() => {
    if (plot && width > 0) place.current?.replaceChildren(draw(plot, width));
  }, [plot, width, draw]);

  return (
    <figure class="chart">
      <figcaption>{title}</figcaption>
      <div class="drawing" role="img" aria-label={summary}>
        <div ref={place} aria-hidden="true" />
      </div>
      <details>
        <summary>{i18n.t('insights.asTable')}</summary>
        {children}
      </details>
    </figure>
  );
}
