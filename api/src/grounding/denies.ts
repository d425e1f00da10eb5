const words: Readonly<Record<string, string>> = {
  en: 'no|not|never|none|neither|nor|cannot|without|nothing|nobody|unable|impossible|forbidden|prohibited|refuse[ds]?|exclud\\p{L}*|except|unless|\\p{L}{2,6}n[’\']t',
  de: 'nein|nicht|nichts|kein\\p{L}*|nie|niemals|niemand|ohne|unmöglich|verboten|untersagt|unzulässig|ausgeschlossen|ausgenommen|außer|weder',
  fr: 'non|ne|n|pas|jamais|rien|sans|aucun\\p{L}*|impossible|interdite?s?|exclue?s?|sauf|hormis|ni',
  es: 'no|nunca|jamás|nada|sin|ningun\\p{L}*|ningún|imposible|prohibid[oa]s?|excluid[oa]s?|excepto|salvo|tampoco|ni',
  it: 'no|non|mai|senza|nessun\\p{L}*|niente|nulla|né|tranne|eccetto|impossibile|vietat[oaie]|esclus[oaie]',
  nl: 'niet|geen|nooit|zonder|niets|niemand|behalve|onmogelijk|verboden|uitgesloten',
  pt: 'não|nunca|jamais|nada|sem|nenhum\\p{L}*|impossível|proibid[oa]s?|excluíd[oa]s?|exceto|excepto|salvo|nem',
};
const patterns = new Map(Object.entries(words).map(([language, list]) => [language, new RegExp(`(?<!\\p{L})(?:${list})(?!\\p{L})`, 'iu')]));

/** Whether a sentence denies, forbids or excepts something, in the words of its language; English ones where we have none. */
export function denies(text: string, language: string): boolean {
  return (patterns.get(language.slice(0, 2)) ?? patterns.get('en')!).test(text);
}
