import type { LucideIcon } from 'lucide-react';

/** A Lucide icon at one of the three sizes in use; the word beside it carries the meaning. */
export function Icon({ of: Drawing, small = false, className = '' }: { readonly of: LucideIcon; readonly small?: boolean; readonly className?: string }) {
  return <Drawing className={`icon${small ? ' icon-small' : ''}${className === '' ? '' : ` ${className}`}`} aria-hidden />;
}
