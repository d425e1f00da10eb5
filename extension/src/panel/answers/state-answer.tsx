import type { ReactNode } from 'react';

/** One sentence that names a state, one that says why, then what can be done. */
export function StateAnswer({ title, detail, children }: { readonly title: string; readonly detail?: string; readonly children?: ReactNode }) {
  return (
    <section className="answer" aria-label={title}>
      <h2 className="answer-title" tabIndex={-1} data-state-title>{title}</h2>
      {detail !== undefined && <p className="muted">{detail}</p>}
      {children !== undefined && <div className="actions">{children}</div>}
    </section>
  );
}
