/** Strong words of mood in five languages, in the notation of signal words. */
export const negativeWords: readonly string[] = [
  'terrible', 'awful', 'horrible', 'worst', 'disgust*', 'ridiculous*', 'unacceptable', 'appalling', 'pathetic', 'useless', 'furious', 'angry', 'outrag*', 'disappoint*', 'unhappy', 'dissatisf*', 'displeas*', 'frustrat*', 'annoy*', 'fed up', 'waste of (time|money)', 'rip.?off', 'never (again|buy*|us* you)', 'rude', 'a joke', 'shame', 'shameful', 'sick of', 'hate', 'unbelievable', 'nightmare',
  'enttausch*', 'unzufrieden*', 'unverschamt*', 'frech*', 'arger*', 'verarger*', 'unmoglich*', 'katastroph*', 'unfassbar*', 'schrecklich*', 'lacherlich*', 'frechheit', 'nie wieder', 'zumutung', 'wutend', 'sauer', 'inakzeptabel*', 'schlechtest*', 'reicht mir', 'stinksauer', 'saftladen',
  'inadmissible*', 'scandaleu*', 'decu*', 'mecontent*', 'insatisfait*', 'honteu*', 'inacceptable*', 'furieu*', 'marre', 'ras le bol', 'catastroph*', 'lamentable*', 'nul', 'en colere', 'plus jamais', 'se moque* de', 'ridicule*', 'horrible*',
  'inaceptable*', 'verguenza', 'pesim(o|a)', 'decepcionad(o|a)', 'decepcion*', 'insatisfech*', 'descontent*', 'hart(o|a)', 'furios(o|a)', 'indignad(o|a)', 'indignante', 'vergonzos(o|a)', 'nunca mas', 'asco', 'fatal', 'enfadad(o|a)', 'tomadura de pelo', 'ridicul(o|a)', 'lamentable',
  'inaceitavel', 'vergonha', 'vergonhos(o|a)', 'dececionad(o|a)', 'insatisfeit*', 'descontente*', 'desrespeito', 'absurd(o|a)', 'fart(o|a)', 'cansad(o|a) de', 'revoltad(o|a)', 'indignad(o|a)', 'irritad(o|a)', 'descaso', 'palhacada', 'nunca mais', 'horrivel', 'pior', 'chatead(o|a)',
  'inaccettabil*', 'vergogn*', 'schandalig', 'teleurgesteld',
];

export const positiveWords: readonly string[] = [
  'thank you so much', 'thanks so much', 'many thanks for', 'great (service|job|help|work|support)', 'excellent', 'amazing', 'awesome', 'fantastic', 'wonderful', 'perfect', 'perfectly', 'love (it|the|my|your)', 'happy with', 'very (happy|pleased|satisfied)', 'brilliant', 'appreciate', 'superb',
  'super', 'toll', 'wunderbar', 'klasse', 'vielen herzlichen dank', 'sehr zufrieden', 'ausgezeichnet', 'hervorragend*', 'begeistert', 'spitze',
  'merci beaucoup', 'genial', 'parfait', 'excellente?', 'ravi', 'ravie', 'impeccable', 'tres (satisfait|contente?|satisfaite)', 'formidable', 'bravo',
  'excelente', 'perfecto', 'muchisimas gracias', 'encantad(o|a)', 'muy (content|satisfech)(o|a)', 'maravillos(o|a)', 'estupend(o|a)', 'fantastic(o|a)',
  'muito obrigad(o|a)', 'perfeit(o|a)', 'otim(o|a)', 'maravilhos(o|a)', 'adorei', 'muito (satisfeit|content)(o|a)', 'impecavel', 'espetacular', 'parabens',
  'ottimo', 'geweldig',
];

/** Plain thanks: a courtesy in a question or a complaint, content where nothing else is said. */
export const thanksWords: readonly string[] = [
  'thanks', 'thank (you|u)', 'thx', 'cheers', 'grateful', 'danke*', '(vielen|besten|herzlichen|lieben|tausend) dank', 'dankeschön', 'merci', 'remerci*', 'reconnaissante?', 'gracias', 'agradec*', 'agradezco', 'obrigad(o|a)', 'agradeço', 'bem haja', 'valeu',
];
