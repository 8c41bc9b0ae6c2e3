/** What the service answers an applicant, as it declares it. */
import type * as z from 'zod';
import type { Procedure as ProcedureView } from '#functions/procedure';
import type { ApplicantCase as CaseView, KeeperCase } from '#functions/shapes';

export type { Accompaniment } from '#functions/routes/accompaniment';
export type Procedure = z.infer<typeof ProcedureView>;
type OwnParts = 'assessment' | 'may' | 'consents' | 'answers' | 'visits';

/** An applicant's own case, or, of it, what a keeper is shown: nothing but what is missing. */
export type ShownCase = Omit<CaseView, OwnParts> &
  Partial<Pick<CaseView, 'consents' | 'answers' | 'visits'>> & {
    readonly assessment?: CaseView['assessment'] | KeeperCase['assessment'];
    readonly may: CaseView['may'];
  };
export type OwnAssessment = NonNullable<CaseView['assessment']>;
export type Paper = CaseView['papers'][number];
export type Draft = NonNullable<CaseView['draft']>;
export type Application = NonNullable<CaseView['application']>;
