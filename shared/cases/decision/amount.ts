/** How much may be proposed, out of whose money, and what an officer should know before signing it. */
import type { Bilingual } from '#shared/papers/reading';
import { type FundingSource, findFundingSource, limitsOf, sourceFits } from '#shared/rules/funding-sources';
import { subsidyOf } from '#shared/rules/subsidy';
import { dirhams, say } from '#shared/rules/words';
import type { Case } from '../case.ts';
import type { Ground } from '../event.ts';
import { figuresOf } from '../figures-of.ts';
import { dayOf } from '../plain-date.ts';
import { ServiceError } from '../service-error.ts';
import { mustBeGrounded } from './grounds.ts';

/** Where a proposal names none. */
export const ownBudget = 'hcar';

const unusable = (code: Lowercase<string>, { ar, fr }: Bilingual): ServiceError =>
  new ServiceError('unusable', code, { ar, fr });
const centimes = (mad: number): number => Math.round(mad * 100);
/** The law looks at the day of deposit. */
const lawDay = (now: Case): string => dayOf(new Date(now.submitted?.at ?? now.openedAt));

/**
 * The most that can be proposed, in centimes; undefined while it can't be said. For the High Commission's own budget
 * what was assessed; for another source its own rate and ceiling on what was stated.
 */
export function mostGranted(now: Case, source: FundingSource): number | undefined {
  const { assessment, application } = now;
  if (assessment?.subsidy === undefined || application === undefined) return undefined;
  if (source.id === ownBudget) return centimes(assessment.subsidy.maxMAD);
  const found = assessment.subsidy.bySource?.find((one) => one.source === source.id);
  if (found !== undefined) return centimes(found.maxMAD);
  const { project } = application;
  const stated = {
    ...{ title: project.title, sector: project.sector, form: project.form },
    value: centimes(project.valueMAD),
    own: centimes(project.ownMAD),
    loan: centimes(project.loanMAD),
    otherAid: project.otherAid.map(({ source: of, amountMAD }) => ({
      source: of,
      amount: centimes(amountMAD),
    })),
    requested: centimes(project.requestedMAD),
  };
  return subsidyOf(stated, undefined, figuresOf(now), { source }).max;
}

/**
 * A grant far under what was asked and may be given is a refusal of the rest, and law 03-01 wants its law and facts.
 * Unknown bounds bound nothing.
 */
export function isToken(now: Case, { amountCentimes, fundingSource }: Amount): boolean {
  const source = findFundingSource(fundingSource);
  return amountCentimes < tokenBelow(now, source === undefined ? undefined : mostGranted(now, source));
}

/** In whole centimes: a grant under it is a token. @param most what the source may give, in centimes */
export function tokenBelow(now: Case, most: number | undefined): number {
  const asked = now.application === undefined ? undefined : centimes(now.application.project.requestedMAD);
  const bounds = [most, asked].filter((bound) => bound !== undefined);
  if (bounds.length === 0) return 0;
  return Math.ceil((figuresOf(now).tokenGrantShare * Math.min(...bounds)) / 10_000);
}

interface Amount {
  readonly amountCentimes: number;
  readonly fundingSource: string;
}

export interface GrantToPropose extends Amount {
  readonly lessBecause?: string | undefined;
  readonly lessGrounds?: readonly Ground[] | undefined;
}

/** A grant names its money, stays under what the law lets, and says why where it is less. */
export function mustBeGrantable(now: Case, grant: GrantToPropose): void {
  const { amountCentimes, fundingSource, lessBecause, lessGrounds = [] } = grant;
  const source = findFundingSource(fundingSource);
  if (source === undefined) {
    throw unusable('decision.funding-source', {
      ar: 'مصدر التمويل غير معروف. المرجو اختياره من اللائحة.',
      fr: 'La source de financement n’est pas connue. Choisissez-la dans la liste.',
    });
  }
  const { form } = now.application?.project ?? { form: 'individual' };
  const province = now.application?.province;
  const fit = sourceFits(source, { form, ...(province === undefined ? {} : { province }) }, lawDay(now));
  if (fit.answer === 'no') throw unusable('decision.source-does-not-fit', fit.why);
  const most = mostGranted(now, source);
  if (most === undefined) {
    throw unusable('decision.no-maximum', {
      ar: 'لم يعرف بعد المبلغ الأقصى لهذا الملف، فلا يقترح المنح. المرجو إتمام الدراسة أولا.',
      fr: 'Le maximum de l’aide n’est pas encore connu pour ce dossier : un octroi ne peut être proposé. Terminez d’abord l’instruction.',
    });
  }
  if (amountCentimes > most) {
    const ceiling = dirhams(most);
    throw unusable(
      'decision.above-maximum',
      say('المبلغ يفوق الحد الأقصى {0}.', 'Le montant dépasse le maximum de {0}.', ceiling),
    );
  }
  if (amountCentimes < most && (lessBecause ?? '').trim() === '') {
    throw unusable(
      'decision.why-less',
      say(
        'المبلغ أقل مما يسمح به القانون لهذا الملف ({0}). المرجو ذكر السبب.',
        'Le montant est inférieur à ce que le droit permet pour ce dossier ({0}). Dites pourquoi.',
        dirhams(most),
      ),
    );
  }
  if (!isToken(now, grant)) return;
  if (lessGrounds.length === 0) {
    throw unusable(
      'decision.token-grant',
      say(
        'المبلغ دون {0} بالمائة مما طلب أو يسمح به، فيعلل كما يعلل الرفض. المرجو ذكر القانون والوقائع ومكان الاطلاع عليها.',
        'Le montant est inférieur à {0} % de ce qui est demandé ou permis : il se motive comme un rejet. Indiquez le droit, les faits et où ils se voient.',
        figuresOf(now).tokenGrantShare / 100,
      ),
    );
  }
  mustBeGrounded(now, lessGrounds);
}

/** What is told beside a proposed grant and stops nobody. */
export function warningsOf(
  now: Case,
  {
    amountCentimes,
    fundingSource = ownBudget,
  }: { amountCentimes?: number | undefined; fundingSource?: string | undefined },
): readonly Bilingual[] {
  if (amountCentimes === undefined) return [];
  const figures = figuresOf(now);
  const { practiceRangeCentimes, subsidyCeilingCentimes } = figures;
  const source = findFundingSource(fundingSource);
  const province = now.application?.province;
  const form = now.application?.project.form ?? 'individual';
  const fit =
    source && sourceFits(source, { form, ...(province === undefined ? {} : { province }) }, lawDay(now));
  return [
    ...(amountCentimes > practiceRangeCentimes[1]
      ? [
          say(
            'المبلغ يفوق ما يمنح عادة (إلى {0}).',
            'Le montant dépasse ce qui est accordé d’ordinaire (jusqu’à {0}).',
            dirhams(practiceRangeCentimes[1]),
          ),
        ]
      : []),
    ...(subsidyCeilingCentimes === null && fundingSource === ownBudget
      ? [say('سقف الإعانة غير معروف لدينا.', 'Le plafond de l’aide ne nous est pas connu.')]
      : []),
    ...(source !== undefined && limitsOf(source, form, figures).rateMax === null
      ? [
          say(
            'النسبة القصوى لهذا المصدر غير معروفة لدينا: لا يحد المبلغ إلا الطلب.',
            'Le taux maximal de cette source ne nous est pas connu : seul le montant demandé borne l’aide.',
          ),
        ]
      : []),
    ...(fit?.answer === 'unknown' ? [fit.why] : []),
  ];
}
