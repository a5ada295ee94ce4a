import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';

interface FoldProps {
  title: string;
  hint: string;
  /** Whether it begins open; later it is the writer's to open and close. */
  isOpen: boolean;
  children: ComponentChildren;
}

/** A block that folds away once it has done its part. */
export function Fold({ title, hint, isOpen, children }: FoldProps) {
  const [open] = useState(isOpen);
  return (
    <details class="block fold" open={open}>
      <summary>
        <h2>{title}</h2>
      </summary>
      <div class="folded">
        <p class="soft">{hint}</p>
        {children}
      </div>
    </details>
  );
}
