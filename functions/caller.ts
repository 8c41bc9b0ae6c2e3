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
import {
  type ClaimNames,
  findAppointment,
  type OfficerRole,
  officerRoles,
  ownClaimNames,
  textIn as word,
} from './appointment.ts';

/** Who a route is for. */
export const audiences = ['public', 'applicant', 'keeper', 'officer', 'partner'] as const;
export type Audience = (typeof audiences)[number];

export { type OfficerRole, officerRoles };

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

/** Claims of tokens that we issue ourselves; what an operator's issuer calls them instead is told by `ClaimNames`. */
export const claim = {
  caseId: 'custom:caseId',
  delegation: ownClaimNames.delegation,
  /** `keeper`, or an officer's roles with blanks between: a token is for one of them and never for both. */
  role: ownClaimNames.role,
  /** A keeper's memory space. */
  place: ownClaimNames.place,
} as const;

export type Claims = APIGatewayProxyEventV2WithJWTAuthorizer['requestContext']['authorizer']['jwt']['claims'];

export function getCaller(
  audience: Audience,
  claims: Claims | undefined,
  address: string,
  names: ClaimNames = ownClaimNames,
): Caller {
  if (audience === 'public') return { audience, address };
  if (claims === undefined) throw notSignedIn();
  if (audience === 'applicant') {
    const caseId = CaseId.safeParse(claims[claim.caseId]);
    if (!caseId.success) throw notSignedIn();
    return { audience, caseId: caseId.data };
  }
  if (audience === 'officer' || audience === 'keeper') {
    const id = word(claims.sub);
    const appointment = findAppointment(claims, names);
    if (id === undefined || appointment?.as !== audience) throw notSignedIn();
    const { delegation } = appointment;
    if (appointment.as === 'keeper') {
      // Keepers open cases, and a case must lie where an officer looks: never in the whole country.
      if (findDelegation(delegation) === undefined) throw notSignedIn();
      return { audience: 'keeper', id, delegation, place: appointment.place };
    }
    const familyName = word(claims.family_name);
    const name = nameIn(claims);
    return {
      ...{ audience: 'officer', id, delegation, roles: appointment.roles },
      ...(familyName === undefined ? {} : { familyName }),
      ...(name === undefined ? {} : { name }),
    };
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
