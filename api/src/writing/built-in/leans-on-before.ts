/** Openings, lower case, of sentences that only make sense after the one before. In German `das` leans on it unless a noun follows, `sie` unless it is the reader. */
const openings: Readonly<Record<string, string>> = {
  en: 'it|its|they|their|them|he|she|his|her|that|this|these|those|such|both|neither|either|however|but|otherwise|instead|then|also|therefore|so|because|and|or|yet|still|in that case|in this case|if so|if not|for this|to do so|after that|afterwards|until then|once (?:it|they|that|this)|the same|only then',
  de: 'er|es|ihm|ihn|dies(?:e[rsmn]?)?|jene[rsmn]?|da(?:zu|für|mit|von|bei|nach|durch|rin|rauf|gegen|her|mals|nn)|hier(?:für|zu|bei|mit)|deshalb|deswegen|jedoch|allerdings|aber|doch|außerdem|auch|sonst|andernfalls|ansonsten|denn|stattdessen|dort|trotzdem|dennoch|und|oder|(?:das|der|die)(?= \\p{Ll})(?! \\p{Ll}+e[nrsm]? (?:\\p{Ll}+ )?\\p{Lu})|sie (?:ist|war|wird|wurde|hat|hatte|kann|darf|muss|soll|sollte|passt|\\p{Ll}{2,}t)',
  fr: 'il|elle|ils|elles|cela|ça|ce|c[’\']est|cet|cette|ces|celui|celle|ceux|celles|mais|cependant|toutefois|néanmoins|pourtant|sinon|ensuite|puis|alors|donc|ainsi|de plus|aussi|dans ce cas|pour cela|en revanche|par contre|par ailleurs|autrement|et|ou',
  es: 'él|ella|ellos|ellas|esto|eso|este|esta|estos|estas|ese|esa|esos|esas|pero|sin embargo|no obstante|además|también|tampoco|entonces|luego|después|en ese caso|de lo contrario|si no|por eso|así|en cambio|para ello|y|o',
  pt: 'ele|ela|eles|elas|isto|isso|este|esta|estes|estas|esse|essa|esses|essas|mas|no entanto|contudo|porém|todavia|além disso|também|então|depois|nesse caso|caso contrário|senão|por isso|assim|em vez disso|para isso|e|ou',
};
const patterns = new Map(Object.entries(openings).map(([language, list]) => [language, new RegExp(`^(?:${list})(?!\\p{L})`, 'u')]));

/** Whether a sentence speaks of the one before it, so that it can't stand without. English openings where we have none for a language. */
export function leansOnBefore(text: string, language: string): boolean {
  const words = text.replace(/^["'“„«(]+/u, '');
  return (patterns.get(language.slice(0, 2)) ?? patterns.get('en')!).test(words.slice(0, 1).toLowerCase() + words.slice(1));
}
