/** Equipment that was already given is not paid for a second time: gifts held against the lines of the quotes. */
import type { Bilingual } from '#shared/papers/reading';
import type { FactTypes, InKind } from '../facts.ts';
import { type GivenTwice, inKindFound } from '../in-kind.ts';
import { type Judgement, rule } from '../rule.ts';
import { cited, subsidyDecree } from '../texts-of-law.ts';
import { dirhams, say } from '../words.ts';
import { projectOf as project } from './money.ts';

const gift: InKind = { source: 'الصناعة التقليدية', item: 'ماكينة خياطة صناعية', value: 800_000 };
const offer = (item: string): FactTypes['quotes'] => [
  { total: 10_000_000, lines: [{ item, total: 800_000, evidence: [] }], evidence: [] },
];

const worth = (value: number | undefined): Bilingual =>
  value === undefined ? { ar: 'قيمة غير معروفة', fr: 'valeur inconnue' } : dirhams(value);
const pagesOf = (matches: readonly GivenTwice[]) =>
  matches.flatMap(({ line, quote }) => (line.evidence.length > 0 ? line.evidence : quote.evidence));

export const notGivenTwice = rule({
  id: 'IN_KIND_NOT_TWICE',
  title: { ar: 'عدم دعم التجهيز نفسه مرتين', fr: 'Pas de double aide pour un même équipement' },
  article: cited(subsidyDecree),
  confidence: 'guess',
  validFrom: '2006-02-24',
  bearing: 'notice',
  needs: ['inKind'],
  uses: ['quotes'],
  applies: ({ inKind }) => inKind !== undefined,
  judge: ({ inKind, quotes }): Judgement => {
    if (inKind.length === 0) {
      return {
        answer: 'yes',
        text: say('لم يصرح بأي تجهيز ممنوح عينا.', 'Aucun équipement reçu en nature n’est déclaré.'),
      };
    }
    const { matches, valueUnknown, unread } = inKindFound(quotes, inKind);
    const twice = matches.filter(({ how }) => how === 'same-words');
    const [first] = twice;
    if (first !== undefined) {
      return {
        answer: 'no',
        flag: 'in-kind-in-quote',
        remedy: 'look',
        evidence: pagesOf(twice),
        text: say(
          'التجهيز «{0}» ({1}) سبق أن منحه {2}، وهو وارد في بيان الأثمان: «{3}» ({4})؛ لا يدعم مرة ثانية.',
          'L’équipement « {0} » ({1}), déjà donné par {2}, figure au devis : « {3} » ({4}) ; il n’est pas subventionné une seconde fois.',
          first.given.item,
          worth(first.given.value),
          first.given.source,
          first.line.item,
          worth(first.line.total),
        ),
      };
    }
    const [perhaps] = matches;
    if (perhaps !== undefined) {
      return {
        answer: 'unknown',
        flag: 'in-kind-perhaps-in-quote',
        evidence: pagesOf(matches),
        text: say(
          'قد يكون «{0}» الذي سبق أن منحه {1} هو «{2}» الوارد في بيان الأثمان؛ يتحقق موظف من ذلك.',
          '« {0} », déjà donné par {1}, est peut-être « {2} » du devis ; un agent doit vérifier.',
          perhaps.given.item,
          perhaps.given.source,
          perhaps.line.item,
        ),
      };
    }
    if (valueUnknown) {
      return {
        answer: 'unknown',
        flag: 'in-kind-value-unknown',
        text: say(
          'قيمة بعض التجهيزات الممنوحة عينا غير معروفة، ولم يستثن منها شيء؛ يحددها موظف.',
          'La valeur d’un équipement reçu en nature n’est pas connue et rien n’a été déduit ; un agent doit l’établir.',
        ),
      };
    }
    return quotes === undefined || unread.length > 0
      ? {
          answer: 'unknown',
          flag: 'in-kind-to-compare',
          evidence: unread.flatMap(({ evidence }) => evidence),
          text: say(
            'لم تقرأ سطور كل بيانات الأثمان؛ تقارن بالعين مع التجهيزات الممنوحة عينا.',
            'Les lignes de tous les devis n’ont pas été lues ; à comparer à l’œil avec l’équipement reçu en nature.',
          ),
        }
      : {
          answer: 'yes',
          text: say(
            'لا يوجد أي تجهيز ممنوح عينا في بيانات الأثمان.',
            'Aucun équipement reçu en nature ne figure aux devis.',
          ),
        };
  },
  examples: [
    { name: 'nothing was given', facts: { inKind: [] }, answer: 'yes' },
    {
      name: 'the machine that was given stands in the quote',
      facts: { project: project(), inKind: [gift], quotes: offer('ماكينة خياطة صناعية') },
      answer: 'no',
    },
    {
      name: 'another machine of the same kind, under a French name',
      facts: { inKind: [gift], quotes: offer('Piqueuse plate') },
      answer: 'unknown',
    },
    {
      name: 'a quote for other things',
      facts: { inKind: [gift], quotes: offer('طاولة تفصيل') },
      answer: 'yes',
    },
    {
      name: 'a gift of which nobody knows the worth',
      facts: { inKind: [{ source: 'ADS', item: 'أثاث' }], quotes: offer('طاولة تفصيل') },
      answer: 'unknown',
    },
    {
      name: 'quotes whose lines were not read',
      facts: { inKind: [gift], quotes: [{ total: 10_000_000, evidence: [] }] },
      answer: 'unknown',
    },
    {
      name: 'nobody said whether anything was given',
      facts: { project: project() },
      answer: 'not-applicable',
    },
  ],
});
