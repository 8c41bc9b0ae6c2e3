/** What the project costs, who pays it, and whether the papers carry those figures. All amounts are integer centimes. */

import type { Bilingual } from '#shared/papers/reading';
import { iceValid, ribValid } from '#shared/people/identifiers';
import type { Centimes, Project } from './facts.ts';
import { nameLikeness } from './right.ts';
import { type Judgement, rule } from './rule.ts';
import { findSector } from './sectors.ts';
import { subsidyOf } from './subsidy.ts';
import { dirhams, say } from './words.ts';

const since = '2006-02-24';
const decree = 'Décret 2.04.892';

const project = (change: Partial<Project> = {}): Project => ({
  title: 'خلية نحل',
  sector: 'agriculture',
  form: 'individual',
  value: 10_000_000,
  own: 4_000_000,
  loan: 3_000_000,
  otherAid: [],
  requested: 3_000_000,
  ...change,
});

/** Within so many ten-thousandths of the project value; the bound itself still agrees. */
const within = (difference: Centimes, value: Centimes, tolerance: number): boolean =>
  Math.abs(difference) * 10_000 <= value * tolerance;

const sum = (amounts: readonly Centimes[]): Centimes => amounts.reduce((total, amount) => total + amount, 0);

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
            "L'apport, le prêt, l'aide demandée et les autres concours ({0}) couvrent la valeur du projet ({1}).",
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
          "Le total d'un devis n'a pas été lu avec certitude ; un agent doit regarder.",
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

