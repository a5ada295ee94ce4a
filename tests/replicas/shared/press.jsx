/** A button as Meta makes them: none, with a role, that acts on the keys itself. */
export const Press = ({ label, dead, onPress, children }) => (
  <div
    role="button"
    tabIndex={0}
    aria-label={label}
    aria-disabled={dead || undefined}
    onClick={() => dead || onPress()}
    onKeyDown={({ key }) => (key === 'Enter' || key === ' ') && !dead && onPress()}
  >
    {children}
  </div>
);
