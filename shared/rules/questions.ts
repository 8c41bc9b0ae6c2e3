/**
 * What people ask at the programme's meetings, in its five topics, answered from the figures, programmes and bodies of the
 * day: who changes a figure changes the answer. Every answer names what it stands on, and what is not known it says.
 */
import type { Bilingual } from '#shared/papers/reading';
import { bodies } from './adviser/bodies.ts';
import { advise } from './adviser/index.ts';
import { worth } from './adviser/told.ts';
import type { Day } from './facts.ts';
import { datedOn, figures, type ParameterName, parametersOn } from './parameters.ts';
import type { Confidence } from './rule.ts';
import { builtInRuleSet, type RuleSet } from './rule-set.ts';
import { cooperativeLaw, subsidyDecree } from './texts-of-law.ts';
import { dirhams, say } from './words.ts';

export const topics = ['members', 'funding', 'taxes', 'bodies', 'sanctions'] as const;
export type Topic = (typeof topics)[number];

/** A figure an answer rests on. */
export interface FigureCited {
  readonly figure: ParameterName;
  readonly name: Bilingual;
  readonly value: Bilingual;
  readonly source: string;
  readonly confidence: Confidence;
  readonly validFrom: Day;
}

export interface Answered {
  readonly topic: Topic;
  readonly question: Bilingual;
  readonly answer: Bilingual;
  readonly figures: readonly FigureCited[];
  /** Laws and other texts, as they are cited. */
  readonly sources: readonly Bilingual[];
  /** The least sure of what it rests on. */
  readonly confidence: Confidence;
}

interface Draft extends Omit<Answered, 'figures' | 'confidence'> {
  readonly uses: readonly ParameterName[];
  /** Of what the answer says beyond its figures. */
  readonly confidence: Confidence;
}

/** @example questionsOn('2026-11-22').find(({ topic }) => topic === 'members')?.answer.fr */
export function questionsOn(day: Day, set: RuleSet = builtInRuleSet): readonly Answered[] {
  return drafts(day, set).map(({ uses, confidence, ...rest }) => {
    const cited = uses.map((name) => citedOn(name, day, set));
    return {
      ...rest,
      figures: cited,
      confidence: leastSure([confidence, ...cited.map((c) => c.confidence)]),
    };
  });
}

