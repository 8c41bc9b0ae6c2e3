/** The loan the bank agreed to, and the account the grant would be paid into. */
import { ribValid } from '#shared/people/identifiers';
import type { Centimes } from '../facts.ts';
import { type Judgement, rule } from '../rule.ts';
import { cited, practice, subsidyDecree } from '../texts-of-law.ts';
import { dirhams, say } from '../words.ts';
import { projectOf as project, sum, within } from './money.ts';
import { sameClient } from './names.ts';

const since = '2006-02-24';
const decree = cited(subsidyDecree);

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
          'L’accord bancaire est établi au nom d’une autre personne.',
        ),
      };
    }
    const amounts = agreements.map((agreement) => agreement.amount);
    if (amounts.includes(undefined) || (p.form === 'individual' && clients.includes('unclear'))) {
      return {
        answer: 'unknown',
        text: say(
          'لم يقرأ مبلغ الموافقة البنكية أو اسم المستفيد منها بما يكفي من اليقين؛ يلزم نظر موظف.',
          'Le montant ou le client de l’accord bancaire n’a pas été lu avec certitude ; un agent doit regarder.',
        ),
      };
    }
    const total = sum(amounts as Centimes[]);
    return total >= p.loan || within(total - p.loan, p.value, parameters.fundingTolerance)
      ? {
          answer: 'yes',
          text: say(
            'الموافقة البنكية ({0}) تغطي القرض ({1}).',
            'L’accord bancaire ({0}) couvre le prêt ({1}).',
            dirhams(total),
            dirhams(p.loan),
          ),
        }
      : {
          answer: 'no',
          remedy: 'look',
          text: say(
            'الموافقة البنكية ({0}) دون مبلغ القرض المصرح به ({1}).',
            'L’accord bancaire ({0}) est inférieur au prêt déclaré ({1}).',
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
  title: { ar: 'كشف التعريف البنكي', fr: 'Relevé d’identité bancaire' },
  article: cited(practice),
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
        text: say('الحساب البنكي باسم شخص آخر.', 'Le compte est au nom d’une autre personne.'),
      };
    }
    return facts.project.form === 'individual' && holder === 'unclear'
      ? {
          answer: 'unknown',
          text: say('لم يتأكد صاحب الحساب البنكي.', 'Le titulaire du compte n’a pas pu être confirmé.'),
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
