/** Somebody of the people directory, as the form for a new person takes them; and back. */
import type { Contact, Offer, PeopleView } from '$/ipc/bindings';
import type { Suggestion } from '$/kit/suggest';

/** The form's particulars of a person. */
export interface PersonDraft {
  name: string;
  latin_name: string;
  /** The id of the project's organisation. */
  organisation: string;
  job_title: string;
  email: string;
  phone: string;
  /** Ids of roles. */
  roles: string[];
}

/** What is suggested while a name is typed. */
export function suggested(
  offers: readonly Offer[],
  { organisations }: PeopleView,
): (Suggestion & { offer: Offer })[] {
  return offers.map((offer, place) => {
    const { name, latin_name, email, job_title } = offer.contact;
    const organisation = organisations.find(({ id }) => id === offer.organisation)?.name ?? '';
    return {
      id: String(place),
      label: name,
      detail: [latin_name, organisation, job_title, email].filter(Boolean).join(' · '),
      offer,
    };
  });
}

/** The form filled with somebody who was offered. */
export function fromOffer({ contact, organisation, roles }: Offer): PersonDraft {
  const { name, latin_name, job_title, email, phone } = contact;
  return { name, latin_name, organisation, job_title, email, phone, roles: [...roles] };
}

/** A person as the directory keeps them: names in place of the project's ids. */
export function contactOf(draft: PersonDraft, { organisations, roles }: PeopleView): Contact {
  const { organisation: id, roles: held, ...rest } = draft;
  const organisation = organisations.find((each) => each.id === id);
  return {
    ...rest,
    organisation: organisation?.name ?? '',
    party: organisation?.party ?? null,
    roles: roles
      .filter((role) => held.includes(role.id) && role.party === organisation?.party)
      .map(({ name }) => name),
  };
}
