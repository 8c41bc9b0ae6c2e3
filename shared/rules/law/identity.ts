/** Is the person on the form the person on the card? */
import type { Bilingual } from '#shared/papers/reading';
import { type Judgement, rule } from '../rule.ts';
import { cited, dataProtectionLaw, identityCardLaw, practice } from '../texts-of-law.ts';
import { say } from '../words.ts';
import { nameLikeness } from './names.ts';

const since = '2006-02-24';

const sameStart = (a: string, b: string): boolean => a.startsWith(b) || b.startsWith(a);

export const identityAgrees = rule({
  id: 'IDENTITY_AGREES',
  title: { ar: 'مطابقة الهوية بين الطلب والبطاقة', fr: 'Identité : demande et CNIE' },
  article: cited(identityCardLaw, dataProtectionLaw),
  confidence: 'source',
  validFrom: since,
  bearing: 'right',
  needs: ['formCin', 'cardCin'],
  uses: ['formBirthDate', 'cardBirthDate', 'formName', 'cardName'],
  judge: (facts, { nameDiffers }): Judgement => {
    const likeness =
      facts.formName && facts.cardName ? nameLikeness(facts.formName, facts.cardName) : undefined;
    const differing: Bilingual[] = [];
    if (facts.formCin !== facts.cardCin) differing.push({ ar: 'رقم البطاقة', fr: 'le numéro' });
    if (facts.formBirthDate && facts.cardBirthDate && !sameStart(facts.formBirthDate, facts.cardBirthDate)) {
      differing.push({ ar: 'تاريخ الازدياد', fr: 'la date de naissance' });
    }
    if (likeness !== undefined && likeness < nameDiffers) differing.push({ ar: 'الاسم', fr: 'le nom' });
    if (differing.length === 0) {
      return {
        answer: 'yes',
        text: say(
          'بيانات الطلب مطابقة للبطاقة الوطنية.',
          'Les données de la demande concordent avec la CNIE.',
        ),
      };
    }
    return {
      answer: 'no',
      text: say(
        'لا تطابق بيانات الطلب البطاقة الوطنية: {0}.',
        'La demande ne concorde pas avec la CNIE : {0}.',
        { ar: differing.map((d) => d.ar).join('، '), fr: differing.map((d) => d.fr).join(', ') },
      ),
    };
  },
  examples: [
    {
      name: 'same number and day',
      facts: {
        formCin: 'AB12345',
        cardCin: 'AB12345',
        formBirthDate: '1975-05-25',
        cardBirthDate: '1975-05-25',
      },
      answer: 'yes',
    },
    { name: 'another number', facts: { formCin: 'AB12345', cardCin: 'AB12346' }, answer: 'no' },
    {
      name: 'another birth date',
      facts: {
        formCin: 'AB12345',
        cardCin: 'AB12345',
        formBirthDate: '1975-05-25',
        cardBirthDate: '1976-05-25',
      },
      answer: 'no',
    },
    {
      name: 'the form knows the year only',
      facts: { formCin: 'AB12345', cardCin: 'AB12345', formBirthDate: '1975', cardBirthDate: '1975-05-25' },
      answer: 'yes',
    },
    {
      name: 'another name under the same number',
      facts: {
        formCin: 'AB12345',
        cardCin: 'AB12345',
        formName: { ar: ['فاطمة الزهراوي'], lat: [] },
        cardName: { ar: ['إدريس بوشنتوف'], lat: [] },
      },
      answer: 'no',
    },
    { name: 'card number not read', facts: { formCin: 'AB12345' }, answer: 'unknown' },
  ],
});

export const cinFormat = rule({
  id: 'CIN_FORMAT',
  title: { ar: 'شكل رقم البطاقة الوطنية', fr: 'Format du numéro de CNIE' },
  article: cited(practice),
  confidence: 'likely',
  validFrom: since,
  bearing: 'notice',
  needs: ['formCin'],
  judge: ({ formCin }): Judgement =>
    /^[A-Z]{1,2}\d{4,7}$/.test(formCin)
      ? {
          answer: 'yes',
          text: say('رقم البطاقة {0} على الشكل المعتاد.', 'Le numéro {0} a la forme habituelle.', formCin),
        }
      : {
          answer: 'unknown',
          flag: 'cin-format',
          text: say(
            'رقم البطاقة {0} على غير الشكل المعتاد؛ تنبيه لا غير.',
            'Le numéro {0} n’a pas la forme habituelle ; simple avertissement.',
            formCin,
          ),
        },
  examples: [
    { name: 'two letters and six digits', facts: { formCin: 'AB123456' }, answer: 'yes' },
    { name: 'the specimen with seven digits', facts: { formCin: 'U1234567' }, answer: 'yes' },
    { name: 'digits only warns, never refuses', facts: { formCin: '123456' }, answer: 'unknown' },
  ],
});
