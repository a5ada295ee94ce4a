/** An event handler for what only a real press may do: the page can make up clicks of its own. */
export function trusted(action: () => void): (event: Event) => void {
  return (event) => {
    if (event.isTrusted) action();
  };
}
