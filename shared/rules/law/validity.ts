/** Papers of their time: what attests to no employment, the act, the card. */
import type { Bilingual, PaperType } from '#shared/papers/reading';
import type { Day } from '../facts.ts';
import { type Judgement, rule } from '../rule.ts';
import {
  cited,
  civilStatusLaw,
  identityCardLaw,
  practice,
  simplificationLaw,
  subsidyDecree,
} from '../texts-of-law.ts';
import { dayText, say } from '../words.ts';
import { sameClient } from './names.ts';

const since = '2006-02-24';

const numberOf = (day: Day): number =>
  Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8, 10))) / 86_400_000;

export const daysBetween = (from: Day, to: Day): number => numberOf(to) - numberOf(from);

/** A paper good for some days after its issue, counted to the deposit; the last day still counts. */
function agedPaper(issued: Day, deposited: Day, limit: number, name: Bilingual, paper: PaperType): Judgement {
  const age = daysBetween(issued, deposited);
  if (age < 0) {
    return {
      answer: 'unknown',
      text: say(
        'تاريخ {0} ({1}) لاحق لتاريخ الإيداع ({2})؛ يلزم نظر موظف.',
        '{0} : la date ({1}) est postérieure au dépôt ({2}) ; un agent doit regarder.',
        name,
        dayText(issued),
        dayText(deposited),
      ),
      flag: 'dated-after-deposit',
    };
  }
  return age <= limit
    ? {
        answer: 'yes',
        text: say(
          '{0}: مؤرخة في {1}، أي داخل أجل {2} يوما.',
          '{0} : du {1}, dans le délai de {2} jours.',
          name,
          dayText(issued),
          limit,
        ),
      }
    : {
        answer: 'no',
        remedy: 'applicant',
        paper,
        text: say(
          '{0}: تجاوزت أجل {2} يوما (عمرها بالأيام: {1}). المرجو الإدلاء بوثيقة حديثة.',
          '{0} : délivrance datant de {1} jours, au-delà des {2} jours admis. Merci de fournir un document récent.',
          name,
          age,
          limit,
        ),
      };
}

export const notEmployed = rule({
  id: 'NOT_EMPLOYED',
  title: { ar: 'وضعية اللاتشغيل', fr: 'Situation de non-emploi' },
  article: cited(subsidyDecree, simplificationLaw),
  confidence: 'likely',
  validFrom: since,
  bearing: 'right',
  needs: ['nonEmploymentOn', 'submittedOn'],
  uses: ['nonEmploymentName', 'nonEmploymentCin', 'formCin', 'formName', 'cardName'],
  judge: (facts, parameters): Judgement => {
    const { nonEmploymentOn, submittedOn } = facts;
    const title = {
      ar: 'شهادة عدم العمل أو التصريح بالشرف',
      fr: 'L’attestation de non-emploi ou la déclaration sur l’honneur',
    };
    const { nonEmploymentName: client, nonEmploymentCin: cin } = facts;
    const attested = sameClient(
      { ...(cin === undefined ? {} : { cin }), ...(client === undefined ? {} : { client }) },
      facts,
      parameters,
    );
    if (attested === 'other') {
      return {
        answer: 'unknown',
        flag: 'another-person',
        text: say(
          'شهادة عدم العمل لا تحمل اسم صاحب الطلب أو رقم بطاقته؛ يلزم نظر موظف.',
          'L’attestation de non-emploi ne porte pas le nom ou la CNIE du demandeur ; un agent doit regarder.',
        ),
      };
    }
    return agedPaper(
      nonEmploymentOn,
      submittedOn,
      parameters.nonEmploymentMaxAgeDays,
      title,
      'non-employment',
    );
  },
  examples: [
    {
      name: 'attested on the 90th day',
      facts: { nonEmploymentOn: '2026-01-01', submittedOn: '2026-04-01' },
      answer: 'yes',
    },
    {
      name: 'attested on the 91st day',
      facts: { nonEmploymentOn: '2025-12-31', submittedOn: '2026-04-01' },
      answer: 'no',
    },
    {
      name: 'attested after the deposit',
      facts: { nonEmploymentOn: '2026-04-02', submittedOn: '2026-04-01' },
      answer: 'unknown',
    },
    { name: 'no attestation, no declaration', facts: { submittedOn: '2026-04-01' }, answer: 'unknown' },
    {
      name: 'an attestation that carries another identity number',
      facts: {
        nonEmploymentOn: '2026-03-01',
        submittedOn: '2026-04-01',
        nonEmploymentCin: 'AB12345',
        formCin: 'CD67890',
      },
      answer: 'unknown',
    },
  ],
});

