import { splitSentences } from '@countersign/shared/text/sentences';
import { foldText } from '../fold-text.ts';
import { anyOf } from './any-of.ts';

/** That it helped nothing says that something was done. */
const IN_VAIN = anyOf(
  String.raw`(?:made|makes|making) no difference|to no avail|without (?:success|luck|effect)|in vain|nothing (?:helped|helps)|not a flicker`,
  String.raw`ohne (?:erfolg|wirkung|ergebnis)|keine besserung|vergeblich|hat (?:\w+ )?(?:nichts|nicht) (?:gebracht|geholfen|geandert)|half (?:\w+ )?nicht\w*`,
  String.raw`sans (?:effet|succes|resultat|amelioration)|en vain|rien n'y fait|(?:n'a|a) rien (?:change|donne|resolu)`,
  String.raw`sin (?:exito|resultado|efecto|mejora)|en vano`,
  String.raw`sem (?:sucesso|resultado|efeito|exito|melhora\w*)|em vao|nao (?:adiantou|resolveu|ajudou)|de nada adiantou`,
);
const NOTHING_HELPED = anyOf(
  String.raw`(?:made|makes|making) no difference|no (?:luck|joy|improvement|effect|success|change)|to no avail|without (?:success|luck|effect)|in vain|(?:did(?:n'?t| not)|does(?:n'?t| not)|hasn'?t) help\w*|nothing (?:changed|helped|helps|works|worked)|still (?:the same|nothing|no|not|won'?t|does)`,
  String.raw`ohne (?:erfolg|wirkung|ergebnis)|keine (?:besserung|veranderung|wirkung)|vergeblich|hat (?:\w+ )?(?:nichts|nicht) (?:gebracht|geholfen|geandert)|half (?:\w+ )?nicht\w*|bringt nichts|nutzt nichts`,
  String.raw`sans (?:effet|succes|resultat|amelioration)|en vain|rien (?:n'y fait|ne change|n'a change)|n'a rien (?:change|donne|resolu)|toujours (?:rien|pareil|la meme)`,
  String.raw`sin (?:exito|resultado|efecto|mejora)|(?:y|pero) (?:nada|sigue|siguen|igual)|en vano|no (?:sirvio|funciono|ayudo|mejoro)`,
  String.raw`sem (?:sucesso|resultado|efeito|exito|melhora\w*)|(?:e|mas) (?:nada|continua\w*|segue)|em vao|nao (?:adiantou|resolveu|ajudou|mudou|melhorou)`,
);
/** What people do about a thing that fails, as done. */
const DONE = anyOf(
  String.raw`tried|trying|(?:re)?start(?:ed|ing)(?= (?:it|the|again|over)\b)|restart\w*|reset\w*|reboot\w*|reinstall\w*|re-?paired|unpaired|unplugg\w+|unscrewed|plugged|switched|turned (?:it |them |the \w+ )?(?:off|on|down|up|round|upside)|(?:power|factory)[- ](?:cycled|reset)|replaced|swapped|changed (?:the|its|it|both|all|batter\w+)|cleaned|wiped|rinsed|descaled|emptied|refilled|charged|recharged|checked|tightened|loosened|lubricated|oiled|bled|updated|deleted|cleared|moved it|moving it|using a|used a(?:nother)?|pressed|held (?:down|the)|shook|adjusted|recalibrated|took (?:it|the \w+|out)|put (?:in|new|fresh|it back|them back)|followed|did (?:that|it|this|both|all)`,
  String.raw`versuch\w*|ausprobiert|probiert\w*|gewechselt|getauscht|ausgetauscht|ersetzt|gereinigt|geputzt|gesaubert|entkalkt|geleert|aufgeladen|geladen|gepruft|uberpruft|kontrolliert|neu (?:gestartet|installiert|verbunden|gekoppelt)|neugestartet|neustart|zuruckgesetzt|(?:aus|ab|ein|um|an)ge(?:steckt|schaltet|stopselt|schlossen)|aus- und (?:wieder )?ein\w*|vom (?:strom|netz) (?:genommen|getrennt)|stecker gezogen|gedruckt|entluftet|aktualisiert|geloscht|nachgezogen|eingestellt|geschuttelt|geolt`,
  String.raw`essaye\w*|tente|change (?:de |les? |la |d'|l')|remplace\w*|nettoye\w*|lave\w*|remonte\w*|reappaire\w*|ai mis|change les|detartre\w*|vide (?:le|la|l'|les)|recharge\w* (?:la|le|a)|laisse (?:la|le|charger|en charge|refroidir|secher)|debranche\w*|rebranche\w*|redemarre\w*|reinitialise\w*|reinstalle\w*|desinstalle\w*|verifie\w*|controle|coupe (?:le|la|l')|eteint\w*|rallume\w*|remis\w*|appuye\w*|mis (?:a jour|des|une|un)|suivi (?:le|la|les)|resserre\w*|purge\w*|deplace\w*|secoue\w*`,
  String.raw`prob(?:e|ado|amos)|intent(?:e|ado|amos)|cambi(?:e|ado|amos) (?:el|la|las|los|de|pilas)|limpi(?:e|ado|amos)|revis(?:e|ado|amos)|reinici(?:e|ado|amos|arlo|arla)|restableci\w*|reinstal(?:e|ado|amos)|desinstal(?:e|ado)|desenchuf(?:e|ado|amos)|enchuf(?:e|ado)|desconect(?:e|ado)|apagu(?:e|amos)|apagado y|cargu(?:e|amos)|he cargado|vaci(?:e|ado)|comprob(?:e|ado)|apret(?:e|ado)|purgu?(?:e|ado)|borr(?:e|ado)|actualic(?:e|ado)|descalcifi\w+`,
  String.raw`tent(?:ei|ado|amos)|experiment(?:ei|amos)|test(?:ei|amos)|troqu(?:ei|amos)|trocamos|troquei|limp(?:ei|amos)|verifi(?:quei|camos)|reinici(?:ei|ado|amos)|reinstal(?:ei|ado|amos)|desinstal(?:ei|amos)|deslig(?:uei|amos|ado)|liguei(?= de novo| outra| noutr| em outr)|desencaixei|tirei|esvazi(?:ei|amos)|carregu(?:ei|amos)|apert(?:ei|amos)|atualiz(?:ei|amos)|apagu(?:ei|amos)|limpeza feita|mud(?:ei|amos) (?:de|o|a)|coloqu(?:ei|amos)|segui (?:o|a|os|as)|reset(?:ei|amos)`,
);
const NOT_YET = /(?<!\p{L})(?:(?:have|has|had|did)(?:n'?t| not| never)|not|never|nothing|nicht|nichts|noch nie|kein\w*|n'ai|n'avons|n'a|pas encore|rien|no he|no hemos|todavia no|aun no|nada he|sin haber|nao|ainda nao|nada)(?: (?:yet|really|even|had|the|a|to|dared|touched|anything|bisher|noch|davon|encore|rien|pas|ose|todavia|aun|nada|ainda|sequer|me|lo|la|o))* $/u;
const SHOULD = /(?<!\p{L})(?:should|shall|can|could|must|do|before) (?:i|we)\b|(?<!\p{L})(?:soll|kann|muss|darf) (?:ich|man)\b|(?:dois|puis|faut)[- ](?:je|il)\b|(?<!\p{L})(?:debo|puedo|tengo que|hay que|devo|posso|preciso)(?!\p{L})/u;

/** Whether the customer said what was already done about the fault: one who asks what to do, or has not dared to, gave nothing. */
export function givesTrial(words: string): boolean {
  const folded = foldText(words.normalize('NFC'));
  return splitSentences(folded).some(({ start, end }) => {
    const sentence = folded.slice(start, end);
    if (sentence.endsWith('?') && SHOULD.test(sentence)) return false;
    if (IN_VAIN.test(sentence)) return true;
    if (NOTHING_HELPED.test(sentence) && DONE.test(folded)) return true;
    return [...sentence.matchAll(new RegExp(DONE, 'gu'))].some(({ index }) => !NOT_YET.test(sentence.slice(Math.max(0, index - 40), index)));
  });
}
