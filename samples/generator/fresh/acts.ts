/** What the papers of one civil-status office share: the act, the letterhead, the officer's word at the foot. */
import type { Chance } from '#shared/people/learn/chance';
import { field, plain } from '../sheet.ts';
import { day, type Folk, household, places } from './folk.ts';
import type { Office, Tongue } from './office.ts';

export interface Act {
  readonly holder: Folk;
  readonly father: Folk;
  readonly mother: Folk;
  readonly commune: readonly [ar: string, lat: string];
  readonly issued: string;
}

export function act(chance: Chance): Act {
  const { father, mother, children } = household(chance, 1);
  return {
    holder: children[0]!,
    father,
    mother,
    commune: chance.pick(places),
    issued: day(chance, [2019, 2026]),
  };
}

export function heading(o: Office, a: Act, tongue: Tongue): string {
  const [communeAr, communeLat] = a.commune;
  return o.heading(
    [
      'ROYAUME DU MAROC',
      "Ministère de l'Intérieur",
      `Commune : ${plain(communeLat)}`,
      "Bureau de l'état civil",
    ],
    [
      'المملكة المغربية',
      'وزارة الداخلية',
      `${o.say(['جماعة', 'الجماعة :', 'جماعة :', 'الجماعة الترابية :'])} ${field('communeAr', communeAr)}`,
      'مكتب الحالة المدنية',
    ],
    tongue,
  );
}

export function certified(o: Office, a: Act, tongue: Tongue): string {
  const [communeAr, communeLat] = a.commune;
  const arabic = o.para(
    'ar',
    `نشهد بصفتنا ضابط الحالة المدنية بمطابقة هذه النسخة لما هو مضمن بسجلات الحالة المدنية.<br>${o.say(['حرر ب', 'سلمت ب'])} ${plain(communeAr)} ${o.say(['بتاريخ', 'في'])} ${o.date('issueDate', a.issued)}`,
  );
  const french = o.para(
    'fr',
    `Extrait certifié conforme aux registres de l'état civil par nous, officier de l'état civil.<br>${o.say(['Fait à', 'Délivré à'])} ${plain(communeLat)} le ${o.date('issueDate', a.issued)}`,
  );
  return (
    (tongue === 'fr' ? french : arabic) +
    o.closing(
      tongue === 'fr' ? "L'Officier de l'état civil" : 'ضابط الحالة المدنية',
      tongue === 'fr' ? 'fr' : 'ar',
      communeLat,
    )
  );
}
