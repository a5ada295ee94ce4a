/**
 * Inline style of an element of ours in a page: over all of it, in the top layer where it is a popover, with none of the
 * site's styles, and out of the pointer's way but for its own controls.
 */
export const OVER_THE_PAGE =
  'all:initial;position:fixed;inset:0;width:auto;height:auto;margin:0;padding:0;border:0;background:none;overflow:visible;pointer-events:none;z-index:2147483647';
