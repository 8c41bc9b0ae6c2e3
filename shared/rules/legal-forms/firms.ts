/** Companies, and firms of one person. */
import type { Parameters } from '../parameters.ts';
import { dirhams, say } from '../words.ts';
import {
  acceptsDebts,
  alone,
  cell,
  companyTax,
  type LegalForm,
  law,
  limited,
  noMinimum,
  notKnown,
  profit,
  several,
  sharing,
  tradeRegister,
  unlimited,
} from './form.ts';

export function firmsOn(p: Parameters): readonly LegalForm[] {
  const [goodsRate = 0, servicesRate = 0] = p.autoEntrepreneurTaxRates.map((rate) => rate / 100);
  const percent = (hundredths: number) => String(hundredths).replace('.', ',');
  return [
    {
      id: 'sarl',
      name: { ar: 'شركة ذات مسؤولية محدودة', fr: 'SARL' },
      cells: {
        members: cell(
          say('شريكان على الأقل و{0} على الأكثر.', 'De 2 à {0} associés.', p.limitedCompanyMaxPartners),
          law.company,
          'source',
        ),
        capital: cell(noMinimum, law.company, 'likely'),
        liability: cell(limited, law.company, 'source'),
        gain: cell(profit, law.company, 'source'),
        tax: cell(companyTax, 'Code général des impôts', 'likely'),
        governance: cell(
          { ar: 'مسير أو عدة مسيرين.', fr: 'Un ou plusieurs gérants.' },
          law.company,
          'source',
        ),
        registration: cell(tradeRegister, law.company, 'likely'),
      },
      conditions: [
        several,
        {
          told: 'people',
          atMost: p.limitedCompanyMaxPartners,
          text: { ar: '{0} على الأكثر', fr: '{0} au plus' },
        },
        sharing,
      ],
    },
    {
      id: 'sarl-au',
      name: { ar: 'شركة ذات مسؤولية محدودة بشريك وحيد', fr: 'SARL à associé unique (SARL AU)' },
      cells: {
        members: cell({ ar: 'شريك وحيد.', fr: 'Un seul associé.' }, law.company, 'source'),
        capital: cell(noMinimum, law.company, 'likely'),
        liability: cell(limited, law.company, 'source'),
        gain: cell({ ar: 'الربح للشريك الوحيد.', fr: 'Bénéfice à l’associé unique.' }, law.company, 'source'),
        tax: cell(companyTax, 'Code général des impôts', 'likely'),
        governance: cell(
          { ar: 'مسير، هو الشريك أو غيره.', fr: 'Un gérant, l’associé ou un autre.' },
          law.company,
          'source',
        ),
        registration: cell(tradeRegister, law.company, 'likely'),
      },
      conditions: [alone],
    },
    {
      id: 'snc',
      name: { ar: 'شركة التضامن', fr: 'Société en nom collectif (SNC)' },
      cells: {
        members: cell({ ar: 'شريكان على الأقل.', fr: 'Deux associés au moins.' }, law.company, 'source'),
        capital: cell(noMinimum, law.company, 'source'),
        liability: cell(
          {
            ar: 'غير محدودة وعلى وجه التضامن بين الشركاء.',
            fr: 'Illimitée et solidaire entre les associés.',
          },
          law.company,
          'source',
        ),
        gain: cell(profit, law.company, 'source'),
        tax: notKnown,
        governance: cell(
          {
            ar: 'كل الشركاء مسيرون ما لم ينص النظام على غير ذلك.',
            fr: 'Tous les associés sont gérants, sauf clause contraire.',
          },
          law.company,
          'source',
        ),
        registration: cell(tradeRegister, law.company, 'likely'),
      },
      conditions: [several, acceptsDebts, sharing],
    },
    {
      id: 'individual',
      name: { ar: 'مقاولة فردية', fr: 'Entreprise individuelle' },
      cells: {
        members: cell({ ar: 'شخص واحد.', fr: 'Une personne.' }, 'Pratique', 'likely'),
        capital: cell(noMinimum, 'Pratique', 'likely'),
        liability: cell(unlimited, 'Pratique', 'likely'),
        gain: cell({ ar: 'الربح لصاحبها.', fr: 'Bénéfice à l’entrepreneur.' }, 'Pratique', 'likely'),
        tax: cell(
          { ar: 'الضريبة على الدخل.', fr: 'Impôt sur le revenu.' },
          'Code général des impôts',
          'likely',
        ),
        governance: cell({ ar: 'يسيرها صاحبها.', fr: 'Gérée par l’entrepreneur.' }, 'Pratique', 'likely'),
        registration: cell(tradeRegister, 'Pratique', 'likely'),
      },
      conditions: [alone, acceptsDebts],
    },
    {
      id: 'auto-entrepreneur',
      name: { ar: 'مقاول ذاتي', fr: 'Auto-entrepreneur' },
      cells: {
        members: cell(
          { ar: 'شخص ذاتي واحد يمارس بصفة فردية.', fr: 'Une personne physique, à titre individuel.' },
          `${law.autoEntrepreneur}, art. 1`,
          'source',
        ),
        capital: cell(noMinimum, law.autoEntrepreneur, 'likely'),
        liability: cell(
          {
            ar: 'يسأل في أمواله الخاصة، ما عدا سكنه الرئيسي.',
            fr: 'Sur les biens propres, résidence principale exceptée.',
          },
          'Presse (Al Bayane) sur la loi n° 114-13',
          'likely',
        ),
        gain: cell(
          say(
            'رقم معاملات سنوي لا يتعدى {0} في التجارة والصناعة والحرف، و{1} في الخدمات.',
            'Chiffre d’affaires annuel d’au plus {0} (commerce, industrie, artisanat) ou {1} (services).',
            dirhams(p.autoEntrepreneurGoodsTurnoverCentimes),
            dirhams(p.autoEntrepreneurServicesTurnoverCentimes),
          ),
          `${law.autoEntrepreneur}, art. 1`,
          'source',
        ),
        tax: cell(
          say(
            '{0} بالمائة من رقم المعاملات في التجارة والصناعة والحرف، و{1} بالمائة في الخدمات.',
            '{0} % du chiffre d’affaires (commerce, industrie, artisanat), {1} % (services).',
            percent(goodsRate),
            percent(servicesRate),
          ),
          'Code général des impôts; cabinets comptables',
          'likely',
        ),
        governance: cell(
          { ar: 'يسير نشاطه بنفسه.', fr: 'Gère seul son activité.' },
          law.autoEntrepreneur,
          'source',
        ),
        registration: cell(
          { ar: 'السجل الوطني للمقاول الذاتي.', fr: 'Registre national de l’auto-entrepreneur.' },
          law.autoEntrepreneur,
          'source',
        ),
      },
      conditions: [
        alone,
        acceptsDebts,
        {
          anyOf: [
            {
              told: 'turnover',
              atMost: p.autoEntrepreneurServicesTurnoverCentimes,
              text: { ar: 'رقم معاملات لا يتعدى {0}', fr: 'un chiffre d’affaires d’au plus {0}' },
            },
            {
              allOf: [
                {
                  told: 'turnover',
                  atMost: p.autoEntrepreneurGoodsTurnoverCentimes,
                  text: { ar: '{0}', fr: '{0}' },
                },
                {
                  told: 'sector',
                  noneOf: ['services', 'transport', 'education'],
                  text: { ar: '{0}', fr: '{0}' },
                },
              ],
              text: { ar: 'لا يتعدى {0} خارج: {1}', fr: 'd’au plus {0} hors : {1}' },
            },
          ],
          text: { ar: '{0}، أو {1}', fr: '{0}, ou {1}' },
        },
      ],
    },
  ];
}
