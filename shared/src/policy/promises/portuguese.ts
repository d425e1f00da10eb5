import { begin as B, end as E, gap, pattern } from './grammar.ts';
import type { PromiseLanguage } from './promise.ts';

const TO = '(?:(?:lhe|lhes|te|o|a|os|as|você|nós|eu|a\\s+gente)\\s+){0,2}';
const DOING = `(?:${B}${TO}(?:vamos|vou|podemos|posso|estamos|estou|já|acabamos\\s+de|acabo\\s+de|iremos|irei|gostaríamos\\s+de\\s+oferecer|temos\\s+o\\s+prazer\\s+de)${E})`;
const YOU = `(?:${B}(?:(?:você|o\\s+senhor|a\\s+senhora)\\s+)?(?:receberá|recebe|vai\\s+receber|irá\\s+receber|terá(?!\\s+(?:de|que))|obterá|tem\\s+direito\\s+a|ganhará|vai\\s+ganhar)${E})`;
const CREDIT = '(?:vales?|cupom|cupons|voucher|vouchers|bônus|créditos?|saldo|cartão[- ]presente|cartões[- ]presente|compensação|indenização|indemnização|pontos|milhas)';
const DISCOUNT = '(?:descontos?|abatimentos?|\\d{1,3}\\s?(?:%|por\\s+cento)|código\\s+promocional)';
/** What is sent anew and is no goods. */
const MESSAGE = '(?:links?|códigos?|e-?mails?|senhas?|faturas?|boletos?|endereço|versão|mensagens?|mensagem|formulário|chamado|pin)(?!\\p{L})';
const NEW = `(?:substitut[oa]s?|substituição|reposição|(?:um|uma|outro|outra)\\s+(?:produto\\s+|aparelho\\s+|item\\s+)?nov[oa](?!\\s+${MESSAGE})(?:\\s+\\p{L}+)?|(?:uma?\\s+)?nov[oa]\\s+(?!${MESSAGE})\\p{L}+)`;
const COUNT = '(?:\\d+|uma?|dois|duas|três|quatro|cinco|seis|sete|oito|dez|quinze|alguns|algumas|poucos)';
const UNIT = '(?:minutos?|horas?|dias?|semanas?|mês|meses)';
const DAY = '(?:amanhã|hoje|(?:a\\s+)?(?:segunda|terça|quarta|quinta|sexta)(?:-feira)?|(?:o\\s+)?(?:sábado|domingo)|(?:o\\s+)?dia\\s+\\d{1,2}|(?:o\\s+)?(?:final|fim)\\s+d[aoe]\\s+(?:semana|mês|dia))';
const TIME = `(?:(?:em|dentro\\s+de|no\\s+prazo\\s+(?:máximo\\s+)?de|em\\s+até|em\\s+menos\\s+de|n[oa]s\\s+próxim[oa]s)\\s+${COUNT}(?:\\s*(?:-|–|a|ou)\\s*${COUNT})?\\s+${UNIT}|n[oa]s\\s+próxim[oa]s\\s+${UNIT}|(?:até|antes\\s+d[eao]|o\\s+mais\\s+tardar)\\s+${DAY}|${B}(?:amanhã|ainda\\s+hoje|hoje\\s+mesmo|hoje)|${B}n[ao]\\s+(?:próxim[ao]\\s+)?(?:segunda|terça|quarta|quinta|sexta)(?:-feira)?)`;
const FREE = '(?:grátis|gratuit[oa]s?|gratuitamente|sem\\s+(?:nenhum\\s+|qualquer\\s+)?(?:custos?|taxas?|cobrança|encargos)(?:\\s+(?:algum|adicional|extra))?|por\\s+nossa\\s+conta)';
const THING = '(?:(?:o|a|os|as|seu|sua|um|uma)\\s+(?:pedido|pacote|encomenda|reembolso|estorno|devolução|envio|entrega|dinheiro|valor|pagamento|produto|item|técnico|resposta|problema|crédito|vale|conta|peça)s?)';

