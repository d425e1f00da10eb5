import { useMutation } from '@tanstack/react-query';
import { X } from 'lucide-react';
import { formatWhen } from '../format/format-time.ts';
import { removeExample, type IntentExample } from '../queries/taxonomy.ts';

const origins = { written: 'Written', imported: 'Imported', corrected: 'A correction' } as const;

/** One text an intent is learned from. */
export function ExampleRow({ example, predictedLabel, onRemoved }: { example: IntentExample; predictedLabel: string | undefined; onRemoved: () => unknown }) {
  const remove = useMutation({ mutationFn: () => removeExample(example.id), onSuccess: onRemoved });
  return (
    <tr className={example.setAside ? 'muted' : undefined}>
      <td className="item"><span dir="auto">{example.text === '' ? 'Its words are gone' : example.text}</span></td>
      <td className="hide-narrow muted from">{origins[example.origin]}{predictedLabel !== undefined && `, was ${predictedLabel}`}</td>
      <td className="right muted nowrap hide-narrow">{formatWhen(example.createdAt)}</td>
      <td className="right nowrap">
        {example.setAside ? 'Set aside' : <button type="button" className="icon-button" aria-label={`Remove: ${example.text}`} aria-disabled={remove.isPending} onClick={() => { if (!remove.isPending) remove.mutate(); }}><X className="icon icon-small" aria-hidden /></button>}
        {remove.isError && <span className="caution" role="status"> It still stands.</span>}
      </td>
    </tr>
  );
}
