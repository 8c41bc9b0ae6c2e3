/** Names of firms and of cooperatives as signs, letterheads and registers have them; most are invented letter by letter. */
import type { Chance } from '#shared/people/learn/chance';
import * as folk from '../../samples/generator/fresh/folk.ts';

type At = 'ar' | 'fr';

export const title = (text: string) =>
  text.toLowerCase().replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase());

const starts =
  'Agri Bati Elec Electro Techno Tech Medi Maro Inox Hydro Pro Eco Bio Solar Dar Uni Inter Trans Top Best New Global Smart Mega Maxi Fero Meca Auto Moto Froid Clima Couture Texti Papi Info Data Print Digi Equi Mat Menui Alu Ferro Plasti Ceram Argan Apis Mellif Olea Agro Pisci Vet Sani Therm Vidéo Kit Casa Atlas Sud Nord Rif Souss Sahara Saïss Zaer Anfa Chaouia'.split(
    ' ',
  );
const ends =
  ' tech tec plus bat pro mat line sys com cash import service net mag max ex co land house center pack bois fer mod color graph lux tex var gaz agri vet frigo clim ma ora ina ium is al ys cor din matic'.split(
    ' ',
  );
const virtues =
  'Al Amal|Annour|Nour|Assalam|El Baraka|Al Fath|Attadamoun|El Wahda|Annahda|El Kheir|Al Houda|Arrahma|Al Manar|Al Moustakbal|Annajah|El Widad|Al Karama|Al Massira|Al Wifaq|Chourouk|Firdaous|Al Andalous|Yasmine|Zaitouna|Ennakhil|Riad|Tifaouine|Azul|Tafoukt|Tamount|Tislit|Tiwizi|Izourane|Agadez|Amnay|Tagmat|Ifrane|Toubkal|Oasis|Al Boustane|Bled El Khir|Al Mohit|Al Yamama|Al Yousr|Iman|Ikhlass|El Bahja|Palmier|Soleil|Étoile|Horizon|Progrès|Avenir|Espoir|Confiance|Renaissance|Universel|Excellence|Liberté|Victoire|La Colombe|Gazelle|Le Cèdre|Les Frères Unis|Trois Frères|La Perle|La Rose|La Source|Émeraude'.split(
    '|',
  );
const virtuesAr =
  'الأمل|النور|السلام|البركة|الفتح|التضامن|الوحدة|النهضة|الخير|الهدى|الرحمة|المنار|المستقبل|النجاح|الوداد|الكرامة|المسيرة|الوفاق|الشروق|الفردوس|الأندلس|الياسمين|الزيتونة|النخيل|الرياض|تيفاوين|تافوكت|تامونت|تيسليت|تيويزي|إزوران|تاكمات|توبقال|الواحة|البستان|بلاد الخير|المحيط|اليمامة|اليسر|الإيمان|الإخلاص|البهجة|النخلة|الشمس|النجمة|الأفق|التقدم|الثقة|الامتياز|الحرية|الحمامة|الغزالة|الأرز|الإخوة المتحدون|الجوهرة|الوردة|المنبع|الزمردة|الرائد|الأصيل|الهلال|القمة|الربيع|الأنصار|السعادة'.split(
    '|',
  );
const trades =
  "Équipement|Négoce|Matériel|Trading|Services|Distribution|Import Export|Machines|Matériaux|Irrigation|Couture|Pesage|Inox|Solaire|Froid|Climatisation|Apiculture|Aviculture|Élevage|Pneus|Motoculture|Bureautique|Informatique|Mobilier|Menuiserie|Aluminium|Ferronnerie|Forage|Pompage|Hydraulique|Bâtiment|Travaux Divers|BTP|Électricité|Plomberie|Sanitaire|Quincaillerie|Droguerie|Emballage|Boulangerie|Cuisines|Agricole|Agro|Semences|Aliments de bétail|Vétérinaire|Textile|Broderie|Cuir|Céramique|Artisanat|Imprimerie|Pub|Multi-Services|Auto|Moto|Poids Lourds|Pièces|Transport|Pêche|Nautique|Outillage|Soudure|Bois|Verre|Peinture|Carrelage|d'Or|Company|Group|Industries|International|Consulting|du Sud|du Nord|de l'Oriental|Maroc|Sahara|Atlas".split(
    '|',
  );
