import type { ReactNode } from 'react';
import { Link, useLocation } from 'wouter';
import { TrainingNotice } from './training-notice.tsx';

const parts = [['/taxonomy', 'Intents'], ['/taxonomy/discovery', 'Discovery'], ['/taxonomy/volume', 'Volume'], ['/taxonomy/rules', 'Hand-over'], ['/taxonomy/training', 'Training']] as const;

/** The title of the taxonomy, its parts, and the verdict of the last training where nobody has read it. */
export function TaxonomyHead({ children }: { children?: ReactNode }) {
  const [location] = useLocation();
  return (
    <>
      <div className="page-top">
        <div className="page-head"><h1>Taxonomy</h1>{children && <div className="end">{children}</div>}</div>
        <nav className="parts" aria-label="Parts of the taxonomy">
          <ul>{parts.map(([path, name]) => <li key={path}><Link href={path} aria-current={location === path ? 'page' : undefined}>{name}</Link></li>)}</ul>
        </nav>
      </div>
      <TrainingNotice />
    </>
  );
}
