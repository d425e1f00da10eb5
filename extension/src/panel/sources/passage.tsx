import { ExternalLink, Link } from 'lucide-react';
import type { FoundSource } from '@countersign/shared/assist/source';
import { supportingWords } from '../draft/supporting-words.ts';
import { ClipboardButton } from '../parts/clipboard-button.tsx';
import { Icon } from '../parts/icon.tsx';
import { say } from '../words/say.ts';

/** The passage itself, with the words that support the selected sentence marked. */
export function Passage({ source, claim }: { readonly source: FoundSource; readonly claim: string | null }) {
  const url = openable(source.url);
  return (
    <div className="passage">
      <p dir="auto">{supportingWords(source.text, claim).map((part, index) => (part.supports ? <mark key={index}>{part.text}</mark> : <span key={index}>{part.text}</span>))}</p>
      {url !== null && (
        <div className="passage-actions">
          <a className="button quiet small" href={url} target="_blank" rel="noreferrer noopener"><Icon of={ExternalLink} small />{say('source.open')}</a>
          <ClipboardButton className="button quiet small" text={url}><Icon of={Link} small />{say('source.copyLink')}</ClipboardButton>
        </div>
      )}
    </div>
  );
}

/** Sources come from the team's own knowledge, but a link is opened only when it is a web address. */
function openable(url: string | undefined): string | null {
  const parsed = url === undefined ? null : URL.parse(url);
  return parsed !== null && ['https:', 'http:'].includes(parsed.protocol) ? parsed.href : null;
}