const tradesAr =
  'للتجارة|للتجهيز|للتجهيزات|للخدمات|للتوزيع|للاستيراد والتصدير|للآلات|لمواد البناء|للري والسقي|للخياطة|للموازين|للطاقة الشمسية|للتبريد|لتربية النحل|للأعلاف|لتربية المواشي|للعجلات|للمكتبيات|للمعلوميات|للأثاث|للنجارة|للألمنيوم|للحدادة|لحفر الآبار|للبناء|للأشغال المختلفة|للكهرباء|للترصيص|للعقاقير|للتلفيف|للمخابز|الفلاحية|للبذور|للنسيج|للطرز|للجلد|للخزف|للطباعة|للإشهار|للسيارات|لقطع الغيار|للنقل|للصيد البحري|للأدوات|للحام|للخشب|للزجاج|للصباغة|وشركاؤه|وإخوانه|وأبناؤه'.split(
    '|',
  );
const houses =
  'Quincaillerie|Droguerie|Menuiserie|Atelier|Garage|Librairie|Papeterie|Comptoir|Bazar|Magasin|Dépôt|Pépinière|Ferme|Domaine|Boulangerie|Pâtisserie|Imprimerie|Forge|Scierie|Marbrerie|Tapisserie|Maison|Espace|Centre|Station|Minoterie|Laiterie|Coopérative|Comptoir Agricole|Établissement|Etablissements|Moulin|Briqueterie|Pharmacie|Clinique Vétérinaire|Meubles|Galerie|Cuisine|Salon|Optique|Taller|Auto-école|Cycles|Pneumatiques|Fournitures|Couvoir|Rucher|Aluminium|Serrurerie'.split(
    '|',
  );
const housesAr =
  'محلات|ورشة|مؤسسة|مستودع|مخبزة|مكتبة|مطبعة|معمل|ضيعة|مشتل|مرآب|دار|متجر|عقاقير|نجارة|حدادة|مقاولة|تعاونية|مطحنة|صيدلية|فضاء|مركز|ملبنة|معرض|سوق|مجموعة'.split(
    '|',
  );
const before = [
  'STE',
  'STÉ',
  'Sté',
  'Ste',
  'Société',
  'SOCIETE',
  'Ets',
  'ETS',
  'Ets.',
  'Groupe',
  'S.T.E',
  "L'Ets",
];
const after = [
  'SARL',
  'SARL',
  'SARL AU',
  'S.A.R.L',
  'S.A.R.L.',
  'S.A.R.L. A.U',
  'sarl',
  'sarl au',
  'SARLAU',
  'SA',
  'S.A',
  'SNC',
  'SARL à A.U',
  'Sarl',
  '(SARL)',
  'S.A.S',
];

const open = 'b c d f g h j k l m n r s t v w z ch dj br kr tr pr gr'.split(' ');
const vowels = 'a a a e i i o u ou ai'.split(' ');
const close = ['', '', '', '', 'n', 'r', 's', 'l', 'm', 'x', 'k', 't'];
/** A word nobody has heard: `Zamakir`, `Troun`. */
export const coinedLat = (chance: Chance): string =>
  title(
    Array.from(
      { length: 2 + chance.below(2) },
      () => chance.pick(open) + chance.pick(vowels) + chance.pick(close),
    ).join(''),
  );
const letters = [...'بتجحخدرزسشصطعغفقكلمنهوي'];
export const coinedAr = (chance: Chance): string => {
  const root = Array.from({ length: 3 }, () => chance.pick(letters)) as [string, string, string];
  const [a, b, c] = root;
  return chance.pick([
    `${a}ا${b}${c}`,
    `ت${a}${b}ي${c}ت`,
    `${a}${b}و${c}`,
    `أ${a}${b}${c}`,
    `${a}${b}ا${c}ة`,
    `م${a}${b}${c}ة`,
    `${a}ي${b}ا${c}`,
    `تا${a}${b}${c}ت`,
    `إ${a}${b}ا${c}ن`,
  ]);
};

const initials = (chance: Chance) => {
  const own = Array.from({ length: 2 + chance.below(3) }, () => chance.pick([...'ABCDEFHIKLMNORSTZ']));
  return chance.pick([
    own.join(''),
    own.join('.'),
    `${own.join('.')}.`,
    `${1 + chance.below(4)}${own[0]}`,
    own.join(' '),
  ]);
};