export const actAge = rule({
  id: 'ACT_MAX_AGE_DAYS',
  title: { ar: 'حداثة رسم الولادة', fr: 'Date de délivrance de l’acte de naissance' },
  article: cited(civilStatusLaw, practice),
  confidence: 'source',
  validFrom: since,
  bearing: 'right',
  needs: ['actIssuedOn', 'submittedOn'],
  judge: ({ actIssuedOn, submittedOn }, { actMaxAgeDays }): Judgement =>
    agedPaper(
      actIssuedOn,
      submittedOn,
      actMaxAgeDays,
      {
        ar: 'نسخة رسم الولادة',
        fr: 'La copie ou l’extrait de l’acte de naissance',
      },
      'birth-extract',
    ),
  examples: [
    {
      name: 'issued on the day of deposit',
      facts: { actIssuedOn: '2026-04-01', submittedOn: '2026-04-01' },
      answer: 'yes',
    },
    {
      name: 'issued 90 days before',
      facts: { actIssuedOn: '2026-01-01', submittedOn: '2026-04-01' },
      answer: 'yes',
    },
    {
      name: 'issued 91 days before',
      facts: { actIssuedOn: '2025-12-31', submittedOn: '2026-04-01' },
      answer: 'no',
    },
    {
      name: 'issued after the deposit',
      facts: { actIssuedOn: '2026-05-01', submittedOn: '2026-04-01' },
      answer: 'unknown',
    },
    { name: 'issue date not read', facts: { submittedOn: '2026-04-01' }, answer: 'unknown' },
  ],
});

export const cardValid = rule({
  id: 'CARD_VALID',
  title: { ar: 'صلاحية البطاقة الوطنية للتعريف الإلكترونية', fr: 'Validité de la CNIE' },
  article: cited(identityCardLaw),
  confidence: 'source',
  validFrom: since,
  bearing: 'right',
  needs: ['cardExpiry', 'submittedOn'],
  judge: ({ cardExpiry, submittedOn }): Judgement =>
    cardExpiry >= submittedOn
      ? {
          answer: 'yes',
          text: say(
            'البطاقة الوطنية صالحة إلى غاية {0}.',
            'La CNIE est valable jusqu’au {0}.',
            dayText(cardExpiry),
          ),
        }
      : {
          answer: 'no',
          remedy: 'applicant',
          paper: 'cnie',
          text: say(
            'انتهت صلاحية البطاقة الوطنية في {0} قبل الإيداع في {1}. المرجو الإدلاء ببطاقة سارية.',
            'La CNIE a expiré le {0}, avant le dépôt du {1}. Merci de fournir une carte en cours de validité.',
            dayText(cardExpiry),
            dayText(submittedOn),
          ),
        },
  examples: [
    {
      name: 'its last day is the day of deposit',
      facts: { cardExpiry: '2026-04-01', submittedOn: '2026-04-01' },
      answer: 'yes',
    },
    {
      name: 'expired the day before',
      facts: { cardExpiry: '2026-03-31', submittedOn: '2026-04-01' },
      answer: 'no',
    },
    { name: 'expiry not read', facts: { submittedOn: '2026-04-01' }, answer: 'unknown' },
  ],
});
