import { foldText } from '../triage/fold-text.ts';

/** Whose words a line of a pasted chat are: the customer's, the team's, the machine's own notices, or somebody's of whom the chat doesn't say it. */
export type Side = 'customer' | 'team' | 'notice' | 'other';

/** Names that the console gives: of the customer, and of agents who answered. */
export interface KnownPeople {
  readonly customers: readonly string[];
  readonly agents: readonly string[];
}

const words = (list: string): string => list.split(' ').map((word) => foldText(word)).join('|');
const CUSTOMER = words('customer client user guest visitor buyer shopper me kunde kundin besucher besucherin nutzer nutzerin benutzer benutzerin gast käufer käuferin ich cliente visiteur visiteuse utilisateur utilisatrice acheteur acheteuse moi visitante usuario usuaria comprador compradora invitado invitada yo utilizador utilizadora usuário usuária convidado convidada eu');
const TEAM = words('agent support bot chatbot service assistant operator representative rep advisor adviser helpdesk mitarbeiter mitarbeiterin kundenservice kundendienst kundenberater kundenberaterin berater beraterin kundenbetreuer kundenbetreuerin agentin assistent assistentin conseiller conseillère agente assistante opérateur opératrice téléconseiller téléconseillère asesor asesora asistente soporte operador operadora teleoperador teleoperadora atendente assistente suporte atendimento consultor consultora team équipe equipo equipa equipe');
const NOTICES = words('system info hinweis système sistema');

const isCustomer = new RegExp(`^(?:(?:web|end|site|app) ?)?(?:${CUSTOMER})(?: #?[a-z]{0,8}[0-9][a-z0-9]{0,24})?$`);
const isTeam = new RegExp(`^(?:${TEAM})(?: [a-z. ]{1,30})?$|[ (-](?:${TEAM})[)]?$|[a-z]bot$|^(?:service client|customer care|customer service|atencion al cliente|servicio al cliente|atendimento ao cliente|help desk)$`);
const isNotice = new RegExp(`^(?:${NOTICES})$`);
const CUSTOMER_BESIDE = new RegExp(`\\((?:${CUSTOMER})\\)$`);
const SHORTEST_FIRST_NAME = 3;

/** Whose words stand after a label, by a word for a role in five languages, a name that the console knows, or nothing. */
export function sideOf(label: string, { customers, agents }: KnownPeople): Side {
  const name = foldText(label).replace(/\s+/g, ' ').trim();
  const isAgent = agents.some((known) => isSame(name, known));
  if (customers.some((known) => isSame(name, known))) return isAgent ? 'other' : 'customer';
  if (isAgent) return 'team';
  if (isCustomer.test(name) || CUSTOMER_BESIDE.test(name)) return 'customer';
  return isTeam.test(name) ? 'team' : isNotice.test(name) ? 'notice' : 'other';
}

function isSame(name: string, known: string): boolean {
  const whole = foldText(known).replace(/\s+/g, ' ').trim();
  const [first = ''] = whole.split(' ');
  return whole !== '' && (name === whole || (name === first && first.length >= SHORTEST_FIRST_NAME));
}