export const quoteArithmetic = rule({
  id: 'QUOTE_ARITHMETIC',
  title: { ar: 'صحة حساب بيانات الأثمان', fr: 'Calcul des devis' },
  article: 'Code général des impôts, art. 145 (mentions des factures)',
  confidence: 'likely',
  validFrom: since,
  bearing: 'notice',
  needs: ['quotes'],
  judge: ({ quotes }): Judgement => {
    const complete = quotes.filter(
      (q) => q.withoutTax !== undefined && q.tax !== undefined && q.total !== undefined,
    );
    const wrong = complete.filter((q) => Math.abs(q.withoutTax! + q.tax! - q.total!) > 100);
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
    return complete.length === quotes.length
      ? { answer: 'yes', text: say('حساب بيانات الأثمان صحيح.', 'Le calcul des devis est exact.') }
      : {
          answer: 'unknown',
          text: say(
            'تعذر التحقق من حساب كل بيانات الأثمان.',
            "Le calcul de tous les devis n'a pas pu être vérifié.",
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
      name: 'only the total is printed',
      facts: { quotes: [{ total: 120_000, evidence: [] }] },
      answer: 'unknown',
    },
  ],
});

export const supplierIce = rule({
  id: 'SUPPLIER_ICE',
  title: { ar: 'التعريف الموحد للمورد', fr: 'ICE du fournisseur' },
  article: 'Décret 2-11-63 (identifiant commun de l’entreprise)',
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
          'رقم التعريف الموحد للمقاولة {0} لا يستوفي مفتاح المراقبة؛ يتحقق من المورد قبل الصرف.',
          "L'ICE {0} ne satisfait pas la clé de contrôle ; fournisseur à vérifier avant paiement.",
          wrong.map((q) => q.ice!).join(' '),
        ),
      };
    }
    return quotes.every((q) => q.ice !== undefined)
      ? {
          answer: 'yes',
          text: say(
            'رقم التعريف الموحد للمورد صحيح الشكل.',
            "L'ICE du fournisseur satisfait la clé de contrôle.",
          ),
        }
      : {
          answer: 'unknown',
          text: say('لم يقرأ التعريف الموحد لكل الموردين.', "L'ICE de chaque fournisseur n'a pas été lu."),
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

/** Is a paper's client the applicant? Identity number first, then the name. */
function sameClient(
  paper: { readonly cin?: string; readonly client?: string },
  facts: {
    readonly formCin?: string;
    readonly formName?: Parameters<typeof nameLikeness>[0];
    readonly cardName?: Parameters<typeof nameLikeness>[0];
  },
  limits: { readonly nameAgrees: number; readonly nameDiffers: number },
): 'same' | 'other' | 'unclear' {
  if (paper.cin !== undefined && facts.formCin !== undefined)
    return paper.cin === facts.formCin ? 'same' : 'other';
  if (paper.client === undefined) return 'unclear';
  const arabic = /\p{Script=Arabic}/u.test(paper.client);
  const client = { ar: arabic ? [paper.client] : [], lat: arabic ? [] : [paper.client] };
  const scores = [facts.formName, facts.cardName].flatMap((name) =>
    name ? (nameLikeness(client, name) ?? []) : [],
  );
  const best = Math.max(...scores);
  if (scores.length === 0) return 'unclear';
  if (best >= limits.nameAgrees) return 'same';
  return best < limits.nameDiffers ? 'other' : 'unclear';
}

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
          "Un devis est établi au nom d'une autre personne.",
        ),
      };
    }
    return found.includes('unclear')
      ? {
          answer: 'unknown',
          text: say(
            'لم يتأكد اسم الزبون في كل بيانات الأثمان.',
            "Le client de chaque devis n'a pas pu être confirmé.",
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

export const bankCoversLoan = rule({
  id: 'BANK_COVERS_LOAN',
  title: { ar: 'الموافقة المبدئية للبنك', fr: 'Accord de principe de la banque' },
  article: decree,
  confidence: 'likely',
  validFrom: since,
  bearing: 'right',
  applies: (facts) => facts.project === undefined || facts.project.loan > 0,
  needs: ['project', 'bankAgreements'],
  uses: ['formCin', 'formName', 'cardName'],
  judge: (facts, parameters): Judgement => {
    const { project: p, bankAgreements: agreements } = facts;
    const clients = agreements.map((agreement) => sameClient(agreement, facts, parameters));
    if (p.form === 'individual' && clients.includes('other')) {
      return {
        answer: 'no',
        text: say(
          'الموافقة البنكية باسم شخص آخر غير صاحب الطلب.',
          "L'accord bancaire est établi au nom d'une autre personne.",
        ),
      };
    }
    const amounts = agreements.map((agreement) => agreement.amount);
    if (amounts.includes(undefined) || (p.form === 'individual' && clients.includes('unclear'))) {
      return {
        answer: 'unknown',
        text: say(
          'لم يقرأ مبلغ الموافقة البنكية أو اسم المستفيد منها بما يكفي من اليقين؛ يلزم نظر موظف.',
          "Le montant ou le client de l'accord bancaire n'a pas été lu avec certitude ; un agent doit regarder.",
        ),
      };
    }
    const total = sum(amounts as Centimes[]);
    return total >= p.loan || within(total - p.loan, p.value, parameters.fundingTolerance)
      ? {
          answer: 'yes',
          text: say(
            'الموافقة البنكية ({0}) تغطي القرض ({1}).',
            "L'accord bancaire ({0}) couvre le prêt ({1}).",
            dirhams(total),
            dirhams(p.loan),
          ),
        }
      : {
          answer: 'no',
          remedy: 'look',
          text: say(
            'الموافقة البنكية ({0}) دون مبلغ القرض المصرح به ({1}).',
            "L'accord bancaire ({0}) est inférieur au prêt déclaré ({1}).",
            dirhams(total),
            dirhams(p.loan),
          ),
        };
  },
  examples: [
    {
      name: 'the bank agrees to the whole loan',
      facts: {
        project: project(),
        formCin: 'AB12345',
        bankAgreements: [{ amount: 3_000_000, cin: 'AB12345', evidence: [] }],
      },
      answer: 'yes',
    },
    {
      name: 'the bank agrees to less',
      facts: {
        project: project(),
        formCin: 'AB12345',
        bankAgreements: [{ amount: 2_000_000, cin: 'AB12345', evidence: [] }],
      },
      answer: 'no',
    },
    {
      name: 'the agreement is another person’s',
      facts: {
        project: project(),
        formCin: 'AB12345',
        bankAgreements: [{ amount: 3_000_000, cin: 'ZZ99999', evidence: [] }],
      },
      answer: 'no',
    },
    {
      name: 'no loan, no question',
      facts: { project: project({ loan: 0, own: 7_000_000 }) },
      answer: 'not-applicable',
    },
    { name: 'a loan without a paper', facts: { project: project() }, answer: 'unknown' },
  ],
});

export const ribRule = rule({
  id: 'RIB_VALID',
  title: { ar: 'كشف التعريف البنكي', fr: "Relevé d'identité bancaire" },
  article: 'Usage bancaire (24 chiffres, clé modulo 97)',
  confidence: 'source',
  validFrom: since,
  bearing: 'payment',
  needs: ['ribNumber', 'project'],
  uses: ['ribHolder', 'formName', 'cardName'],
  judge: (facts, parameters): Judgement => {
    if (!ribValid(facts.ribNumber)) {
      return {
        answer: 'no',
        flag: 'rib-invalid',
        remedy: 'look',
        text: say(
          'رقم الحساب البنكي لا يستوفي مفتاح المراقبة.',
          'Le RIB ne satisfait pas la clé de contrôle.',
        ),
      };
    }
    const holder =
      facts.ribHolder === undefined ? 'unclear' : sameClient({ client: facts.ribHolder }, facts, parameters);
    if (facts.project.form === 'individual' && holder === 'other') {
      return {
        answer: 'no',
        flag: 'rib-other-holder',
        text: say('الحساب البنكي باسم شخص آخر.', "Le compte est au nom d'une autre personne."),
      };
    }
    return facts.project.form === 'individual' && holder === 'unclear'
      ? {
          answer: 'unknown',
          text: say('لم يتأكد صاحب الحساب البنكي.', "Le titulaire du compte n'a pas pu être confirmé."),
        }
      : { answer: 'yes', text: say('كشف التعريف البنكي صحيح.', 'Le RIB satisfait la clé de contrôle.') };
  },
  examples: [
    {
      name: 'a sound number of a cooperative',
      facts: { project: project({ form: 'cooperative' }), ribNumber: '011519000001205000534921' },
      answer: 'yes',
    },
    {
      name: 'one digit off',
      facts: { project: project(), ribNumber: '011519000001205000534922' },
      answer: 'no',
    },
    {
      name: 'holder not read',
      facts: { project: project(), ribNumber: '011519000001205000534921' },
      answer: 'unknown',
    },
    { name: 'no RIB yet', facts: { project: project() }, answer: 'unknown' },
  ],
});

export const requestedWithinRate = rule({
  id: 'SUBSIDY_RATE_MAX',
  title: { ar: 'الإعانة المالية في حدود 30 بالمائة', fr: 'Aide dans la limite de 30 %' },
  article: decree,
  confidence: 'source',
  validFrom: since,
  bearing: 'notice',
  needs: ['project'],
  judge: ({ project: p }, parameters): Judgement => {
    const most = subsidyOf(p, undefined, parameters).byRate;
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
  ],
});

export const practiceRange = rule({
  id: 'PRACTICE_RANGE',
  title: { ar: 'المبالغ الممنوحة عادة', fr: 'Montants accordés en pratique' },
  article: 'Pratique publiée (5 000 à 30 000 DH)',
  confidence: 'source',
  validFrom: since,
  bearing: 'notice',
  needs: ['project'],
  judge: ({ project: p }, parameters): Judgement => {
    const [, highest] = parameters.practiceRangeCentimes;
    const amount = subsidyOf(p, undefined, parameters).max;
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
            "Le demandeur déclare n'avoir reçu aucune aide antérieure.",
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

export const cumulatedAid = rule({
  id: 'CUMULATED_AID',
  title: { ar: 'الجمع بين الإعانات العمومية', fr: "Cumul d'aides publiques" },
  article: decree,
  confidence: 'guess',
  validFrom: since,
  bearing: 'notice',
  needs: ['project'],
  judge: ({ project: p }, { cumulatedAidMax }): Judgement => {
    const aid = sum(p.otherAid.map((other) => other.amount)) + p.requested;
    if (p.otherAid.every((other) => other.amount === 0)) {
      return { answer: 'yes', text: say('لا دعم آخر مصرح به للمشروع.', 'Aucun autre concours déclaré.') };
    }
    const parts: readonly [Bilingual, string] = [
      dirhams(aid),
      p.otherAid.map((other) => other.source).join(', '),
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
            "Le projet reçoit aussi {1}, soit {0} au total ; vérifier qu'un même équipement n'est pas financé deux fois.",
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
  ],
});

export const eligibleSector = rule({
  id: 'ELIGIBLE_SECTOR',
  title: { ar: 'مجال المشروع', fr: 'Secteur du projet' },
  article: 'Programme du Haut-Commissariat (six secteurs)',
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

export const moneyRules = [
  fundingAddsUp,
  quotesSupportValue,
  quoteArithmetic,
  quoteClient,
  supplierIce,
  bankCoversLoan,
  ribRule,
  requestedWithinRate,
  practiceRange,
  earlierGrants,
  cumulatedAid,
  eligibleSector,
];
