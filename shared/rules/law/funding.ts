/** Who pays the project, within which sector, and what public money is already in it. */
import type { Bilingual } from '#shared/papers/reading';
import { type Judgement, rule } from '../rule.ts';
import { findSector } from '../sectors.ts';
import { cited, programme, subsidyDecree } from '../texts-of-law.ts';
import { dirhams, say } from '../words.ts';
import { projectOf as project, sum, within } from './money.ts';

const since = '2006-02-24';
const decree = cited(subsidyDecree);

export const fundingAddsUp = rule({
  id: 'FUNDING_CONSISTENCY',
  title: { ar: 'توازن تمويل المشروع', fr: 'Équilibre du financement' },
  article: decree,
  confidence: 'likely',
  validFrom: since,
  bearing: 'right',
  needs: ['project'],
  judge: ({ project: p }, { fundingTolerance }): Judgement => {
    const funds = p.own + p.loan + p.requested + sum(p.otherAid.map((aid) => aid.amount));
    return p.value > 0 && within(funds - p.value, p.value, fundingTolerance)
      ? {
          answer: 'yes',
          text: say(
            'المساهمة الذاتية والقرض والإعانة وباقي الدعم ({0}) تغطي قيمة المشروع ({1}).',
            'L’apport, le prêt, l’aide demandée et les autres concours ({0}) couvrent la valeur du projet ({1}).',
            dirhams(funds),
            dirhams(p.value),
          ),
        }
      : {
          answer: 'no',
          text: say(
            'مجموع التمويل ({0}) لا يساوي قيمة المشروع ({1}). المرجو تصحيح جدول التمويل.',
            'Le financement ({0}) ne correspond pas à la valeur du projet ({1}). Merci de corriger le tableau de financement.',
            dirhams(funds),
            dirhams(p.value),
          ),
        };
  },
  examples: [
    { name: 'own share, loan and aid make the value', facts: { project: project() }, answer: 'yes' },
    {
      name: 'one per cent short is tolerated',
      facts: { project: project({ own: 3_900_000 }) },
      answer: 'yes',
    },
    {
      name: 'a centime more than one per cent is not',
      facts: { project: project({ own: 3_899_999 }) },
      answer: 'no',
    },
    {
      name: 'other aid counts',
      facts: { project: project({ own: 3_000_000, otherAid: [{ source: 'INDH', amount: 1_000_000 }] }) },
      answer: 'yes',
    },
    {
      name: 'a project worth nothing',
      facts: { project: project({ value: 0, own: 0, loan: 0, requested: 0 }) },
      answer: 'no',
    },
  ],
});

export const cumulatedAid = rule({
  id: 'CUMULATED_AID',
  title: { ar: 'الجمع بين الإعانات العمومية', fr: 'Cumul d’aides publiques' },
  article: decree,
  confidence: 'guess',
  validFrom: since,
  bearing: 'notice',
  needs: ['project'],
  uses: ['inKind'],
  judge: ({ project: p, inKind = [] }, { cumulatedAidMax }): Judgement => {
    const others = [
      ...p.otherAid.filter((other) => other.amount > 0),
      ...inKind.flatMap(({ source, value }) => (value === undefined ? [] : [{ source, amount: value }])),
    ];
    const aid = sum(others.map((other) => other.amount)) + p.requested;
    if (others.length === 0) {
      return { answer: 'yes', text: say('لا دعم آخر مصرح به للمشروع.', 'Aucun autre concours déclaré.') };
    }
    const parts: readonly [Bilingual, string] = [
      dirhams(aid),
      [...new Set(others.map((other) => other.source))].join(', '),
    ];
    if (cumulatedAidMax !== null && aid * 10_000 > p.value * cumulatedAidMax) {
      return {
        answer: 'no',
        flag: 'cumulated-aid-above-limit',
        remedy: 'look',
        text: say(
          'مجموع الدعم ({0}) مع {1} يفوق الحد المسموح به.',
          'Le cumul ({0}) avec {1} dépasse la limite.',
          ...parts,
        ),
      };
    }
    return cumulatedAidMax === null
      ? {
          answer: 'unknown',
          flag: 'cumulated-aid',
          text: say(
            'يستفيد المشروع كذلك من {1}، ومجموع الدعم {0}؛ يتحقق من عدم تمويل التجهيز نفسه مرتين.',
            'Le projet reçoit aussi {1}, soit {0} au total ; vérifier qu’un même équipement n’est pas financé deux fois.',
            ...parts,
          ),
        }
      : {
          answer: 'yes',
          text: say(
            'مجموع الدعم ({0}) مع {1} في الحدود المسموح بها.',
            'Le cumul ({0}) avec {1} reste dans la limite.',
            ...parts,
          ),
        };
  },
  examples: [
    { name: 'no other aid', facts: { project: project() }, answer: 'yes' },
    {
      name: 'INDH aid beside it, limit unknown',
      facts: { project: project({ otherAid: [{ source: 'INDH', amount: 1_000_000 }] }) },
      answer: 'unknown',
    },
    {
      name: 'equipment given in kind is public money too',
      facts: { project: project(), inKind: [{ source: 'INDH', item: 'خلايا نحل', value: 1_000_000 }] },
      answer: 'unknown',
    },
  ],
});

