import { ExternalLink, Link } from 'lucide-react';
import type { DraftSentence } from '@countersign/shared/assist/draft';
import type { FoundSource } from '@countersign/shared/assist/source';
import { supportingWords } from '../draft/supporting-words.ts';
import { ClipboardButton } from '../parts/clipboard-button.tsx';
import { Icon } from '../parts/icon.tsx';
import { PinButton } from '../pins/pin-button.tsx';
import { say } from '../words/say.ts';
import { passageAddress } from './passage-address.ts';

/** The passage itself, with the words that support the selected sentence marked; its link opens the page at those words. */
export default function Passage({ source, claim }: { readonly source: FoundSource; readonly claim: DraftSentence | null }) {
  const parts = supportingWords(source.passageId, source.text, claim);
  const url = passageAddress(source.url, parts.find((part) => part.supports)?.text ?? source.text);
  return (
    <div className="passage">
      <p dir="auto">{parts.map((part, index) => (part.supports ? <mark key={index}>{part.text}</mark> : <span key={index}>{part.text}</span>))}</p>
      <div className="passage-actions">
        {url !== null && (
          <>
            <a className="button quiet small" href={url} target="_blank" rel="noreferrer noopener"><Icon of={ExternalLink} small />{say('source.open')}</a>
            <ClipboardButton className="button quiet small" text={url}><Icon of={Link} small />{say('source.copyLink')}</ClipboardButton>
          </>
        )}
        {source.kind !== 'record' && <PinButton passageId={source.passageId} title={source.title} />}
      </div>
    </div>
  );
}
