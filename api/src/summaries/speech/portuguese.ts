import type { Speech } from './speech.ts';

const PAST = 'tentei|testei|liguei|enviei|mandei|verifiquei|reiniciei|instalei|reinstalei|contatei|contactei|troquei|mudei|pedi|paguei|cancelei|devolvi|segui|desliguei|desconectei|atualizei|apaguei|escrevi|solicitei|esperei|fiz|abri|encaminhei|registrei|registei|confirmei|estornei|tentámos|verificámos|enviámos|tentamos|verificamos|encaminhamos|enviamos|reembolsamos|solicitamos|registramos|abrimos|cancelamos';

/** Portuguese, of Brazil and of Portugal. */
export const portuguese: Speech = {
  question: /^(?:(?:e|mas|então)[, ]+)?(?:como|quando|onde|por ?que|porquê|qual|quais|quem|quanto|o que|pode|poderia|podem|posso|consegue|tem como|há)(?!\p{L})/iu,
  wish: /(?<!\p{L})(?:como|quando|onde|por ?que|porquê|quero|queria|gostaria|preciso|procuro|pode\p{L}*|poderia\p{L}*|posso|ajuda|problema|erro|quebrad[oa]|partid[oa]|avariad[oa]|não (?:funciona|consigo|chegou|recebi|carrega|liga|posso)|reembols\p{L}*|estorno|cancel\p{L}*|devol\p{L}*|falta|atras\p{L}*|espero|ainda|nunca)(?!\p{L})/iu,
  step: /(?<!\p{L})(?:tente|experimente|pressione|prima|segure|mantenha|reinicie|verifique|confira|abra|acesse|aceda|vá|siga|clique|selecione|escolha|envie(?:-nos)?|mande|ligue|contate|contacte|baixe|descarregue|instale|reinstale|desligue|retire|remova|apague|conecte|informe(?:-nos)?|indique|diga-nos|responda|escreva|use|utilize|aguarde|espere|confirme|por favor|por gentileza|(?:você |o senhor |a senhora )?(?:pode|poderia|deve|deveria)|recomendamos|sugerimos|já tentou|precisamos)(?!\p{L})/iu,
  done: new RegExp(`(?<!\\p{L})(?:${PAST})(?!\\p{L})|(?<!\\p{L})(?:tenho|temos|já) (?:\\p{L}+ )?(?:${PAST})(?!\\p{L})`, 'iu'),
  promise: /(?<!\p{L})(?:(?:vamos|vou|iremos|irei) (?:lhe |te |o |a )?\p{L}+(?:r|r-lhe|r-lo|r-la)(?!\p{L})|\p{L}{2,}(?:aremos|eremos|iremos|arei|erei|irei|remos)(?!\p{L})|(?:você |o senhor |a senhora )?(?:receberá|terá|será|serão|chegará)(?!\p{L})|(?:nosso|nossa|o|a|seu|sua|um|uma) (?:\p{L}+ ){0,3}(?:vai|irá|será|chegará|entrará|ligará)(?!\p{L})|(?:prometo|prometemos|garantimos)(?!\p{L}))/iu,
  noPromise: /(?<!\p{L})(?:não (?:podemos|poderemos|posso|será|vamos|vou)|infelizmente|deseja que|quer que|precisaremos|vamos precisar|ficaremos felizes)(?!\p{L})|\?\s*$/iu,
  solved: /(?<!\p{L})(?:já (?:\p{L}+ ){0,2}(?:funciona|está|chegou|deu certo|resolvido)|(?:agora|tudo) (?:\p{L}+ ){0,2}(?:funciona|funcionou|certo|bem|ok|resolvido)|(?:funcionou|deu certo|chegou)|(?:problema|assunto) (?:foi |está )?resolvido|(?:está|foi) resolvido)(?!\p{L})/iu,
  unsolved: /(?<!\p{L})(?:preciso|quero|queria|exijo|deve|tem de|senão|não|nunca|nada|ainda|continua|mas|porém|só|se|quando)(?!\p{L})|\?/iu,
  courtesy: /^(?:(?:muito )?obrigad[oa]|olá|oi|bom dia|boa (?:tarde|noite)|ok|sim|não|certo|tudo bem|perfeito|ótimo|atenciosamente|de nada|desculpe|lamento|lamentamos|sentimos muito|entendo|entendemos|tenha um)(?!\p{L})/iu,
  opening: /^(?:(?:olá|oi|bom dia|boa (?:tarde|noite))(?!\p{L})[^,.!?]{0,30}[,!.]\s+|(?:muito )?obrigad[oa](?!\p{L})[^,.!?]{0,60}[,!.]\s+|(?:ok|sim|não|certo|tudo bem|perfeito)[,!.]\s+|(?:desculpe|lamento|lamentamos|sentimos muito)(?!\p{L})[^,.!?]{0,50}[,!.]\s+)+(?=\S)/iu,
};
