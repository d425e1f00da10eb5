import { splitSentences } from '@countersign/shared/text/sentences';

export const hidingPlaces = ['start', 'middle', 'end'] as const;
export type HidingPlace = (typeof hidingPlaces)[number];

/** An attack put into a mail as the BIPIA benchmark does it: on a line of its own before the mail, after it, or before one of its sentences chosen by `random`. */
export function hideAttack(mail: string, attack: string, place: HidingPlace, random: () => number, join = '\n'): string {
  if (place === 'start') return [attack, mail].join(join);
  if (place === 'end') return [mail, attack].join(join);
  const sentences = splitSentences(mail);
  const { start } = sentences[Math.floor(random() * sentences.length)] ?? { start: 0 };
  return [mail.slice(0, start), attack, mail.slice(start)].join(join);
}
