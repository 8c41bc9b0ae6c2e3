/** The amount asked for, beside what the decree and practice allow. */
import { type Judgement, rule } from '../rule.ts';
import { subsidyOf } from '../subsidy.ts';
import { cited, practice, subsidyDecree } from '../texts-of-law.ts';
import { dirhams, say } from '../words.ts';
import { projectOf as project } from './money.ts';

const since = '2006-02-24';
const decree = cited(subsidyDecree);

export const requestedWithinRate = rule({
  id: 'SUBSIDY_RATE_MAX',
  title: { ar: 'الإعانة المالية في حدود 30 بالمائة', fr: 'Aide dans la limite de 30 %' },
  article: decree,
  confidence: 'source',
  validFrom: since,
  bearing: 'notice',
  needs: ['project'],
  uses: ['inKind'],
  judge: ({ project: p, inKind = [] }, parameters): Judgement => {
    const most = subsidyOf(p, undefined, parameters, { inKind }).byRate;
    return p.requested <= most
      ? {
          answer: 'yes',
          text: say(
            'المبلغ المطلوب ({0}) في حدود {1}.',
            'Le montant demandé ({0}) ne dépasse pas {1}.',
            dirhams(p.requested),
            dirhams(most),
          ),
        }
      : {
          answer: 'no',
          flag: 'asked-above-rate',
          remedy: 'look',
          text: say(
            'المبلغ المطلوب ({0}) يفوق الحد الأقصى القانوني؛ لا يمكن منح أكثر من {1}.',
            'Le montant demandé ({0}) dépasse le maximum légal ; au plus {1} peuvent être accordés.',
            dirhams(p.requested),
            dirhams(most),
          ),
        };
  },
  examples: [
    { name: 'exactly 30 %', facts: { project: project() }, answer: 'yes' },
    { name: 'a centime above 30 %', facts: { project: project({ requested: 3_000_001 }) }, answer: 'no' },
    {
      name: '30 % of a value of which a part was given in kind',
      facts: { project: project(), inKind: [{ source: 'INDH', item: 'خلايا نحل', value: 1_000_000 }] },
      answer: 'no',
    },
  ],
});

export const practiceRange = rule({
  id: 'PRACTICE_RANGE',
  title: { ar: 'المبالغ الممنوحة عادة', fr: 'Montants accordés en pratique' },
  article: cited(practice),
  confidence: 'source',
  validFrom: since,
  bearing: 'notice',
  needs: ['project'],
  uses: ['inKind'],
  judge: ({ project: p, inKind = [] }, parameters): Judgement => {
    const [, highest] = parameters.practiceRangeCentimes;
    const amount = subsidyOf(p, undefined, parameters, { inKind }).max;
    return amount <= highest
      ? {
          answer: 'yes',
          text: say('المبلغ ضمن ما يمنح عادة.', 'Le montant est dans la fourchette habituelle.'),
        }
      : {
          answer: 'no',
          flag: 'amount-above-practice',
          remedy: 'look',
          text: say(
            'المبلغ ({0}) يفوق ما يمنح عادة ({1})، والسقف القانوني غير معروف؛ للتنبيه.',
            'Le montant ({0}) dépasse ce qui est accordé en pratique ({1}) ; plafond légal inconnu, pour information.',
            dirhams(amount),
            dirhams(highest),
          ),
        };
  },
  examples: [
    { name: '30 000 dirhams', facts: { project: project() }, answer: 'yes' },
    {
      name: 'a centime more',
      facts: { project: project({ value: 20_000_000, requested: 3_000_001 }) },
      answer: 'no',
    },
  ],
});
