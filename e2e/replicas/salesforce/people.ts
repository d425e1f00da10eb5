import { recordId } from './record-id.ts';

/** A user as the REST answers name one. Customers who post in a feed are users of the customer community. */
export interface SalesforceUser {
  readonly id: string;
  readonly name: string;
  readonly email: string | null;
  readonly userType: 'Standard' | 'CspLitePortal' | 'AutomatedProcess';
}

/** A customer as the organisation keeps one, whichever of her cases names her. */
export interface SalesforceContact {
  readonly id: string;
  readonly name: string;
  readonly email: string | null;
}

/** The organisation that the console belongs to. */
export const organizationId = recordId('Organization', 1);

/** The address that customers write to. */
export const supportAddress = 'help@tarncycles.example';

/** The signed-in agent. */
export const signedInAgent: SalesforceUser = { id: recordId('User', 7001), name: 'Lena de Vries', email: 'lena@tarncycles.example', userType: 'Standard' };

/** Who writes what flows and rules write. */
export const automatedProcess: SalesforceUser = { id: recordId('User', 1), name: 'Automated Process', email: null, userType: 'AutomatedProcess' };

/** Gives every person who writes in a case a lasting user, and every customer a lasting contact. */
export class People {
  readonly #users = new Map<string, SalesforceUser>([[`Standard:${signedInAgent.name}`, signedInAgent], ['AutomatedProcess:', automatedProcess]]);
  readonly #contacts = new Map<string, SalesforceContact>();

  /** The user of this type and name, added when new. */
  find(userType: 'Standard' | 'CspLitePortal', name: string, email: string | null): SalesforceUser {
    const key = `${userType}:${name}`;
    const known = this.#users.get(key);
    if (known !== undefined) return known;
    const user: SalesforceUser = { id: recordId('User', (userType === 'Standard' ? 7100 : 9000) + this.#users.size), name, email, userType };
    this.#users.set(key, user);
    return user;
  }

  /** The contact of this address, or of this name where there is none; added with this number when new. */
  contact(name: string, email: string | null, number: number): SalesforceContact {
    const key = email ?? name;
    const known = this.#contacts.get(key);
    if (known !== undefined) return known;
    const contact: SalesforceContact = { id: recordId('Contact', number), name, email };
    this.#contacts.set(key, contact);
    return contact;
  }

  withId(id: string): SalesforceUser | undefined {
    return [...this.#users.values()].find((user) => user.id === id);
  }
}
