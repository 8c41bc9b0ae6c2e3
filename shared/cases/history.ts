/**
 * What happened to a case, act by act, in sentences an officer reads: a fold over its log that shows each event once.
 * What only carries bytes about, or follows from the act beside it, is not told.
 */
import { dayInWords } from '#shared/letters/dates';
import { papers as paperKinds } from '#shared/papers/index';
import type { Bilingual, PaperType } from '#shared/papers/reading';
import type { PaperId } from '#shared/platform/ids';
import type { Actor, Commit } from '#shared/platform/platform';
import { findSector } from '#shared/rules/sectors';
import { dirhams, say } from '#shared/rules/words';
import type { ProjectWords } from './application.ts';
import type { Case } from './case.ts';
import { findDelegation } from './delegations.ts';
import { CaseEvent, type EventOf, type EventType, type projectParts, type projectWorks } from './event.ts';
import { answerWords, referralWords } from './partner-words.ts';

export interface Told {
  readonly version: number;
  readonly type: EventType;
  /** ISO instant. */
  readonly at: string;
  readonly by: Actor;
  readonly text: Bilingual;
  /** In the words of whoever acted, in whatever language they wrote. */
  readonly said?: string;
}

/** What sentences need of the case beside the event itself. */
interface Names {
  paper(paperId: PaperId): Bilingual;
  field(paperId: PaperId, field: string): Bilingual;
}

const kindName = (type: PaperType): Bilingual => paperKinds[type].name;
const place = (id: string): Bilingual => findDelegation(id)?.name ?? { ar: id, fr: id };
const day = (on: string): Bilingual => dayInWords(on);
const outcomes = {
  grant: { ar: 'منح الإعانة', fr: 'accorder l’aide' },
  refuse: { ar: 'عدم منح الإعانة', fr: 'ne pas accorder l’aide' },
} as const;
const concluded = {
  eligible: { ar: 'الشروط مستوفاة حسب الوثائق', fr: 'conditions remplies d’après les pièces' },
  incomplete: { ar: 'وثائق ناقصة', fr: 'pièces manquantes' },
  officer: { ar: 'ينظر فيه موظف', fr: 'à examiner par un agent' },
} as const;
const projectWorkNames = {
  checked: { ar: 'تم فحص ملف المشروع', fr: 'Projet vérifié' },
  visited: { ar: 'تمت زيارة المشروع', fr: 'Projet visité' },
  advised: { ar: 'تم توجيه صاحب المشروع', fr: 'Conseil donné' },
} as const satisfies Readonly<Record<(typeof projectWorks)[number], Bilingual>>;
const projectPartNames = {
  whole: { ar: 'المشروع كله', fr: 'projet entier' },
  diagnosis: { ar: 'تشخيص الواقع', fr: 'diagnostic de l’existant' },
  market: { ar: 'السوق والمنافسة', fr: 'marché et concurrence' },
  sales: { ar: 'التعريف بالمنتوج وبيعه', fr: 'promotion et vente' },
  certification: { ar: 'الشهادة والعلامة', fr: 'certification et label' },
} as const satisfies Readonly<Record<(typeof projectParts)[number], Bilingual>>;
const stepNames = {
  orientation: { ar: 'التوجيه', fr: 'orientation' },
  training: { ar: 'التكوين', fr: 'formation' },
  feasibility: { ar: 'دراسة الجدوى', fr: 'étude de faisabilité' },
  financing: { ar: 'التمويل', fr: 'financement' },
  creation: { ar: 'الإحداث', fr: 'création' },
} as const;
const letterNames = {
  receipt: { ar: 'وصل الإيداع', fr: 'récépissé' },
  completion: { ar: 'طلب الوثائق الناقصة', fr: 'demande de pièces' },
  grant: { ar: 'قرار المنح', fr: 'décision d’octroi' },
  refusal: { ar: 'قرار الرفض', fr: 'décision de rejet' },
  'appeal-outcome': { ar: 'نتيجة التظلم', fr: 'issue du recours' },
  referral: { ar: 'رسالة توجيه', fr: 'lettre d’orientation' },
  payment: { ar: 'إشعار بالأداء', fr: 'avis de paiement' },
  recovery: { ar: 'أمر بالاسترجاع', fr: 'ordre de reversement' },
} as const;
const alerts = {
  near: { ar: 'اقترب أجل الجواب', fr: 'L’échéance approche' },
  last: { ar: 'أوشك أجل الجواب على الانقضاء', fr: 'L’échéance est imminente' },
  overdue: { ar: 'انقضى أجل الجواب', fr: 'L’échéance est passée' },
} as const;
const closings = {
  completed: { ar: 'انتهى التتبع', fr: 'suivi achevé' },
  recovered: { ar: 'استرجعت الإعانة', fr: 'aide reversée' },
  'not-granted': { ar: 'لم تمنح الإعانة', fr: 'aide non accordée' },
  'given-up': { ar: 'تخلى عنها المستفيد(ة)', fr: 'le bénéficiaire y renonce' },
} as const;

