import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Plus } from 'lucide-react';
import { useState } from 'react';
import { Link, useLocation } from 'wouter';
import { countOf } from '../format/format-share.ts';
import { addExample, taxonomyQuery, type DiscoveredGroup, type Taxonomy } from '../queries/taxonomy.ts';
import { emptyIntent, idFor, toInput } from './intent-draft.ts';
import { toInputs } from './order-intents.ts';
import { SaveFault } from './save-fault.tsx';
import { useSaveTaxonomy } from './use-save-taxonomy.ts';

const longestText = 2000;

/** An intent that was made, and the texts it is yet to be taught. */
interface Begun {
  readonly id: string;
  readonly left: readonly string[];
}

/** The step that makes an intent of a group, with the group's texts as its examples. What could not be taught can be tried again. */
export function BeginIntent({ group, label, taxonomy }: { group: DiscoveredGroup; label: string; taxonomy: Taxonomy }) {
  const [, navigate] = useLocation();
  const queries = useQueryClient();
  const [begun, setBegun] = useState<Begun | null>(null);
  const taken = new Set(taxonomy.intents.map(({ id }) => id));
  const id = label.trim() === group.proposal.label && !taken.has(group.proposal.id) ? group.proposal.id : idFor(label, taken);
  const teach = useMutation({
    mutationFn: async ({ id: made, left }: Begun) => {
      for (const [at, text] of left.entries()) {
        setBegun({ id: made, left: left.slice(at) });
        await addExample(made, text);
      }
    },
    onSuccess: (_none, { id: made }) => {
      void queries.invalidateQueries({ queryKey: taxonomyQuery.queryKey });
      navigate(address(made));
    },
  });
  const save = useSaveTaxonomy(taxonomy, () => teach.mutate({ id, left: group.samples.map(({ text }) => text.slice(0, longestText).trim()).filter((text) => text.length >= 3) }));
  const isBusy = save.isPending || teach.isPending;
  const isOff = label.trim() === '' || isBusy;
  const begin = () => {
    if (isOff) return;
    if (begun === null) save.mutate({ intents: (known) => [...toInputs(known), toInput({ ...emptyIntent, id, label })] });
    else teach.mutate(begun);
  };
  return (
    <>
      <button type="button" className="button" aria-disabled={isOff} onClick={begin}><Plus className="icon" aria-hidden /> {isBusy ? 'Making it' : begun === null ? 'Make it an intent' : 'Add its texts again'}</button>
      <SaveFault save={save} />
      {teach.isError && begun !== null && <p role="alert" className="caution">The intent is made; {countOf(begun.left.length, 'text')} could not be added to it. {teach.error.message} <Link href={address(begun.id)}>Open the intent</Link></p>}
    </>
  );
}

function address(id: string): string {
  return `/taxonomy/intents/${encodeURIComponent(id)}`;
}
