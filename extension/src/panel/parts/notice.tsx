import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { Icon } from './icon.tsx';

interface NoticeProps {
  readonly icon: LucideIcon;
  readonly tone?: 'plain' | 'caution' | 'block';
  readonly action?: { readonly label: string; readonly onClick: () => void };
  readonly children: ReactNode;
}

/** One line that changes what the agent can rely on. */
export function Notice({ icon, tone = 'plain', action, children }: NoticeProps) {
  return (
    <div className={`notice ${tone === 'plain' ? '' : tone}`.trim()}>
      <Icon of={icon} />
      <div className="notice-text">{children}</div>
      {action !== undefined && <button type="button" className="button quiet small end" onClick={action.onClick}>{action.label}</button>}
    </div>
  );
}
