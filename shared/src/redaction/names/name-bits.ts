/** What the list of names knows of a word: a first name, a last name; a common word of a language too; (a part of) a place's name. */
export const FIRST = 1;
export const LAST = 2;
export const COMMON = 4;
export const PLACE = 8;
