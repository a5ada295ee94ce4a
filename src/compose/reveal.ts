/** Scrolls the element around a range's start into view, no further than needed: what is visible does not move. */
export function reveal({ startContainer }: Range): void {
  const element = startContainer instanceof Element ? startContainer : startContainer.parentElement;
  element?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
}
