/** What a registered cooperative owes, and by when, as far as what is known of it tells. */
import type { Bilingual } from '#shared/papers/reading';
import type { Centimes, Day } from '../facts.ts';
import type { Parameters } from '../parameters.ts';
import { dayText, dirhams, say } from '../words.ts';
import type { StepId } from './steps.ts';

/** What is known of one cooperative; anything may be left out. */
export interface CooperativeFacts {
  readonly members?: number;
  readonly capital?: Centimes;
  readonly paid?: Centimes;
  readonly part?: Centimes;
  /** Of the last year. */
  readonly turnover?: Centimes;
  readonly registrationNumber?: string;
  readonly court?: string;
  /** The day each step was done, where it is known. */
  readonly done?: Partial<Readonly<Record<StepId, Day>>>;
}

export interface Duty {
  /** `owed`: a duty that is there now; `not-asked`: none of this cooperative's; `unknown`: not told. */
  readonly status: 'done' | 'later' | 'owed' | 'not-asked' | 'unknown';
  readonly because: Bilingual;
  /** Last day, where one can be counted from what is known. */
  readonly dueBy?: Day;
}

const unknown = (ar: string, fr: string): Duty => ({ status: 'unknown', because: { ar, fr } });

export function dutyOf(id: StepId, facts: CooperativeFacts, day: Day, p: Parameters): Duty {
  const { turnover, capital, paid, members: count, done = {} } = facts;
  switch (id) {
    case 'office-copy':
      return {
        status: 'not-asked',
        because: {
          ar: 'على كتابة الضبط لا على التعاونية.',
          fr: 'À la charge du greffe, non de la coopérative.',
        },
        ...(done.registration === undefined
          ? {}
          : { dueBy: daysAfter(done.registration, p.cooperativeRegistryCopyDays) }),
      };
    case 'capital-rest': {
      if (capital === undefined || paid === undefined) {
        return unknown('لا يعرف ما حرر من رأس المال.', 'On ne sait pas ce qui est libéré du capital.');
      }
      if (paid >= capital) {
        return { status: 'done', because: { ar: 'حرر رأس المال كله.', fr: 'Capital entièrement libéré.' } };
      }
      const from = done.registration ?? done.statutes;
      return {
        status: 'owed',
        because: say('بقي {0}.', 'Il reste {0}.', dirhams(capital - paid)),
        ...(from === undefined ? {} : { dueBy: monthsAfter(from, 12 * p.cooperativePaymentYears) }),
      };
    }
    case 'annual-meeting': {
      // The financial year is taken to end with the civil year: what the statutes say of it is not read.
      const year = Number(day.slice(0, 4));
      const dueBy = monthsAfter(`${year - 1}-12-31`, p.cooperativeMeetingMonths);
      const last = done['annual-meeting'];
      if (done.registration !== undefined && done.registration >= `${year}-01-01`) {
        return {
          status: 'later',
          because: { ar: 'بعد اختتام السنة المالية الأولى.', fr: 'Après la clôture du premier exercice.' },
          dueBy: monthsAfter(`${year}-12-31`, p.cooperativeMeetingMonths),
        };
      }
      return last !== undefined && last >= `${year}-01-01`
        ? {
            status: 'done',
            because: say('انعقد في {0}.', 'Tenue le {0}.', dayText(last)),
            dueBy: monthsAfter(`${year}-12-31`, p.cooperativeMeetingMonths),
          }
        : {
            status: 'owed',
            because: say('لم يصرح بانعقاده سنة {0}.', 'Aucune assemblée indiquée en {0}.', String(year)),
            dueBy,
          };
    }
    case 'management': {
      const many = count === undefined ? undefined : count >= p.cooperativeManagersBelowMembers;
      const large =
        turnover === undefined ? undefined : turnover >= p.cooperativeManagersBelowTurnoverCentimes;
      if (many === true || large === true) {
        return {
          status: 'owed',
          because: { ar: 'يلزم مجلس إدارة.', fr: 'Un conseil d’administration est requis.' },
        };
      }
      return many === undefined || large === undefined
        ? unknown(
            'لا يعرف عدد الأعضاء أو رقم المعاملات.',
            'Le nombre de membres ou le chiffre d’affaires n’est pas connu.',
          )
        : {
            status: 'not-asked',
            because: { ar: 'يكفي مسير أو عدة مسيرين.', fr: 'Un ou des gérants suffisent.' },
          };
    }
    default:
      if (turnover === undefined)
        return unknown('لا يعرف رقم المعاملات.', 'Le chiffre d’affaires n’est pas connu.');
      return turnover > p.cooperativeAuditorAboveTurnoverCentimes
        ? unknown(
            'تجاوز رقم المعاملات الحد في سنة؛ يلزم المراقب إن تكرر ذلك سنتين متتاليتين.',
            'Le seuil est dépassé une année ; obligatoire si cela dure deux années de suite.',
          )
        : {
            status: 'not-asked',
            because: { ar: 'رقم المعاملات دون الحد.', fr: 'Chiffre d’affaires sous le seuil.' },
          };
  }
}

function daysAfter(day: Day, days: number): Day {
  const at = new Date(`${day}T00:00:00Z`);
  at.setUTCDate(at.getUTCDate() + days);
  return at.toISOString().slice(0, 10);
}

/** The same day so many months on, or the last of that month. */
function monthsAfter(day: Day, months: number): Day {
  const at = new Date(`${day}T00:00:00Z`);
  const wanted = at.getUTCDate();
  at.setUTCDate(1);
  at.setUTCMonth(at.getUTCMonth() + months + 1, 0);
  at.setUTCDate(Math.min(wanted, at.getUTCDate()));
  return at.toISOString().slice(0, 10);
}
