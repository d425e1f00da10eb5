import type { SystemDraft } from './system-draft.ts';

interface Props { draft: SystemDraft; onChange: (changes: Partial<SystemDraft>) => void }

/** Where the system lies and how it knows us. */
export function AccessFields({ draft, onChange }: Props) {
  const field = (name: 'name' | 'baseUrl' | 'path' | 'title' | 'headerName' | 'headerPrefix', label: string, placeholder: string, isWide = false) => (
    <label className="field" data-wide={isWide}>
      <span className="label">{label}</span>
      <input className="input" value={draft[name]} placeholder={placeholder} spellCheck={false} onChange={(event) => onChange({ [name]: event.target.value })} />
    </label>
  );
  return (
    <>
      <fieldset>
        <legend>Where it lies</legend>
        <div className="record-grid">
          {field('name', 'Name', 'Order system')}
          {field('title', 'Title of what is read', 'Order {orderNumber}')}
          {field('baseUrl', 'Address', 'https://orders.example.com/api', true)}
          {field('path', 'Path', '/orders/{orderNumber}', true)}
        </div>
      </fieldset>
      <fieldset>
        <legend>How it knows us</legend>
        <div className="record-grid">
          {field('headerName', 'Header', 'Authorization')}
          {field('headerPrefix', 'Word before the secret', 'Bearer')}
          <label className="field" data-wide="true">
            <span className="label">Secret</span>
            <input
              className="input" type="password" autoComplete="off" value={draft.secret} placeholder={draft.hasSecret ? 'Sealed. Type a new one to replace it.' : ''}
              onChange={(event) => onChange({ secret: event.target.value })}
            />
            <small className="muted">Sealed on the server, never shown again. A new address needs it again.</small>
          </label>
        </div>
      </fieldset>
    </>
  );
}
