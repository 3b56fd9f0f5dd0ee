/** Who can sign in. A portal knows its people; this one only lets you pick. */
import type { Author } from './store/case.js';

export interface Person extends Author {
  /** Also the id of their role in the procedures. */
  id: 'lead-practitioner' | 'manager';
  /** Whether they take the decisions that are a manager's, and see restricted legal advice. */
  isManager: boolean;
}

export const practitioner: Person = {
  id: 'lead-practitioner',
  name: 'A.W.',
  role: 'Lead practitioner',
  isManager: false,
};
export const manager: Person = { id: 'manager', name: 'R.D.', role: 'Team manager', isManager: true };

export const PEOPLE: readonly Person[] = [practitioner, manager];

const COOKIE = 'portal-person';

/** The person that a request's cookie names; the practitioner while nobody has chosen. */
export function personFrom(cookies: string | undefined): Person {
  const chosen = new RegExp(`(?:^|;\\s*)${COOKIE}=([a-z-]+)`).exec(cookies ?? '')?.[1];
  return PEOPLE.find(({ id }) => id === chosen) ?? practitioner;
}

/** The cookie that signs someone in; undefined for somebody who is not here. */
export function cookieFor(id: string | undefined): string | undefined {
  const person = PEOPLE.find((one) => one.id === id);
  return person === undefined ? undefined : `${COOKIE}=${person.id}; Path=/; HttpOnly; SameSite=Strict`;
}
