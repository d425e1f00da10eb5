import { useEffect, useState } from 'react';
import { say } from '../words/say.ts';

const silentMs = 200;

/** Still bars while the ticket is read; nothing at all in the first 200 ms. */
export function ReadingSkeleton() {
  const [isShown, setShown] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setShown(true), silentMs);
    return () => clearTimeout(timer);
  }, []);
  if (!isShown) return null;
  return (
    <>
      <div className="chips" aria-hidden="true">{[148, 92, 76].map((width) => <span key={width} className="skeleton is-chip" style={{ width }} />)}</div>
      <section className="section">
        <p className="section-head"><span className="title">{say('page.reading')}</span></p>
        {[100, 94, 62].map((width) => <Bar key={width} width={width} />)}
      </section>
      <div className="draft" aria-hidden="true"><div className="draft-text is-skeleton">{[30, 96, 88, 92, 54].map((width) => <Bar key={width} width={width} />)}</div></div>
    </>
  );
}

function Bar({ width }: { readonly width: number }) {
  return <span className="skeleton" aria-hidden="true" style={{ width: `${width}%` }} />;
}
