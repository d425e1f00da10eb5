import { Check } from 'lucide-react';
import { useEffect, useState } from 'react';
import { Icon } from '../parts/icon.tsx';
import { undoKeys } from '../words/show-keys.ts';
import { sayAround } from '../words/say-around.ts';
import { say } from '../words/say.ts';

const shownMs = 6000;

/** Whether something that happened at this time is still news. */
export function useIsRecent(at: number | null, forMs: number = shownMs): boolean {
  const [, setTick] = useState(0);
  const left = at === null ? 0 : at + forMs - Date.now();
  useEffect(() => {
    if (left <= 0) return;
    const timer = setTimeout(() => setTick((tick) => tick + 1), left);
    return () => clearTimeout(timer);
  }, [at, left > 0]);
  return left > 0;
}

/** Takes the place of the bar for six seconds after Insert or Copy. */
export function AfterInsert({ what }: { readonly what: 'inserted' | 'copied' }) {
  return (
    <div className="panel-bar">
      <p className="after-insert">
        <Icon of={Check} className="is-kept" />
        {what === 'copied' ? <span>{say('common.copiedStop')}</span> : <UndoHint />}
      </p>
    </div>
  );
}

function UndoHint() {
  const [before, after] = sayAround((keys) => say('bar.insertedUndo', { keys }));
  return <span>{before}{undoKeys().map((key, index) => <span key={key}>{index > 0 && ' '}<kbd>{key}</kbd></span>)}{after}</span>;
}
