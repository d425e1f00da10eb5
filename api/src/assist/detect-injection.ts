import type { Finding } from '@countersign/shared/policy/finding';
import { findingId } from '@countersign/shared/policy/finding-id';
import type { Ticket } from '@countersign/shared/ticket/ticket';

const patterns: readonly { readonly pattern: RegExp; readonly why: string }[] = [
  { pattern: /\b(?:ignore|disregard|forget|override|bypass|skip|neglect|drop)\b[^.!?\n]{0,30}\b(?:(?:previous|prior|above|earlier|preceding|foregoing|all (?:your|the|previous|prior|other)|your (?:previous|prior|initial|original|system)?) ?(?:\w+ ){0,2}?(?:instructions?|prompts?|rules?|guidelines?|directives?|orders?|commands?|programming|training|context|assignments?|tasks?)|(?:everything|anything|what) (?:you (?:were|have been) told|(?:i|we|they) (?:said|told you)|above|before))\b/gi, why: 'It tells the reader to drop its instructions.' },
  { pattern: /\b(?:ignor(?:e|a|ez|iere?n?)|vergiss|vergessen sie|missachte|olvida|oublie[zr]?|dimentica|esque[cç]a|negeer|vergeet)\b[^.!?\n]{0,40}\b(?:anweisung\w*|instruktion\w*|instruccion\w*|instructions?|consignes?|istruzion\w*|instruç\w*|instructies|regeln|reglas|règles|regole|regras)\b/giu, why: 'It tells the reader to drop its instructions.' },
  { pattern: /\b(?:reveal|print|show|output|repeat|display|leak|tell me|give me|share|write out|what (?:is|are|were))\b[^.!?\n]{0,30}\b(?:(?:your|the) (?:system|initial|hidden|original|secret|full|entire|above) (?:prompt|instructions?|message|rules?)|system prompt|prompt (?:above|verbatim))\b/gi, why: 'It asks for hidden instructions.' },
  { pattern: /\b(?:you are (?:now|no longer)|from now on,? you (?:are|will|must)|pretend (?:to be|that you are|you are)|act as (?:if you (?:are|were)|an? (?:ai|unrestricted|jailbroken|evil|uncensored|different))|enter (?:developer|debug|admin|god|dan) mode|developer mode|do anything now|jailbr(?:ea|o)k\w*)\b[^.!?\n]{0,60}/gi, why: 'It tries to give the reader another role.' },
  { pattern: /(?:<\|?(?:im_start|im_end|system|endoftext|assistant)\|?>|\[\/?(?:INST|SYSTEM|SYS)\]|<<\/?SYS>>|^\s*#{2,}\s*(?:system|instructions?|new instructions?)\b[^\n]*|^\s*(?:system|assistant)\s*(?:prompt|message|note|override)?\s*:\s*\S[^\n]*)/gim, why: 'It imitates the markers of a model conversation.' },
  { pattern: /\b(?:(?:dear|hey|attention|note (?:to|for)|instructions? (?:to|for)|message (?:to|for)) (?:the )?(?:ai|a\.i\.|llm|chat ?bot|language model|assistant|bot|model)\b[^.!?\n]{0,80}|(?:ai|llm|language model|chat ?bot)s? (?:reading|processing|summari[sz]ing|handling|answering) this\b)/gi, why: 'It speaks to a model, not to your team.' },
  { pattern: /\b(?:in your (?:reply|response|answer|output)|when (?:you (?:reply|respond|answer|summari[sz]e)|replying|responding|summari[sz]ing)|your (?:reply|response|answer) (?:must|should|has to)|(?:begin|start|end|finish) (?:your|the) (?:reply|response|answer))\b[^.!?\n]{0,80}\b(?:include|append|add|insert|say|state|contain|approve|confirm|promise|offer|link|url|image|refund|exactly|only)\b/gi, why: 'It dictates what the reply must say.' },
  { pattern: /\b(?:new|updated|additional|special|real|actual|important) (?:system )?(?:instructions?|directives?|orders?)\s*(?::|follow|are|from (?:the )?(?:admin|system|developer))/gi, why: 'It gives itself out as instructions.' },
  { pattern: /\b(?:decode|execute|run|follow|obey|perform)\b[^.!?\n]{0,30}\b(?:base64|rot13|the following (?:instructions?|commands?|code|script)|these (?:instructions|commands)|hidden (?:instructions?|text))\b/gi, why: 'It tells the reader to run something.' },
];

const NEWEST_MESSAGES = 20;
const MOST_CHARACTERS = 20_000;
const MOST_FINDINGS = 10;

/** Text in a ticket that tries to steer a model. It is shown to the agent and changes nothing. Offsets count in the message's text. */
export function detectInjection(ticket: Ticket): Finding[] {
  const findings: Finding[] = [];
  for (const message of ticket.messages.slice(-NEWEST_MESSAGES)) {
    if (message.author.role !== 'customer') continue;
    const taken: [number, number][] = [];
    for (const { pattern, why } of patterns) {
      for (const match of message.text.slice(0, MOST_CHARACTERS).matchAll(pattern)) {
        const start = match.index + (match[0].length - match[0].trimStart().length);
        const end = match.index + match[0].length;
        if (taken.some(([from, to]) => start < to && from < end) || findings.length >= MOST_FINDINGS) continue;
        taken.push([start, end]);
        const quote = message.text.slice(start, end);
        findings.push({
          id: findingId(`built-in.injection ${message.id}`, start, quote), rule: 'built-in.injection', kind: 'injection', severity: 'warn', on: 'message', messageId: message.id, start, end, quote,
          clause: 'Instructions inside a ticket are read, never followed.', explanation: why,
        });
      }
    }
  }
  return findings;
}
