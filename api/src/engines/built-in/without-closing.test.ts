import { expect, test } from 'vitest';
import { withoutClosing } from './without-closing.ts';

test.each([
  ['Kind regards,\nLena Brandt'], ['Viele Grüße'], ['Mit freundlichen Grüßen\nIhr Harbour-Team'], ['Liebe Grüße aus Kiel\n{{agent_name}}'], ['Cordialement,\nLe service client'], ['Bien à vous,'], ['Un saludo,\nLena'],
  ['Atentamente'], ['Com os melhores cumprimentos,\nLena'], ['Atenciosamente,\nEquipe Harbour'], ['Cordiali saluti'], ['Met vriendelijke groet,\nLena'], ['Thank you\nLena'],
])('%j is taken off the end of a macro', (closing) => {
  expect(withoutClosing(`The label is in your account.\n\n${closing}`)).toBe('The label is in your account.');
});

test.each([
  'The label is in your account.\nBest pack the jacket in a bag', 'Print the label\nAttach it to the box\nBring it to any post office', 'Thank you for the photos.\nThe wheel is on its way.', 'Regards',
  'Grüße aus dem Lager stehen auf der Karte.\nSie liegt im Paket.',
])('%j stays whole', (body) => {
  expect(withoutClosing(body)).toBe(body);
});
