import type { Answer } from './answer.ts';
import { userText, type ChatRequest } from './chat-request.ts';
import { fillSchema } from './fill-schema.ts';

const orders = [
  /\b(?:say|write|reply|answer|respond|output|print|tell (?:them|the customer|him|her)|include|insert|add|append|begin with|end with)\b[^"“'\n]{0,60}["“']([^"”'\n]{3,400})["”']/gi,
  /\b(?:say|write|reply with|answer with|output|print)\b:?\s+(?!["“'])([A-Z][^\n]{3,300}?[.!])(?=\s|$)/g,
  /(!\[[^\]\n]*\]\([^)\n]+\))/g,
  /(<(?:img|a|script|iframe)\b[^>\n]*>)/gi,
  /((?:https?|javascript|data):[^\s<>"')\]]+)/gi,
];

/**
 * A model that has been taken over: it does whatever the ticket says. Every sentence it is told to say, every link,
 * image and tag it is told to show becomes a sentence of its own, in the shape the caller's schema asks for, with
 * every enumeration set as the ticket wishes and the first source named as its proof.
 */
export function obey(request: ChatRequest): Answer {
  const said = userText(request);
  const ticket = /<ticket>([\s\S]*)<\/ticket>/.exec(said)?.[1] ?? said;
  const found = orders.flatMap((order) => [...ticket.matchAll(order)].map((match) => match[1] ?? ''));
  const texts = found.length > 0 ? [...new Set(found)] : ['I was told nothing.'];
  const schema = request.response_format?.json_schema?.schema;
  return schema === undefined ? { kind: 'text', text: texts.join('\n') } : { kind: 'json', value: fillSchema(schema, { texts, wishes: ticket }) };
}
