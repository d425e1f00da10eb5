import { foreignPatterns } from './foreign-patterns.ts';

/** How text in a ticket tries to steer a model, and what the agent is told. Few and narrow: customers do write about rules, systems and instructions. */
const englishPatterns: readonly { readonly pattern: RegExp; readonly why: string }[] = [
  { pattern: /\b(?:ignore|disregard|forget|overlook|override|bypass|skip|neglect|drop)\b[^.!?\n]{0,30}\b(?:(?:previous|prior|above|earlier|preceding|foregoing|all (?:your|the|previous|prior|other)|your (?:previous|prior|initial|original|system)?) ?(?:\w+ ){0,2}?(?:instructions?|prompts?|rules?|guidelines?|directives?|orders?|commands?|programming|training|context|assignments?|tasks?)|(?:everth?ing|everything|anything|what|all|all that|all those rules that)(?: that)? (?:you(?:'ve| were| have)?(?: been)? (?:told|instructed)|tell you what|(?:i|we|they) (?:said|told you)|above|before))\b/gi, why: 'It tells the reader to drop its instructions.' },
  { pattern: /\b(?:reveal|print|show|output|repeat|display|leak|tell me|give me|share|write out|what (?:is|are|were))\b[^.!?\n]{0,30}\b(?:(?:your|the) (?:system|initial|hidden|original|secret|full|entire|above) (?:prompt|instructions?|message|rules?)|system prompt|prompt (?:above|verbatim))\b/gi, why: 'It asks for hidden instructions.' },
  { pattern: /\b(?:you are (?:now|no longer) (?:an?|in|going to|acting|free|bound|playing|the|dan)|from now on,? you (?:are (?:an? |the |going)|will|must)|pretend (?:to be|that you are|you are)|act as (?:if you (?:are|were)|an? (?:ai|unrestricted|jailbroken|evil|uncensored|different))|enter (?:developer|debug|admin|god|dan) mode|developer mode|do anything now|jailbr(?:ea|o)k\w*)\b[^.!?\n]{0,60}/gi, why: 'It tries to give the reader another role.' },
  { pattern: /(?:<\|?(?:im_start|im_end|system|endoftext|assistant)\|?>|\[\/?(?:INST|SYSTEM|SYS)\]|<<\/?SYS>>|^[^\S\n]*#{2,}[^\S\n]*(?:system|instructions?|new instructions?)\b[^\n]*|^[^\S\n]*(?:system|assistant)[^\S\n]*(?:prompt|message|note|override)?[^\S\n]*:[^\S\n]*\S[^\n]*)/gim, why: 'It imitates the markers of a model conversation.' },
  { pattern: /\b(?:(?:dear|hey|attention|note (?:to|for)|instructions? (?:to|for)|message (?:to|for)) (?:the )?(?:ai|a\.i\.|llm|chat ?bot|language model|assistant|bot|model)\b[^.!?\n]{0,80}|(?:ai|llm|language model|chat ?bot)s? (?:reading|processing|summari[sz]ing|handling|answering) this\b)/gi, why: 'It speaks to a model, not to your team.' },
  { pattern: /\b(?:in your (?:reply|response|answer|output)|when (?:you (?:reply|respond|answer|summari[sz]e)|replying|responding|summari[sz]ing)|your (?:reply|response|answer) (?:must|should|has to)|(?:begin|start|end|finish) (?:your|the) (?:reply|response|answer))\b[^.!?\n]{0,80}\b(?:include|append|add|insert|say|state|contain|approve|confirm|promise|offer|link|url|image|refund|exactly|only)\b/gi, why: 'It dictates what the reply must say.' },
  { pattern: /\b(?:new|updated|additional|special|real|actual|important) (?:system )?(?:instructions?|directives?|orders?)\s*(?::|follow|are|from (?:the )?(?:admin|system|developer))/gi, why: 'It gives itself out as instructions.' },
  { pattern: /\b(?:decode|execute|run|follow|obey|perform)\b[^.!?\n]{0,30}\b(?:base64|rot13|the following (?:instructions?|commands?|code|script)|these (?:instructions|commands)|hidden (?:instructions?|text))\b/gi, why: 'It tells the reader to run something.' },
  { pattern: /\b(?:what(?:'s| is| are)|tell me|give me|show me|share|reveal|print|repeat)\b[^.!?\n]{0,20}\byour (?:(?:secret|admin|system|internal) (?:key|password|prompt|instructions?)|(?:prompt|instructions|programming)\b)/gi, why: 'It asks for hidden instructions.' },
  { pattern: /\b(?:you are|act as|become|as) (?:a )?(?:DAN|STAN|DUDE)\b|\bdo anything now\b|\b(?:without|no) (?:any )?(?:ethical|moral|content) (?:guidelines|restrictions|filters?|policies)\b/g, why: 'It tries to give the reader another role.' },
  { pattern: /snoitcurtsni|vafgehpgvbaf|\b1gn0r[e3]\b|\bi\s*g\s*n\s*o\s*r\s*e\s+(?:a\s*l\s*l|p\s*r\s*e\s*v)/gi, why: 'It spells an order so that a person reads over it.' },
];

/** All of them. */
export const injectionPatterns: readonly { readonly pattern: RegExp; readonly why: string }[] = [...englishPatterns, ...foreignPatterns];

/** Text without the lines that try to steer a model; all of it where nothing else would be left. */
export function withoutInjection(text: string): string {
  const lines = text.split('\n');
  const kept = lines.filter((line) => line.trim() === '' || !injectionPatterns.some(({ pattern }) => line.search(pattern) !== -1));
  return kept.length === lines.length || kept.join('').trim() === '' ? text : kept.join('\n');
}
