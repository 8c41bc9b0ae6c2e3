/** Every rule, in the order in which an officer reads them. A new rule is one object in a file here and one name below. */
import type { Rule } from '../rule.ts';
import { practiceRange, requestedWithinRate } from './amount.ts';
import { bankCoversLoan, ribRule } from './bank.ts';
import {
  cooperativeCapital,
  cooperativeChildren,
  cooperativeMembers,
  cooperativeMembership,
  cooperativeRegistered,
} from './cooperative.ts';
import { cumulatedAid, earlierGrants, eligibleSector, fundingAddsUp } from './funding.ts';
import { cinFormat, identityAgrees } from './identity.ts';
import { notGivenTwice } from './in-kind.ts';
import { childOfMember, memberQuality } from './lineage.ts';
import { quoteArithmetic, quoteClient, quotesSupportValue, supplierIce } from './quotes.ts';
import { actAge, cardValid, notEmployed } from './validity.ts';

export const rules: readonly Rule[] = [
  childOfMember,
  memberQuality,
  identityAgrees,
  cinFormat,
  cardValid,
  actAge,
  notEmployed,
  eligibleSector,
  fundingAddsUp,
  quotesSupportValue,
  quoteArithmetic,
  quoteClient,
  supplierIce,
  bankCoversLoan,
  ribRule,
  requestedWithinRate,
  practiceRange,
  cumulatedAid,
  notGivenTwice,
  earlierGrants,
  cooperativeRegistered,
  cooperativeMembers,
  cooperativeCapital,
  cooperativeMembership,
  cooperativeChildren,
];
