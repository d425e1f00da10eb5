const day = 86_400_000;

/** Days for which the texts of a suggestion can be read; its facts and figures stay. */
export const textsKeptForDays = 180;

/** When a text that is stored now is deleted. */
export function textsExpireAt(now: Date): Date {
  return new Date(now.getTime() + textsKeptForDays * day);
}
