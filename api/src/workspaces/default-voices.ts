import type { Voice } from './voice.ts';

/** How replies open and close where a workspace has not said how it speaks. */
export const defaultVoices: readonly Voice[] = [
  { language: 'en', greeting: 'Hi {{customer_name}},', greetingNoName: 'Hello,', signOff: 'Kind regards,\n{{agent_name}}', signOffNoName: 'Kind regards' },
  { language: 'de', greeting: 'Guten Tag {{customer_name}},', greetingNoName: 'Guten Tag,', signOff: 'Freundliche Grüße\n{{agent_name}}', signOffNoName: 'Freundliche Grüße' },
  { language: 'fr', greeting: 'Bonjour {{customer_name}},', greetingNoName: 'Bonjour,', signOff: 'Cordialement,\n{{agent_name}}', signOffNoName: 'Cordialement' },
  { language: 'es', greeting: 'Hola {{customer_name}}:', greetingNoName: 'Hola:', signOff: 'Un saludo,\n{{agent_name}}', signOffNoName: 'Un saludo' },
  { language: 'it', greeting: 'Buongiorno {{customer_name}},', greetingNoName: 'Buongiorno,', signOff: 'Cordiali saluti\n{{agent_name}}', signOffNoName: 'Cordiali saluti' },
  { language: 'pt', greeting: 'Olá {{customer_name}},', greetingNoName: 'Olá,', signOff: 'Atenciosamente,\n{{agent_name}}', signOffNoName: 'Atenciosamente' },
  { language: 'nl', greeting: 'Beste {{customer_name}},', greetingNoName: 'Goedendag,', signOff: 'Met vriendelijke groet,\n{{agent_name}}', signOffNoName: 'Met vriendelijke groet' },
];
