/** What the applicant states on the form, as in `application.json`. Amounts in dirhams. */
import * as z from 'zod';
import { priorityTags } from '#shared/statistics/row';
import { PlainDate } from './plain-date.ts';

const name = z.string().trim().min(1).max(200);
const section = z.string().trim().min(1).max(2000);
const dirhams = z.number().nonnegative().max(1_000_000_000).multipleOf(0.01);

export const Application = z.object({
  applicant: z.object({
    nameAr: name.optional(),
    nameLat: name.optional(),
    cin: z.string().trim().min(1).max(20),
    birthDate: z
      .string()
      .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/)
      .optional(),
    sex: z.enum(['M', 'F']).optional(),
    phone: z.string().trim().max(30).optional(),
    /** Said freely, for the yearly figures alone. */
    tags: z.array(z.enum(priorityTags)).max(priorityTags.length).optional(),
  }),
  member: z.object({ fileNumber: z.string().trim().min(1).max(30).optional() }).optional(),
  project: z.object({
    title: z.string().trim().min(1).max(300),
    sector: z.string().trim().min(1).max(100),
    form: z.enum(['individual', 'company', 'cooperative']),
    valueMAD: dirhams,
    ownMAD: dirhams,
    loanMAD: dirhams,
    otherAid: z.array(z.object({ source: z.string().trim().min(1).max(200), amountMAD: dirhams })).max(20),
    requestedMAD: dirhams,
    /** What the project's file says beyond its sums, in whatever words. */
    plan: z
      .object({
        /** To whom it sells, and who sells there already. */
        market: section,
        /** How it is shown and sold. */
        sales: section,
        /** Which certification of its products it has or seeks. */
        certification: section,
      })
      .partial()
      .optional(),
  }),
  /** Equipment already given for the project; an empty list says that there was none. */
  inKind: z
    .array(
      z.object({
        source: z.string().trim().min(1).max(200),
        item: z.string().trim().min(1).max(300),
        /** Absent: its worth is not known. */
        valueMAD: dirhams.optional(),
        on: PlainDate.optional(),
        /** Does `valueMAD` of the project count it? */
        inProject: z.boolean().optional(),
      }),
    )
    .max(50)
    .optional(),
  /** Where the project is, or will be, a cooperative's. */
  cooperative: z
    .object({
      /** A union's and a federation's members are cooperatives; absent: a cooperative of persons. */
      kind: z.enum(['cooperative', 'union', 'federation']).optional(),
      members: z.int().min(0).max(100_000).optional(),
      /** Members who are children of resistance members. */
      resistanceChildren: z.int().min(0).max(100_000).optional(),
      capitalMAD: dirhams.optional(),
      paidMAD: dirhams.optional(),
      partMAD: dirhams.optional(),
      turnoverMAD: dirhams.optional(),
      registrationNumber: z.string().trim().min(1).max(60).optional(),
      court: z.string().trim().min(1).max(120).optional(),
      /** The day each step of its making was done. */
      steps: z
        .object({
          'name-approval': PlainDate,
          statutes: PlainDate,
          'capital-deposit': PlainDate,
          registration: PlainDate,
          'authority-copy': PlainDate,
          'annual-meeting': PlainDate,
        })
        .partial()
        .optional(),
    })
    .optional(),
  province: z.string().trim().min(1).max(100),
  submittedOn: PlainDate,
  earlierGrants: z
    .array(z.object({ year: z.number().int().optional(), amountMAD: dirhams.optional() }).loose())
    .max(20)
    .optional(),
});
export type Application = z.infer<typeof Application>;

const { applicant, member, project, cooperative, province } = Application.shape;

/** What of a project's file an officer may put right, side by side: its object, its sums, and the parts of its plan. */
export const ProjectWords = project
  .pick({ title: true, sector: true, valueMAD: true, ownMAD: true, loanMAD: true, requestedMAD: true })
  .extend(project.shape.plan.unwrap().shape)
  .partial();
export type ProjectWords = z.infer<typeof ProjectWords>;

export function wordsOf({ project }: Application): ProjectWords {
  const { title, sector, valueMAD, ownMAD, loanMAD, requestedMAD, plan } = project;
  return { title, sector, valueMAD, ownMAD, loanMAD, requestedMAD, ...plan };
}

/** The application as those words leave it. */
export function withWords(was: Application, words: ProjectWords): Application {
  const { market, sales, certification, ...stated } = words;
  const plan = { ...was.project.plan, ...said({ market, sales, certification }) };
  return {
    ...was,
    project: { ...was.project, ...said(stated), ...(Object.keys(plan).length === 0 ? {} : { plan }) },
  };
}

const said = (words: ProjectWords): object =>
  Object.fromEntries(Object.entries(words).filter(([, value]) => value !== undefined));

/** The form while it is being filled: each fact as above, none of them needed yet, and none made up for it. */
export const ApplicationDraft = z.object({
  applicant: applicant.omit({ tags: true }).partial().optional(),
  member,
  project: project.partial().optional(),
  cooperative: cooperative.unwrap().pick({ members: true, resistanceChildren: true }).optional(),
  province: province.optional(),
});
export type ApplicationDraft = z.infer<typeof ApplicationDraft>;
