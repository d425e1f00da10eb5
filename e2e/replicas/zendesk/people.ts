/** A user as the console's REST answers name one. */
export interface ZendeskUser {
  readonly id: number;
  readonly name: string;
  readonly email: string | null;
  readonly role: 'end-user' | 'agent' | 'admin';
  readonly locale: string;
}

/** The signed-in agent. */
export const signedInAgent: ZendeskUser = { id: 7001, name: 'Lena de Vries', email: 'lena@tarncycles.example', role: 'agent', locale: 'en-GB' };

/** Messages of triggers and automations are by nobody: no user has this id. */
export const systemAuthorId = -1;

/** Gives every person who writes in a ticket a lasting id. */
export class People {
  readonly #users = new Map<string, ZendeskUser>([[`agent:${signedInAgent.name}`, signedInAgent]]);

  /** The user of this role and name, added when new. */
  find(role: 'end-user' | 'agent', name: string, email: string | null, locale: string): ZendeskUser {
    const key = `${role}:${name}`;
    const known = this.#users.get(key);
    if (known !== undefined) return known;
    const user: ZendeskUser = { id: (role === 'agent' ? 7100 : 9000) + this.#users.size, name, email, role, locale };
    this.#users.set(key, user);
    return user;
  }

  withIds(ids: Iterable<number>): ZendeskUser[] {
    const wanted = new Set(ids);
    return [...this.#users.values()].filter((user) => wanted.has(user.id));
  }
}
