/** A form that stands folded until somebody wants it. */
import type { ComponentChildren, JSX } from 'preact';

export const Fold = ({
  title,
  children,
  open = false,
}: {
  readonly title: string;
  readonly children: ComponentChildren;
  readonly open?: boolean;
}): JSX.Element => (
  <details class="card no-print" open={open}>
    <summary>{title}</summary>
    {children}
  </details>
);
