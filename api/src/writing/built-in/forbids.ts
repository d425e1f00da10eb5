const words: Readonly<Record<string, string>> = {
  en: '(?:must|may|can|could|should|shall|need|needs|do|allowed|permitted|possible) not|(?:ca|must|could|should|do|need)n[’\']t|cannot|never|(?:not|no longer|isn[’\']t|aren[’\']t) (?:be )?(?:allowed|permitted|possible|covered|included)|forbidden|prohibited|(?:is|are) excluded',
  de: '(?:darf|dürfen|kann|können|soll|sollen|sollte|sollten|muss|müssen)(?: [\\p{L}-]+){0,8} (?:nicht|kein\\p{L}*|nie|niemals)|nicht (?:erlaubt|gestattet|möglich|zulässig)|verboten|untersagt|unzulässig|niemals|ausgeschlossen',
  fr: 'ne (?:peut|peuvent|pouvez|doit|doivent|devez|faut)|n[’\']est pas (?:permis|possible|autorisé|couvert)\\p{L}*|interdite?s?|jamais|exclue?s?',
  es: 'no (?:se )?(?:debe|deben|puede|pueden|está permitid[oa]|es posible|está cubiert[oa])|nunca|prohibid[oa]s?|excluid[oa]s?',
  pt: 'não (?:se )?(?:deve|devem|pode|podem|é permitid[oa]|é possível|está cobert[oa])|nunca|proibid[oa]s?|excluíd[oa]s?',
};
/** A step that is turned into a prohibition. */
const opens: Readonly<Record<string, string>> = {
  en: '(?:please )?(?:do not|don[’\']t|never|avoid|stop)',
  de: '(?:bitte )?\\p{L}{3,}e?n Sie(?: [\\p{L}-]+){0,8} (?:nicht|kein\\p{L}*|nie|niemals)',
  fr: '(?:s[’\']il vous plaît,? )?n(?:e |[’\'])\\p{L}+ez|évitez',
  es: '(?:por favor,? )?no \\p{L}+[aeo](?! que)|evite',
  pt: '(?:por favor,? )?não \\p{L}+[ae](?! que)|evite',
};
const patterns = new Map(Object.keys(words).map((language) => [language, new RegExp(`(?<!\\p{L})(?:${words[language]!})(?!\\p{L})|^(?:${opens[language]!})(?!\\p{L})`, 'iu')]));

/** A condition says when, not what. */
const CONDITION = /^(?:if|when|once|wenn|falls|sobald|si|cuando|se|quando|caso)(?!\p{L})[^,]{8,200}?(?:,|\s(?=(?:you|we|please)(?!\p{L})))\s*/iu;

/** Whether a sentence says what must not, cannot or may not be done, in English, German, French, Spanish or Portuguese. */
export function forbids(text: string, language: string): boolean {
  return (patterns.get(language.slice(0, 2)) ?? patterns.get('en')!).test(text.replace(CONDITION, ''));
}
