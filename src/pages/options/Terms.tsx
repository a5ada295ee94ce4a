import type { Field } from './fields';
import type { Settings } from './settings';
import { TermList } from './TermList';

interface TermsProps {
  settings: Settings;
  field: Field<string[]>;
  label: string;
  /** What a term is here. */
  placeholder?: string;
  /** How a term is stored that was typed like this. */
  read?(typed: string): string;
}

/** One of the policy's lists of words. */
export function Terms({ settings, field, label, placeholder, read = (typed) => typed }: TermsProps) {
  const add = (typed: string[]) =>
    settings.edit(field, (old) => [...old, ...new Set(typed.map(read).filter((term) => !old.includes(term)))]);
  return (
    <TermList
      label={label}
      terms={field.read(settings.policy.value)}
      {...(placeholder !== undefined && { placeholder })}
      onAdd={add}
      onRemove={(term) => settings.edit(field, (old) => old.filter((other) => other !== term))}
    />
  );
}
