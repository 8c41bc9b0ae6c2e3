/** Running text over two pages: a value broken by the page's end is one value. */
import { expect, it } from 'vitest';
import { understandPages } from '#shared/papers/understand';
import { printedPage, R } from './printed-page.ts';

const lines = (...texts: readonly string[]) => printedPage(texts.map((text) => [{ x: R, text }]));

const head = [
  'رسم إراثة',
  'الحمد لله وحده، حضر لدى العدلين المنتصبين للإشهاد بدائرة محكمة الاستئناف ببني ملال شهود هذا الرسم',
  'وشهدوا بمعرفتهم المعرفة التامة الكافية للمرحوم السيد موحى بن سعيد أوعزيز المتوفى بتاريخ 12/03/2004',
  'بمدينة أزيلال ويشهدون مع ذلك بأنه توفي رحمه الله فأحاط بإرثه زوجته فاطمة بنت علي وابنه سعيد وابنته عائشة وابنه',
];

it('heirs counted on both pages of a deed are all counted', async () => {
  const next = lines(
    'إبراهيم وابنته رقية وابنته خديجة لا وارث له سواهم في علم الشهود ولا يعلمون له وارثا غيرهم وبه شهدوا',
    'وقيدت شهادتهم بهذا الرسم بعد الأداء والثبوت والحمد لله رب العالمين وحرر في التاريخ المذكور أعلاه',
  );
  const { fields } = await understandPages([lines(...head), next]);
  expect(fields.heirsAr?.value).toContain('فاطمة بنت علي');
  expect(fields.heirsAr?.value).toContain('إبراهيم');
  expect(fields.heirsAr?.value).toContain('خديجة');
  expect(fields.heirsAr?.page).toBe(1);
  const [, y, , height] = fields.heirsAr!.box;
  expect(y + height).toBeLessThan(60 + 60 * 4);
});

it('a page number between them does not part them', async () => {
  const foot = printedPage([...head.map((text) => [{ x: R, text }]), 300, [{ x: 800, text: '1/2' }]]);
  const next = printedPage([
    [
      {
        x: R,
        text: 'إبراهيم وابنته رقية وابنته خديجة لا وارث له سواهم في علم الشهود ولا يعلمون له وارثا غيرهم وبه شهدوا',
      },
    ],
    [
      {
        x: R,
        text: 'وقيدت شهادتهم بهذا الرسم بعد الأداء والثبوت والحمد لله رب العالمين وحرر في التاريخ المذكور أعلاه',
      },
    ],
    300,
    [{ x: 800, text: '2/2' }],
  ]);
  const { fields } = await understandPages([foot, next]);
  expect(fields.heirsAr?.value).toContain('خديجة');
});

it('what ended on its page takes nothing from the next', async () => {
  const done = [
    ...head.slice(0, 3),
    'بمدينة أزيلال ويشهدون مع ذلك بأنه توفي رحمه الله فأحاط بإرثه زوجته فاطمة بنت علي وابنه إبراهيم.',
  ];
  const next = lines(
    'وابنته خديجة المذكورة حضرت لدى العدلين وصرحت بأنها تقبل ما ذكر أعلاه وتلتزم به أمام من يجب شرعا وقانونا',
  );
  const { fields } = await understandPages([lines(...done), next]);
  expect(fields.heirsAr?.value).not.toContain('خديجة');
});
