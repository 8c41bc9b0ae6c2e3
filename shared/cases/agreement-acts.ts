/** What administrators do with framework agreements: draft, sign, suspend, resume, end. Each act said twice is one. */
import type { SheetId } from '#shared/platform/book';
import type { Actor, Platform } from '#shared/platform/platform';
import type { Sheet } from './books.ts';
import {
  type AgreementEvent,
  type FrameworkAgreement,
  type PartnerFile,
  partnerFiles,
  Terms,
} from './framework-agreements.ts';
import { dayOf, type PlainDate } from './plain-date.ts';
import { ServiceError } from './service-error.ts';

type World = Pick<Platform, 'books' | 'now' | 'newId'>;

const notNow = (): ServiceError =>
  new ServiceError('conflict', 'agreement.not-now', {
    ar: 'لا يمكن القيام بهذا الإجراء في الوضع الحالي للاتفاقية. المرجو تحيين الصفحة.',
    fr: 'Cet acte n’est pas possible dans l’état actuel de la convention. Actualisez la page.',
  });
const absentAgreement = (): ServiceError =>
  new ServiceError('absent', 'agreement.absent', {
    ar: 'لا توجد اتفاقية بهذا المعرف لدى هذا الشريك.',
    fr: 'Ce partenaire n’a pas de convention sous cet identifiant.',
  });

export interface PartnerNaming extends Pick<PartnerFile, 'name' | 'kind'> {}

/** A new agreement with a partner, who is entered with it when new; with `agreement`, its draft written anew. */
export async function draftAgreement(
  platform: World,
  actor: Actor,
  partner: SheetId,
  naming: PartnerNaming,
  terms: Terms,
  agreement?: string,
): Promise<Sheet<PartnerFile>> {
  const drafted = await partnerFiles.enter(platform, partner, actor, (sheet) => {
    const known = sheet?.now.agreements ?? [];
    const before = known.find((each) =>
      agreement === undefined ? each.terms.number === terms.number : each.agreement === agreement,
    );
    if (agreement !== undefined && before === undefined) throw absentAgreement();
    if (before !== undefined && before.state !== 'drafted') throw notNow();
    const { name, kind } = naming;
    const sameName =
      sheet !== undefined &&
      JSON.stringify({ name, kind }) === JSON.stringify({ name: sheet.now.name, kind: sheet.now.kind });
    // Sent twice, it is one draft.
    const sameTerms =
      before !== undefined &&
      JSON.stringify(Terms.parse(before.terms)) === JSON.stringify(Terms.parse(terms));
    const events: AgreementEvent[] = [];
    if (!sameName) events.push({ type: 'PartnerNamed', name, kind });
    if (!sameTerms)
      events.push({
        type: 'AgreementDrafted',
        agreement: before?.agreement ?? `a${known.length + 1}`,
        terms,
      });
    return { events, claims: [terms.number.normalize('NFKC').toUpperCase().replaceAll(/\s+/gu, '')] };
  });
  return drafted!;
}

export type AgreementAct =
  | { readonly act: 'sign'; readonly on: PlainDate }
  | { readonly act: 'suspend'; readonly reason: string }
  | { readonly act: 'resume'; readonly reason: string }
  | { readonly act: 'end'; readonly on: PlainDate; readonly reason: string };

/** From which state each act is possible, and to which it leads: said again there, it changes nothing. */
const ways = {
  sign: { from: ['drafted'], to: 'signed' },
  suspend: { from: ['signed'], to: 'suspended' },
  resume: { from: ['suspended'], to: 'signed' },
  end: { from: ['signed', 'suspended'], to: 'ended' },
} as const satisfies Record<
  AgreementAct['act'],
  { from: readonly FrameworkAgreement['state'][]; to: FrameworkAgreement['state'] }
>;

export async function actOnAgreement(
  platform: World,
  actor: Actor,
  partner: SheetId,
  agreement: string,
  act: AgreementAct,
): Promise<Sheet<PartnerFile>> {
  return await partnerFiles.record(platform, partner, actor, ({ now }) => {
    const was = now.agreements.find((each) => each.agreement === agreement);
    if (was === undefined) throw absentAgreement();
    const { from, to } = ways[act.act];
    if (was.state === to && was.history.at(-1)?.by.id === actor.id) return { events: [] };
    if (!from.some((state) => state === was.state)) throw notNow();
    if (act.act === 'sign' && act.on > dayOf(platform.now()))
      throw new ServiceError('unusable', 'agreement.signed-later', {
        ar: 'تاريخ التوقيع لم يحن بعد. المرجو إدخال تاريخ التوقيع الفعلي.',
        fr: 'Cette date de signature n’est pas encore venue. Indiquez le jour où la convention a été signée.',
      });
    return { events: [eventOf(act, agreement)] };
  });
}

function eventOf(act: AgreementAct, agreement: string): AgreementEvent {
  switch (act.act) {
    case 'sign':
      return { type: 'AgreementSigned', agreement, on: act.on };
    case 'suspend':
      return { type: 'AgreementSuspended', agreement, reason: act.reason };
    case 'resume':
      return { type: 'AgreementResumed', agreement, reason: act.reason };
    case 'end':
      return { type: 'AgreementEnded', agreement, on: act.on, reason: act.reason };
  }
}
