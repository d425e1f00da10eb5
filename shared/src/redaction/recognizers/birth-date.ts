import { spansOf, type Recognizer } from './recognizer.ts';

const DATE = '\\d{1,4}[-./ ]\\d{1,2}[-./ ]\\d{1,4}|\\d{1,2}(?:st|nd|rd|th|\\.)?(?:\\s+of)?\\s+\\p{L}{3,12}\\.?,?\\s+\\d{4}|\\p{L}{3,12}\\s+\\d{1,2}(?:st|nd|rd|th)?,?\\s+\\d{4}';
const BORN = new RegExp(`(?<!\\p{L})(?:dob|d\\.o\\.b\\.|date of birth|birth ?date|birthday|born(?: on)?|geburtsdatum|geboren(?: am| op)?|geboortedatum|né(?:e)? le|date de naissance|fecha de nacimiento|nacid[oa] el|data de nascimento|nascid[oa] em|data di nascita|nat[oa] il)(?:\\s+(?:is|ist|est|es|é|è))?[\\s:=]{1,4}(?<date>${DATE})(?!\\d)`, 'giu');

/** Dates said to be somebody's birth. */
export const birthDate: Recognizer = {
  type: 'BIRTH_DATE',
  find: (text) => spansOf('BIRTH_DATE', text, BORN, (match) => ({
    score: 0.95, explanation: 'said to be a date of birth', start: match.index + match[0].length - match.groups!.date!.length,
  })),
};
