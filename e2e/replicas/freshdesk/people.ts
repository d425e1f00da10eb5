/** A person as the console's REST answers name one: somebody who writes in, or an agent. */
export interface FreshdeskPerson {
  readonly id: number;
  readonly name: string;
  readonly email: string | null;
  readonly isAgent: boolean;
  readonly language: string;
}

/** The signed-in agent. */
export const signedInAgent: FreshdeskPerson = { id: 22001, name: 'Lena de Vries', email: 'lena@tarncycles.example', isAgent: true, language: 'en' };

/** The signed-in agent's signature, which the console puts under every reply she begins. */
export const signature = '<p>Kind regards,<br>Lena de Vries<br>Tarn Cycles</p>';

/** The address that customers write to and replies come from. */
export const supportEmail = 'help@tarncycles.example';

/** Automations write under this id, which no agent or contact has. */
export const systemPersonId = 1;

/** Gives every person who writes in a ticket a lasting id. */
export class People {
  readonly #people = new Map<string, FreshdeskPerson>([[`agent:${signedInAgent.name}`, signedInAgent]]);

  /** The agent or contact of this name, added when new. */
  find(role: 'agent' | 'contact', name: string, email: string | null, language: string): FreshdeskPerson {
    const key = `${role}:${name}`;
    const known = this.#people.get(key);
    if (known !== undefined) return known;
    const person: FreshdeskPerson = { id: (role === 'agent' ? 22100 : 91000) + this.#people.size, name, email, isAgent: role === 'agent', language };
    this.#people.set(key, person);
    return person;
  }

  withId(id: number | null): FreshdeskPerson | undefined {
    return [...this.#people.values()].find((person) => person.id === id);
  }

  agents(): FreshdeskPerson[] {
    return [...this.#people.values()].filter(({ isAgent }) => isAgent);
  }
}
