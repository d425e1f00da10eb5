import { detectLanguage } from '../triage/detect-language.ts';
import type { Macro } from './macro.ts';

/** Below this the detector guesses; a macro of unclear language is left without one. */
const SURE = 0.5;
const MOST_CHARACTERS = 400;
const MOST_REMEMBERED = 20_000;

let remembered = new Map<string, string>();

/** The language a macro is written in, empty where a few words leave it open. */
export function macroLanguage({ title, body }: Pick<Macro, 'title' | 'body'>): string {
  const text = `${title}. ${body.replace(/\{\{[^{}]*\}\}/g, ' ')}`.slice(0, MOST_CHARACTERS);
  let language = remembered.get(text);
  if (language === undefined) {
    const detected = detectLanguage(text, '');
    if (remembered.size >= MOST_REMEMBERED) remembered = new Map();
    remembered.set(text, (language = detected.confidence >= SURE ? detected.language : ''));
  }
  return language;
}
