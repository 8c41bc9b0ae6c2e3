/** Everything that differs between one deployment and another stands here and nowhere else. */
import * as z from 'zod';
import { ClaimNames } from '#functions/appointment';
import type { OutsideIssuer } from '#shared/partner/outside';
import { mostPagesShown } from '#shared/platform/platform';
import { type EntryName, entries } from './bundle.ts';

/**
 * Where pages may go. Law 05-20 and decree 2-24-921 may forbid keeping a State body's sensitive data in a
 * cloud abroad, so silence means: no region, no deployment, no page shown to another service.
 */
export type DataResidency =
  | 'not-stated'
  | {
      /** The act that allows it, e.g. the number and date of the authority's decision; it is written on the stack. */
      readonly statedBy: string;
      readonly region: string;
      /** May a paper leave our own functions to be read by Amazon Textract in that region as well? */
      readonly textract: 'not-allowed' | TextractLeave;
      /**
       * The act that allows GuardDuty, in that region, to open each paper and look for harmful software; absent: nothing
       * looks, and officers see on each paper that nothing did.
       */
      readonly malware?: { readonly statedBy: string };
    };

/** Keeping papers in a region is one thing, showing them to another service there is a second: both are stated. */
export interface TextractLeave {
  /** The act that allows it. */
  readonly statedBy: string;
  /**
   * The account is under an AI services opt-out policy of its organisation. Without one Amazon may keep what Textract is
   * shown to improve its services, in other regions too.
   */
  readonly optedOut: true;
  /**
   * Pages shown to it in a day, in Morocco; the others wait for a day with room. A page is paid for, and whoever sends a
   * flood of papers must not spend the month's money: it is stated, there is no default. At least a paper's most pages, 60.
   */
  readonly pagesADay: number;
  /** What Textract is asked for. Default `LAYOUT`: every feature brings the lines and words we use, this one costs least. */
  readonly features?: readonly ['LAYOUT' | 'TABLES' | 'FORMS', ...('LAYOUT' | 'TABLES' | 'FORMS')[]];
}

/** An issuer of tokens that the operator already has; its tokens carry the claims named by the stage. */
export interface Issuer {
  /** Exactly as its discovery document says it. */
  readonly issuer: `https://${string}`;
  readonly audience: readonly [string, ...string[]];
}

/** Where the officers' page sends the browser; a public client with PKCE. */
export interface SignInAddresses {
  readonly authorize: `https://${string}`;
  readonly token: `https://${string}`;
  readonly client: string;
  readonly scope: string;
  /**
   * Where its own session is ended, so that the next at a shared desk is asked who they are: `end_session_endpoint` of
   * its discovery document (RP-Initiated Logout 1.0), or `logout`, the same at Cognito, which has a form of its own.
   * Without either, signing out forgets the tab alone.
   */
  readonly endSession?: `https://${string}`;
  readonly logout?: `https://${string}`;
}

export interface Stage {
  readonly name: string;
  readonly dataResidency: DataResidency;
  /** Papers, cases, keys and pools outlive the stack, and neither stack nor table can be deleted by one command. */
  readonly keepEverything: boolean;
  readonly officers: 'own-pool' | (Issuer & { readonly signIn: SignInAddresses });
  /** What the officers' issuer, or our pool, calls what they are appointed to. Default: `custom:role` and its like. */
  readonly claims?: z.input<typeof ClaimNames>;
  /** An issuer whose tokens partners may use beside ours: Cognito, or any that signs what RFC 9068 asks. */
  readonly partnerIssuer?: z.input<typeof OutsideIssuer>;
  /**
   * How often the key that signs letters was changed, and once more. Adding one makes a new key; the one before stays to
   * check what it signed. Default 1.
   */
  readonly letterKeys?: number;
  /** Who is told of what happens to cases; the secret lies in Secrets Manager under that name, base64, never here. */
  readonly webhook?: { readonly url: `https://${string}`; readonly secretName: string };
  /** Where alarms are sent; absent: they are only shown. */
  readonly alarmEmail?: string;
  /**
   * What the whole account may cost in a calendar month, and who is written to at eight tenths of it, at all of it, and when
   * the month is forecast to pass it. It stops nothing: nobody's papers are refused for money. Absent: nobody watches.
   */
  readonly monthlySpend?: { readonly dollars: number; readonly email: string };
  /** Papers read at once; each takes one processor for some seconds. */
  readonly papersAtOnce: number;
  /** Requests a second over the whole API, and how many may come at once. */
  readonly throttle: { readonly rate: number; readonly burst: number };
  readonly logDays: 7 | 30 | 90 | 365;
}

/** The leave to show papers to Textract, if the stage has it. */
export const findTextractLeave = ({ dataResidency }: Stage): TextractLeave | undefined =>
  dataResidency === 'not-stated' || dataResidency.textract === 'not-allowed'
    ? undefined
    : dataResidency.textract;

/** As its function is told it. @throws naming a stage on whose days the largest paper would never find room. */
export function pagesADayOf(name: string, { pagesADay }: TextractLeave): string {
  if (!Number.isInteger(pagesADay) || pagesADay < mostPagesShown)
    throw new Error(`stage ${name}: pagesADay must be a whole number, ${mostPagesShown} at least`);
  return String(pagesADay);
}

/** Whether papers may be shown to a scanner. */
export const isScanned = ({ dataResidency }: Stage): boolean =>
  dataResidency !== 'not-stated' && dataResidency.malware !== undefined;

/** As the functions are told them, checked. @throws naming the stage and what of its claims can't be used. */
export function claimNamesOf({ name, claims }: Stage): ClaimNames {
  const parsed = ClaimNames.safeParse(claims ?? {});
  if (!parsed.success)
    throw new Error(`stage ${name}: its claims can't be used\n${z.prettifyError(parsed.error)}`);
  return parsed.data;
}

/** Functions of a stage: the second reader's exists only with leave. */
export const entriesOf = (stage: Stage): readonly EntryName[] =>
  findTextractLeave(stage) === undefined ? entries.filter((entry) => entry !== 'second') : entries;

export const stages: readonly Stage[] = [
  {
    name: 'dev',
    dataResidency: 'not-stated',
    keepEverything: false,
    officers: 'own-pool',
    papersAtOnce: 2,
    throttle: { rate: 20, burst: 40 },
    logDays: 7,
  },
  {
    name: 'prod',
    dataResidency: 'not-stated',
    keepEverything: true,
    officers: 'own-pool',
    papersAtOnce: 20,
    throttle: { rate: 200, burst: 400 },
    logDays: 365,
  },
];
