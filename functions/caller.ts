/**
 * Who is asking. The gateway (API Gateway's authoriser on AWS, the local server on one machine) has already
 * verified the token for the route's audience; here its claims become a caller, and nothing is guessed:
 * a claim that is missing is a refusal.
 */
import type { APIGatewayProxyEventV2WithJWTAuthorizer } from 'aws-lambda';
import { findDelegation } from '#shared/cases/delegations';
import { ServiceError } from '#shared/cases/service-error';
import type { Bilingual } from '#shared/papers/reading';
import { CaseId } from '#shared/platform/ids';

/** Who a route is for. */
export const audiences = ['public', 'applicant', 'keeper', 'officer', 'partner'] as const;
export type Audience = (typeof audiences)[number];

/**
 * What an officer is appointed to. `officer` examines, proposes and confirms; `administrator` keeps rules, programmes
 * and agreements; `registrar` the register of members; `treasurer` payments; `inspector` sees figures and who saw what.
 */
export const officerRoles = ['officer', 'administrator', 'registrar', 'treasurer', 'inspector'] as const;
export type OfficerRole = (typeof officerRoles)[number];
const roleOf = (value: string): OfficerRole | undefined => officerRoles.find((role) => role === value);

/** Whose issuer or client at the gateway speaks for an audience: keepers are the administration's own people. */
export const vouchedBy = {
  applicant: 'applicant',
  keeper: 'officer',
  officer: 'officer',
  partner: 'partner',
} as const satisfies Record<Exclude<Audience, 'public'>, Audience>;

export interface Callers {
  readonly public: { readonly audience: 'public'; readonly address: string };
  /** An applicant holds one case and no other. */
  readonly applicant: { readonly audience: 'applicant'; readonly caseId: CaseId };
  /** Of a memory space: opens cases for people present, in one delegation, and decides nothing. */
  readonly keeper: {
    readonly audience: 'keeper';
    readonly id: string;
    readonly delegation: string;
    readonly place: string;
  };
  /** `delegation` is `*` for the central services, who see the whole country. */
  readonly officer: {
    readonly audience: 'officer';
    readonly id: string;
    readonly delegation: string;
    readonly roles: readonly OfficerRole[];
    /** As the identity provider has it; warns of a conflict of interest. */
    readonly familyName?: string;
    /** As colleagues read it, in both languages where the provider has both. */
    readonly name?: Bilingual;
  };
  /** As its door let it in (`partner-door.ts`). */
  readonly partner: {
    readonly audience: 'partner';
    readonly id: string;
    readonly environment: 'live' | 'sandbox';
    /** Under which of its agreements; unknown where nobody came through the door. */
    readonly agreement?: string;
    /** Thumbprint of the key it has just proven. */
    readonly jkt?: string;
  };
}
export type Caller = Callers[Audience];

export const claim = {
  caseId: 'custom:caseId',
  delegation: 'custom:delegation',
  /** `keeper`, or an officer's roles with blanks between: a token is for one of them and never for both. */
  role: 'custom:role',
  /** A keeper's memory space. */
  place: 'custom:place',
} as const;

export type Claims = APIGatewayProxyEventV2WithJWTAuthorizer['requestContext']['authorizer']['jwt']['claims'];

export function getCaller(audience: Audience, claims: Claims | undefined, address: string): Caller {
  if (audience === 'public') return { audience, address };
  if (claims === undefined) throw notSignedIn();
  if (audience === 'applicant') {
    const caseId = CaseId.safeParse(claims[claim.caseId]);
    if (!caseId.success) throw notSignedIn();
    return { audience, caseId: caseId.data };
  }
  if (audience === 'officer' || audience === 'keeper') {
    const id = word(claims.sub);
    const delegation = word(claims[claim.delegation]);
    const role = word(claims[claim.role])?.split(' ') ?? [];
    if (id === undefined || delegation === undefined) throw notSignedIn();
    if (audience === 'officer') {
      const roles = role.map(roleOf);
      if (roles.length === 0 || !roles.every((each) => each !== undefined)) throw notSignedIn();
      const familyName = word(claims.family_name);
      const name = nameIn(claims);
      return {
        ...{ audience, id, delegation, roles },
        ...(familyName === undefined ? {} : { familyName }),
        ...(name === undefined ? {} : { name }),
      };
    }
    if (role.length !== 1 || role[0] !== audience) throw notSignedIn();
    const place = word(claims[claim.place]);
    // Keepers open cases, and a case must lie where an officer looks: never in the whole country.
    if (place === undefined || findDelegation(delegation) === undefined) throw notSignedIn();
    return { audience, id, delegation, place };
  }
  // A bank's machine is named by its client; a person's token never stands for one.
  const client = word(claims.client_id) ?? word(claims.azp);
  if (client === undefined || claims[claim.caseId] !== undefined) throw notSignedIn();
  const [agreement, jkt] = [word(claims.agreement), word(claims.jkt)];
  return {
    ...{ audience, id: client },
    environment: claims.environment === 'sandbox' ? 'sandbox' : 'live',
    ...(agreement === undefined ? {} : { agreement }),
    ...(jkt === undefined ? {} : { jkt }),
  };
}

const word = (value: unknown): string | undefined =>
  typeof value === 'string' && value.length > 0 && value.length <= 200 ? value : undefined;

/** A provider may give a name in several scripts, `name#ar` beside `name` (OpenID Connect Core, 5.2). */
function nameIn(claims: Claims): Bilingual | undefined {
  const [name, arabic, french] = [word(claims.name), word(claims['name#ar']), word(claims['name#fr'])];
  const [ar, fr] = [arabic ?? name ?? french, french ?? name ?? arabic];
  return ar === undefined || fr === undefined ? undefined : { ar, fr };
}

/** Answered with 401; every other refusal of access is a 403 or an indistinguishable 404. */
export class NotSignedIn extends ServiceError {}

const notSignedIn = (): NotSignedIn =>
  new NotSignedIn('forbidden', 'not-signed-in', {
    ar: 'يجب تسجيل الدخول أولا.',
    fr: 'Il faut d’abord se connecter.',
  });
