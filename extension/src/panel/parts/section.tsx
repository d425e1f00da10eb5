import { useId, type ReactNode, type Ref } from 'react';

interface SectionProps {
  readonly title: string;
  readonly count?: number;
  readonly tag?: string;
  readonly end?: ReactNode;
  readonly className?: string;
  readonly ref?: Ref<HTMLElement>;
  readonly children?: ReactNode;
}

/** A region of the panel under its own name. */
export function Section({ title, count, tag, end, className = '', ref, children }: SectionProps) {
  const id = useId();
  return (
    <section ref={ref} className={`section ${className}`.trim()} aria-labelledby={id}>
      <div className="section-head">
        <h2 className="title" id={id}>{title}</h2>
        {count !== undefined && <span className="num">{count}</span>}
        {tag !== undefined && <span className="tag">{tag}</span>}
        {end !== undefined && <span className="end">{end}</span>}
      </div>
      {children}
    </section>
  );
}
