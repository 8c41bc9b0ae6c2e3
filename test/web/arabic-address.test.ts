/**
 * Arabic asks with verbal nouns, «المرجو وضع الوثيقة…», as the administration does: a bare imperative speaks to a man,
 * or to a crowd, and half of those who read it are women.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const root = new URL('../../', import.meta.url);
/** Where sentences are written that applicants, keepers and officers read. */
const sources = [
  'web',
  'functions',
  'local',
  'shared/cases',
  'shared/partner',
  'shared/letters',
  'shared/statistics',
  'shared/rules',
  'shared/papers/open',
  'shared/people/lineage',
  'shared/platform',
];
/** Words of letters that were sent: they stay as they were. */
const sent = 'shared/letters/edition-1.ts';
const single = ['shared/papers/imaging/photo-advice.ts'];

const files = [
  ...single,
  ...sources.flatMap((folder) =>
    readdirSync(new URL(folder, root), { recursive: true })
      .map((name) => `${folder}/${name}`)
      .filter((name) => /\.tsx?$/u.test(name) && name !== sent),
  ),
];

/** Verbs our sentences ask with, as they would stand if they gave orders. Some are also nouns: only a clause's first word counts. */
const orders =
  'ضع|أعد|اختر|اختار|املأ|املؤ|انتظر|تحقق|تأكد|اكتب|اطبع|احتفظ|افتح|أضف|أمسك|المس|قرب|أبعد|أطفئ|أدر|اجعل|ادخل|أدخل|سلم|اتصل|صحح|صور|أرسل|اقلب|اقرأ|راجع|حدد|اذكر|جرب|حاول|احفظ|احذف|اسحب|استعمل|اضغط|استكمل|أكمل|قدم|وقع|ارجع|عد|قسم|قارن|اترك|خذ|اطلع|اطلب|توجه|انقر|أعيد|امسح|الصق|أغلق|أوقف|ألغي|ألغ|أودع|أنجز|اعتمد|استرجع|جدد';
const order = new RegExp(
  `(?:^|[.؛:،!؟«]\\s*|ثم |أو )[وف]?(?:لا )?(?:${orders})(?:وا|ي)?(?:ه|ها|هما|هم)?(?![\\p{Script=Arabic}])`,
  'u',
);
const toOneMan = /(?<!\p{Script=Arabic})(?:ستحصل|تستطيع|تعرفه|لا تنس|أنت)(?!\p{Script=Arabic})/u;

const sentences = files.flatMap((file) =>
  [
    ...readFileSync(new URL(file, root), 'utf8').matchAll(
      /(['`])((?:(?!\1).)*\p{Script=Arabic}(?:(?!\1).)*)\1/gu,
    ),
  ].map(([, , text]) => ({ file, text: text! })),
);

describe('an Arabic sentence', () => {
  it('is found in every place where they are written', () => {
    expect(sentences.length).toBeGreaterThan(300);
  });

  it('gives no order to one man or to a crowd', () => {
    expect(sentences.filter(({ text }) => order.test(text) || toOneMan.test(text))).toEqual([]);
  });

  it.each(['ضع الوثيقة', 'الملف فارغ. أعيدوا إرساله', 'المرجو فتح الملف ثم أرسليه', 'ستحصل على رمز'])(
    'would be found if it did: %s',
    (text) => {
      expect(order.test(text) || toOneMan.test(text)).toBe(true);
    },
  );

  it.each(['المرجو إعادة التصوير', 'إرسال صور وثائقك', 'أرسلت كل ما طلب'])('may say: %s', (text) => {
    expect(toOneMan.test(text)).toBe(false);
    expect(order.test(text)).toBe(false);
  });
});