/** Portuguese promises: the kinds of the English ones. */
export const portuguese: PromiseLanguage = {
  code: 'pt',
  topic: /frete|pag[auo]|caminho|retir|suport|valor|credit|multa|juros|cancel|reembols|estorn|devol|restitu|dinheiro|vale|cupom|cupons|voucher|bônus|crédit|saldo|presente|compens|indeni|indemni|pontos|milhas|desconto|abatiment|%|promoc|substitu|reposi|troc|nov[oa]|gr[aá]ti|gratuit|custo|taxa|cobr|encargo|conta|isent|perdo|pagar|prazo|dentro|\bem\b|até|antes|amanhã|hoje|próxim|garant|promet|compromet|assegur|palavra|preço|tarifa|recompr|respons|culpa|erro nosso|prorrog|estend|legal|lei|direito|process|dose|medic|remédio|comprimid|invest|ações|segunda|terça|quarta|quinta|sexta/iu,
  promises: [
    ['waiver', pattern(`${B}(?:retir[aá]mos|retirei|anul[aá]mos|anulei|cancel[aá]mos|cancelei|elimin[aá]mos|eliminei|perdo[aá]mos)${gap(3)}\\s+(?:taxas?|multas?|encargos|custos?|juros|comissão)${E}`)],
    ['liability', pattern(`${B}(?:pagamos|pagaremos|cobrimos|suportamos|suportaremos)\\s+(?:o|a|os|as|seu|sua)\\s+(?:\\p{L}+\\s+d[aoe]s?\\s+)?(?:reparação|reparo|conserto|despesas|custos?|envio|frete|danos?)${E}`)],
    ['replacement', pattern(`${B}(?:um|uma|o|a)\\s+(?:nov[oa]\\s+\\p{L}+|\\p{L}+\\s+nov[oa])\\s+(?:já\\s+)?(?:está|vai)\\s+(?:já\\s+)?a\\s+caminho${E}`)],
    ['refund', pattern(`${B}${TO}(?:reembolsaremos|reembolsarei|reembolsamos|devolveremos|devolverei|devolvemos|estornaremos|estornamos|restituiremos|restituímos)${E}${gap(5)}`)],
    ['refund', pattern(`${DOING}${gap(4)}\\s+(?:reembolsar(?:-lhe)?|reembolsamos|reembolsei|devolver(?:-lhe)?|devolvemos|estornar|estornamos|estornei|restituir|reembolsando)${E}${gap(4)}`)],
    ['refund', pattern(`(?:${DOING}|${B}${TO}(?:process|emit|realiz|solicitamos\\s+já|fiz|fizemos|faremos|farei|efetu|aprov|inici)\\p{L}*)${gap(3)}\\s+(?:o|um|seu|teu)\\s+(?:reembolso|estorno)${E}`)],
    ['refund', pattern(`${YOU}${gap(5)}\\s+(?:reembolso|estorno|dinheiro\\s+de\\s+volta|seu\\s+dinheiro|devolução)${E}`)],
    ['refund', pattern(`${B}(?:reembolso|estorno|valor|dinheiro|quantia|pagamento|compra|pedido|taxa|preço)${gap(5)}\\s+(?:(?:lhe\\s+)?será|serão|foi|foram|já\\s+foi|está|vai\\s+ser)(?:\\s+(?:integralmente|automaticamente|totalmente))?\\s+(?:reembolsad[oa]s?|devolvid[oa]s?|estornad[oa]s?|creditad[oa]s?|processad[oa]s?|emitid[oa]s?|aprovad[oa]s?|depositad[oa]s?|a\\s+caminho)${E}`)],
    ['credit', pattern(`(?:${B}${TO}(?:dar|dou|damos|oferec|conced|aplic|adicion|envi|credit|acrescent)\\p{L}*|${DOING}${gap(3)}\\s+(?:da|oferec|conced|aplic|adicion|envi|credit|acrescent|emit|gerar|gerei|geramos)\\p{L}*|${YOU})${gap(6)}\\s+${CREDIT}${E}`)],
    ['credit', pattern(`(?:${DOING}${gap(3)}\\s+(?:compensar|indenizar|indemnizar|prorrogar|prorrogamos|estender|estendemos|estendi)(?:-lhe|-lo)?|${B}${TO}(?:compensaremos|indenizaremos|prorrogaremos|estenderemos))${E}${gap(4)}`)],
    ['discount', pattern(`(?:${B}${TO}(?:dar|dou|damos|oferec|conced|aplic|far|faç|fazemos)\\p{L}*|${DOING}${gap(3)}\\s+(?:da|oferec|conced|aplic|faz)\\p{L}*|${YOU}|${B}aqui\\s+está)${gap(5)}\\s+${DISCOUNT}`)],
    ['replacement', pattern(`(?:${B}${TO}(?:enviaremos|enviarei|enviamos|mandaremos|mandamos|entregaremos)|${DOING}${gap(3)}\\s+(?:envi|mand|entreg)\\p{L}*|${YOU})${gap(5)}\\s+${NEW}`)],
    ['replacement', pattern(`(?:${B}${TO}(?:substituiremos|substituímos|trocaremos|reporemos)|${DOING}${gap(2)}\\s+(?:substituir|trocar|repor)(?:-lo|-la|-lhe)?)${E}${gap(3)}`)],
    ['waiver', pattern(`(?:${B}${TO}(?:enviaremos|faremos|repararemos|consertaremos|trocaremos|oferecemos|ofereceremos|damos)|${DOING}|${YOU}|${B}(?:reparo|reparação|conserto|envio|frete|devolução|troca|coleta|recolha|serviço|instalação|entrega)${gap(3)}\\s+(?:é|será|são|fica|sairá)|${B}será)${gap(7)}\\s+${FREE}${E}`)],
    ['waiver', pattern(`(?:${B}${TO}(?:eliminaremos|anularemos|retiraremos|cancelaremos|perdoaremos|isentaremos|removeremos|assumiremos)|${DOING}${gap(3)}\\s+(?:elimin|anul|retir|cancel|perdo|isent|remov)\\p{L}*)${gap(5)}\\s+(?:taxas?|encargos|multas?|cobranças?|juros|custos?|tarifa)${E}`)],
    ['waiver', pattern(`${B}(?:não\\s+(?:lhe\\s+)?(?:cobraremos|será\\s+cobrad[oa]|será\\s+cobrado\\s+nada|terá\\s+(?:de|que)\\s+pagar|precisa\\s+pagar|pagará)|nada\\s+será\\s+cobrado)${E}${gap(3)}`)],
    ['deadline', pattern(`(?:${B}${TO}\\p{L}+(?:aremos|eremos|iremos|arei|erei|irei|oremos)${E}|${DOING}|${YOU}|${THING}${gap(2)}\\s+(?:será|chegará|estará|vai|ficará|\\p{L}+rá)${E}|${B}(?:chegará|estará|ficará)${E})${gap(7)}\\s+${TIME}`)],
    ['guarantee', pattern(`(?:${B}${TO}(?:garantimos|garanto|garantiremos|prometemos|prometo|asseguramos\\s+que|asseguro\\s+que|comprometemo-nos|nos\\s+comprometemos|me\\s+comprometo)|${DOING}${gap(2)}\\s+(?:garantir(?:-lhe)?|prometer|assegurar(?:-lhe)?\\s+que))${E}${gap(4)}|${B}(?:está|é|fica)\\s+garantid[oa]${E}|${B}tem\\s+(?:a\\s+)?minha\\s+palavra`)],
    ['price', pattern(`(?:${B}${TO}(?:igualaremos|igualamos|cobrimos|cobriremos|manteremos|mantemos|honraremos|honramos|congelaremos|recompraremos|recompramos)|${DOING}${gap(2)}\\s+(?:igualar|cobrir|manter|honrar|congelar|recomprar))${gap(5)}\\s+(?:preço|tarifa|oferta|carro|veículo|aparelho)${E}|${B}(?:preço|tarifa)${gap(3)}\\s+(?:será|permanecerá|não\\s+mudará|continuará)${E}${gap(3)}|${B}(?:só|apenas)\\s+pagará${E}${gap(3)}`)],
    ['liability', pattern(`(?:${B}${TO}(?:assumimos|assumiremos|assumo|aceitamos|reconhecemos)|${DOING}${gap(2)}\\s+(?:assumir|aceitar|reconhecer))${gap(4)}\\s+(?:responsabilidade|culpa|custos?|frete|despesas|danos?|conserto|prejuízo)${E}|${B}(?:é|foi)\\s+(?:\\p{L}+\\s+)?(?:culpa\\s+nossa|nossa\\s+culpa|um\\s+erro\\s+nosso|erro\\s+nosso|nossa\\s+responsabilidade)`)],
    ['legal', pattern(`${B}(?:legalmente,?\\s+(?:você|tem|pode)|(?:você\\s+)?tem\\s+(?:o\\s+)?direito\\s+(?:legal|de\\s+processar|por\\s+lei)|(?:você\\s+)?(?:pode|deveria|deve)\\s+(?:processar|entrar\\s+com\\s+uma\\s+ação|acionar\\s+a\\s+justiça)|(?:pela|segundo\\s+a)\\s+lei,?\\s+(?:você|tem|pode)|é\\s+(?:perfeitamente\\s+)?(?:legal|ilegal))${E}${gap(4)}`)],
    ['medical', pattern(`${B}(?:você\\s+)?(?:deveria|deve|pode)\\s+(?:tomar|parar\\s+de\\s+tomar|aumentar|reduzir|dobrar|suspender)${gap(4)}\\s+(?:medicamentos?|medicação|remédios?|doses?|comprimidos?|antibióticos?|tratamento)${E}`)],
    ['financial', pattern(`${B}(?:você\\s+)?(?:deveria|deve)\\s+(?:investir|comprar|vender)${gap(4)}\\s+(?:ações|bolsa|fundos?|criptomoedas?|dinheiro|títulos)${E}|${B}é\\s+dedutível`)],
  ],
  clauseBreak: /[;:–—]|,\s|\s-\s|(?<!\p{L})(?:mas|porém|contudo|embora|porque|pois|enquanto|e\s+(?=(?:você|lhe|nós|seu|sua|o|a|vamos|receberá)\s))/giu,
  blocker: /(?<!\p{L})(?:por\s+favor|não|nunca|jamais|nenhum|nenhuma|tampouco|nem|sem\s+garantia|poderíamos|poderia|poderiam|talvez|possivelmente|eventual\p{L}*|gostaria|gostaríamos\s+de\s+saber|quer\s+que|deseja\s+que|esperamos|espero|tentar\p{L}*|tentamos|verificar\p{L}*|verificando|analisar\p{L}*|analisando|estudar\p{L}*|se|solicit\p{L}*|pediu|pedir|infelizmente|lamentamos|impossível|disse|disseram|entendo|entendemos|normalmente|geralmente|costuma[m]?)(?!\p{L})/iu,
  ownNegation: /(?<!\p{L})não\s+(?:lhe\s+)?(?:cobraremos|será\s+cobrad[oa]|terá\s+(?:de|que)\s+pagar|precisa\s+pagar|pagará|mudará|hesite)|sem\s+nenhum|nada\s+será/giu,
  condition: /(?<!\p{L})(?:se|caso|desde\s+que|a\s+menos\s+que|salvo|sujeito\s+a|dependendo|mediante\s+(?:aprovação|análise)|uma\s+vez\s+(?:aprovad|confirmad|validad)[oa]|após\s+(?:a\s+)?(?:aprovação|análise))(?!\p{L})/iu,
  courtesy: /(?<!\p{L})(?:se|caso)\s+(?:(?:você\s+)?(?:o\s+)?(?:desejar?|quiser|quer|preferir|prefere|precisar|precise|deseje)|(?:tiver|tenha)\s+(?:mais|alguma|qualquer))[^,.;!?]*|(?<!\p{L})não\s+hesite[^,.;!?]*/giu,
};