const projectWordNames = {
  title: { ar: 'موضوع المشروع', fr: 'objet du projet' },
  sector: { ar: 'القطاع', fr: 'secteur' },
  valueMAD: { ar: 'قيمة المشروع', fr: 'valeur du projet' },
  ownMAD: { ar: 'المساهمة الذاتية', fr: 'apport personnel' },
  loanMAD: { ar: 'القرض البنكي', fr: 'prêt bancaire' },
  requestedMAD: { ar: 'الإعانة المطلوبة', fr: 'aide demandée' },
  market: { ar: 'السوق والمنافسة', fr: 'marché et concurrence' },
  sales: { ar: 'التعريف بالمنتوج وبيعه', fr: 'promotion et vente' },
  certification: { ar: 'الشهادة والعلامة', fr: 'certification et label' },
} as const satisfies Readonly<Record<keyof ProjectWords, Bilingual>>;
function changeOf(key: keyof ProjectWords, said: ProjectWords, was: ProjectWords): Bilingual {
  const told = (words: ProjectWords): Bilingual | string => {
    const value = words[key];
    if (typeof value === 'number') return dirhams(Math.round(value * 100));
    return (key === 'sector' ? findSector(value ?? '')?.name : value) ?? value ?? '—';
  };
  return say(
    '{0}: {2} (سابقا: {1})',
    '{0} : {2} (avant : {1})',
    projectWordNames[key],
    ...[told(was), told(said)],
  );
}

/** What a correction of the project changed, from what to what. */
export function projectChange({ said, was }: Pick<EventOf<'ProjectCorrected'>, 'said' | 'was'>): Bilingual {
  const all = Object.keys(said).map((key) => changeOf(key as keyof ProjectWords, said, was));
  return { ar: all.map(({ ar }) => ar).join('؛ '), fr: all.map(({ fr }) => fr).join(' ; ') };
}

const withAmount = (ar: string, fr: string, centimes: number | undefined): Bilingual =>
  centimes === undefined
    ? { ar: `${ar}.`, fr: `${fr}.` }
    : say(`${ar}: {0}.`, `${fr} : {0}.`, dirhams(centimes));

