import { useQuery } from '@tanstack/react-query';
import { Block } from '../parts/block.tsx';
import { volumesQuery } from '../queries/taxonomy.ts';
import '../styles/taxonomy.css';
import { TaxonomyHead } from './taxonomy-head.tsx';
import { VolumeMap } from './volume-map.tsx';

/** What tickets were about, week by week. */
export default function VolumePage() {
  const query = useQuery(volumesQuery);
  return (
    <>
      <TaxonomyHead />
      <Block title="Tickets by intent and week" about="The last 90 days, in weeks that end today. No share below n = 20; ranges are 95% intervals." query={query} definition={(data) => data.definition}>
        {(data) => (data.tickets === 0
          ? <p className="empty"><b>No ticket has been opened yet.</b><span className="muted">Each ticket an agent opens counts here at once.</span></p>
          : <VolumeMap volumes={data} />)}
      </Block>
    </>
  );
}
