import { formatClock } from '../format/format-time.ts';
import { troubleWords } from '../model/trouble-words.ts';
import type { SuggestionDetail } from '../queries/suggestions.ts';

/** What models were asked with: the name and version of each prompt, by when it was sent, which model had it, and how that ended. */
export function ModelCalls({ calls }: { calls: SuggestionDetail['modelCalls'] }) {
  return (
    <ol className="life">
      {calls.map(({ prompt, model, host, at, outcome }) => (
        <li key={at + prompt}><time dateTime={at}>{formatClock(at)}</time><span>Prompt {prompt}<small>{model} at {host}, {outcome === 'answered' ? outcome : outcome === 'aborted' ? 'left before it answered' : troubleWords('model', outcome).what}</small></span></li>
      ))}
    </ol>
  );
}
