import { useState } from 'react';

interface Props {
  label: string;
  least: number;
  most: number;
  step: number;
  value: number;
  onChange: (value: number) => void;
}

/** A number that can be emptied and typed anew; only a number in its range is handed on. */
export function NumberField({ label, least, most, step, value, onChange }: Props) {
  const [typed, setTyped] = useState<{ readonly text: string; readonly value: number }>();
  const type = (text: string) => {
    const number = text === '' ? NaN : Number(text);
    const isFit = number >= least && number <= most;
    setTyped({ text, value: isFit ? number : value });
    if (isFit) onChange(number);
  };
  return (
    <label className="field"><span className="label">{label}</span>
      <input className="input" type="number" required min={least} max={most} step={step} value={typed?.value === value ? typed.text : value} onChange={(event) => type(event.target.value)} />
    </label>
  );
}
