import { Check } from 'lucide-react';

const kinds = [
  'E-mail addresses', 'Phone numbers', 'Payment cards', 'Bank accounts', 'National and tax ids', 'Passports', 'Licence plates', 'Dates of birth', 'Postal addresses', 'People’s names', 'IP addresses', 'Passwords, keys and codes', 'Links that hold a key',
] as const;

/** The kinds of detail that are masked in every workspace; nobody can switch them off. */
export function AlwaysMasked() {
  return (
    <section className="block" aria-label="Always masked">
      <div className="block-head"><h2>Always masked</h2><span className="about">A model reads a token, such as [EMAIL_1]. Your agent reads the detail.</span></div>
      <ul className="masked-kinds">{kinds.map((kind) => <li key={kind}><Check className="icon icon-small" aria-hidden /> {kind}</li>)}</ul>
      <p className="muted">Where masking fails, nothing is sent and the built-in engine answers.</p>
    </section>
  );
}
