import { FileText } from 'lucide-react';
import type { AskEventData } from '@countersign/shared/ask/ask-event';
import type { AskFilter } from '@countersign/shared/ask/ask-source';
import { Icon } from '../parts/icon.tsx';
import { passageAddress } from '../sources/passage-address.ts';
import { say } from '../words/say.ts';

type Nearest = Extract<AskEventData<'answer-end'>, { outcome: 'abstained' }>['nearest'];

/** No answer, and the titles that came nearest. */
export function NothingCovers({ nearest, only }: { readonly nearest: Nearest; readonly only: AskFilter | null }) {
  return (
    <div className="reply-answer">
      <p>{say(only === null ? 'announce.abstained' : 'ask.nothingHere')}</p>
      {nearest.length > 0 && (
        <div>
          <p className="muted">{say('answer.nearest')}</p>
          <ul className="rows">
            {nearest.map(({ documentId, title, url }) => {
              const address = passageAddress(url, '');
              return <li key={documentId}><Icon of={FileText} />{address === null ? <span dir="auto">{title}</span> : <a href={address} target="_blank" rel="noreferrer noopener" dir="auto">{title}</a>}</li>;
            })}
          </ul>
        </div>
      )}
    </div>
  );
}
