/** Papers with the Arabic text beside the French one, column by column. */
import { bySex, fullAr } from '../../person.ts';
import { field, plain } from '../../sheet.ts';
import { names } from '../cooperative.ts';
import { household, person, places } from '../folk.ts';
import { attrs } from '../layout.ts';
import type { Form, Office } from '../office.ts';
import { annex, issued } from './authority.ts';
import { caption, ends, p, stamped, third } from './kit.ts';

/** French at the left, Arabic at the right, a rule between or none. */
const beside = (o: Office, french: string, arabic: string): string =>
  `<div style="display:flex;gap:22px;margin:12px 0"><div ${attrs.fr} style="flex:1;line-height:1.75;${o.chance.chance(0.6) ? 'border-right:1px solid #888;padding-right:16px' : ''}">${french}</div><div ${attrs.ar} style="flex:1;line-height:1.9">${arabic}</div></div>`;

const residence = third('residence-facing', 'residence', (o, clerk) => {
  const who = person(o.chance, o.pick(['M', 'F']), [1955, 1999]);
  const home = clerk.address();
  const sex = <T>(male: T, female: T): T => bySex(who, male, female);
  return o.page(
    'residence',
    annex(o, 'both') +
      caption(
        o,
        o.pick(['شهادة السكنى', 'شهـــادة الإقامـــة']),
        o.pick(['Certificat de résidence', 'ATTESTATION DE RESIDENCE']),
        'both',
      ) +
      beside(
        o,
        `Nous soussigné, ${o.pick(['Caïd', 'Pacha'])}, attestons que ${sex('M.', 'Mme')} ${field('nameLat', clerk.fullLat(who))}, ${sex('né', 'née')} le ${clerk.fr('birthDate', who.birth)}, ${o.pick(['CNIE n°', 'porteur de la CIN'])} ${field('cin', who.cin)}, réside à l'adresse suivante : ${field('addressLat', home.lat)}.`,
        `نشهد نحن ${o.pick(['القائد', 'الباشا'])} الموقع أسفله أن ${sex('السيد', 'السيدة')} ${field('nameAr', fullAr(who))} ${sex('المزداد', 'المزدادة')} في ${clerk.plainAr(who.birth)} ${sex('يسكن', 'تسكن')} بالعنوان التالي : ${field('addressAr', home.ar)}.`,
      ) +
      issued(o, clerk, o.pick(['ar', 'fr'])),
  );
});

const jobless = third('non-employment-facing', 'non-employment', (o, clerk) => {
  const who = person(o.chance, o.pick(['M', 'F']), [1955, 1999]);
  const home = clerk.address();
  const sex = <T>(male: T, female: T): T => bySex(who, male, female);
  return o.page(
    'non-employment',
    annex(o, 'both') +
      caption(
        o,
        o.pick(['شهادة عدم الشغل', 'شهـــادة عدم العمل']),
        o.pick(['Attestation de non travail', 'ATTESTATION DE CHOMAGE']),
        'both',
      ) +
      beside(
        o,
        `L'autorité locale atteste que ${sex('Monsieur', 'Madame')} ${field('nameLat', clerk.fullLat(who))}, ${sex('titulaire', 'titulaire')} de la CNIE ${field('cin', who.cin)}, ${sex('domicilié', 'domiciliée')} au ${field('addressLat', home.lat)}, est sans profession à la date de la présente.`,
        `تشهد السلطة المحلية أن ${sex('السيد', 'السيدة')} ${field('nameAr', fullAr(who))} ${sex('القاطن', 'القاطنة')} ب ${field('addressAr', home.ar)} ${sex('لا يمارس', 'لا تمارس')} أي عمل إلى حدود تاريخه.`,
      ) +
      issued(o, clerk, o.pick(['ar', 'fr'])),
  );
});

const concordance = third('concordance-facing', 'concordance', (o, clerk) => {
  const who = person(o.chance, o.pick(['M', 'F']), [1945, 1985]);
  const other = person(o.chance, who.sex, [1945, 1985]);
  const second = { ...who, familyLat: other.familyLat };
  return o.page(
    'concordance',
    annex(o, 'both') +
      caption(o, o.pick(['شهادة المطابقة', 'شهادة التطابق']), 'Certificat de concordance', 'both') +
      beside(
        o,
        `Les noms ci-après :<br>1. ${field('firstNameLat', clerk.fullLat(who))}<br>2. ${field('secondNameLat', clerk.fullLat(second))}<br>désignent une seule et même personne, titulaire de la CNIE ${field('cin', who.cin)}.`,
        `الاسمان الآتيان :<br>1. ${field('firstNameAr', fullAr(who))}<br>2. ${field('secondNameAr', `${who.givenAr} ${other.familyAr}`)}<br>هما لنفس الشخص ${bySex(who, 'المولود', 'المولودة')} في ${clerk.plainAr(who.birth)}.`,
      ) +
      issued(o, clerk, o.pick(['ar', 'fr'])),
  );
});

