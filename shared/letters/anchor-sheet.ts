/** The sheet that is handed to a third party: what the record of the days stood at, for whoever will ask one day. */
import type { Day } from '#shared/calendar/index';
import type { Bilingual } from '#shared/papers/reading';
import { both, say } from '#shared/rules/words';
import { dateLine, dayInWords } from './dates.ts';
import type { Sheet } from './sheet.ts';
import { notice, signatures, text } from './wording.ts';

export interface AnchorFacts {
  /** ISO day on which it is made. */
  readonly on: Day;
  /** The last sealed day, its hash, and how many there were up to it. */
  readonly day: Day;
  readonly hash: string;
  readonly days: number;
}

/** Beside its code: it is kept, not looked up. */
export const scanOfAnchor: Bilingual = {
  ar: 'يتضمن الرمز هذا التصريح موقعا إلكترونيا. المرجو حفظ الورقة في مكان آمن وعدم طيها في موضع الرمز.',
  fr: 'Le code contient cette déclaration, signée électroniquement. Conservez la feuille en lieu sûr, sans plier le code.',
};

/** By fours, as people compare it by eye. */
const grouped = (hash: string): string => hash.match(/.{1,4}/gu)!.join(' ');

export function composeAnchorSheet({ on, day, hash, days }: AnchorFacts): Sheet {
  const seat = { ar: 'الرباط', fr: 'Rabat' };
  return {
    edition: 2,
    number: `NSB-${day}`,
    reference: day,
    on,
    from: { ar: 'المصالح المركزية', fr: 'Services centraux' },
    dateLine: dateLine(seat, on),
    to: [say('إلى من تودع لديه هذه الورقة', 'À la personne qui reçoit cette feuille en dépôt')],
    title: { ar: 'شهادة ختم السجل', fr: 'Attestation de scellement du registre' },
    object: say(
      'الموضوع: سجل الملفات إلى غاية {0}',
      'Objet : registre des dossiers jusqu’au {0}',
      dayInWords(day),
    ),
    body: [
      text(
        'يختم سجل ملفات الإعانة المالية كل يوم بعد انقضائه. وعدد الأيام المختومة إلى غاية {0}: {1}. وختم هذا اليوم هو:',
        'Le registre des dossiers d’aide financière est scellé chaque jour, une fois le jour passé. Jours scellés jusqu’au {0} : {1}. Le sceau de ce jour est :',
        ...[dayInWords(day), String(days)],
      ),
      { block: 'notice', text: both(() => `\u2068${grouped(hash)}\u2069`) },
      text(
        'يشمل هذا الختم كل ما سجل قبله، ولا يتضمن اسم أي شخص ولا أي معطى من ملف. فإذا وقع بعده تغيير في السجل أو حذف لشيء منه، كشفت هذه الورقة ذلك.',
        'Ce sceau porte sur tout ce qui fut inscrit avant lui ; il ne contient aucun nom ni aucune donnée d’un dossier. Si le registre était modifié ou amputé par la suite, cette feuille le montrerait.',
      ),
      notice(
        'المرجو حفظ هذه الورقة خارج المندوبية السامية، وعدم تسليمها إلا بناء على طلب مكتوب للتحقق من السجل.',
        'Veuillez conserver cette feuille hors du Haut-Commissariat et ne la remettre que sur demande écrite de vérification du registre.',
      ),
    ],
    signedBy: [signatures.commissioner],
  };
}
