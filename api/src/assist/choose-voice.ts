import type { Voice } from '../workspaces/voice.ts';

/** The voice of the customer's language, else English, which every workspace has. */
export function chooseVoice(voices: readonly Voice[], language: string): Voice {
  const voice = voices.find((candidate) => candidate.language === language) ?? voices.find((candidate) => candidate.language === language.slice(0, 2)) ?? voices.find((candidate) => candidate.language === 'en') ?? voices[0];
  if (!voice) throw new Error('A workspace needs a voice.');
  return voice;
}
