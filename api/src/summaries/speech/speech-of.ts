import { english } from './english.ts';
import { french } from './french.ts';
import { german } from './german.ts';
import { portuguese } from './portuguese.ts';
import { spanish } from './spanish.ts';
import type { Speech } from './speech.ts';

const speeches: Readonly<Record<string, Speech>> = { en: english, de: german, fr: french, es: spanish, pt: portuguese };

/** How a language (ISO 639-1) speaks. Of others only question marks are understood: its words are taken for English ones, which they hardly are. */
export function speechOf(language: string): Speech {
  return speeches[language] ?? english;
}
