/** With the net itself: pages that bear no title a list has. */
import { describe, expect, test } from 'vitest';
import { classify } from '#shared/papers/classify';
import { papers } from '#shared/papers/index';
import { tellKind } from '#shared/papers/locator/kind';
import { loadLocator } from '#shared/papers/locator/net';
import type { PageText } from '#shared/papers/page-text';
import type { PaperType } from '#shared/papers/reading';
import { layOut } from '#shared/papers/scene';
import { L, printedPage as printed, R } from '../printed-page.ts';

const locator = (await loadLocator())!;
const page = (texts: readonly string[]): PageText => ({
  ...printed(texts.map((text) => [{ x: /\p{Script=Arabic}/u.test(text) ? R : L, text }])),
  locator,
});
const typeOf = async (texts: readonly string[]) => {
  const pages = [page(texts)];
  return classify(layOut(pages), Object.values(papers), await tellKind(pages));
};

describe('which paper a page is of', () => {
  test.each<[PaperType, readonly string[]]>([
    [
      'residence',
      [
        'المملكة المغربية',
        'ولاية الأمن',
        'نحن عميد الشرطة رئيس الدائرة نشهد بناء على البحث المنجز أن',
        'السيدة زهور الكتامي الحاملة لبطاقة التعريف الوطنية رقم LB21876',
        'تقيم فعلا بزنقة الورود رقم 14 حي السعادة تطوان',
        'منذ أكثر من ثلاث سنوات',
        'تطوان في 12/03/2025',
      ],
    ],
    [
      'coop-statutes',
      [
        'Article 4 : la coopérative prend le nom de Tigmmi Izouran',
        'Son siège est fixé au douar Aït Hammou, commune de Tafraout',
        'Article 6 : le capital est divisé en parts de 100 dirhams souscrites par les membres',
        "Article 9 : l'assemblée des membres se réunit une fois l'an sur convocation du président",
        "Article 12 : les excédents sont affectés pour un quart au fonds d'éducation",
      ],
    ],
  ])('%s, by its words together where no title is known', async (type, texts) => {
    const pages = [page(texts)];
    expect(classify(layOut(pages), Object.values(papers)).type).toBe('other');
    expect((await typeOf(texts)).type).toBe(type);
  });

  test('a title that is printed stands against a net that thinks otherwise', () => {
    const certificate = layOut([page(['شهادة السكنى', 'يشهد أن السيد علي أمزيان يسكن ب حي النهضة'])]);
    const stubborn = (type: PaperType) => (type === 'concordance' ? 0 : -20);
    expect(classify(certificate, Object.values(papers), stubborn).type).toBe('residence');
  });

  test('what is none of ours stays so', async () => {
    expect((await typeOf(['Recette du tajine', 'Ajouter deux oignons et laisser mijoter'])).type).toBe(
      'other',
    );
  });

  test('nothing is told of an empty page, nor without a net', async () => {
    expect(await tellKind([page([])])).toBeUndefined();
    const { locator: _, ...alone } = page(['شهادة السكنى']);
    expect(await tellKind([alone])).toBeUndefined();
  });

  test('several pages are weighed together', async () => {
    const both = (await tellKind([page(['شهادة السكنى']), page(['رسم الإراثة'])]))!;
    const one = (await tellKind([page(['شهادة السكنى'])]))!;
    const two = (await tellKind([page(['رسم الإراثة'])]))!;
    expect(both('residence')).toBeCloseTo((one('residence') + two('residence')) / 2, 5);
  });
});
