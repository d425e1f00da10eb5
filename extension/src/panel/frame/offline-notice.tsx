import { CloudOff } from 'lucide-react';
import { useEffect, useState } from 'react';
import { Notice } from '../parts/notice.tsx';
import { usePanel } from '../use-panel.ts';

/** Says when the next try is. The countdown is seen, never announced. */
export function OfflineNotice({ retryAt }: { readonly retryAt: number }) {
  const { panel } = usePanel();
  const left = useSecondsUntil(retryAt);
  return (
    <Notice icon={CloudOff} tone="caution" action={{ label: 'Try now', onClick: panel.retryNow }}>
      <p>Can’t reach Countersign. {left > 0 ? `Trying again in ${left} s.` : 'Trying again.'}</p>
    </Notice>
  );
}

function useSecondsUntil(at: number): number {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 1000);
    return () => clearInterval(timer);
  }, [at]);
  return Math.max(0, Math.ceil((at - now) / 1000));
}
