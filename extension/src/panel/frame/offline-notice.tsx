import { CloudOff } from 'lucide-react';
import { useEffect, useState } from 'react';
import { Notice } from '../parts/notice.tsx';
import { usePanel } from '../use-panel.ts';
import { formatNumber } from '../words/format-number.ts';
import { say } from '../words/say.ts';

/** Says when the next try is. The countdown is seen, never announced. */
export function OfflineNotice({ retryAt }: { readonly retryAt: number }) {
  const { panel } = usePanel();
  const left = useSecondsUntil(retryAt);
  return (
    <Notice icon={CloudOff} tone="caution" action={{ label: say('notice.tryNow'), onClick: panel.retryNow }}>
      <p>{left > 0 ? say('notice.tryingIn', { seconds: formatNumber(left) }) : say('notice.trying')}</p>
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
