import type { Said } from './said.ts';

/** Asked out of courtesy at the end of an answer. */
const ANYTHING_ELSE = /(?<!\p{L})(?:anything (?:else|more|further)|something else|(?:sonst )?noch (?:etwas|was|fragen|weiter)|weitere fragen|autre chose|d['’]autres questions|algo más|alguna otra|algo mais|mais alguma)(?!\p{L})/iu;

/** Leave to write again, should anything be. */
const WRITE_AGAIN = /(?<!\p{L})(?:(?:give us a (?:shout|call|ring)|let (?:us|me) know|get in touch|write|reply|come back|contact us|reach out|drop (?:us|me) a line)[^.!?]{0,20} (?:if|should)|(?:if (?:it|anything|there|you have any)|should (?:it|anything|you))[^.!?]{0,60}(?:let (?:us|me) know|give us|get in touch|write|come back|reach out|contact us)|(?:melden|schreiben|rufen) sie (?:sich |uns )?[^.!?]{0,30}(?:wenn|falls|sollte)|(?:wenn|falls|sollte)[^.!?]{0,60}(?:melden sie sich|schreiben sie|meld dich|schreib)|n['’]hésitez pas|(?:revenez|écrivez|contactez)[^.!?]{0,30}(?:si|en cas)|(?:si|en cas)[^.!?]{0,50}(?:revenez vers|écrivez|contactez)|no dudes?(?:n)? en|cualquier (?:cosa|duda|consulta)|(?:avis|escríb|contact)\p{L}*[^.!?]{0,20} si|não hesite|qualquer (?:coisa|dúvida|questão)|(?:avise|escreva|contacte|chame)[^.!?]{0,20} se)(?!\p{L})/iu;

/** Whether a sentence of an agent asks the customer for something: a question or a step, and neither a courtesy nor leave to do something. */
export function waitsForAnswer({ text, isQuestion, speech }: Said): boolean {
  return isQuestion ? !ANYTHING_ELSE.test(text) : !WRITE_AGAIN.test(text) && speech.step.test(text.replace(speech.permission, ' '));
}