/** Kinship with labels at both ends, relative and applicant in one list. */
const kinship = third('kinship-ends', 'kinship-attestation', (o, clerk) => {
  const { father, mother, children } = household(o.chance, 1);
  const child = children[0]!;
  return o.page(
    'kinship-attestation',
    annex(o, 'both') +
      caption(
        o,
        o.pick(['شهادة القرابة', 'شهادة القرابة الإدارية']),
        o.pick(['ATTESTATION DE PARENTE', 'CERTIFICAT DE LIEN DE PARENTE']),
        'both',
      ) +
      ends([
        [
          o.pick(['Le demandeur', 'Nom et prénom']),
          field('applicantNameLat', clerk.fullLat(child)),
          o.pick(['طالب الشهادة', 'الاسم والنسب']),
          field('applicantNameAr', fullAr(child)),
        ],
        [
          bySex(child, 'Né le', 'Née le'),
          clerk.fr('birthDate', child.birth),
          o.pick(['تاريخ الازدياد', bySex(child, 'المزداد في', 'المزدادة في')]),
        ],
        ['C.N.I.E', field('cin', child.cin), 'رقم البطاقة الوطنية'],
        ['', '', bySex(child, 'والده', 'والدها'), field('fatherAr', father.chainAr)],
        ['', '', bySex(child, 'والدته', 'والدتها'), field('motherAr', mother.chainAr)],
        ['Acte de naissance n°', field('actNumber', child.act), 'رسم الولادة عدد'],
        [
          'Lien de parenté',
          plain(bySex(child, 'fils', 'fille')),
          'القرابة',
          field('relationAr', bySex(child, 'ابن', 'ابنة')),
        ],
        [
          'Avec',
          plain(clerk.fullLat(father)),
          o.pick(['للسيد', 'القريب']),
          field('relativeNameAr', fullAr(father)),
        ],
      ]) +
      issued(o, clerk, 'ar') +
      stamped(o, 'ar', 'حرر بعد إفادة عون السلطة'),
  );
});

const statutes = third('statutes-facing', 'coop-statutes', (o, clerk) => {
  const [nameAr, nameLat] = o.pick(names);
  const seat = clerk.address();
  const count = 5 + o.chance.below(20);
  const share = o.pick([100, 200, 500]);
  const parts = count * (2 + o.chance.below(6));
  const article = (title: string, text: string): string =>
    `<div style="margin:6px 0"><b>${title}</b> ${text}</div>`;
  return o.page(
    'coop-statutes',
    caption(
      o,
      o.pick(['النظام الأساسي', 'القانون الأساسي']),
      o.pick(['STATUTS DE LA COOPERATIVE', 'Statuts']),
      'both',
    ) +
      beside(
        o,
        article(
          'Art. 1 :',
          `${o.pick(['Dénomination :', 'La coopérative prend le nom de'])} ${field('coopNameLat', nameLat)}.`,
        ) +
          article('Art. 2 :', `${o.pick(['Siège :', 'Elle a son siège à'])} ${field('seatLat', seat.lat)}.`) +
          article(
            'Art. 3 :',
            `Capital : ${clerk.plainSum(share * parts)} DH, soit ${plain(String(parts))} parts de ${clerk.plainSum(share)} DH.`,
          ) +
          article('Art. 4 :', `Durée : ${plain('99')} ans.`),
        article(
          'المادة 1 :',
          `${o.pick(['تسمية التعاونية :', 'تحمل التعاونية اسم'])} ${field('coopNameAr', nameAr)}.`,
        ) +
          article(
            'المادة 2 :',
            `${o.pick(['مقر التعاونية :', 'مقرها الرئيسي ب'])} ${field('seatAr', seat.ar)}.`,
          ) +
          article(
            'المادة 3 :',
            `رأس المال : ${clerk.sum('capital', share * parts)} درهم مقسم إلى ${plain(String(parts))} حصة، ${o.pick(['قيمة الحصة', 'ثمن الحصة الواحدة'])} ${clerk.sum('share', share)} درهم.`,
          ) +
          article(
            'المادة 4 :',
            `${o.pick(['عدد الأعضاء المؤسسين', 'عدد المتعاونين المؤسسين'])} : ${field('members', String(count))}.`,
          ),
      ) +
      p(
        'ar',
        `صودق عليه بالجمع العام المنعقد ب ${plain(o.pick(places)[0])} بتاريخ ${clerk.plainAr('2019-03-17')}`,
      ),
  );
});

export const facingThird: readonly Form[] = [residence, jobless, concordance, kinship, statutes];
