interface SwitchProps {
  label: string;
  /** What is on or off, where the label alone does not say it. */
  about?: string;
  checked: boolean;
  onChange(checked: boolean): void;
}

/** On or off, at once. */
export function Switch({ label, about, checked, onChange }: SwitchProps) {
  return (
    <label class="switch">
      <input
        type="checkbox"
        role="switch"
        aria-checked={checked}
        aria-label={about && `${about}: ${label}`}
        checked={checked}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      <span>{label}</span>
    </label>
  );
}
