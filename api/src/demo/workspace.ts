/** How a reply opens and closes in one language. */
export interface ReplyFrame {
  greeting: string;
  fallbackGreeting: string;
  signOff: string;
  signOffNoName: string;
}

/** The company the demo workspace belongs to: its people, its voice, its hosts. */
export const demoWorkspace = {
  name: 'Tarn Cycles',
  slug: 'tarn-cycles',
  members: [
    { name: 'Priya Raman', email: 'priya@tarncycles.example', role: 'lead' },
    { name: 'Lena de Vries', email: 'lena@tarncycles.example', role: 'agent' },
    { name: 'Jonas Peeters', email: 'jonas@tarncycles.example', role: 'agent' },
    { name: 'Inès Dubois', email: 'ines@tarncycles.example', role: 'agent' },
  ],
  linkHosts: ['tarncycles.example', 'help.tarncycles.example', 'www.tarncycles.example'],
  consoles: [{ console: 'zendesk', host: 'acme.zendesk.com' }],
  replyFrames: {
    en: { greeting: 'Hi {{customer_name}},', fallbackGreeting: 'Hello,', signOff: 'Kind regards,\n{{agent_name}}', signOffNoName: 'Kind regards,\nTarn Cycles' },
    de: { greeting: 'Hallo {{customer_name}},', fallbackGreeting: 'Guten Tag,', signOff: 'Viele Grüße\n{{agent_name}}', signOffNoName: 'Viele Grüße\nTarn Cycles' },
    nl: { greeting: 'Hallo {{customer_name}},', fallbackGreeting: 'Goedendag,', signOff: 'Met vriendelijke groet,\n{{agent_name}}', signOffNoName: 'Met vriendelijke groet,\nTarn Cycles' },
    fr: { greeting: 'Bonjour {{customer_name}},', fallbackGreeting: 'Bonjour,', signOff: 'Cordialement,\n{{agent_name}}', signOffNoName: 'Cordialement,\nTarn Cycles' },
    es: { greeting: 'Hola, {{customer_name}}:', fallbackGreeting: 'Hola:', signOff: 'Un saludo,\n{{agent_name}}', signOffNoName: 'Un saludo,\nTarn Cycles' },
    pt: { greeting: 'Olá {{customer_name}},', fallbackGreeting: 'Olá,', signOff: 'Com os melhores cumprimentos,\n{{agent_name}}', signOffNoName: 'Com os melhores cumprimentos,\nTarn Cycles' },
  } satisfies Record<string, ReplyFrame>,
} as const;
