import { spansOf, type Recognizer } from './recognizer.ts';

const KEY = /(?<![\w-])(?:sk-[\w-]{16,200}|(?:sk|pk|rk)_(?:live|test)_\w{10,200}|gh[pousr]_\w{20,200}|github_pat_\w{20,200}|glpat-[\w-]{16,100}|xox[abprs]-[\w-]{10,200}|AKIA[A-Z0-9]{16}|AIza[\w-]{30,60}|SG\.[\w-]{16,80}\.[\w-]{16,80}|(?:npm|hf|shpat|dop_v1|ya29)[_.][\w-]{20,200}|eyJ[\w-]{8,2000}\.[\w-]{8,4000}\.[\w-]{8,1000})/g;
const PRIVATE_KEY = /-----BEGIN [A-Z ]{0,30}PRIVATE KEY-----[\s\S]{0,8000}?(?:-----END [A-Z ]{0,30}PRIVATE KEY-----|$)/g;
const TOLD = /(?<!\p{L})(?:pass(?:word|code|phrase|wort)|passwd|pwd|kennwort|mot de passe|contraseña|senha|wachtwoord|parola d['’]ordine|clave|api[ _-]?key|access[ _-]?token|secret(?:[ _-]?key)?|bearer|otp|one[- ]time (?:code|password)|cvv2?|cvc|(?:security|verification|bestätigungs|login|sign-?in|2fa) code|token|pin(?: code)?)(?!\p{L})["']?(?:\s*(?:(?:\bis)?\s*[:=]|\bis\b|\bist\b|\best\b|\bes\b)\s*|\s+(?=\S*\d))["'“„]?(?<value>[^\s"'“”<>,;]{3,200})/giu;
const NOT_A_SECRET = /^(?:incorrect|invalid|wrong|not|no|too|never|required|correct|expired|being|the|a|an|my|your|reset|that|this|still|also|falsch|nicht|\[?[A-Z_]+_\d+\]?)[.!?]*$/i;

/** Keys, tokens and passwords: known shapes, and what somebody says is one. */
export const secret: Recognizer = {
  type: 'SECRET',
  find: (text) => [
    ...spansOf('SECRET', text, KEY, () => ({ score: 1, explanation: 'written like an access key' })),
    ...spansOf('SECRET', text, PRIVATE_KEY, () => ({ score: 1, explanation: 'a private key' })),
    ...spansOf('SECRET', text, TOLD, (match) => {
      const value = match.groups!.value!.replace(/[.!?)]+$/, '');
      const isNumeric = /^(?:\d{3,10})$/.test(value);
      if (NOT_A_SECRET.test(value) || value.length < 3 || (!/\d|[^\p{L}\d]/u.test(value) && !/[:=]/.test(match[0])) || (/^(?:pin|cv)/i.test(match[0]) && !isNumeric)) return undefined;
      const start = match.index + match[0].lastIndexOf(match.groups!.value!);
      return { score: 0.9, explanation: 'said to be a password, code or key', start, end: start + value.length };
    }),
  ],
};
