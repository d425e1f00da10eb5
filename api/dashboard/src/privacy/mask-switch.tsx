import { useId } from 'react';

/** One kind of number with its switch. */
export function MaskSwitch({ name, about, isOn, onChange }: { name: string; about: string; isOn: boolean; onChange: (isOn: boolean) => void }) {
  const id = useId();
  return (
    <li className="rule">
      <div className="rule-words"><h3 id={`${id}name`}>{name}</h3><p className="muted" id={`${id}about`}>{about}</p></div>
      <span />
      <button type="button" role="switch" className="button small switch" aria-checked={isOn} aria-labelledby={`${id}name`} aria-describedby={`${id}about`} onClick={() => onChange(!isOn)}>{isOn ? 'On' : 'Off'}</button>
    </li>
  );
}
