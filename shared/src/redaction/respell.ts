/** A text spelled another way, and the way back to places in the raw text. */
export interface Respelled {
  readonly text: string;
  /** Raw position of a position in `text`. */
  rawAt(position: number): number;
}

/** A text in which each sign that fits a global pattern of one UTF-16 unit is spelled otherwise: in no, one or more signs. */
export function respell(raw: string, signs: RegExp, spell: (sign: string) => string): Respelled {
  let isMoved = false;
  const text = raw.replace(signs, (sign) => {
    const spelled = spell(sign);
    isMoved ||= spelled.length !== 1;
    return spelled;
  });
  if (!isMoved) return { text, rawAt: (position) => position };
  const places: number[] = [];
  let from = 0;
  for (const { 0: sign, index } of raw.matchAll(signs)) {
    for (let place = from; place < index; place++) places.push(place);
    for (let unit = spell(sign).length; unit > 0; unit--) places.push(index);
    from = index + 1;
  }
  for (let place = from; place <= raw.length; place++) places.push(place);
  return { text, rawAt: (position) => places[position]! };
}
