/** Who saw what, in words: to applicants the office that looked, never the person; to inspectors all of it. */
import * as z from 'zod';
import { findDelegation, wholeCountry } from '#shared/cases/delegations';
import { type PartnerFile, partnerFiles } from '#shared/cases/framework-agreements';
import { purposes, type Sighting, seenThings } from '#shared/cases/sightings';
import type { Bilingual } from '#shared/papers/reading';
import { CaseId, PaperId } from '#shared/platform/ids';
import type { Platform } from '#shared/platform/platform';
import type { OfficerRole } from './caller.ts';
import type { Outgoing } from './route.ts';
import { Instant, Text } from './shapes.ts';

const roleNames: Readonly<Record<OfficerRole | 'keeper' | 'partner', Bilingual>> = {
  officer: { ar: 'موظف مكلف بالملفات', fr: 'Agent chargé des dossiers' },
  administrator: { ar: 'مسؤول عن القواعد والبرامج', fr: 'Responsable des règles et des programmes' },
  registrar: { ar: 'مكلف بسجل الأعضاء', fr: 'Chargé du registre des membres' },
  treasurer: { ar: 'مكلف بالأداء', fr: 'Chargé des paiements' },
  inspector: { ar: 'مفتش', fr: 'Inspecteur' },
  keeper: { ar: 'قيم فضاء الذاكرة', fr: 'Responsable d’un espace de la mémoire' },
  partner: { ar: 'شريك', fr: 'Partenaire' },
};

const purposeTexts: Readonly<Record<Sighting['why'], Bilingual>> = {
  examination: { ar: 'دراسة الملف', fr: 'Examen du dossier' },
  preparation: { ar: 'إعداد الملف مع صاحبه', fr: 'Préparation du dossier avec le demandeur' },
  payment: { ar: 'أداء الإعانة وتتبعها', fr: 'Paiement et suivi de l’aide' },
  inspection: { ar: 'المراقبة', fr: 'Contrôle' },
  administration: { ar: 'تدبير القواعد والبرامج', fr: 'Gestion des règles et des programmes' },
  registry: { ar: 'مسك سجل الأعضاء', fr: 'Tenue du registre des membres' },
  support: {
    ar: 'مواكبة المشروع بموافقة صاحب الطلب',
    fr: 'Accompagner le projet, avec l’accord du demandeur',
  },
  loan: { ar: 'معرفة القرار بموافقة صاحب الطلب', fr: 'Connaître la décision, avec l’accord du demandeur' },
};

const thingNames: Readonly<Record<Sighting['what'], Bilingual>> = {
  case: { ar: 'الملف', fr: 'Le dossier' },
  paper: { ar: 'وثيقة من الملف', fr: 'Une pièce du dossier' },
  decision: { ar: 'القرار', fr: 'La décision' },
  letter: { ar: 'مراسلة', fr: 'Un courrier' },
  payment: { ar: 'أداء الإعانة وتتبع المشروع', fr: 'Le paiement et le suivi du projet' },
  register: { ar: 'سجل الأعضاء', fr: 'Le registre des membres' },
};

const isolated = (word: string): string => `\u2068${word}\u2069`;
const named = (name: string, among: Readonly<Record<string, Bilingual>>): Bilingual =>
  among[name] ?? { ar: isolated(name), fr: name };

/** Which office looked: the role, and where it sits or which partner it is. */
function officeOf({ kind, id, role, delegation }: Sighting, partners: readonly PartnerFile[]): Bilingual {
  const { ar, fr } = named(role, roleNames);
  if (kind === 'partner') {
    const name = partners.find(({ partner }) => partner === id)?.name ?? { ar: id, fr: id };
    return { ar: `${ar}: ${isolated(name.ar)}`, fr: `${fr} : ${name.fr}` };
  }
  if (delegation === undefined) return { ar, fr };
  if (delegation === wholeCountry) return { ar: `${ar}، المصالح المركزية`, fr: `${fr}, services centraux` };
  const name = findDelegation(delegation)?.name ?? { ar: delegation, fr: delegation };
  return { ar: `${ar}، نيابة ${isolated(name.ar)}`, fr: `${fr}, délégation : ${name.fr}` };
}

const Said = {
  at: Instant,
  what: z.enum([...seenThings, 'register']),
  saw: Text,
  paperId: PaperId.optional(),
  role: z.string(),
  delegation: z.string().optional(),
  office: Text,
  why: z.enum(purposes),
  purpose: Text,
  /** Number of the framework agreement a partner asked under, as printed on it. */
  agreement: z.string().optional(),
};
/** To an applicant: no officer's name or id. A partner is an institution, and the applicant let it look. */
export const SightingOfOwn = z.object(Said);
export const SightingWhole = z.object({
  ...Said,
  kind: z.enum(['officer', 'keeper', 'partner']),
  id: z.string(),
  caseId: CaseId.optional(),
  /** Numbers of the members a search showed. */
  members: z.array(z.string()).optional(),
});
export type SightingView = z.infer<typeof SightingWhole>;

/** The partners among those who looked, as their agreements name them. */
export async function partnersIn(
  platform: Pick<Platform, 'books'>,
  sightings: readonly Sighting[],
): Promise<readonly PartnerFile[]> {
  const ids = new Set(sightings.filter(({ kind }) => kind === 'partner').map(({ id }) => id));
  const files = await Promise.all([...ids].map((id) => partnerFiles.find(platform, id)));
  return files.flatMap((file) => (file === undefined ? [] : [file.now]));
}

export function sightingView(
  sighting: Sighting,
  partners: readonly PartnerFile[],
): Outgoing<z.infer<typeof SightingWhole>> {
  const { delegation, at, role, why, kind, id, under } = sighting;
  const agreement = partners
    .find(({ partner }) => partner === id)
    ?.agreements.find((each) => each.agreement === under)?.terms.number;
  const seen =
    sighting.what === 'register'
      ? { members: sighting.members }
      : {
          caseId: sighting.caseId,
          ...(sighting.paperId === undefined ? {} : { paperId: sighting.paperId }),
        };
  return {
    ...{ at, role, why, kind, id, what: sighting.what, ...seen },
    saw: thingNames[sighting.what],
    ...(delegation === undefined ? {} : { delegation }),
    office: officeOf(sighting, partners),
    ...(agreement === undefined ? {} : { agreement }),
    purpose: purposeTexts[why],
  };
}
