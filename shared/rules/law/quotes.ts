/** Do the suppliers’ offers carry the value of the project? */
import { iceValid } from '#shared/people/identifiers';
import type { Centimes, Quote } from '../facts.ts';
import { type Judgement, rule } from '../rule.ts';
import { cited, enterpriseNumberDecree, subsidyDecree, taxCode } from '../texts-of-law.ts';
import { dirhams, say } from '../words.ts';
import { projectOf as project, sum, within } from './money.ts';
import { sameClient } from './names.ts';

const since = '2006-02-24';
const decree = cited(subsidyDecree);

export const quotesSupportValue = rule({
  id: 'QUOTES_SUPPORT_VALUE',
  title: { ar: 'بيانات الأثمان وقيمة المشروع', fr: 'Devis et valeur du projet' },
  article: decree,
  confidence: 'likely',
  validFrom: since,
  bearing: 'right',
  needs: ['project', 'quotes'],
  judge: ({ project: p, quotes }, { fundingTolerance }): Judgement => {
    const totals = quotes.map((quote) => quote.total);
    if (totals.includes(undefined)) {
      return {
        answer: 'unknown',
        text: say(
          'لم يقرأ مجموع أحد بيانات الأثمان بما يكفي من اليقين؛ يلزم نظر موظف.',
          'Le total d’un devis n’a pas été lu avec certitude ; un agent doit regarder.',
        ),
      };
    }
    const total = sum(totals as Centimes[]);
    return total >= p.value || within(total - p.value, p.value, fundingTolerance)
      ? {
          answer: 'yes',
          text: say(
            'مجموع بيانات الأثمان ({0}) يبرر قيمة المشروع ({1}).',
            'Les devis ({0}) justifient la valeur du projet ({1}).',
            dirhams(total),
            dirhams(p.value),
          ),
        }
      : {
          answer: 'no',
          remedy: 'look',
          text: say(
            'مجموع بيانات الأثمان ({0}) دون قيمة المشروع المصرح بها ({1}).',
            'Les devis ({0}) sont inférieurs à la valeur déclarée du projet ({1}).',
            dirhams(total),
            dirhams(p.value),
          ),
        };
  },
  examples: [
    {
      name: 'one quote of the whole value',
      facts: { project: project(), quotes: [{ total: 10_000_000, evidence: [] }] },
      answer: 'yes',
    },
    {
      name: 'two quotes that make the value together',
      facts: {
        project: project(),
        quotes: [
          { total: 6_000_000, evidence: [] },
          { total: 3_950_000, evidence: [] },
        ],
      },
      answer: 'yes',
    },
    {
      name: 'quotes for half of it',
      facts: { project: project(), quotes: [{ total: 5_000_000, evidence: [] }] },
      answer: 'no',
    },
    {
      name: 'a total that could not be read',
      facts: { project: project(), quotes: [{ evidence: [] }] },
      answer: 'unknown',
    },
    { name: 'no quote', facts: { project: project() }, answer: 'unknown' },
  ],
});

const dirham: Centimes = 100;

/**
 * Is the price the odd one of the three, the total agreeing with the tax at a rate the law knows? Then it is another
 * number of the table read in its place. Where price and tax agree, it is the total that was raised.
 */
function priceMisread({ withoutTax, tax, total }: Quote, rates: readonly number[]): boolean {
  const taxed = (price: Centimes, amount: Centimes) =>
    rates.some((rate) => Math.abs(price * rate - amount * 10_000) <= dirham * 10_000);
  return taxed(total! - tax!, tax!) && !taxed(withoutTax!, tax!);
}

export const quoteArithmetic = rule({
  id: 'QUOTE_ARITHMETIC',
  title: { ar: 'صحة حساب بيانات الأثمان', fr: 'Calcul des devis' },
  article: cited(taxCode),
  confidence: 'likely',
  validFrom: since,
  bearing: 'notice',
  needs: ['quotes'],
  judge: ({ quotes }, { vatRates }): Judgement => {
    const complete = quotes.filter(
      (q) => q.withoutTax !== undefined && q.tax !== undefined && q.total !== undefined,
    );
    const apart = complete.filter((q) => Math.abs(q.withoutTax! + q.tax! - q.total!) > dirham);
    const wrong = apart.filter((q) => !priceMisread(q, vatRates));
    if (wrong.length > 0) {
      return {
        answer: 'no',
        flag: 'quote-arithmetic',
        remedy: 'look',
        evidence: wrong.flatMap((q) => q.evidence),
        text: say(
          'المبلغ دون الرسم مضافا إليه الضريبة على القيمة المضافة لا يساوي المجموع في بيان أثمان.',
          'Sur un devis, le total HT et la TVA ne donnent pas le total TTC.',
        ),
      };
    }
    return apart.length === 0 && complete.length === quotes.length
      ? { answer: 'yes', text: say('حساب بيانات الأثمان صحيح.', 'Le calcul des devis est exact.') }
      : {
          answer: 'unknown',
          text: say(
            'تعذر التحقق من حساب كل بيانات الأثمان.',
            'Le calcul de tous les devis n’a pas pu être vérifié.',
          ),
        };
  },
  examples: [
    {
      name: 'tax and price make the total',
      facts: { quotes: [{ withoutTax: 100_000, tax: 20_000, total: 120_000, evidence: [] }] },
      answer: 'yes',
    },
    {
      name: 'a total that was raised',
      facts: { quotes: [{ withoutTax: 100_000, tax: 20_000, total: 220_000, evidence: [] }] },
      answer: 'no',
    },
    {
      name: 'a total raised by a sum that is no tax of anything',
      facts: { quotes: [{ withoutTax: 2_500_000, tax: 500_000, total: 3_900_000, evidence: [] }] },
      answer: 'no',
    },
    {
      name: 'a line of the table read as the price, beside a tax that fits the total',
      facts: { quotes: [{ withoutTax: 3_600_000, tax: 1_600_000, total: 9_600_000, evidence: [] }] },
      answer: 'unknown',
    },
    {
      name: 'only the total is printed',
      facts: { quotes: [{ total: 120_000, evidence: [] }] },
      answer: 'unknown',
    },
  ],
});

