/** Forms in which people, or cooperatives, work together for something other than a return on money. */
import type { Parameters } from '../parameters.ts';
import { dirhams, say } from '../words.ts';
import { cell, type LegalForm, law, limited, notKnown, several } from './form.ts';

export function sharedWorkOn(p: Parameters): readonly LegalForm[] {
  return [
    {
      id: 'cooperative',
      name: { ar: 'تعاونية', fr: 'Coopérative' },
      cells: {
        members: cell(
          say(
            '{0} على الأقل، أشخاص ذاتيون أو اعتباريون.',
            'Au moins {0}, personnes physiques ou morales.',
            p.cooperativeMinMembers,
          ),
          law.cooperative,
          'likely',
        ),
        capital: cell(
          say(
            '{0} على الأقل، والحصة {1} على الأقل.',
            'Au moins {0} ; part d’au moins {1}.',
            dirhams(p.cooperativeMinCapitalCentimes),
            dirhams(p.cooperativeMinPartCentimes),
          ),
          law.cooperative,
          'source',
        ),
        liability: cell(limited, 'À vérifier sur le texte de la loi', 'guess'),
        gain: cell(
          {
            ar: 'تلبية حاجات الأعضاء الاقتصادية والاجتماعية عن طريق مقاولة مشتركة.',
            fr: 'Satisfaire les besoins économiques et sociaux des membres par une entreprise commune.',
          },
          `${law.cooperative}, art. 1`,
          'source',
        ),
        tax: cell(
          say(
            'معفاة من الضريبة على الشركات إذا اقتصرت على جمع مواد أعضائها وبيعها، أو إذا قل رقم معاملاتها عن {0} عند التحويل.',
            'Exonérée d’IS si elle ne fait que collecter et vendre les matières de ses membres, ou, si elle transforme, sous {0} de chiffre d’affaires.',
            dirhams(p.cooperativeTaxExemptTurnoverCentimes),
          ),
          'Code général des impôts, art. 6-I-A-9° et 7-I',
          'likely',
        ),
        governance: cell(
          { ar: 'لكل عضو صوت واحد؛ جمع عام سنوي.', fr: 'Une voix par membre ; assemblée générale annuelle.' },
          law.cooperative,
          'source',
        ),
        registration: cell(
          {
            ar: 'السجل المحلي للتعاونيات لدى المحكمة الابتدائية، بعد مصادقة مكتب تنمية التعاون على التسمية.',
            fr: 'Registre local des coopératives au tribunal de première instance, après approbation de la dénomination par l’ODCO.',
          },
          'Décret n° 2-15-617 du 24 mars 2016',
          'source',
        ),
      },
      conditions: [
        {
          told: 'people',
          atLeast: p.cooperativeMinMembers,
          text: { ar: '{0} أعضاء على الأقل', fr: 'au moins {0} membres' },
        },
      ],
    },
    {
      id: 'association',
      name: { ar: 'جمعية', fr: 'Association' },
      cells: {
        members: cell({ ar: 'شخصان على الأقل.', fr: 'Deux personnes au moins.' }, law.association, 'source'),
        capital: cell(
          { ar: 'لا رأسمال؛ واجبات الانخراط والإعانات.', fr: 'Aucun capital ; cotisations et subventions.' },
          law.association,
          'likely',
        ),
        liability: notKnown,
        gain: cell(
          { ar: 'لغاية غير اقتسام الأرباح.', fr: 'Un but autre que le partage de bénéfices.' },
          law.association,
          'source',
        ),
        tax: cell(
          {
            ar: 'معفاة من الضريبة على الشركات في العمليات المطابقة لغرضها.',
            fr: 'Exonérée d’IS pour les opérations conformes à son objet.',
          },
          'Manuels de fiscalité marocaine',
          'likely',
        ),
        governance: cell(
          {
            ar: 'حسب نظامها الأساسي: جمع عام ومكتب.',
            fr: 'Selon ses statuts : assemblée générale et bureau.',
          },
          'Pratique',
          'likely',
        ),
        registration: cell(
          {
            ar: 'تصريح لدى السلطة الإدارية المحلية مقابل وصل.',
            fr: 'Déclaration à l’autorité administrative locale contre récépissé.',
          },
          law.association,
          'source',
        ),
      },
      conditions: [
        several,
        {
          told: 'sharesGain',
          is: false,
          text: { ar: 'غاية غير اقتسام الأرباح', fr: 'un but autre que le partage de bénéfices' },
        },
      ],
    },
    {
      id: 'union',
      name: { ar: 'اتحاد تعاونيات', fr: 'Union de coopératives' },
      cells: {
        members: cell(
          say(
            '{0} تعاونيات على الأقل، أغراضها واحدة أو متكاملة.',
            'Au moins {0} coopératives, d’objet identique ou complémentaire.',
            p.cooperativeUnionMinMembers,
          ),
          'Régime fiscal des coopératives (CGI, note circulaire 717); loi n° 112-12',
          'source',
        ),
        capital: notKnown,
        liability: notKnown,
        gain: cell(
          { ar: 'خدمة التعاونيات الأعضاء.', fr: 'Servir les coopératives membres.' },
          law.cooperative,
          'likely',
        ),
        tax: cell(
          { ar: 'نظام التعاونيات نفسه.', fr: 'Le même régime que les coopératives.' },
          'Code général des impôts, art. 6-I-A-9°',
          'source',
        ),
        governance: notKnown,
        registration: cell(
          { ar: 'السجل المحلي للتعاونيات.', fr: 'Registre local des coopératives.' },
          'Décret n° 2-15-617, art. 1 et 2',
          'source',
        ),
      },
      conditions: [
        {
          told: 'cooperatives',
          atLeast: p.cooperativeUnionMinMembers,
          text: { ar: '{0} تعاونيات على الأقل', fr: 'au moins {0} coopératives' },
        },
      ],
    },
    {
      id: 'federation',
      name: { ar: 'فيدرالية وطنية للتعاونيات', fr: 'Fédération nationale des coopératives' },
      cells: {
        members: notKnown,
        capital: notKnown,
        liability: notKnown,
        gain: cell(
          {
            ar: 'تمثيل التعاونيات والتوفيق في نزاعاتها مع الاتحادات.',
            fr: 'Représenter les coopératives et, avec les unions, concilier leurs litiges.',
          },
          'Note de présentation de la loi n° 112-12',
          'likely',
        ),
        tax: notKnown,
        governance: notKnown,
        registration: notKnown,
      },
    },
  ];
}