type Sentence<T extends EventType> = (event: EventOf<T>, names: Names) => Bilingual;
/** `undefined`: not told. The compiler asks for a line when an event is added. */
const sentences: { readonly [T in EventType]: Sentence<T> | undefined } = {
  CaseOpened: ({ delegation }) =>
    say('فتح الملف لدى نيابة {0}.', 'Dossier ouvert à la délégation de {0}.', place(delegation)),
  NoticeGiven: () =>
    say('تم إطلاع صاحب الطلب على إشعار حماية المعطيات.', 'Notice de protection des données remise.'),
  KeeperAdmitted: () =>
    say(
      'ساعد قيم فضاء الذاكرة صاحب الطلب الحاضر، بمرجعه ورمزه السري.',
      'Le responsable de l’espace de la mémoire aide le demandeur, présent avec sa référence et son code.',
    ),
  ApplicationDrafted: undefined,
  ApplicationStated: () => say('ملئت استمارة الطلب.', 'Demande remplie.'),
  UploadGranted: undefined,
  PiecesPromised: undefined,
  PaperReceived: undefined,
  PaperRead: ({ paperId }, names) =>
    say('وردت وثيقة وقرئت: {0}.', 'Pièce reçue et lue : {0}.', names.paper(paperId)),
  PaperRefused: ({ refused }) => say('تم رفض ملف مرسل: {0}', 'Fichier refusé : {0}', refused.message),
  PaperParked: () =>
    say('تعذرت قراءة وثيقة بعد عدة محاولات.', 'Une pièce n’a pu être lue après plusieurs essais.'),
  PaperRequeued: () => say('أعيدت وثيقة إلى القراءة.', 'Une pièce est remise à lire.'),
  EvidenceChanged: ({ paperId }, names) =>
    say(
      'تغير ملف الوثيقة بعد تسلمه: {0}.',
      'Le fichier de la pièce a changé depuis sa réception : {0}.',
      names.paper(paperId),
    ),
  EvidenceRestored: ({ paperId }, names) =>
    say(
      'تم التحقق من الملف المحفوظ للوثيقة: {0}. هو الملف الذي تم تسلمه.',
      'Fichier de la pièce vérifié : {0}. C’est bien celui qui a été reçu.',
      names.paper(paperId),
    ),
  PaperSetAside: ({ paperId, reason }, names) =>
    say(
      'لم يعد ممكنا اعتماد الملف المحفوظ للوثيقة {0}، ولا مسؤولية في ذلك على صاحب الطلب. السبب: {1}',
      'Le fichier conservé de la pièce {0} n’est plus utilisable, sans que le demandeur y soit pour rien. Motif : {1}',
      ...[names.paper(paperId), reason],
    ),
  PaperWithdrawn: ({ paperId }, names) =>
    say('تم سحب الوثيقة: {0}.', 'Pièce retirée : {0}.', names.paper(paperId)),
  CaseAssessed: ({ assessment }) =>
    say('التقييم الآلي للملف: {0}.', 'Dossier évalué par le service : {0}.', concluded[assessment.outcome]),
  CaseSubmitted: ({ receipt, answerBy }) =>
    say(
      'تم إيداع الملف تحت رقم {0}؛ أجل الجواب {1}.',
      'Dossier déposé sous le n° {0} ; réponse pour le {1}.',
      receipt,
      day(answerBy),
    ),
  OfficerNoted: () => say('كتبت ملاحظة.', 'Note écrite.'),
  FieldCorrected: ({ paperId, field, was = '—', value }, names) =>
    say(
      'صححت خانة «{0}» في {1}: من {2} إلى {3}.',
      'Mention « {0} » corrigée ({1}) : de {2} à {3}.',
      ...[names.field(paperId, field), names.paper(paperId), was, value === '' ? '—' : value],
    ),
  ProjectCorrected: (event) =>
    say('تم تصحيح معطيات المشروع: {0}.', 'Données du projet corrigées : {0}.', projectChange(event)),
  FieldAccepted: ({ paperId, field, value }, names) =>
    say(
      'اعتمدت خانة «{0}» في {1} كما قرئت: {2}.',
      'Mention « {0} » acceptée telle que lue ({1}) : {2}.',
      ...[names.field(paperId, field), names.paper(paperId), value],
    ),
  CompletionAsked: ({ papers, answerBy }) =>
    say(
      'طلبت الوثائق الناقصة دفعة واحدة ({0}) قبل {1}.',
      'Pièces manquantes demandées en une fois ({0}), pour le {1}.',
      {
        ar: papers.map(({ paper }) => kindName(paper).ar).join('، '),
        fr: papers.map(({ paper }) => kindName(paper).fr).join(', '),
      },
      day(answerBy),
    ),
  CompletionGiven: () => say('أجاب صاحب الطلب عن طلب الوثائق.', 'La demande de pièces a reçu réponse.'),
  CompletionLapsed: () =>
    say(
      'انقضى أجل إتمام الوثائق دون جواب، واستمرت الدراسة.',
      'Délai de complément passé sans réponse : l’examen continue.',
    ),
  PaperReviewed: ({ paperId }, names) =>
    say('تم الاطلاع على الوثيقة كلها: {0}.', 'Pièce examinée en entier : {0}.', names.paper(paperId)),
  PaperWaived: ({ paper, source }) =>
    say(
      'لا تطلب الوثيقة {0}: توجد لدى {1}.',
      'Pièce non demandée ({0}) : détenue par {1}.',
      kindName(paper),
      source,
    ),
  OriginalAsked: ({ paperId }, names) =>
    say('طلب الاطلاع على أصل الوثيقة: {0}.', 'Original demandé à la vue : {0}.', names.paper(paperId)),
  OriginalSeen: ({ paperId, agrees }, names) =>
    agrees
      ? say('الأصل مطابق للوثيقة: {0}.', 'L’original est conforme : {0}.', names.paper(paperId))
      : say('الأصل مخالف للوثيقة: {0}.', 'L’original diffère : {0}.', names.paper(paperId)),
  DeadlineAlerted: ({ alert, due }) => say('{0}: {1}.', '{0} : {1}.', alerts[alert], day(due)),
  SilenceReached: () =>
    say(
      'مر الأجل دون جواب: رفع الملف إلى المسؤولين.',
      'Délai passé sans réponse : le dossier monte à la hiérarchie.',
    ),
  CaseClaimed: ({ from, reason }) =>
    from === undefined
      ? reason !== undefined
        ? say(
            'أبقى موظف الملف بيده بعد انقضاء أقصى مدته.',
            'Un agent a gardé le dossier au-delà de la durée prévue.',
          )
        : say('أخذ موظف الملف لدراسته.', 'Un agent a pris le dossier en main.')
      : say('تولى موظف الملف وكان بيد غيره.', 'Un agent a repris le dossier des mains d’un autre.'),
  CaseReleased: ({ from }) =>
    from === undefined
      ? say('تم رفع اليد عن الملف.', 'Dossier libéré.')
      : say('تم رفع اليد عن الملف وكان بيد موظف آخر.', 'Dossier libéré des mains d’un autre agent.'),
  CaseTransferred: ({ from = '—', to }) =>
    say('أحيل الملف من {0} على {1}.', 'Dossier transféré de {0} à {1}.', place(from), place(to)),
  TransferAnswered: ({ accepted }) =>
    accepted
      ? say('قبلت النيابة المحال عليها الملف.', 'La délégation destinataire a accepté le dossier.')
      : say('أرجعت النيابة المحال عليها الملف.', 'La délégation destinataire a renvoyé le dossier.'),
  MeetingCited: () => say('تم ربط الملف بلقاء تواصلي.', 'Dossier rattaché à une rencontre.'),
  StepAccompanied: ({ step, on }) =>
    say('أنجزت مرحلة «{0}» في {1}.', 'Étape « {0} » accomplie le {1}.', stepNames[step], day(on)),
  ProjectRecorded: ({ work, part, on }) =>
    say('{0} في {1}، {2}.', '{0} le {1}, {2}.', projectWorkNames[work], day(on), projectPartNames[part]),
  ConflictDeclared: ({ stands }) =>
    stands === 'recused'
      ? say('تنحى موظف عن الملف.', 'Un agent s’est récusé.')
      : say('صرح موظف بعدم القرابة.', 'Un agent a déclaré n’avoir aucun lien de parenté.'),
  InKindRecorded: ({ item, source }) =>
    say('تم تسجيل تجهيز ممنوح عينا: {0} ({1}).', 'Équipement reçu en nature : {0} ({1}).', item, source),
  DecisionProposed: ({ outcome, amountCentimes: sum }) =>
    withAmount(
      `اقترح ${outcomes[outcome].ar}`,
      outcome === 'grant' ? 'Proposition d’octroi' : 'Proposition de rejet',
      sum,
    ),
  DecisionReturned: () => say('تم إرجاع الاقتراح.', 'Proposition renvoyée.'),
  DecisionConfirmed: ({ outcome, amountCentimes: sum, session }) =>
    withAmount(
      `${session === undefined ? 'صودق على القرار' : 'قررت اللجنة'}: ${outcomes[outcome].ar}`,
      `${session === undefined ? 'Décision confirmée' : 'Décision de la commission'} : ${outcomes[outcome].fr}`,
      sum,
    ),
  DecisionAccepted: () => say('تم قبول القرار من طرف صاحب الطلب.', 'Décision acceptée.'),
  AppealLodged: () => say('تم تقديم تظلم.', 'Recours formé.'),
  AppealWithdrawn: () => say('تم سحب التظلم.', 'Recours retiré.'),
  LetterIssued: ({ kind, number }) =>
    say('أصدرت رسالة: {0}، رقم {1}.', 'Lettre émise : {0}, n° {1}.', letterNames[kind], number),
  LetterSeen: () => say('فتح صاحب الطلب الرسالة.', 'Lettre ouverte par son destinataire.'),
  StatementRevoked: () => say('تم سحب ما تشهد به رسالة.', 'Ce qu’une lettre attestait a été retiré.'),
  PayeeHeld: ({ rib }) =>
    say('تم اعتماد الحساب البنكي المنتهي بالأرقام {0}.', 'Compte retenu, finissant par {0}.', rib.slice(-4)),
  TrancheOrdered: ({ tranche, amountCentimes: sum }) =>
    withAmount(`صدر الأمر بصرف الشطر \u2068${tranche}\u2069`, `Tranche ${tranche} ordonnancée`, sum),
  TrancheReturned: ({ tranche }) =>
    say('تم إرجاع الأمر بصرف الشطر {0}.', 'Ordre de la tranche {0} renvoyé.', tranche),
  TranchePaid: ({ tranche, on }) =>
    say('تم أداء الشطر {0} في {1}.', 'Tranche {0} payée le {1}.', tranche, day(on)),
  PaymentCompleted: () => say('تم أداء الإعانة كلها.', 'Aide entièrement versée.'),
  VisitRecorded: ({ on }) => say('زيارة تتبع في {0}.', 'Visite de suivi du {0}.', day(on)),
  BreachRecorded: ({ obligation }) =>
    say('تم تسجيل إخلال بالتزام: {0}', 'Manquement relevé : {0}', obligation),
  RecoveryOrdered: ({ amountCentimes: sum }) =>
    withAmount('صدر الأمر بالاسترجاع', 'Reversement ordonné', sum),
  RecoveryReceived: ({ amountCentimes: sum }) => withAmount('تم استرجاع مبلغ', 'Somme reversée', sum),
  CaseClosed: ({ why }) => say('تم إغلاق الملف: {0}.', 'Dossier clos : {0}.', closings[why]),
  GrantReleased: () =>
    say(
      'تم رفع المنع المترتب على إعانة لم تتم.',
      'L’aide restée sans suite n’empêche plus d’en demander une autre.',
    ),
  RectificationAsked: () => say('طلب تصحيح المعطيات.', 'Rectification demandée.'),
  RectificationAnswered: ({ accepted }) =>
    accepted
      ? say('تم قبول طلب التصحيح.', 'Rectification acceptée.')
      : say('تم رفض طلب التصحيح.', 'Rectification refusée.'),
  RectificationMade: () => say('تم إنجاز التصحيح المقبول.', 'Rectification faite.'),
  CaseWithdrawn: () => say('سحب صاحب الطلب ملفه.', 'Demande retirée.'),
  ConsentGiven: ({ partner, until }) =>
    say(
      'موافقة على إطلاع {0} على القرار إلى {1}.',
      'Consentement donné à {0} jusqu’au {1}.',
      partner,
      day(until),
    ),
  ConsentRevoked: ({ partner }) =>
    say('تم سحب الموافقة على إطلاع {0}.', 'Consentement retiré à {0}.', partner),
  PartnerAnswered: ({ partner, answer, amountCentimes }) =>
    withAmount(
      `\u2068${partner}\u2069: ${answerWords[answer].ar}`,
      `${partner} : ${answerWords[answer].fr}`,
      amountCentimes,
    ),
  TrancheConfirmed: ({ partner, tranche, on }) =>
    say(
      'تأكيد من {0}: تم التوصل بالشطر {1} في {2}.',
      '{0} confirme avoir reçu la tranche {1} le {2}.',
      partner,
      tranche,
      day(on),
    ),
  ReferralAnswered: ({ partner, answer }) =>
    say(`{0}: ${referralWords[answer].ar}.`, `{0} : ${referralWords[answer].fr}.`, partner),
};