export const quoteClient = rule({
  id: 'QUOTE_CLIENT',
  title: { ar: 'بيان الأثمان باسم صاحب الطلب', fr: 'Devis au nom du demandeur' },
  article: decree,
  confidence: 'likely',
  validFrom: since,
  bearing: 'notice',
  needs: ['quotes', 'project'],
  uses: ['formCin', 'formName', 'cardName'],
  applies: (facts) => facts.project === undefined || facts.project.form === 'individual',
  judge: (facts, parameters): Judgement => {
    const found = facts.quotes.map((quote) => sameClient(quote, facts, parameters));
    if (found.includes('other')) {
      return {
        answer: 'no',
        flag: 'quote-other-client',
        remedy: 'look',
        text: say(
          'بيان أثمان باسم شخص آخر غير صاحب الطلب.',
          'Un devis est établi au nom d’une autre personne.',
        ),
      };
    }
    return found.includes('unclear')
      ? {
          answer: 'unknown',
          text: say(
            'لم يتأكد اسم الزبون في كل بيانات الأثمان.',
            'Le client de chaque devis n’a pas pu être confirmé.',
          ),
        }
      : {
          answer: 'yes',
          text: say('بيانات الأثمان باسم صاحب الطلب.', 'Les devis sont au nom du demandeur.'),
        };
  },
  examples: [
    {
      name: 'the same identity number',
      facts: { project: project(), formCin: 'AB12345', quotes: [{ cin: 'AB12345', evidence: [] }] },
      answer: 'yes',
    },
    {
      name: 'another identity number',
      facts: { project: project(), formCin: 'AB12345', quotes: [{ cin: 'ZZ99999', evidence: [] }] },
      answer: 'no',
    },
    {
      name: 'no client printed',
      facts: { project: project(), formCin: 'AB12345', quotes: [{ evidence: [] }] },
      answer: 'unknown',
    },
    {
      name: 'a cooperative is its own client',
      facts: { project: project({ form: 'cooperative' }), quotes: [{ evidence: [] }] },
      answer: 'not-applicable',
    },
  ],
});

export const supplierIce = rule({
  id: 'SUPPLIER_ICE',
  title: { ar: 'التعريف الموحد للمورد', fr: 'ICE du fournisseur' },
  article: cited(enterpriseNumberDecree),
  confidence: 'likely',
  validFrom: since,
  bearing: 'payment',
  needs: ['quotes'],
  judge: ({ quotes }): Judgement => {
    const wrong = quotes.filter((q) => q.ice !== undefined && !iceValid(q.ice));
    if (wrong.length > 0) {
      return {
        answer: 'no',
        flag: 'ice-invalid',
        remedy: 'look',
        evidence: wrong.flatMap((q) => q.evidence),
        text: say(
          'رقم التعريف الموحد للمقاولة {0} لا يستوفي مفتاح المراقبة؛ يتحقق من المورد قبل الأداء.',
          'L’ICE {0} ne satisfait pas la clé de contrôle ; fournisseur à vérifier avant paiement.',
          wrong.map((q) => q.ice!).join(' '),
        ),
      };
    }
    return quotes.every((q) => q.ice !== undefined)
      ? {
          answer: 'yes',
          text: say(
            'رقم التعريف الموحد للمورد صحيح الشكل.',
            'L’ICE du fournisseur satisfait la clé de contrôle.',
          ),
        }
      : {
          answer: 'unknown',
          text: say('لم يقرأ التعريف الموحد لكل الموردين.', 'L’ICE de chaque fournisseur n’a pas été lu.'),
        };
  },
  examples: [
    {
      name: 'a number divisible by 97',
      facts: { quotes: [{ ice: '001561191000066', evidence: [] }] },
      answer: 'yes',
    },
    { name: 'one digit off', facts: { quotes: [{ ice: '001561191000065', evidence: [] }] }, answer: 'no' },
    { name: 'no number printed', facts: { quotes: [{ evidence: [] }] }, answer: 'unknown' },
  ],
});
