/** The same few people as the application, its papers and the register describe them, laid side by side. */
import type { LineageEvidence } from '#shared/people/evidence';
import type { MemberRow } from '#shared/platform/platform';
import type { Application } from './application.ts';
import { concordanceIn, deedStatement, kinshipStatement } from './kin-statements.ts';
import { corrected, marksOf } from './margin-notes.ts';
import {
  attested,
  childIn,
  hasOneWife,
  holder,
  parentInAct,
  parentInBooklet,
  registered,
  stated,
} from './persons.ts';
import type { Owned } from './settling.ts';

export function lineageEvidence(
  papers: readonly Owned[],
  application: Application,
  register: { readonly consulted: boolean; readonly row?: MemberRow | undefined },
): LineageEvidence {
  const of = (whose: Owned['whose'], ...types: readonly string[]) =>
    papers.filter((paper) => paper.whose === whose && types.includes(paper.reading.type));
  const acts = of('applicant', 'birth-extract', 'birth-full-copy').map(corrected);
  const booklets = of('applicant', 'family-booklet');
  const attestations = of('applicant', 'resistance-attestation');
  const deeds = of('applicant', 'heirs-deed');
  const kinships = of('applicant', 'kinship-attestation');
  const { member } = application;
  const numbers = [application.applicant.cin, register.row?.cin];
  const applicants = [...of('applicant', 'cnie').map((paper) => holder(paper, numbers)), stated(application)];
  return {
    applicant: applicants,
    subject: [
      ...acts.map((paper) => holder(paper, numbers)),
      ...booklets.map(childIn).filter((c) => c.nameAr !== undefined || c.nameLat !== undefined),
    ],
    father: [
      ...acts.flatMap((a) => parentInAct(a, 'father')),
      ...booklets.flatMap((b) => parentInBooklet(b, 'husband')),
    ],
    mother: [
      ...acts.flatMap((a) => parentInAct(a, 'mother')),
      ...booklets.filter(hasOneWife).flatMap((b) => parentInBooklet(b, 'wife')),
    ],
    member: [
      ...attestations.map((paper) => attested(paper, register.row, member?.fileNumber)),
      ...of('member', 'birth-extract', 'birth-full-copy', 'cnie', 'death-extract').map((paper) =>
        holder(paper, numbers),
      ),
    ],
    ...(register.row === undefined ? {} : { register: registered(register.row) }),
    registerConsulted: register.consulted,
    statements: [
      ...deeds.flatMap((deed) => deedStatement(deed, applicants) ?? []),
      ...kinships.flatMap((paper) => kinshipStatement(paper, numbers) ?? []),
    ],
    concordances: of('applicant', 'concordance').flatMap((paper) => concordanceIn(paper, numbers) ?? []),
    marks: marksOf(acts, kinships, attestations),
  };
}
