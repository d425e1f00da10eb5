import type { RecordSystem } from '../queries/records.ts';

/** Every system, with where it lies and who may read what it says. */
export function SystemsTable({ systems, openId, onOpen }: { systems: readonly RecordSystem[]; openId: string | undefined; onOpen: (system: RecordSystem) => void }) {
  return (
    <table className="list">
      <thead><tr><th scope="col">System</th><th scope="col" className="hide-narrow">Address</th><th scope="col" className="hide-narrow">Secret</th><th scope="col">Readers</th><th scope="col" className="right">State</th></tr></thead>
      <tbody>
        {systems.map((system) => (
          <tr key={system.id}>
            <td><button type="button" className="link-button" aria-expanded={system.id === openId} onClick={() => onOpen(system)}>{system.name}</button></td>
            <td className="hide-narrow selector"><code>{system.mapping.baseUrl}{system.mapping.path}</code></td>
            <td className="hide-narrow">{system.hasSecret ? 'Sealed' : 'None'}</td>
            <td>{system.mapping.visibility === 'public' ? 'Customers' : 'Agents'}</td>
            <td className="right">{system.enabled ? 'On' : 'Off'}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