/** Why it was done, or what was written, as it was typed. */
function saidIn(event: CaseEvent): string | undefined {
  switch (event.type) {
    case 'OfficerNoted':
      return event.note;
    case 'AppealLodged':
      return event.grounds;
    case 'BreachRecorded':
      return event.facts;
    case 'RectificationAsked':
      return event.what;
    case 'RectificationMade':
      return event.done;
    case 'VisitRecorded':
    case 'StepAccompanied':
    case 'CaseClosed':
    case 'OriginalSeen':
      return event.note;
    case 'ProjectRecorded':
      return event.said;
    case 'DecisionProposed':
      return event.lessBecause;
    default:
      return 'reason' in event ? event.reason : undefined;
  }
}

/** @param now the case those commits make: papers are named by what they were read as last */
export function historyOf(log: readonly Commit[], now: Pick<Case, 'papers'>): readonly Told[] {
  const typeOf = (paperId: PaperId): PaperType => {
    const paper = now.papers.find((each) => each.paperId === paperId);
    return paper?.reading?.type ?? paper?.stated ?? 'other';
  };
  const names: Names = {
    paper: (paperId) => kindName(typeOf(paperId)),
    field: (paperId, field) => paperKinds[typeOf(paperId)].fields[field]?.name ?? { ar: field, fr: field },
  };
  return log.flatMap(({ version, actor, at, events }) =>
    events.flatMap((stored): Told[] => {
      const event = CaseEvent.parse(stored);
      // Each key's own sentence takes its own event.
      const sentence = sentences[event.type] as Sentence<EventType> | undefined;
      if (sentence === undefined) return [];
      const said = saidIn(event);
      return [
        {
          ...{ version, type: event.type, at, by: actor, text: sentence(event, names) },
          ...(said === undefined ? {} : { said }),
        },
      ];
    }),
  );
}
