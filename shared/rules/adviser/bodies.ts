/** Who helps a project beside the High Commission: names as they sign, and what they are asked for. */
import type { Bilingual } from '#shared/papers/reading';
import type { Need } from './told.ts';

export interface Body {
  readonly id: string;
  readonly name: Bilingual;
  /** What it does for a project holder, to be put after its name. */
  readonly helps: Bilingual;
  /** Accompanies cooperatives and firms as they are made, as the programme's press tells. */
  readonly accompanies: boolean;
  /** What a letter may ask of it. */
  readonly asked: readonly Need[];
  readonly source: string;
}

const body = (
  id: string,
  [ar, fr]: readonly [string, string],
  [arHelps, frHelps]: readonly [string, string],
  accompanies: boolean,
  asked: readonly Need[],
  source: string,
): Body => ({ id, name: { ar, fr }, helps: { ar: arHelps, fr: frHelps }, accompanies, asked, source });

export const bodies: readonly Body[] = [
  body(
    'hcar',
    [
      'المندوبية السامية لقدماء المقاومين وأعضاء جيش التحرير',
      'Haut-Commissariat aux anciens résistants et anciens membres de l’Armée de libération',
    ],
    [
      'التوجيه والتكوين ودراسة الجدوى ومواكبة مراحل المشروع، والإعانة المالية',
      'orientation, formation, étude de faisabilité, suivi du projet et aide financière',
    ],
    true,
    ['grant', 'training', 'feasibility'],
    'Presse du programme (Casablanca, 2019; Khénifra, 2021)',
  ),
  body(
    'odco',
    ['مكتب تنمية التعاون', 'Office du développement de la coopération (ODCO)'],
    [
      'المصادقة على تسمية التعاونية ومواكبة تأسيسها وتسييرها',
      'approbation de la dénomination, accompagnement de la constitution et de la gestion des coopératives',
    ],
    true,
    ['registration', 'training'],
    'Presse du programme (Khénifra, Guelmim, Marrakech, Al Hoceïma); foire aux questions de l’ODCO',
  ),
  body(
    'anapec',
    [
      'الوكالة الوطنية لإنعاش التشغيل والكفاءات',
      'Agence nationale de promotion de l’emploi et des compétences (ANAPEC)',
    ],
    [
      'دراسة الجدوى والتكوين وتقوية القدرات ودعم التشغيل',
      'étude de faisabilité, formation, renforcement des capacités et appui à l’emploi',
    ],
    true,
    ['feasibility', 'training'],
    'Presse du programme (Guelmim, 2022; Marrakech, 2017)',
  ),
  body(
    'ads',
    ['وكالة التنمية الاجتماعية', 'Agence de développement social (ADS)'],
    [
      'تكوين الجمعيات والتمكين الاقتصادي للنساء وتمويل المشاريع المدرة للدخل',
      'formation des associations, autonomisation économique des femmes, appui aux activités génératrices de revenus',
    ],
    true,
    ['training', 'loan'],
    'Presse du programme (Guelmim, 2022; Marrakech, 2017)',
  ),
  body(
    'crafts-directorate',
    [
      'المديرية الإقليمية للصناعة التقليدية والاقتصاد الاجتماعي والتضامني',
      'Direction provinciale de l’artisanat et de l’économie sociale et solidaire',
    ],
    [
      'التزويد بالآليات ومواكبة التعاونيات الحرفية',
      'dotation en équipement, accompagnement des coopératives d’artisanat',
    ],
    true,
    ['equipment', 'marketing'],
    'Presse du programme (Khénifra, 2021; Marrakech, 2017)',
  ),
  body(
    'crafts-chamber',
    ['غرفة الصناعة التقليدية', 'Chambre d’artisanat'],
    [
      'التأطير والتكوين والتسجيل بدليل الحرفيين والمشاركة في المعارض',
      'encadrement, formation, répertoire des artisans, participation aux foires',
    ],
    true,
    ['training', 'marketing'],
    'Presse du programme (Khénifra, 2021)',
  ),
  body(
    'indh',
    ['المبادرة الوطنية للتنمية البشرية', 'Initiative nationale pour le développement humain (INDH)'],
    ['تمويل جزء من كلفة المشروع', 'financement d’une partie du coût du projet'],
    true,
    ['grant'],
    'Appels à projets (Tiznit; Al Hoceïma, 2022)',
  ),
  body(
    'banks',
    ['الأبناك الشريكة في برنامج «انطلاقة»', 'Banques partenaires du programme Intelaka'],
    [
      'قروض الاستثمار والتسيير بضمان من الدولة',
      'crédits d’investissement et de fonctionnement garantis par l’État',
    ],
    false,
    ['loan'],
    'Presse économique (2020–2024)',
  ),
  body(
    'forsa',
    ['الجهة المشرفة على برنامج «فرصة»', 'Organisme chargé du programme Forsa'],
    ['تمويل المشاريع والمواكبة', 'financement et accompagnement des projets'],
    false,
    ['loan', 'training'],
    'fnh.ma (2022)',
  ),
  body(
    'es-maroc',
    ['جمعية المقاولة الاجتماعية المغربية', 'Association marocaine de l’entreprise sociale (ES.Maroc.Org)'],
    ['تكوين النساء القرويات ومواكبتهن', 'formation et accompagnement des femmes rurales'],
    false,
    ['training'],
    'Presse du programme (Al Hoceïma)',
  ),
];

export const getBody = (id: string): Body => bodies.find((one) => one.id === id)!;
