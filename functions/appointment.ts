/**
 * What an officer's or keeper's token says they are appointed to. Under which claims the operator's issuer says it is
 * stated once (`claims` of the stage, `NASAB_CLAIMS` of a function); nothing else, the pages included, reads a claim.
 */
import * as z from 'zod';

/**
 * What an officer is appointed to. `officer` examines, proposes and confirms; `administrator` keeps rules, programmes
 * and agreements; `registrar` the register of members; `treasurer` payments; `inspector` sees figures and who saw what.
 */
export const officerRoles = ['officer', 'administrator', 'registrar', 'treasurer', 'inspector'] as const;
export type OfficerRole = (typeof officerRoles)[number];

/** As a gateway hands them on: text, and lists as `[a b]`. */
export type TokenClaims = Readonly<Record<string, unknown>>;

const Name = z.string().regex(/^[\w:./-]{1,100}$/u, 'a claim has letters, digits and _ : . / - only');
/** A gateway writes lists with blanks between: a name with one could be read as two. */
const Group = z.string().regex(/^[^\s[\]]{1,100}$/u, 'a group has neither blanks nor brackets');

export const ClaimNames = z.strictObject({
  /** Roles with blanks between, or a list. */
  role: Name.default('custom:role'),
  /**
   * Where the issuer says groups and not roles: the role that each appoints to. A group that is not here appoints to
   * nothing. Absent: the words of the claim are the roles themselves.
   */
  groups: z
    .record(Group, z.enum([...officerRoles, 'keeper']))
    .refine((table) => Object.keys(table).length > 0, 'a table of groups names at least one')
    .optional(),
  /** A delegation's id, or `*`. */
  delegation: Name.default('custom:delegation'),
  /** A keeper's memory space. */
  place: Name.default('custom:place'),
});
export type ClaimNames = z.output<typeof ClaimNames>;

export const ownClaimNames: ClaimNames = ClaimNames.parse({});

/** @throws naming what of it can't be used. */
export function readClaimNames(environment: Readonly<Record<string, string | undefined>>): ClaimNames {
  const { NASAB_CLAIMS: text } = environment;
  if (text === undefined || text === '') return ownClaimNames;
  const parsed = z
    .string()
    .transform((json, context): unknown => {
      try {
        return JSON.parse(json);
      } catch {
        context.addIssue({ code: 'custom', message: 'not JSON' });
        return z.NEVER;
      }
    })
    .pipe(ClaimNames)
    .safeParse(text);
  if (!parsed.success)
    throw new Error(`environment: NASAB_CLAIMS unusable\n${z.prettifyError(parsed.error)}`);
  return parsed.data;
}

export type Appointment =
  | { readonly as: 'officer'; readonly roles: readonly OfficerRole[]; readonly delegation: string }
  | { readonly as: 'keeper'; readonly place: string; readonly delegation: string };

/** Undefined where it appoints to nothing, to something unknown here, or to both desks at once. */
export function findAppointment(claims: TokenClaims, names: ClaimNames): Appointment | undefined {
  const delegation = textIn(claims[names.delegation]);
  const words = wordsIn(claims[names.role]);
  const { groups } = names;
  const named =
    groups === undefined
      ? words
      : words.flatMap((word) => (Object.hasOwn(groups, word) ? [groups[word]!] : []));
  if (delegation === undefined || named.length === 0) return undefined;
  if (named.includes('keeper')) {
    const place = textIn(claims[names.place]);
    // A keeper beside an officer would judge what they entered themselves.
    return place === undefined || new Set(named).size > 1 ? undefined : { as: 'keeper', place, delegation };
  }
  const roles = officerRoles.filter((role) => named.includes(role));
  // Without a table every word was written for this service: one that it does not know is a mistake to be heard of.
  return roles.length < new Set(named).size ? undefined : { as: 'officer', roles, delegation };
}

export const textIn = (value: unknown): string | undefined =>
  typeof value === 'string' && value.length > 0 && value.length <= 200 ? value : undefined;

/** More than any directory's groups of one person. */
const longest = 10_000;

/** API Gateway's authoriser writes a list, as Cognito's groups are one, as `[a b]`. */
function wordsIn(value: unknown): readonly string[] {
  if (typeof value !== 'string' || value.length > longest) return [];
  const inside = value.startsWith('[') && value.endsWith(']') ? value.slice(1, -1) : value;
  return inside.split(/\s+/u).filter((word) => word !== '');
}
