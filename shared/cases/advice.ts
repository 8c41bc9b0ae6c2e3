/** What a case tells the adviser and the steps of a cooperative: the form's statements and what papers show, no person. */
import type { HolderForm, Told } from '#shared/rules/adviser/told';
import type { CooperativeFacts } from '#shared/rules/cooperative/index';
import { findSector } from '#shared/rules/sectors';
import { findRegion } from '#shared/rules/territories';
import type { Case } from './case.ts';
import { readingOf } from './corrected.ts';
import { centimes, cooperativeOf } from './offers.ts';
import { sure } from './settling.ts';
import { readingsIn } from './whole-papers.ts';

type Advised = Pick<Case, 'application' | 'assessment' | 'papers'>;

/** Absent where nothing was stated yet: then all is still to be asked. */
export function toldBy({ application, assessment, papers }: Advised): Told {
  if (application === undefined) return {};
  const { project, province, applicant, cooperative } = application;
  const cooperativeNow = cooperativeFactsOf({ application, papers });
  const yes = (rule: string): boolean =>
    assessment?.reasons.some((reason) => reason.rule === rule && reason.answer === 'yes') === true;
  const region = findRegion(province)?.id;
  const sector = (findSector(project.sector) ?? findSector(project.title))?.id;
  const turnover = cooperative?.turnoverMAD;
  const { members } = cooperativeNow;
  return {
    form: project.form satisfies HolderForm,
    ...(region === undefined ? {} : { region }),
    ...(sector === undefined ? {} : { sector }),
    cost: centimes(project.valueMAD) ?? 0,
    ...(project.valueMAD > 0 ? { ownShare: Math.floor((100 * project.ownMAD) / project.valueMAD) } : {}),
    loan: centimes(project.loanMAD) ?? 0,
    ...(turnover === undefined ? {} : { turnover: centimes(turnover) ?? 0 }),
    ...(applicant.sex === undefined ? {} : { woman: applicant.sex === 'F' }),
    // What the assessment has not found is not known; only an officer ever says no.
    ...(yes('BENEFICIARY_DEGREE') ? { childOfMember: true } : {}),
    ...(yes('NOT_EMPLOYED') ? { outOfWork: true } : {}),
    ...(project.form === 'cooperative' && members !== undefined ? { people: members } : {}),
    needs: [
      ...(project.loanMAD > 0 ? (['loan'] as const) : []),
      ...(project.requestedMAD > 0 ? (['grant'] as const) : []),
    ],
  };
}

/** What papers surely show goes before what is stated. */
export function cooperativeFactsOf({
  application,
  papers,
}: Pick<Advised, 'application' | 'papers'>): CooperativeFacts {
  const shown = papers
    .flatMap((paper) => {
      const reading = paper.withdrawn || paper.status !== 'read' ? undefined : readingOf(paper);
      return reading === undefined
        ? []
        : readingsIn(reading).map((own) => ({ file: paper.paperId as string, reading: own }));
    })
    .filter(({ reading: { type } }) => type === 'coop-registration' || type === 'coop-statutes');
  const read = cooperativeOf(shown, sure)?.value ?? {};
  const stated = application?.cooperative;
  const registeredOn = shown
    .map(({ reading }) => reading.fields.registrationDate)
    .find((field) => field !== undefined && field.confidence >= sure && field.value.length === 10)?.value;
  const amount = (value: number | undefined) => (value === undefined ? undefined : centimes(value));
  const facts = {
    members: read.members ?? stated?.members,
    capital: read.capital ?? amount(stated?.capitalMAD),
    paid: amount(stated?.paidMAD),
    part: read.part ?? amount(stated?.partMAD),
    turnover: amount(stated?.turnoverMAD),
    registrationNumber: read.registrationNumber ?? stated?.registrationNumber,
    court: read.court ?? stated?.court,
    done: {
      ...known(stated?.steps ?? {}),
      ...(registeredOn === undefined ? {} : { registration: registeredOn }),
    },
  };
  return known(facts);
}

/** Drops what is not known. */
function known<T extends object>(draft: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(draft).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };
}
