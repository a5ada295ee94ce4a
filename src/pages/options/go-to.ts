/* What a setting is called on its page: a label, a heading, a term. */
const NAMES = 'main :is(.name, h1, h2, h3, dt)';
/** How long a section may take to show, in milliseconds: the checks are loaded first. */
const PATIENCE = 3000;

/**
 * Brings a setting into view, and its control or else its name into focus, as soon as its section shows it.
 * @param section what the section's page calls itself: another may have a setting of the same name
 */
export function goTo(section: string, title: string): void {
  if (show(section, title)) return;
  const observer = new MutationObserver(() => {
    if (show(section, title)) observer.disconnect();
  });
  observer.observe(document.body, { childList: true, subtree: true, characterData: true });
  setTimeout(() => observer.disconnect(), PATIENCE);
}

function show(section: string, title: string): boolean {
  if (document.querySelector('h1')?.textContent !== section) return false;
  const name = [...document.querySelectorAll<HTMLElement>(NAMES)].find(({ textContent }) => textContent === title);
  if (!name) return false;
  for (let fold = name.closest('details'); fold; fold = fold.parentElement?.closest('details') ?? null)
    fold.open = true;
  const control = name instanceof HTMLLabelElement ? name.control : name.closest('label')?.control;
  if (!control) name.tabIndex = -1;
  (control ?? name).focus({ preventScroll: true });
  name.scrollIntoView({ block: 'center' });
  return true;
}