/** What a firm calls itself, without its legal form. */
function calledLat(chance: Chance): string {
  const kin = title(folk.person(chance, 'M', [1940, 1990]).familyLat);
  const town = chance.pick(folk.places)[1];
  const trade = chance.pick(trades);
  const word = chance.pick([
    () => chance.pick(virtues),
    () => chance.pick(starts) + chance.pick(ends),
    () => `${chance.pick(starts)} ${title(chance.pick(ends) || 'plus')}`,
    () => coinedLat(chance),
    () => kin,
    () => town,
    () => initials(chance),
  ])();
  return chance.pick([
    () => word,
    () => `${word} ${trade}`,
    () => `${word} ${trade}`,
    () => `${word} ${trade} ${chance.pick(trades)}`,
    () => `${word} ${town}`,
    () => `${word} ${trade} ${town}`,
    () => `${chance.pick(houses)} ${word}`,
    () => `${chance.pick(houses)} ${word} ${town}`,
    () => `${trade} ${word}`,
    () => `${word} & ${chance.pick(['Fils', 'Frères', 'Cie', 'Associés', coinedLat(chance)])}`,
    () => `${kin} ${chance.pick(['Frères', 'et Fils', '& Co', trade, 'Père et Fils'])}`,
    () => `${word}-${trade}`,
    () => `${word} de ${trade} et ${chance.pick(trades)}`,
  ])();
}

export function firmOf(chance: Chance, at: At): string {
  if (at === 'ar') {
    const kin = folk.person(chance, 'M', [1940, 1990]).familyAr;
    const word = chance.pick([
      chance.pick(virtuesAr),
      chance.pick(virtuesAr),
      coinedAr(chance),
      kin,
      chance.pick(folk.places)[0],
    ]);
    return chance.pick([
      `شركة ${word}`,
      `شركة ${word} ${chance.pick(tradesAr)}`,
      `شركة ${word} ${chance.pick(tradesAr)} ${chance.pick(['ش.م.م', 'ش.ذ.م.م', 'ش م م', 'شركة ذات مسؤولية محدودة', 'ش.م.م.ش.و'])}`,
      `${chance.pick(housesAr)} ${word}`,
      `${chance.pick(housesAr)} ${word} ${chance.pick(tradesAr)}`,
      `${word} ${chance.pick(tradesAr)}`,
      `مؤسسة ${kin} ${chance.pick(['وأبنائه', 'وإخوانه', chance.pick(tradesAr)])}`,
      `مقاولة ${word} ${chance.pick(tradesAr)}`,
    ]);
  }
  const called = calledLat(chance);
  const owner = folk.person(chance, 'M', [1940, 1990]);
  const name = `${owner.givenLat} ${title(owner.familyLat)}`;
  const text = chance.pick([
    called,
    `${chance.pick(['Ets', 'ETS', 'Ets.', 'Etablissements', 'Maison', 'Atelier', 'Garage'])} ${name}`,
    `${name} ${chance.pick(trades)}`,
    `${chance.pick(before)} ${name} ${chance.pick(['', chance.pick(after)])}`.trim(),
    `${chance.pick(['STE', 'Sté', 'Société'])} ${called} ${chance.pick(['de', 'pour', 'des'])} ${chance.pick(trades)} et ${chance.pick(trades)} ${chance.pick(['', chance.pick(after)])}`.trim(),
    `${called} ${chance.pick(['2000', '21', '3', 'II', 'N°1', '24/7'])}`,
    `${chance.pick(['Comptoir Marocain', 'Centre Régional', 'Compagnie Générale', 'Société Nouvelle', 'Union'])} ${called}`,
    called,
    `${chance.pick(before)} ${called}`,
    `${chance.pick(before)} ${called}`,
    `${chance.pick(before)} ${called} ${chance.pick(after)}`,
    `${called} ${chance.pick(after)}`,
    `${called} ${chance.pick(after)}`,
    `${chance.pick(before)} « ${called} »`,
    `"${called}" ${chance.pick(after)}`,
    `${called} ${chance.pick(after)}`,
    `${chance.pick(after)} ${called}`,
  ]);
  return chance.chance(0.45) ? text.toUpperCase() : text;
}
