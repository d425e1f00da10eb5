import type { ToneKind } from '../rule.ts';

/** Words no customer should read, by what they do: English, German, French, Spanish, Portuguese. `*` takes any ending, `^` opens a clause, `$` closes one. */
export const toneWords: Readonly<Record<Exclude<ToneKind, 'shouting'>, readonly string[]>> = {
  rude: [
    'idiot*', 'stupid*', 'moron*', 'dumb', 'shut up', 'bullshit', 'crap', 'damn', 'fuck*', 'shit*', 'asshole*', '^go away', '^get lost$', 'not my problem', 'not our problem', 'stop wasting', 'stop bothering', 'stop complaining', 'you people', 'ridiculous', 'pathetic',
    'idiotisch*', 'dumm', 'dumme', 'dummer', 'dummes', 'blöd*', 'bescheuert*', 'scheiß*', 'scheiss*', 'verdammt*', 'halten sie den mund', 'halt den mund', 'nicht mein problem', 'nicht unser problem', 'lächerlich*', 'hören sie auf zu jammern',
    'idiote*', 'imbécile*', 'crétin*', 'débile*', 'merde', 'putain', 'taisez vous', 'ferme la', 'pas mon problème', 'pas notre problème', 'foutez', 'c est n importe quoi', 'c est du n importe quoi', '^n importe quoi$', 'vous dites n importe quoi', 'vous faites n importe quoi', 'ridicule*', 'arrêtez de vous plaindre',
    'estúpid*', 'imbécil*', 'tonto', 'tonta', 'tontería*', 'mierda*', 'joder', 'cállese', 'cállate', 'no es mi problema', 'no es nuestro problema', 'ridícul*', 'deje de quejarse', 'deja de quejarte',
    'idiotice*', 'burro', 'burra', 'burrice*', 'merda', 'porra', 'cale a boca', 'cala a boca', 'não é problema meu', 'não é problema nosso', 'não é meu problema', 'pare de reclamar',
  ],
  blaming: [
    'is your fault', 'was your fault', 'your own fault', 'you should have read', 'you should have known', 'you should have checked', 'you failed to', 'you neglected to', 'your mistake', 'your own mistake', 'you did it wrong', 'you did this wrong', 'you obviously did', 'you clearly did', 'you are to blame', 'you didn t even', 'you did not even', 'you didn t bother', 'how many times do i have to', 'as i already told you', 'as i have already told you',
    'ihre schuld', 'deine schuld', 'ihre eigene schuld', 'selbst schuld', 'selber schuld', 'das ist ihr fehler', 'das war ihr fehler', 'es ist ihr fehler', 'es war ihr fehler', 'allein ihr fehler', 'ihr fehler war', 'ihr eigener fehler', 'das ist dein fehler', 'das war dein fehler', 'allein dein fehler', 'dein eigener fehler', 'sie hätten lesen müssen', 'das hätten sie wissen müssen', 'hätten sie besser', 'sie haben es versäumt', 'sie haben versäumt', 'wie oft soll ich',
    'votre faute', 'de ta faute', 'c est votre erreur', 'c était votre erreur', 'votre propre erreur', 'vous auriez dû lire', 'vous auriez dû savoir', 'vous auriez dû vérifier', 'vous avez négligé', 'combien de fois dois je', 'vous n avez même pas',
    'culpa suya', 'su culpa', 'es tu culpa', 'por su culpa', 'error suyo', 'debería haber leído', 'debería haber sabido', 'tendría que haber leído', 'debió haber leído', 'ni siquiera ha leído', 'ni siquiera leyó', 'cuántas veces tengo que',
    'culpa sua', 'sua culpa', 'erro seu', 'foi seu erro', 'foi o seu erro', 'seu próprio erro', 'você deveria ter lido', 'deveria ter lido', 'deveria ter sabido', 'nem sequer leu', 'você nem leu', 'quantas vezes preciso', 'quantas vezes tenho que',
  ],
  sarcastic: [
    'good luck with that', 'congratulations on breaking', 'thanks for nothing', 'how hard can it be', 'as you would know if', 'as any normal person', 'even a child can', 'even a child could', 'even a child would', 'even a child knows', 'even a child understands', 'if you had bothered', 'had you bothered', 'boo hoo', 'cry me a river', 'wow what a surprise', 'what a surprise$', 'like i care', 'obviously you', 'it s not rocket science', 'not rocket science',
    'viel glück damit', 'na herzlichen glückwunsch', 'danke für nichts', 'so schwer kann das doch nicht sein', 'das kann doch nicht so schwer sein', 'selbst ein kind kann', 'selbst ein kind könnte', 'selbst ein kind weiß', 'selbst ein kind versteht', 'das kann jedes kind', 'das weiß jedes kind', 'das versteht jedes kind', 'jedes kind weiß', 'jedes kind versteht', 'welch eine überraschung$', 'was für eine überraschung$', 'wie jeder normale mensch', 'wenn sie sich die mühe gemacht hätten',
    'bonne chance avec ça', 'merci pour rien', 'ce n est pourtant pas compliqué', 'ce n est pas sorcier', 'même un enfant peut', 'même un enfant pourrait', 'même un enfant sait', 'même un enfant le sait', 'même un enfant comprend', 'même un enfant comprendrait', 'quelle surprise$', 'si vous aviez pris la peine', 'comme toute personne normale',
    'buena suerte con eso', 'gracias por nada', 'no es tan difícil$', 'hasta un niño lo', 'hasta un niño puede', 'hasta un niño podría', 'hasta un niño sabe', 'hasta un niño entiende', 'hasta un niño entendería', 'vaya sorpresa', 'qué sorpresa$', 'si se hubiera molestado', 'como cualquier persona normal',
    'boa sorte com isso', 'obrigado por nada', 'obrigada por nada', 'não é tão difícil$', 'até uma criança entende', 'até uma criança entenderia', 'até uma criança sabe', 'até uma criança consegue', 'até uma criança faz', 'que surpresa$', 'se tivesse se dado ao trabalho', 'se você tivesse se dado ao trabalho', 'como qualquer pessoa normal',
  ],
};

/** A denial before blame takes it back: "none of this is your fault". German may deny behind it: "Ihre Schuld ist das nicht". */
export const denies = /(?<!\p{L})(?:not|no|never|none|nothing|nobody|neither|nor|isn['’]?t|wasn['’]?t|nicht|nie|niemals|kein\p{L}*|keineswegs|nichts|niemand|ne|pas|jamais|rien|aucun\p{L}*|nunca|nada|tampoco|ni|não|nem)(?!\p{L})/iu;
export const deniesBehind = /^(?:\s+(?:ist|war|wäre|das|dies|es|aber|ganz|sicher|bestimmt|natürlich|wirklich|also))*\s+(?:nicht|keineswegs)(?!\p{L})/iu;

/** Where what was denied ends and something else is said: "not ours but your fault". */
export const endsDenial = /[.!?,;:–—\n]|(?<!\p{L})(?:but|and|aber|sondern|und|mais|et|sino|pero|y|mas|senão|e)(?!\p{L})/giu;
