const ROLE = /^(?:support|info|help|helpdesk|hello|hi|contact|kontakt|contacto|contato|service|kundenservice|sales|verkauf|ventas|vendas|team|care|customercare|customerservice|billing|accounts?|orders?|returns?|refunds?|claims|shipping|delivery|press|privacy|datenschutz|security|legal|jobs|office|mail|admin|feedback|noreply|no-reply|donotreply|do-not-reply|soporte|ayuda|atencion|suporte|ajuda|assistance|aide|servicio|servico|servizio)(?:[._+-].*)?@/i;
const FREE_CALL = /^(?:(?:\+|00)?1[ .(-]*)?\(?8(?:00|33|44|55|66|77|88)\)?(?=[ .-]|\d{7}$)|^(?:0800|0808|00800|0300|0345|0900|0180\d|\+800|\+49 ?800|\+44 ?800|\+33 ?800|\+34 ?[89]00)/;

/** Whether an address or a number reads as a team's own, which everybody may know: support@…, a number that is free to call. */
export function isPublicContact(type: string, value: string): boolean {
  return type === 'EMAIL' ? ROLE.test(value.trim()) : type === 'PHONE' && FREE_CALL.test(value.trim());
}