export const earlierGrants = rule({
  id: 'NO_DOUBLE_GRANT',
  title: { ar: 'عدم الاستفادة سابقا', fr: 'Pas d’aide antérieure' },
  article: decree,
  confidence: 'guess',
  validFrom: since,
  bearing: 'notice',
  needs: ['earlierGrants'],
  judge: ({ earlierGrants: grants }): Judgement =>
    grants.length === 0
      ? {
          answer: 'yes',
          text: say(
            'يصرح صاحب الطلب بأنه لم يستفد من قبل.',
            'Le demandeur déclare n’avoir reçu aucune aide antérieure.',
          ),
        }
      : {
          answer: 'unknown',
          flag: 'earlier-grant',
          text: say(
            'سبق لصاحب الطلب أن استفاد من إعانة ({0})؛ يبت موظف في إمكان الاستفادة من جديد.',
            'Le demandeur a déjà reçu une aide ({0}) ; un agent dira si une nouvelle aide est possible.',
            String(grants.length),
          ),
        },
  examples: [
    { name: 'none declared', facts: { earlierGrants: [] }, answer: 'yes' },
    { name: 'one in 2019', facts: { earlierGrants: [{ year: 2019 }] }, answer: 'unknown' },
    { name: 'nothing declared either way', facts: {}, answer: 'unknown' },
  ],
});

export const eligibleSector = rule({
  id: 'ELIGIBLE_SECTOR',
  title: { ar: 'مجال المشروع', fr: 'Secteur du projet' },
  article: cited(programme),
  confidence: 'source',
  validFrom: since,
  bearing: 'right',
  needs: ['project'],
  judge: ({ project: p }): Judgement => {
    const sector = findSector(p.sector) ?? findSector(p.title);
    return sector === undefined
      ? {
          answer: 'unknown',
          text: say(
            'لم يعرف المجال الذي يندرج فيه «{0}»؛ يلزم نظر موظف.',
            'Secteur de « {0} » non reconnu ; un agent doit regarder.',
            p.sector,
          ),
        }
      : {
          answer: 'yes',
          text: say('يندرج المشروع في مجال {0}.', 'Le projet relève du secteur : {0}.', sector.name),
        };
  },
  examples: [
    { name: 'agriculture', facts: { project: project() }, answer: 'yes' },
    { name: 'bees, in Arabic', facts: { project: project({ sector: 'تربية النحل' }) }, answer: 'yes' },
    {
      name: 'weaving, in French',
      facts: { project: project({ sector: 'Tissage de tapis' }) },
      answer: 'yes',
    },
    {
      name: 'an activity nobody listed',
      facts: { project: project({ sector: 'قرصنة', title: '—' }) },
      answer: 'unknown',
    },
  ],
});