function drafts(day: Day, set: RuleSet): readonly Draft[] {
  const p = parametersOn(day, set.figures);
  const hundredths = (rate: number) => say('{0} بالمائة', '{0} %', String(rate / 100).replace('.', ','));
  const [low, high] = p.practiceRangeCentimes;
  const helping = bodies.filter(({ accompanies }) => accompanies);
  // Told nothing, the adviser knows of each programme only whether it is open.
  const open = advise({}, day, set).filter(
    ({ kind, standing }) => (kind === 'credit' || kind === 'grant') && standing === 'open',
  );
  const perhaps = advise({}, day, set).filter(
    ({ kind, standing }) => (kind === 'credit' || kind === 'grant') && standing === 'perhaps-closed',
  );
  return [
    {
      topic: 'members',
      question: {
        ar: 'كم يجب أن يكون عدد المنخرطين في التعاونية؟',
        fr: 'Combien de membres faut-il pour une coopérative ?',
      },
      answer: say(
        'لا يقل عدد أعضاء التعاونية عن {0}، ولكل عضو صوت واحد مهما بلغ عدد حصصه. ويتأسس الاتحاد من {1} تعاونيات على الأقل. {2}',
        'Une coopérative compte au moins {0} membres, et chacun a une voix quel que soit le nombre de ses parts. Une union réunit au moins {1} coopératives. {2}',
        p.cooperativeMinMembers,
        p.cooperativeUnionMinMembers,
        p.cooperativeMinChildrenShare === null
          ? say(
              'أما حصة أبناء المقاومين بين الأعضاء للاستفادة من الإعانة فغير معروفة لدينا.',
              'La part d’enfants de résistants demandée pour l’aide ne nous est pas connue.',
            )
          : say(
              'وللاستفادة من الإعانة، لا تقل حصة أبناء المقاومين بين الأعضاء عن {0}.',
              'Pour l’aide, {0} des membres au moins sont enfants de résistants.',
              hundredths(p.cooperativeMinChildrenShare),
            ),
      ),
      uses: ['cooperativeMinMembers', 'cooperativeUnionMinMembers', 'cooperativeMinChildrenShare'],
      sources: [cooperativeLaw],
      confidence: 'source',
    },
    {
      topic: 'funding',
      question: {
        ar: 'كيف يمول المشروع أو التعاونية؟',
        fr: 'Comment financer le projet ou la coopérative ?',
      },
      answer: say(
        'الإعانة المالية في حدود {0} من قيمة المشروع، وقد جرت العادة أن تتراوح بين {1} و{2}؛ {3} ولا يقل رأسمال التعاونية عن {4} ولا الحصة عن {5}، ويحرر من رأس المال {6} عند التأسيس. وإلى جانب ذلك: {7}.{8}',
        'L’aide va jusqu’à {0} de la valeur du projet ; en pratique, de {1} à {2}. {3} Le capital d’une coopérative est d’au moins {4}, la part d’au moins {5}, et {6} sont libérés à la constitution. S’y ajoutent : {7}.{8}',
        hundredths(p.subsidyRateMax),
        dirhams(low),
        dirhams(high),
        p.subsidyCeilingCentimes === null
          ? say('وسقفها القانوني غير معروف لدينا.', 'Le plafond légal ne nous est pas connu.')
          : say('وسقفها {0}.', 'Le plafond est de {0}.', dirhams(p.subsidyCeilingCentimes)),
        dirhams(p.cooperativeMinCapitalCentimes),
        dirhams(p.cooperativeMinPartCentimes),
        hundredths(p.cooperativePaidShareMin),
        listed(open.map(({ name }) => name)),
        perhaps.length === 0
          ? say('', '')
          : say(
              ' وقد تكون مفتوحة: {0}.',
              ' Peut-être encore ouverts : {0}.',
              listed(perhaps.map(({ name }) => name)),
            ),
      ),
      uses: [
        'subsidyRateMax',
        'subsidyCeilingCentimes',
        'practiceRangeCentimes',
        'cooperativeMinCapitalCentimes',
        'cooperativeMinPartCentimes',
        'cooperativePaidShareMin',
      ],
      sources: [subsidyDecree, cooperativeLaw],
      confidence: 'source',
    },
    {
      topic: 'taxes',
      question: { ar: 'ما الضرائب المفروضة على التعاونيات؟', fr: 'Quels impôts paient les coopératives ?' },
      answer: say(
        'تعفى التعاونية من الضريبة على الشركات إذا اقتصر نشاطها على جمع المواد الأولية لدى أعضائها وتسويقها. وإذا كانت تحولها، أعفيت ما دام رقم معاملاتها السنوي دون {0}؛ وفوق ذلك تخضع للقواعد العامة. وتسري القواعد نفسها على الاتحادات.',
        'Une coopérative est exonérée de l’impôt sur les sociétés si elle ne fait que collecter et vendre les matières premières de ses membres. Si elle les transforme, elle l’est tant que son chiffre d’affaires annuel reste sous {0} ; au-delà, le droit commun s’applique. Il en va de même des unions.',
        dirhams(p.cooperativeTaxExemptTurnoverCentimes),
      ),
      uses: ['cooperativeTaxExemptTurnoverCentimes'],
      sources: [
        say(
          'المدونة العامة للضرائب، المادتان {0} و{1}',
          'Code général des impôts, art. {0} et {1}',
          '6-I-A-9°',
          '7-I',
        ),
      ],
      confidence: 'source',
    },
    {
      topic: 'bodies',
      question: {
        ar: 'ما المؤسسات المتدخلة في المواكبة؟',
        fr: 'Quels organismes accompagnent les projets ?',
      },
      answer: say('{0}.', '{0}.', {
        ar: helping.map(({ name, helps }) => `${name.ar} (${helps.ar})`).join('؛ '),
        fr: helping.map(({ name, helps }) => `${name.fr} (${helps.fr})`).join(' ; '),
      }),
      uses: [],
      sources: [
        { ar: 'لقاءات البرنامج كما نقلتها الصحافة', fr: 'Rencontres du programme, d’après la presse' },
      ],
      confidence: 'source',
    },
    {
      topic: 'sanctions',
      question: {
        ar: 'ما الجزاءات المفروضة على المخلين بالتزاماتهم؟',
        fr: 'Quelles sanctions pour qui manque à ses obligations ?',
      },
      answer: say(
        'ينص قانون التعاونيات على عقوبات زجرية في حق المسيرين المخلين بالتزاماتهم؛ ولم نتمكن من معرفة مبالغها. ومن لم يستعمل الإعانة فيما منحت من أجله يسجل إخلاله بعد معاينته، ويمكن أن يطالب بردها كلا أو بعضا، بقرار معلل يقبل التظلم داخل أجل {0} من الأيام؛ والنص الذي ينظم ذلك تؤكده المندوبية السامية.',
        'La loi sur les coopératives prévoit des sanctions pénales contre les dirigeants fautifs ; leurs montants ne nous sont pas connus. Si l’aide n’est pas employée à ce pour quoi elle a été donnée, le manquement est constaté et consigné, et tout ou partie peut être réclamé, par une décision motivée, susceptible de recours dans les {0} jours ; le texte qui le règle est à confirmer par le Haut-Commissariat.',
        p.appealDays,
      ),
      uses: ['appealDays'],
      sources: [cooperativeLaw, subsidyDecree],
      confidence: 'guess',
    },
  ];
}

const listed = (names: readonly Bilingual[]): Bilingual =>
  names.length === 0
    ? { ar: 'لا برنامج آخر معروفا لدينا', fr: 'aucun autre programme connu de nous' }
    : { ar: names.map(({ ar }) => ar).join('؛ '), fr: names.map(({ fr }) => fr).join(' ; ') };

const sureness: readonly Confidence[] = ['guess', 'likely', 'source'];
const leastSure = (all: readonly Confidence[]): Confidence =>
  sureness.find((confidence) => all.includes(confidence)) ?? 'guess';

function citedOn(name: ParameterName, day: Day, set: RuleSet): FigureCited {
  const dated = datedOn(name, day, set.figures);
  const { source, confidence, validFrom } = dated;
  return {
    figure: name,
    name: figures[name].name,
    value: inWords(name, dated.value),
    source,
    confidence,
    validFrom,
  };
}

/** A figure as a person reads it. */
export function inWords(name: ParameterName, value: unknown): Bilingual {
  if (value === null) return { ar: 'غير معروف', fr: 'non connu' };
  const { kind } = figures[name].measure;
  const each = (one: unknown): Bilingual => {
    if (typeof one !== 'number') return say('{0}', '{0}', String(one));
    if (kind === 'centimes' || kind === 'centimes-range') return dirhams(one);
    return kind === 'rate' || kind === 'rates' ? worth('rate', one) : worth('count', one);
  };
  return Array.isArray(value) ? between(value.map(each)) : each(value);
}
const between = (parts: readonly Bilingual[]): Bilingual => ({
  ar: parts.map(({ ar }) => ar).join(' – '),
  fr: parts.map(({ fr }) => fr).join(' – '),
});
