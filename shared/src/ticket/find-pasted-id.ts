const named = /(?:ticket|case|request|anfrage|fall|demande|solicitud|caso|chamado|pedido)\s*(?:id|no\.?|nr\.?|number|nummer|n[º°o]\.?)?\s*[:#]?\s*#?(?<id>\d{2,18})\b/iu;
const hashed = /(?:^|[\s([])#(?<id>\d{2,18})\b/u;

/** The number of the ticket, where the first lines of a pasted conversation give one. */
export function findPastedId(text: string): string | undefined {
  const head = text.split('\n').slice(0, 5).join('\n');
  return (hashed.exec(head) ?? named.exec(head))?.groups?.['id'];
}
