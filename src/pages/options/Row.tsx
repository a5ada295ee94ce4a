import type { ComponentChildren } from 'preact';

interface RowProps {
  title: string;
  hint: string;
  /** The control's id, where the title is its label. */
  htmlFor?: string;
  children: ComponentChildren;
}

/** One setting: what it is called, what it does, and its control. */
export function Row({ title, hint, htmlFor, children }: RowProps) {
  return (
    <div class="setting">
      <div>
        {htmlFor ? (
          <label class="name" for={htmlFor}>
            {title}
          </label>
        ) : (
          <p class="name">{title}</p>
        )}
        <p class="soft">{hint}</p>
      </div>
      <div class="control">{children}</div>
    </div>
  );
}
