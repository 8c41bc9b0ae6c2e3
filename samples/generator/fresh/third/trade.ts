/** Extracts of the trade register: a model, an Arabic list, a clerk's letter. */
import { bySex } from '../../person.ts';
import { field, lat, plain } from '../../sheet.ts';
import { day, digits, ice, person, places } from '../folk.ts';
import type { Form } from '../office.ts';
import { greffe } from './cooperative.ts';
import { bullets, caption, facts, p, signed, third } from './kit.ts';

const register = (how: 'model' | 'arabic' | 'letter'): Form =>
  third(`trade-${how}`, 'trade-register', (o, clerk) => {
    const court = o.pick(places);
    const manager = person(o.chance, o.pick(['M', 'F']), [1955, 1996]);
    const [wordAr, word] = o.pick([
      ['تامونت', 'Tamount'],
      ['الأمل', 'Al Amal'],
      ['درعة', 'Draa'],
      ['النخيل', 'Annakhil'],
      ['بويبلان', 'Bouiblane'],
    ] as const);
    const [kindAr, kindLat] = o.pick([
      ['للبناء', 'Bâtiment SARL'],
      ['فلاحة', 'Agri SARL AU'],
      ['نقل', 'Transport SARL'],
      ['تصدير', 'Export SARL AU'],
    ] as const);
    const number = field('tradeNumber', `${1 + o.chance.below(9)}${digits(o.chance, 3 + o.chance.below(2))}`);
    const on = day(o.chance, [2010, 2025]);
    const name = field('firmNameLat', `${word} ${kindLat}`);
    const iceField = field('ice', ice(o.chance));
    const body = {
      model: () =>
        caption(
          o,
          'نموذج ج',
          o.pick([
            'REGISTRE DU COMMERCE — MODELE J',
            'EXTRAIT DU REGISTRE DE COMMERCE (MODELE 7)',
            'Extrait du registre du commerce',
          ]),
          o.pick(['fr', 'both']),
        ) +
        facts('fr', [
          [
            o.pick(["Numéro d'immatriculation", 'N° du registre analytique', 'Registre du commerce n°']),
            number,
          ],
          ['Numéro chronologique', plain(`${digits(o.chance, 4)}/${on.slice(2, 4)}`)],
          [o.pick(["Date d'immatriculation", "Date de l'inscription"]), clerk.fr('registrationDate', on)],
          [o.pick(['Dénomination sociale', 'Raison sociale', 'Dénomination ou raison sociale']), name],
          ['Sigle / Enseigne', plain('Néant')],
          ['Capital social', `${clerk.plainSum(100000)} DH`],
          [o.pick(['Identifiant Commun de l’Entreprise'.replace('’', "'"), 'I.C.E']), iceField],
          [
            o.pick(['Gérant', 'Nom et prénom du gérant', 'Gérant associé unique']),
            field('managerLat', clerk.fullLat(manager)),
          ],
          ['Siège', plain(clerk.address().lat)],
        ]),
      arabic: () =>
        caption(
          o,
          o.pick(['مستخرج من السجل التجاري', 'شهادة القيد بالسجل التجاري', 'النموذج رقم 7']),
          '',
          'ar',
        ) +
        bullets('ar', [
          [o.pick(['رقم السجل التجاري', 'رقم القيد', 'الرقم التحليلي']), number],
          [o.pick(['تاريخ القيد', 'تاريخ التسجيل', 'قيدت بتاريخ']), clerk.ar('registrationDate', on)],
          [
            o.pick(['اسم المقاولة', 'تسمية الشركة', 'العنوان التجاري']),
            field('firmNameAr', `${wordAr} ${kindAr}`),
          ],
          ['بالفرنسية', lat(name)],
          ['النشاط', plain('أشغال مختلفة')],
          [o.pick(['رقم التعريف الموحد للمقاولة', 'التعريف الموحد (ICE)']), iceField],
          ['المسير', lat(field('managerLat', clerk.fullLat(manager)))],
        ]),
      letter: () =>
        caption(
          o,
          '',
          o.pick(["CERTIFICAT D'INSCRIPTION AU REGISTRE DU COMMERCE", 'Attestation du registre du commerce']),
          'fr',
        ) +
        p(
          'fr',
          `Le secrétaire-greffier en chef certifie que la société ${name}, ICE ${iceField}, ${o.pick(['est immatriculée au registre du commerce sous le n°', 'est inscrite au registre de commerce n°'])} ${number} ${o.pick(['depuis le', 'en date du'])} ${clerk.fr('registrationDate', on)}, et que sa gérance est assurée par ${bySex(manager, 'M.', 'Mme')} ${field('managerLat', clerk.fullLat(manager))}, né${bySex(manager, '', 'e')} le ${clerk.plainFr(manager.birth)}.`,
          'text-align:justify;line-height:2.1',
        ),
    }[how]();
    const at = how === 'arabic' ? 'ar' : 'fr';
    return o.page(
      'trade-register',
      greffe(
        o,
        court,
        ['مصلحة السجل التجاري', 'Service du registre de commerce'],
        how === 'arabic' ? 'ar' : 'both',
      ) +
        body +
        p(
          at,
          at === 'ar'
            ? `سلم بتاريخ ${clerk.plainAr(day(o.chance, [2025, 2026]))}`
            : `Délivré le ${clerk.plainFr(day(o.chance, [2025, 2026]))}, quittance n° ${plain(digits(o.chance, 6))}`,
        ) +
        signed(o, at, at === 'ar' ? 'كاتب الضبط' : 'Le Secrétaire-Greffier', court),
    );
  });

export const tradeThird: readonly Form[] = [register('model'), register('arabic'), register('letter')];
