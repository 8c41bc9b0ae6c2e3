/** Papers that present a small project: forms of a delegation, sheets of a bureau of studies, plans a promoter typed himself. */
import type { Drafts } from '../draft.ts';

const costsFr =
  '[Aménagement du local|Matériel et outillage|Équipement|Fonds de roulement|Frais préliminaires|Achat de cheptel|Matières premières|Mobilier|Matériel de transport|Frais d’établissement|Stock initial|Loyer (6 mois)|Imprévus (5 %)|Construction|Raccordement eau et électricité|Matériel informatique|Besoin en fonds de roulement|Forage et irrigation]';
const costsAr =
  '[تهيئة المحل|التجهيزات والمعدات|المعدات|رأس المال العامل|مصاريف التأسيس|اقتناء القطيع|المواد الأولية|الأثاث|وسيلة النقل|مصاريف أولية|المخزون الأولي|كراء المحل|مصاريف مختلفة|البناء|الربط بالماء والكهرباء|المعدات المعلوماتية|آلات الخياطة|الأعلاف]';
const chargesFr =
  '[Achats consommés|Charges de personnel|Loyer|Eau et électricité|Impôts et taxes|Dotations aux amortissements|Frais financiers|Transport|Téléphone et internet|Assurance|Entretien|Autres charges]';
const chargesAr =
  '[المشتريات|أجور العمال|الكراء|الماء والكهرباء|الضرائب والرسوم|الاستهلاكات|الفوائد البنكية|النقل|التأمين|الصيانة|مصاريف أخرى]';
const hcar =
  '[Haut Commissariat aux Anciens Résistants et Anciens Membres de l’Armée de Libération|HCAR|Haut-Commissariat|HAUT COMMISSARIAT AUX ANCIENS RESISTANTS ET ANCIENS MEMBRES DE L’ARMEE DE LIBERATION]';
const hcarAr =
  '[المندوبية السامية لقدماء المقاومين وأعضاء جيش التحرير|المندوبية السامية|المندوبية السامية لقدماء المقاومين واعضاء جيش التحرير|م.س.ق.م.أ.ج.ت]';
const headHcarAr = `= المملكة المغربية ; المندوبية السامية لقدماء المقاومين وأعضاء جيش التحرير ; [النيابة الإقليمية|المندوبية الجهوية|النيابة الجهوية|المكتب المحلي] ب{~placeAr}`;
const titleIsAr =
  '[عنوان المشروع|اسم المشروع|تسمية المشروع|نوع المشروع|طبيعة المشروع|موضوع المشروع|المشروع المقترح|المشروع المراد إنجازه]';
const titleIsFr =
  '[Intitulé du projet|Titre du projet|Nom du projet|Nature du projet|Objet du projet|Dénomination du projet|Projet|Type de projet|Idée de projet|Libellé du projet]';
const holderIsAr =
  '[صاحب(ة) المشروع|<صاحب|صاحبة> المشروع|<حامل|حاملة> المشروع|اسم حامل المشروع|الاسم الكامل لصاحب المشروع|الاسم والنسب|<المستفيد|المستفيدة>|المقاول(ة)|<المرشح|المرشحة>|الاسم الكامل]';
const holderIsFr =
  '[Porteur du projet|<Porteur|Porteuse> du projet|Promoteur|<Promoteur|Promotrice> du projet|Nom et prénom du promoteur|Nom du porteur|Nom et prénom|Bénéficiaire|Initiateur du projet|Entrepreneur|Candidat(e)|Identité du promoteur]';
const cinIsAr = '[رقم البطاقة الوطنية|ب.ت.و|رقم ب.و.ت.إ|رقم بطاقة التعريف الوطنية|البطاقة الوطنية رقم|ر.ب.و]';
const cinIsFr = '[CIN|N° CIN|CNIE|C.I.N. n°|N° de la CNIE|Carte nationale n°|Pièce d’identité (CIN)]';
const sectorIsAr = '[القطاع|قطاع النشاط|مجال النشاط|القطاع الاقتصادي|المجال|فرع النشاط]';
const sectorIsFr =
  "[Secteur|Secteur d'activité|Branche|Branche d'activité|Domaine d'activité|Filière|Secteur économique]";
const valueIsAr =
  '[الكلفة الإجمالية للمشروع|تكلفة المشروع|كلفة المشروع|المبلغ الإجمالي للاستثمار|قيمة المشروع|القيمة الإجمالية للمشروع|الغلاف المالي الإجمالي|التكلفة الإجمالية|حجم الاستثمار|مجموع الاستثمار]';
const valueIsFr =
  "[Coût total du projet|Coût global|Montant total de l'investissement|Investissement total|Coût du projet|Montant global du projet|Coût estimatif|Valeur du projet|Budget total|Total investissement|Enveloppe globale]";
const ownIsAr =
  '[المساهمة الذاتية|المساهمة الشخصية|التمويل الذاتي|مساهمة صاحب المشروع|الأموال الذاتية|المساهمة الخاصة|حصة المستفيد|المساهمة النقدية]';
const ownIsFr =
  '[Apport personnel|Fonds propres|Autofinancement|Apport propre|Apport du promoteur|Contribution personnelle|Apport en numéraire|Part du bénéficiaire|Capital propre]';
const loanIsAr = '[القرض البنكي|قرض بنكي|التمويل البنكي|مبلغ القرض|السلف البنكي|القرض|قرض انطلاقة|الاقتراض]';
const loanIsFr =
  '[Crédit bancaire|Emprunt bancaire|Prêt bancaire|Crédit Intelaka|Concours bancaire|Emprunt|CMT|Dettes de financement|Financement bancaire|Prêt]';
const askedIsAr =
  '[الإعانة المطلوبة|الدعم المطلوب|مبلغ الإعانة المطلوبة|الإعانة المالية المطلوبة|المنحة المطلوبة|دعم المندوبية السامية|مساهمة المندوبية السامية|مبلغ الدعم المطلوب|المساعدة المالية]';
const askedIsFr =
  '[Subvention demandée|Subvention sollicitée|Aide demandée|Aide financière demandée|Subvention HCAR|Montant de la subvention demandée|Contribution du HCAR|Appui financier sollicité|Don sollicité|Subvention]';
const jobsIsAr =
  '[عدد مناصب الشغل|مناصب الشغل المحدثة|عدد مناصب الشغل المزمع إحداثها|فرص الشغل|عدد فرص الشغل|مناصب الشغل|عدد العمال|اليد العاملة المشغلة]';
const jobsIsFr =
  "[Emplois créés|Nombre d'emplois|Emplois à créer|Nombre d'emplois à créer|Postes d'emploi|Effectif prévu|Emplois prévus|Nombre de postes créés|Création d'emplois]";
const turnIsAr =
  '[رقم المعاملات المتوقع|رقم المعاملات السنوي|رقم المعاملات|المداخيل السنوية|رقم معاملات السنة الأولى|رقم الأعمال السنوي|المداخيل المرتقبة]';
const turnIsFr =
  "[Chiffre d'affaires prévisionnel|Chiffre d'affaires annuel|CA prévisionnel|CA de la 1ère année|Chiffre d'affaires|Recettes annuelles|Ventes annuelles prévues|C.A. annuel (DH)|Chiffre d'affaires (année 1)]";
const dh = '[DH|dh|Dhs|MAD|dirhams]';
const closeFr =
  '> [Fait à {~placeLat}, le {~date}|{~placeLat}, le {~date}|Date : {~date}] ; [Signature du promoteur|Signature du porteur du projet|Signature]';
const closeAr =
  '> [حرر ب{~placeAr} في {~date}|{~placeAr} في {~date}|بتاريخ {~date}] ; [إمضاء صاحب المشروع|توقيع المعني بالأمر|الإمضاء]';

export const businessPlan: Drafts = {
  type: 'business-plan',
  texts: {
    titleAr: [
      '[إحداث|إنشاء|خلق] [مشروع|وحدة|] [لتربية الأغنام|لتربية الأبقار الحلوب|لتربية الماعز|لتربية الدواجن|لتسمين العجول|لتربية النحل]',
      'تربية [الأغنام|النحل وإنتاج العسل|الدواجن|الأبقار|الأرانب|الماعز الحلوب]',
      '[ورشة|ورشة صغيرة] [للخياطة|للنجارة|للحدادة|للخياطة التقليدية|لتفصيل الجلباب|للطرز]',
      'مخبزة [عصرية|تقليدية|وحلويات]',
      'مقهى [ومطعم|شعبي|ومخبزة]',
      'فتح [محل لبيع المواد الغذائية|محل للبقالة|صالون للحلاقة|وراقة|محل للإعلاميات|صيدلية بيطرية]',
      'وحدة [لعصر الزيتون|لتثمين الأركان|لتجفيف التين|لإنتاج الحليب ومشتقاته|لتعبئة العسل|لتلفيف التمور]',
      'اقتناء [دراجة ثلاثية العجلات|سيارة لنقل البضائع|شاحنة صغيرة|قارب للصيد التقليدي|جرار فلاحي]',
      'النقل [المدرسي|المزدوج|السياحي|القروي]',
      'السقي بالتنقيط [لضيعة فلاحية|وغرس أشجار الزيتون|]',
      'غرس [أشجار الزيتون|أشجار اللوز|الزعفران|الصبار]',
      'بيع [مواد البناء|الملابس الجاهزة|قطع الغيار|الأدوات المدرسية والكتب|الأعلاف]',
      'محل [لإصلاح السيارات|لغسل السيارات|لإصلاح الدراجات|للنسخ والطباعة|للحلاقة والتجميل]',
      'دار [ضيافة قروية|للضيافة|إيواء سياحي]',
      'صناعة [الزرابي التقليدية|الفخار|الحلي|الصابون البلدي|الألومنيوم]',
      'مشتل [لإنتاج الشتائل|للنباتات العطرية والطبية]',
      'قاعة [للرياضة|للألعاب والأنترنيت|للأفراح]',
      'حضانة [للأطفال|ورياض الأطفال]',
      'مركز [للدروس والدعم|للتكوين في الإعلاميات والخياطة|للترويض الطبي]',
    ],
    titleLat: [
      "[Création|Mise en place|Réalisation] d'[un atelier de couture|une unité laitière|un élevage ovin|une boulangerie|un café-restaurant|un salon de coiffure|un atelier de menuiserie]",
      'Élevage [ovin|caprin laitier|bovin|avicole|de poulets de chair|cunicole|apicole]',
      'ELEVAGE [OVIN|BOVIN|CAPRIN|AVICOLE] [A {~placeLat}|]',
      'Atelier de [couture traditionnelle|menuiserie aluminium|soudure|ferronnerie|poterie|tissage de tapis]',
      'Boulangerie[-pâtisserie| moderne| traditionnelle]',
      "Ouverture d'[une épicerie|un cybercafé|une librairie papeterie|un institut de beauté|une crèche]",
      'Unité de [trituration d’olives|valorisation de l’argan|production de miel|conditionnement de dattes|fabrication de fromage]',
      'Transport [de marchandises|scolaire|mixte|touristique]',
      "Acquisition d'[un triporteur|un tracteur|une camionnette|une barque de pêche|un taxi]",
      'Irrigation goutte à goutte [et plantation d’oliviers|d’une exploitation de [1|2|3|5|8|12] ha|]',
      'Commerce de [matériaux de construction|vêtements|pièces détachées|fruits et légumes|céréales]',
      'Café [restaurant|glacier|maure]',
      "Gîte rural [et table d'hôtes|]",
      'Apiculture et production de miel',
      'Lavage [auto|auto et vidange]',
      'Projet de [plantation de safran|pépinière|serre maraîchère|salle de sport]',
      'Réparation [automobile|de téléphones portables|de machines agricoles]',
      'Fabrication de [briques|meubles|savon noir|pâtisserie marocaine]',
      'Salle de sport [féminine|]',
      'Centre de [soutien scolaire|photocopie et bureautique|kinésithérapie]',
    ],
    sectorAr: [
      'الفلاحة',
      'القطاع الفلاحي',
      'الصناعة التقليدية',
      'التجارة',
      'الخدمات',
      'تربية المواشي',
      'الصيد البحري',
      'السياحة',
      'السياحة القروية',
      'النقل',
      'الصناعة',
      'الصناعات الغذائية',
      'البناء',
      'الفلاحي',
      'الحرف',
      'التجارة والخدمات',
      'تربية الماشية',
      'الاقتصاد الاجتماعي والتضامني',
      'المهن الحرة',
      'خدمات القرب',
      'تثمين المنتوجات المحلية',
      'التكوين والتعليم',
    ],
    sectorLat: [
      'Agriculture',
      'Élevage',
      'ELEVAGE',
      'Artisanat',
      'Commerce',
      'Services',
      'Agroalimentaire',
      'Industrie agro-alimentaire',
      'Pêche',
      'Pêche artisanale',
      'Tourisme',
      'Tourisme rural',
      'Transport',
      'BTP',
      'Textile',
      'Industrie',
      'Commerce de détail',
      'Commerce et services',
      'Services de proximité',
      'Restauration',
      'Apiculture',
      'Économie sociale et solidaire',
      'Agricole',
      'Primaire (agriculture)',
      'Tertiaire',
    ],
  },
  pages: [
    // ——— forms in Arabic ———
    `${headHcarAr}
# [بطاقة المشروع|بطاقة تقنية للمشروع|بطاقة تعريف المشروع|البطاقة التقنية الخاصة بالمشروع]
- ${holderIsAr} : {holderAr}
- ${cinIsAr} : {cin}
- العنوان : {~addressAr}
- الهاتف : {~phone}
- ${titleIsAr} : {titleAr}
- ${sectorIsAr} : {sectorAr}
- [مكان المشروع|موقع المشروع|مكان إنجاز المشروع] : {~placeAr}
- ${valueIsAr} : {projectValue} درهم
- ${ownIsAr} : {ownShare} درهم
?- ${loanIsAr} : {loan} درهم
- ${askedIsAr} : {subsidyAsked} درهم
- ${jobsIsAr} : {jobs}
?- ${turnIsAr} : {turnover} درهم
${closeAr}`,

    `# [ملف مشروع|استمارة مشروع|استمارة خاصة بحامل مشروع|مطبوع خاص بالمشاريع الصغرى]
أولا : [معلومات عن صاحب المشروع|الهوية|التعريف بالمستفيد]
- [الاسم الكامل|الإسم الشخصي والعائلي] : {holderAr}
- تاريخ ومكان الازدياد : {~date} ب{~placeAr}
- ${cinIsAr} : {cin}
- [ابن المقاوم|اسم المقاوم|اسم عضو جيش التحرير] : {~nameAr}
- [المستوى الدراسي|الشهادات] : [الباكالوريا|دبلوم تقني|السادس ابتدائي|بدون]
- الحالة العائلية : [متزوج|عازب|أرملة] - عدد الأبناء : {~number}
ثانيا : [معلومات عن المشروع|تقديم المشروع|المشروع]
- ${titleIsAr} : {titleAr}
- ${sectorIsAr} : {sectorAr}
- مدة الإنجاز : [2|3|6|9] أشهر
- ${jobsIsAr} : {jobs}
ثالثا : [تمويل المشروع|خطة التمويل|التركيبة المالية]
| مصدر التمويل | المبلغ بالدرهم | النسبة |
| ${ownIsAr} | {ownShare} | [5|10|25|30|40|60|70|80] % |
| ${loanIsAr} | {loan} | [5|10|25|30|40|60|70|80] % |
| ${askedIsAr} | {subsidyAsked} | [5|10|25|30|40|60|70|80] % |
| [المجموع|مجموع التمويل|المجموع العام] | {projectValue} | 100 % |
رأي النائب الإقليمي : ..........................
${closeAr}`,

    `= المملكة المغربية ; ${hcarAr} || ROYAUME DU MAROC ; [HCAR|Haut Commissariat aux Anciens Résistants]
# مخطط الأعمال
1. ${holderIsAr} : {holderAr} ، <الحامل|الحاملة> ل{~number}، البطاقة الوطنية {cin}، <الساكن|الساكنة> ب{~addressAr}
2. ${titleIsAr} : {titleAr} ([قطاع|ضمن قطاع] {sectorAr})
3. برنامج الاستثمار :
| البيان | [المبلغ بالدرهم|الكلفة] |
| ${costsAr} | {~amount} |
| ${costsAr} | {~amount} |
| ${costsAr} | {~amount} |
| ${costsAr} | {~amount} |
| [المجموع|مجموع الاستثمارات|الكلفة الإجمالية] | {projectValue} |
4. مخطط التمويل :
| ${ownIsAr} | {ownShare} |
| ${askedIsAr} | {subsidyAsked} |
| ${loanIsAr} | {loan} |
5. حساب الاستغلال التقديري :
| | السنة الأولى | السنة الثانية | السنة الثالثة |
| رقم المعاملات | {turnover} | {~amount} | {~amount} |
| ${chargesAr} | {~amount} | {~amount} | {~amount} |
| ${chargesAr} | {~amount} | {~amount} | {~amount} |
| النتيجة الصافية | {~amount} | {~amount} | {~amount} |
6. ${jobsIsAr} : {jobs}`,

    `# دراسة [جدوى|الجدوى|الجدوى الاقتصادية] [لمشروع|مشروع] {titleAr}
[من إعداد|من إنجاز|إعداد] : <السيد|السيدة> {holderAr}
?[تحت إشراف|بتأطير من] : {~nameAr}، [مستشار|مؤطر] ب[فضاء الذاكرة التاريخية|الوكالة الوطنية لإنعاش التشغيل والكفاءات]
[مقدمة :|تمهيد :] [في إطار|تبعا ل] برنامج الإدماج الاقتصادي والاجتماعي لأسرة المقاومة وجيش التحرير، [يتقدم|تتقدم] <صاحب|صاحبة> المشروع بهذه الدراسة التي تهدف إلى إحداث نشاط مدر للدخل في [مجال|قطاع] {sectorAr} ب{~placeAr}.
[الجانب المالي|الدراسة المالية] : تبلغ [كلفة المشروع|التكلفة الإجمالية للمشروع] {projectValue} درهم، [يساهم فيها|تتوزع على] المعني بالأمر ب{ownShare} درهم، [ويلتمس|وتلتمس] إعانة من ${hcarAr} قدرها {subsidyAsked} درهم، والباقي [عبارة عن|يغطيه] قرض بنكي بمبلغ {loan} درهم.
[الجانب الاجتماعي|الأثر الاجتماعي] : [سيوفر|سيمكن من خلق|يوفر] المشروع {jobs} [مناصب شغل|مناصب شغل قارة|فرص عمل].
[المردودية|الجدوى] : يتوقع أن يبلغ رقم المعاملات السنوي {turnover} درهم، بهامش ربح {~amount} درهم.
${closeAr}`,

    `# تقديم المشروع
{titleAr}
- صاحب المشروع : {holderAr} || ب.ت.و : {cin}
- القطاع : {sectorAr} || الجماعة : {~placeAr}
- تاريخ الإيداع : {~date} || رقم الملف : {~number}
- الكلفة : {projectValue} || المساهمة الذاتية : {ownShare}
- القرض : {loan} || الإعانة : {subsidyAsked}
- رقم المعاملات : {turnover} || مناصب الشغل : {jobs}
* [طبقا للمرسوم رقم 2.04.892|بناء على القانون رقم 97-99] المتعلق بتخويل إعانات لأفراد أسرة المقاومة وجيش التحرير`,

    `سيدي [المندوب السامي|المحترم]، [يشرفني|أتشرف] أنا الموقع أسفله {holderAr}، <الحامل|الحاملة> للبطاقة الوطنية رقم {cin}، <المزداد|المزدادة> بتاريخ {~date}، أن أعرض عليكم [مشروعي|ملف مشروعي] المتمثل في {titleAr}، [والمندرج|الذي يندرج] في [قطاع|مجال] {sectorAr}.
# [بطاقة وصفية للمشروع|ورقة تعريفية بالمشروع|ملخص المشروع]
[تقدر|قدرت] [كلفة المشروع|القيمة الإجمالية للمشروع] [ب|بمبلغ] {projectValue} درهم [وفق بيانات الأثمان المرفقة|حسب الفاتورات الشكلية] ({~amount} درهم للمعدات و{~amount} درهم للتهيئة).
أساهم شخصيا بمبلغ {ownShare} درهم، وأطلب دعما قدره {subsidyAsked} درهم [أي نسبة {~number} في المائة|].
وسيشغل المشروع {jobs} أشخاص.
${closeAr}`,

    `${headHcarAr}
# [محضر دراسة مشروع|بطاقة تتبع مشروع|بطاقة تقييم مشروع اقتصادي|بطاقة دراسة ملف إعانة]
%{
- رقم الملف : {~number}
- تاريخ الدراسة : {~date}
- المستفيد : {holderAr}
- رقم بطاقة المقاوم : {~number}
- اسم المقاوم : {~nameAr}
- رقم البطاقة الوطنية : {cin}
- المشروع : {titleAr}
- قطاع النشاط : {sectorAr}
%}
| [العناصر المالية|المعطيات المالية] | [المبلغ|درهم] |
| القيمة الإجمالية للمشروع | {projectValue} |
| المساهمة الذاتية | {ownShare} |
| مبلغ الإعانة المطلوبة | {subsidyAsked} |
| سقف الإعانة (30 %) | {~amount} |
| الإعانة المقترحة من اللجنة | {~amount} |
> [رئيس المصلحة|النائب الإقليمي] ; {~nameAr}`,

    `# مشروع
{titleAr}
[لصاحبه|لصاحبته|من تقديم] : {holderAr}
[الكلفة الإجمالية|قيمة المشروع] : {projectValue} درهم
[المنحة المطلوبة|الإعانة] : {subsidyAsked} درهم
{~placeAr} {~year}`,

    `# الدراسة التقنية والمالية
أ - وصف المشروع : يتعلق الأمر بمشروع {titleAr} ب[دوار|حي] {~placeAr} [التابع لجماعة|جماعة] {~placeAr}، على مساحة [40|80|150|200] متر مربع، [تعود ملكيتها لوالد|في ملك] المعني بالأمر (رسم عقاري عدد {~reference}).
ب - <حامل|حاملة> المشروع : {holderAr} ([ب.و.ت|بطاقة وطنية] : {cin}، الهاتف : {~phone})
ج - السوق : عدد الزبناء المحتملين {~number}، المنافسون {~number}، ثمن البيع {~amount} درهم
د - الاستثمار :
- ${costsAr} : {~amount}
- ${costsAr} : {~amount}
- ${costsAr} : {~amount}
- ${valueIsAr} : {projectValue}
ه - التمويل :
- ${ownIsAr} : {ownShare}
- ${loanIsAr} (على [2|3|5|7] سنوات بنسبة {~rate} %) : {loan}
- ${askedIsAr} : {subsidyAsked}
و - [التشغيل|الموارد البشرية] : {jobs} [عمال|أجراء] بأجر شهري {~amount} درهم
ز - ${turnIsAr} : {turnover}`,

    `= الوكالة الوطنية لإنعاش التشغيل والكفاءات ; وكالة {~placeAr} ; [برنامج مقاولتي|برنامج انطلاقة|برنامج فرصة|برنامج أوراش]
# ملخص مخطط العمل
| صاحب المشروع | {holderAr} |
| البطاقة الوطنية | {cin} |
| المؤطر | {~nameAr} |
| المشروع | {titleAr} |
| المجال | {sectorAr} |
| الشكل القانوني | [شخص ذاتي|مقاول ذاتي|شركة ذات مسؤولية محدودة|تعاونية] |
| كلفة الاستثمار | {projectValue} |
| التمويل الذاتي | {ownShare} |
| التمويل البنكي | {loan} |
| دعم الدولة | {subsidyAsked} |
| رقم المعاملات | {turnover} |
| العائد الصافي | {~amount} |
| فرص الشغل | {jobs} |
| مدة استرجاع رأس المال | [2|3|5|28|34] سنة |`,

    `# ملف طلب الاستفادة من إعانة مالية لفائدة مشروع اقتصادي
[القسم الأول :|1 -] صاحب الطلب
<السيد|السيدة> {holderAr} <المولود|المولودة> في {~date} ب{~placeAr}، <ابن|بنت> المقاوم {~nameAr} [رقم الملف|ملف رقم] {~number}، <القاطن|القاطنة> ب{~addressAr}. [رقم الهاتف|الهاتف] {~phone}، [رقم البطاقة الوطنية|ب.ت.و] {cin}.
[القسم الثاني :|2 -] المشروع
[يتعلق الطلب بإنجاز|موضوع الطلب هو] {titleAr} في قطاع {sectorAr}.
[القسم الثالث :|3 -] الجدولة المالية
| التجهيزات | {~amount} |
| التهيئة | {~amount} |
| رأس المال المتداول | {~amount} |
| المجموع | {projectValue} |
| منها مساهمة صاحب الطلب | {ownShare} |
| ومنها القرض | {loan} |
| ومنها الإعانة المطلوبة | {subsidyAsked} |
* أصرح بشرفي بصحة البيانات وبأنني لم أستفد من أي إعانة سابقة، وأتعهد بإنجاز المشروع في أجل [2|3|6|9] أشهر.`,

    `# وصف مختصر للمشروع
<السيد|السيدة> {holderAr}، [2|3|5|28|34] سنة، <خريج|خريجة> معهد التكوين المهني ب{~placeAr} سنة {~year}، [قرر|يعتزم|ينوي] [إنجاز|إطلاق] مشروع "{titleAr}".
[يحتاج المشروع إلى|يتطلب المشروع] غلاف مالي [قدره|يناهز] {projectValue} درهم. وقد [وفر|خصص] منه [صاحبه|المعني بالأمر] {ownShare} درهم، ووافق [البنك الشعبي|القرض الفلاحي|بريد بنك] مبدئيا على قرض [قدره|بقيمة] {loan} درهم بتاريخ {~date}. أما [المبلغ المتبقي|الباقي]، وهو {subsidyAsked} درهم، فيلتمس [تغطيته|الحصول عليه] في شكل إعانة.
سيشغل المشروع {jobs} [أفراد|عمال] وسيحقق [مداخيل سنوية|رقم معاملات سنوي] [تقدر ب|قدره] {turnover} درهم مقابل مصاريف {~amount} درهم.`,

    // ——— forms in French ———
    `= ROYAUME DU MAROC ; ${hcar} ; [Délégation provinciale|Délégation régionale] de {~placeLat}
# [FICHE DE PROJET|FICHE TECHNIQUE DU PROJET|FICHE DE PRESENTATION DU PROJET|Fiche signalétique du projet]
- ${holderIsFr} : {holderLat}
- ${cinIsFr} : {cin}
- Adresse : {~addressLat}
- Téléphone : {~phone}
- ${titleIsFr} : {titleLat}
- ${sectorIsFr} : {sectorLat}
- [Lieu d'implantation|Localisation|Site du projet] : {~placeLat}
- ${valueIsFr} : {projectValue} ${dh}
- ${ownIsFr} : {ownShare} ${dh}
?- ${loanIsFr} : {loan} ${dh}
- ${askedIsFr} : {subsidyAsked} ${dh}
- ${jobsIsFr} : {jobs}
?- ${turnIsFr} : {turnover} ${dh}
${closeFr}`,

    `# [BUSINESS PLAN|Business plan|PLAN D'AFFAIRES|Plan d'affaires simplifié]
{titleLat}
[Élaboré par|Présenté par|Réalisé par|Porté par] : {holderLat}
?[Encadré par|Accompagné par] : {~nameLat}, [conseiller en création d'entreprise|ANAPEC {~placeLat}|cabinet {~firmLat}]
1. Présentation du porteur : <né|née> le {~date} à {~placeLat}, ${cinIsFr} {cin}, [niveau baccalauréat|titulaire d'un diplôme de technicien|sans diplôme], [2|3|5|7|10] ans d'expérience
2. Secteur : {sectorLat}
3. Programme d'investissement
| Rubrique | Montant (DH) |
| ${costsFr} | {~amount} |
| ${costsFr} | {~amount} |
| ${costsFr} | {~amount} |
| ${costsFr} | {~amount} |
| [TOTAL|Total investissement|Total général] | {projectValue} |
4. Plan de financement
| [Ressources|Source] | Montant | [Part|%] |
| ${ownIsFr} | {ownShare} | [5|10|25|30|40|60|70|80] % |
| ${loanIsFr} | {loan} | [5|10|25|30|40|60|70|80] % |
| ${askedIsFr} | {subsidyAsked} | [5|10|25|30|40|60|70|80] % |
| Total | {projectValue} | 100 % |
5. ${jobsIsFr} : {jobs}`,

    `# COMPTE D'EXPLOITATION PREVISIONNEL
Projet : {titleLat} — Promoteur : {holderLat}
| Libellé | Année 1 | Année 2 | Année 3 | Année 4 | Année 5 |
| Chiffre d'affaires | {turnover} | {~amount} | {~amount} | {~amount} | {~amount} |
| ${chargesFr} | {~amount} | {~amount} | {~amount} | {~amount} | {~amount} |
| ${chargesFr} | {~amount} | {~amount} | {~amount} | {~amount} | {~amount} |
| ${chargesFr} | {~amount} | {~amount} | {~amount} | {~amount} | {~amount} |
| Résultat net | {~amount} | {~amount} | {~amount} | {~amount} | {~amount} |
| Cash-flow | {~amount} | {~amount} | {~amount} | {~amount} | {~amount} |
Investissement initial : {projectValue} DH ; délai de récupération : [2|3|6|12|18] mois ; TRI : {~rate} %
Effectif : {jobs} personnes
?Financement : fonds propres {ownShare}, emprunt {loan} au taux de {~rate} % sur 60 mois, subvention {subsidyAsked}`,

    `# [ETUDE DE FAISABILITE|Étude technico-économique|Étude de projet|ETUDE TECHNICO-FINANCIERE]
Le présent [dossier|document|rapport] [porte sur|concerne] {titleLat} [à|dans la commune de] {~placeLat}, [initié par|porté par|à l'initiative de] <M.|Mme> {holderLat} ([CIN|CNIE n°] {cin}), [relevant du|dans le] secteur {sectorLat}.
Le coût [global|total] [du projet|de l'investissement] [s'élève à|est estimé à|est évalué à] {projectValue} DH, [dont|y compris] {~amount} DH d'équipements et {~amount} DH de fonds de roulement. Il sera financé [comme suit|ainsi] : {ownShare} DH d'apport personnel, {loan} DH de crédit bancaire et {subsidyAsked} DH de subvention [du Haut Commissariat|au titre du décret n° 2.04.892|].
Le projet [permettra la création de|créera] {jobs} emplois [directs|permanents|] et [générera|dégagera] un chiffre d'affaires annuel de {turnover} DH [pour un bénéfice net de {~amount} DH|].
${closeFr}`,

    `# DOSSIER DE PROJET
I. IDENTIFICATION
- Nom et prénom : {holderLat}
- Né(e) le : {~date} à {~placeLat}
- CIN : {cin}
- Situation familiale : [célibataire|marié|veuve] - [enfants|Nombre d'enfants] : {~number}
- Fils/Fille du résistant : {~nameLat}, [dossier n°|carte n°] {~number}
II. PROJET
- Intitulé : {titleLat}
- Filière : {sectorLat}
- Forme juridique : [Personne physique|Auto-entrepreneur|SARL|Coopérative]
- Date de démarrage prévue : {~date}
- Nombre d'emplois : {jobs}
III. MONTAGE FINANCIER
- Coût du projet : {projectValue}
- Apport personnel : {ownShare}
- Crédit bancaire : {loan}
- Subvention demandée : {subsidyAsked}
- Banque : [Banque Populaire|Crédit Agricole du Maroc|Attijariwafa bank] agence {~placeLat}
IV. RENTABILITE
- Chiffre d'affaires : {turnover}
- Charges : {~amount}
- Bénéfice : {~amount}
${closeFr}`,

    `= {~firmLat} ; Bureau d'études et de conseil ; {~addressLat} ; ICE {~ice}
# Montage financier du projet
[Client|Promoteur] : {holderLat}
| EMPLOIS | MONTANT | RESSOURCES | MONTANT |
| ${costsFr} | {~amount} | ${ownIsFr} | {ownShare} |
| ${costsFr} | {~amount} | ${loanIsFr} | {loan} |
| ${costsFr} | {~amount} | ${askedIsFr} | {subsidyAsked} |
| Total des emplois | {projectValue} | Total des ressources | {projectValue} |
[Objet|Projet] : {titleLat} ; secteur : {sectorLat} ; date de l'étude : {~date} ; honoraires : {~amount} DH`,

    `[Je soussigné(e)|Je, soussigné] {holderLat}, [titulaire de la CIN n°|CIN] {cin}, demeurant à {~addressLat}, [fils|fille|ayant droit] du résistant {~nameLat}, [présente|soumets] à votre bienveillance mon projet :
# {titleLat}
[Activité|Domaine] : {sectorLat}
Pour le réaliser j'ai besoin de {projectValue} DH. Je dispose de {ownShare} DH [d'économies|sur mon compte], la banque m'accorde {loan} DH [remboursables sur [2|3|5|7|10] ans|] et je sollicite une aide de {subsidyAsked} DH.
Je compte [embaucher|employer] {jobs} personnes [de mon douar|de ma commune|]. Les ventes [atteindront|seront de] {turnover} DH par an, les dépenses de {~amount} DH.
${closeFr}`,

    `# Fiche projet
| Champ | Réponse |
| Porteur | {holderLat} |
| CNIE | {cin} |
| Projet | {titleLat} |
| Secteur | {sectorLat} |
| Province | {~placeLat} |
| Coût total (DH) | {projectValue} |
| Apport (DH) | {ownShare} |
| Crédit (DH) | {loan} |
| Aide demandée (DH) | {subsidyAsked} |
| CA annuel (DH) | {turnover} |
| Emplois | {jobs} |
| Date | {~date} |`,

    `# PROGRAMME [INTELAKA|FORSA|MOUKAWALATI] - RESUME DU PROJET
%{
- Intitulé du projet : {titleLat}
- Porteuse / porteur de projet : {holderLat}
- N° CNIE : {cin}
- Secteur d'activité : {sectorLat}
- Région : {~placeLat}
- N° de dossier : {~reference}
%}
%{
- Investissement total : {projectValue}
- Fonds propres : {ownShare}
- Crédit Intelaka : {loan}
- Emplois à créer : {jobs}
- Chiffre d'affaires prévisionnel : {turnover}
%}
Comité du {~date} : avis [favorable|réservé] ; montant validé {~amount} DH ; garantie Tamwilcom [5|10|25|30|40|60|70|80] %`,

    `# INVESTISSEMENT ET FINANCEMENT
Promoteur : {holderLat}          Projet : {titleLat}
A) Dépenses
| N° | Nature de la dépense | Quantité | Coût unitaire | Coût total |
| 1 | ${costsFr} | {~number} | {~amount} | {~amount} |
| 2 | ${costsFr} | {~number} | {~amount} | {~amount} |
| 3 | ${costsFr} | {~number} | {~amount} | {~amount} |
| 4 | ${costsFr} | {~number} | {~amount} | {~amount} |
| | Coût total du projet | | | {projectValue} |
B) Financement
| Part du promoteur | {ownShare} |
| Part de la banque | {loan} |
| Part demandée au HCAR | {subsidyAsked} |
?C) Amortissement : équipements sur [2|3|5|7|10] ans, aménagement sur 10 ans`,

    `[Résumé exécutif|Résumé du projet|Synthèse]
# {titleLat}
[Ce projet|Le projet] est [né d'|porté par] une idée de {holderLat}, [fille|fils] d'ancien résistant, [qui exerce depuis|installé depuis] {~year} dans [le commerce|l'agriculture|la confection] à {~placeLat}. La zone compte {~number} habitants et {~number} concurrents. Le prix de vente moyen est de {~amount} DH.
- Budget : {projectValue}
- Apport du porteur : {ownShare}
- Emprunt sollicité : {loan}
- Subvention : {subsidyAsked}
- Postes de travail : {jobs}
- Recettes la première année : {turnover}
- Recettes la troisième année : {~amount}
* Contact : {~phone} — CIN {cin}`,

    // ——— both languages ———
    `= ROYAUME DU MAROC ; ${hcar} || المملكة المغربية ; ${hcarAr}
# بطاقة المشروع / FICHE PROJET
- Nom et prénom : {holderLat} <> {holderAr} : الاسم الكامل
- C.I.N. : {cin} <> {cin} : ب.ت.و
- Projet : {titleLat} <> {titleAr} : المشروع
- Secteur : {sectorLat} <> {sectorAr} : القطاع
- Coût : {projectValue} <> {projectValue} : الكلفة
- Apport : {ownShare} <> {ownShare} : المساهمة الذاتية
- Subvention : {subsidyAsked} <> {subsidyAsked} : الإعانة المطلوبة
- Emplois : {jobs} <> {jobs} : مناصب الشغل
> Signature / الإمضاء ; {~date}`,

    `# مخطط الأعمال — Plan d'affaires
[صاحب المشروع|حامل المشروع] : {holderAr} ({holderLat})
[عنوان المشروع|المشروع] : {titleAr} ({titleLat})
| الاستثمار Investissement | المبلغ Montant |
| ${costsAr} | {~amount} |
| ${costsAr} | {~amount} |
| المجموع Total | {projectValue} |
| التمويل Financement | المبلغ Montant |
| مساهمة ذاتية Apport personnel | {ownShare} |
| قرض Crédit | {loan} |
| إعانة Subvention | {subsidyAsked} |
رقم المعاملات / CA : {turnover} — مناصب الشغل / Emplois : {jobs}`,

    `${headHcarAr}
# استمارة المعطيات الخاصة بالمشروع
- الاسم العائلي والشخصي : {holderAr}
- Nom et prénom : {holderLat}
- رقم البطاقة الوطنية للتعريف : {cin}
- طبيعة المشروع : {titleAr}
- Nature du projet : {titleLat}
- القطاع المستهدف : {sectorAr}
- التكلفة الإجمالية (بالدرهم) : {projectValue}
- مبلغ المساهمة الذاتية : {ownShare}
- مبلغ القرض البنكي (إن وجد) : {loan}
- مبلغ الدعم المطلوب : {subsidyAsked}
- عدد مناصب الشغل المباشرة : {jobs}
- الوثائق المرفقة : بيان أثمان، موافقة البنك، نسخة من ب.ت.و
${closeAr}`,

    `# Présentation du projet « {titleLat} »
{titleAr}
[Porté par|Présenté par] {holderLat} — {holderAr}
[Coût|Investissement] : {projectValue} DH ; [Aide sollicitée|Subvention] : {subsidyAsked} DH ; Emplois : {jobs}
?Dossier déposé à la délégation de {~placeLat} le {~date} sous le n° {~number}`,

    // ——— more of each manner ———
    `# ملف مشروع [فلاحي|تجاري|خدماتي|حرفي]
<اسم صاحب|اسم صاحبة> المشروع هو {holderAr} و<بطاقته|بطاقتها> الوطنية رقمها {cin}.
المشروع [عبارة عن|هو] {titleAr}، [ويدخل في|ويصنف ضمن] {sectorAr}.
| الرقم | النفقة | العدد | الثمن | المبلغ |
| 1 | ${costsAr} | {~number} | {~amount} | {~amount} |
| 2 | ${costsAr} | {~number} | {~amount} | {~amount} |
| 3 | ${costsAr} | {~number} | {~amount} | {~amount} |
| | المجموع العام | | | {projectValue} |
مصادر التمويل : من ماله الخاص {ownShare} درهم، من البنك {loan} درهم، من المندوبية {subsidyAsked} درهم.
عدد المشتغلين : {jobs} — المدخول السنوي : {turnover} درهم — الربح الشهري : {~amount} درهم`,

    `# دراسة مشروع
| 1 | <صاحب|صاحبة> المشروع | {holderAr} |
| 2 | رقم ب.ت.و | {cin} |
| 3 | السن | [2|3|5|28|34] سنة |
| 4 | فكرة المشروع | {titleAr} |
| 5 | فرع النشاط | {sectorAr} |
| 6 | مكان الإنجاز | {~addressAr} |
| 7 | الكلفة التقديرية | {projectValue} درهم |
| 8 | المساهمة الخاصة | {ownShare} درهم |
| 9 | القرض | {loan} درهم |
| 10 | الإعانة المالية | {subsidyAsked} درهم |
| 11 | رقم الأعمال | {turnover} درهم |
| 12 | عدد العمال | {jobs} |
> {~placeAr} {~date}`,

    `[عنوان المشروع :|مشروع :|المشروع :] {titleAr}
# الاستثمار والتمويل
[يبلغ|حدد|قدر] الاستثمار الإجمالي {projectValue} درهم موزعة كما يلي : ${costsAr} {~amount} درهم، ${costsAr} {~amount} درهم، ${costsAr} {~amount} درهم.
[يمول المشروع|التمويل] بنسبة [5|10|25|30|40|60|70|80] % من المساهمة الذاتية أي {ownShare} درهم، وبنسبة 30 % من الإعانة أي {subsidyAsked} درهم، وبنسبة [5|10|25|30|40|60|70|80] % من القرض البنكي أي {loan} درهم [يسدد على مدى [24|36|60] شهرا بفائدة {~rate} %|].
[القسط الشهري|مبلغ القسط] : {~amount} درهم
# المردودية والتشغيل
[خلال السنة الأولى|في السنة الأولى] [يصل|سيصل] رقم المعاملات إلى {turnover} درهم ثم {~amount} درهم في السنة الثانية و{~amount} درهم في الثالثة، [مع تشغيل|مع توفير] {jobs} [عمال دائمين|مناصب]، إضافة إلى {~number} موسميين.
> <صاحب|صاحبة> المشروع ; {holderAr} ; ب.و {cin}`,

    `= جمعية {~firmAr} لدعم المقاولات الصغرى ; {~addressAr} || ملف عدد {~number} ; {~date}
# بطاقة مشروع صغير مدر للدخل
نشهد أن <السيد|السيدة> {holderAr} [قد استفاد من مواكبة|استفادت من تكوين] جمعيتنا في مجال التدبير من {~date} إلى {~date}، وأن <مشروعه|مشروعها> [المسمى|وهو] {titleAr} قابل للإنجاز بكلفة {projectValue} درهم، [منها|تتضمن] {ownShare} درهم مساهمة شخصية نقدية و{subsidyAsked} درهم منحة مطلوبة.
[ينتظر أن يحدث|من شأنه خلق] {jobs} منصب شغل، وأن يحقق مبيعات سنوية قدرها {turnover} درهم.
> رئيس الجمعية ; {~nameAr} ; أمين المال {~nameAr}`,

    `${headHcarAr}
# [المعطيات الاقتصادية للمشروع|المعلومات المالية للمشروع]
- المندوبية الجهوية : {~placeAr} || الملف رقم : {~number}
- حامل المشروع : {holderAr}
- نوعية المشروع : {titleAr}
- [المبلغ الإجمالي للمشروع (أ)|القيمة الإجمالية (أ)] : {projectValue}
- قيمة الأرض أو المحل (ب) : {~amount}
- [المساهمة الشخصية نقدا (ج)|المساهمة النقدية (ج)] : {ownShare}
- المساهمة العينية (د) : {~amount}
- القرض المحصل عليه (ه) : {loan}
- [الإعانة المطلوبة (و)|الدعم المالي المطلوب (و)] : {subsidyAsked}
- نسبة (و)/(أ) : [5|10|25|30|40|60|70|80] %
- عدد الأشخاص الذين سيشغلهم المشروع : {jobs}
- رقم المعاملات المتوقع خلال سنة : {turnover}
${closeAr}`,

    `الى السيد المندوب السامي [تحت إشراف|عن طريق] السيد النائب الإقليمي ب{~placeAr}
# [ملخص دراسة الجدوى|خلاصة الدراسة]
[انا|أنا] {holderAr} رقم [البطاقه|البطاقة] {cin} اريد [انجاز|إنجاز] مشروع {titleAr} ب{~placeAr} وثمنه {projectValue} درهم وعندي {ownShare} درهم واطلب منكم مساعدة مالية قدرها {subsidyAsked} درهم وسيعمل معي {jobs} من الشباب. الهاتف {~phone}
> {~date} ; الامضاء`,

    `# FICHE D'IDENTIFICATION
[Volet 1 :|A.] Le promoteur
- Nom : {~familyLat} — voir pièce
- Nom et prénom : {holderLat}
- Carte d'identité nationale : {cin}
- Âge : [24|31|38|45|52] ans
[Volet 2 :|B.] Le projet
- Désignation du projet : {titleLat}
- Branche d'activité : {sectorLat}
- Superficie du local : [24|45|60|120] m2
- Loyer mensuel : {~amount} DH
[Volet 3 :|C.] Les chiffres clés
| Investissement | Apport | Crédit | Subvention | CA | Emplois |
| {projectValue} | {ownShare} | {loan} | {subsidyAsked} | {turnover} | {jobs} |
${closeFr}`,

    `# Plan de financement
| Besoins | DH | Ressources | DH |
| Immobilisations | {~amount} | Apport en numéraire | {ownShare} |
| Stock | {~amount} | Apport en nature | {~amount} |
| Trésorerie | {~amount} | Emprunt | {loan} |
| TVA à récupérer | {~amount} | Subvention d'investissement | {subsidyAsked} |
| TOTAL DES BESOINS | {projectValue} | TOTAL DES RESSOURCES | {projectValue} |
Projet de <M.|Mme> {holderLat} : {titleLat}
Arrêté au {~date}`,

    `[Le projet consiste en|Le projet a pour objet|Le projet vise] {titleLat} [au centre de|à] {~placeLat}. [Il s'inscrit dans le secteur|Il relève du secteur] {sectorLat}.
# 1. Le marché
La demande locale est estimée à {~number} clients par mois et le panier moyen à {~amount} DH. Trois concurrents sont installés, dont {~firmLat} depuis {~year}.
# 2. Les moyens
Le local ([24|45|60|120] m2) est loué {~amount} DH par mois auprès de {~nameLat}. L'équipe comprendra {jobs} salariés payés {~amount} DH.
# 3. Les chiffres
Le coût global est de {projectValue} DH. <Le promoteur|La promotrice>, {holderLat} (CIN {cin}), apporte {ownShare} DH ; [il|elle] demande une subvention de {subsidyAsked} DH et un crédit de {loan} DH. Le chiffre d'affaires attendu s'établit à {turnover} DH contre {~amount} DH de charges.`,

    `= ANAPEC ; Agence de {~placeLat} ; Conseiller : {~nameLat} || Réf. {~reference} ; Date : {~date}
# ETUDE DE FAISABILITE D'UN PROJET DE TRES PETITE ENTREPRISE
- Candidat : {holderLat} || CIN : {cin}
- Diplôme : [CAP|BTS|Licence] || Année : {~year}
- Projet : {titleLat} || Secteur : {sectorLat}
| | Montant |
| Investissements HT | {~amount} |
| TVA | {~amount} |
| Investissement TTC | {projectValue} |
| Autofinancement | {ownShare} |
| Prêt bancaire | {loan} |
| Subvention | {subsidyAsked} |
| CA an 1 | {turnover} |
| CA an 2 | {~amount} |
| Résultat an 1 | {~amount} |
| Emplois | {jobs} |
Ratio d'autonomie financière [5|10|25|30|40|60|70|80] % ; seuil de rentabilité {~amount} DH`,

    `# NOTE DE PRESENTATION
OBJET : DEMANDE DE SUBVENTION POUR LE PROJET {titleLat}
NOM ET PRENOM : {holderLat} CIN : {cin}
MONTANT DU PROJET : {projectValue} DHS
APPORT PERSONNEL : {ownShare} DHS
AIDE DEMANDEE : {subsidyAsked} DHS
NOMBRE D'EMPLOIS : {jobs}
LE MATERIEL SERA ACQUIS AUPRES DE {~firmLat} (DEVIS N° {~reference} DU {~date}, {~amount} DHS TTC)
> {~placeLat} LE {~date}`,

    `# Projet [agricole|artisanal|commercial]
?Délégation du {~placeLat} — arrivée n° {~number} du {~date}
- Titre : {titleLat}
- Par : {holderLat}
- Pour un coût de : {projectValue} DH
- Dont part propre : {ownShare} DH
- Dont subvention : {subsidyAsked} DH
- Emplois : {jobs}`,

    `# Dossier de [demande d'appui|candidature] — volet économique
1.1 Intitulé : {titleLat}
1.2 Porteur : {holderLat}
1.3 Contact : {~phone}, {~addressLat}
2.1 Activité principale : {sectorLat}
2.2 Activité secondaire : [vente en ligne|livraison|location de matériel]
3.1 Coût de l'investissement : {projectValue} DH
3.2 Autofinancement : {ownShare} DH
3.3 Emprunt : {loan} DH, taux {~rate} %, durée [2|3|6|12|18] mois
3.4 Subvention demandée au titre de l'article {~number} : {subsidyAsked} DH
4.1 Recettes annuelles : {turnover} DH
4.2 Dépenses annuelles : {~amount} DH
4.3 Résultat : {~amount} DH
5.1 Emplois permanents : {jobs}
5.2 Emplois saisonniers : {~number}`,

    `= {~firmLat} ; Fiduciaire - Conseil - Études ; {~addressLat}
# Étude prévisionnelle
Établie à la demande de <Monsieur|Madame> {holderLat}, [titulaire de la carte nationale|CIN] {cin}, pour [la création de son entreprise|son projet] : {titleLat}.
| Désignation | Exercice 1 | Exercice 2 | Exercice 3 |
| Ventes | {turnover} | {~amount} | {~amount} |
| Achats | {~amount} | {~amount} | {~amount} |
| Salaires ({jobs} employés) | {~amount} | {~amount} | {~amount} |
| Bénéfice | {~amount} | {~amount} | {~amount} |
Le besoin de financement, arrêté à {projectValue} DH, est couvert par les fonds propres ({ownShare} DH), un emprunt ({loan} DH) et une subvention publique ({subsidyAsked} DH).
> {~placeLat}, le {~date} ; L'expert-comptable {~nameLat}`,

    `# TABLEAU DE BORD DU PROJET
| Indicateur | Valeur | Observation |
| Coût total | {projectValue} DH | devis joints |
| Apport propre | {ownShare} DH | attestation de solde du {~date} |
| Prêt | {loan} DH | accord de principe n° {~reference} |
| Aide sollicitée | {subsidyAsked} DH | plafond 30 % |
| Chiffre d'affaires | {turnover} DH | première année |
| Emplois | {jobs} | dont [1|2|4] femmes |
{holderLat} / {titleLat} / {sectorLat}`,

    `[Monsieur le Haut Commissaire,|A Monsieur le Délégué provincial de {~placeLat}]
# PRESENTATION DE MON PROJET
[J'ai l'honneur de vous présenter|Je vous présente] le projet que je compte réaliser : {titleLat}. Mon nom est {holderLat}, je suis <né|née> en {~year} à {~placeLat} et je porte la carte nationale {cin}. Mon père {~nameLat} est un ancien résistant reconnu par décision n° {~number} du {~date}.
Ma part est de {ownShare} dirhams ; la valeur du projet est de {projectValue} dirhams ; je demande {subsidyAsked} dirhams.
[Le projet fera travailler|Il y aura du travail pour] {jobs} personnes.
> Signature ; {~date}`,

    `# ورقة تقنية حول مشروع {titleAr}
- الجهة : {~placeAr} || الإقليم : {~placeAr}
- [الاسم والنسب|صاحب الفكرة] : {holderAr} || {cin} : [ر.ب.و|CIN]
- الصفة : [ابن مقاوم|أرملة مقاوم|بنت مقاوم|حفيد] || القطاع : {sectorAr}
| البنود | الكلفة | مساهمة المستفيد | مساهمة المندوبية |
| ${costsAr} | {~amount} | {~amount} | {~amount} |
| ${costsAr} | {~amount} | {~amount} | {~amount} |
| ${costsAr} | {~amount} | {~amount} | {~amount} |
| المجموع | {projectValue} | {ownShare} | {subsidyAsked} |
ملاحظات : [المشروع ذو جدوى اقتصادية|يحتاج إلى دراسة ميدانية]، عدد مناصب الشغل {jobs}.`,

    `| RUBRIQUES | COUT TOTAL | PART DU PROMOTEUR | SUBVENTION |
| ${costsFr} | {~amount} | {~amount} | {~amount} |
| ${costsFr} | {~amount} | {~amount} | {~amount} |
| ${costsFr} | {~amount} | {~amount} | {~amount} |
| TOTAL | {projectValue} | {ownShare} | {subsidyAsked} |
# Programme d'investissement du projet {titleLat}
Promoteur : {holderLat}, {~addressLat}
Lieu et date : {~placeLat}, {~date}`,

    `= المملكة المغربية ; وزارة الفلاحة والصيد البحري ; [المديرية الإقليمية|مكتب الاستشارة الفلاحية] ب{~placeAr}
# بطاقة تقنية لمشروع [فلاحي|تربية الماشية]
الفلاح : {holderAr} ب.و {cin} دوار [أولاد علي|آيت حمو] جماعة {~placeAr}
المساحة : [1|2|5|7] هكتار، عدد الرؤوس : {~number}، مصدر الماء : [بئر|سد|ساقية]
نوع الاستغلال : {titleAr}
[كلفة المشروع|الكلفة الإجمالية] حسب التقدير : {projectValue} درهم ; [مساهمة الفلاح|التمويل الذاتي] : {ownShare} درهم ; [الدعم المطلوب|الإعانة المطلوبة] : {subsidyAsked} درهم ; [قرض|السلف] من القرض الفلاحي : {loan} درهم
المداخيل السنوية المنتظرة : {turnover} درهم، اليد العاملة : {jobs}
> المستشار الفلاحي {~nameAr} ; {~date}`,

    `# FICHE SYNTHETIQUE
PROJET : {titleLat}
PROMOTEUR : {holderLat}
> COUT : {projectValue} ; APPORT : {ownShare} ; CREDIT : {loan} ; SUBVENTION : {subsidyAsked}
SECTEUR : {sectorLat}
EMPLOIS : {jobs} ; CHIFFRE D'AFFAIRES : {turnover}
* Etude réalisée en {~year} par {~firmLat}, tél. {~phone}`,

    `# Projet de coopérative familiale : {titleLat}
Présidente et porteuse du projet : {holderLat} ({cin}) ; vice-présidente : {~nameLat} ; trésorière : {~nameLat}
Nombre de membres : {~number} ; capital social : {~amount} DH ; parts souscrites : {~number}
Le budget prévisionnel, de {projectValue} DH, [se décompose en|comprend] ${costsFr} ({~amount} DH), ${costsFr} ({~amount} DH) et ${costsFr} ({~amount} DH).
Contribution des membres : {ownShare} DH — Subvention attendue : {subsidyAsked} DH — Emprunt : {loan} DH
Chiffre d'affaires prévu : {turnover} DH — Postes créés : {jobs}`,

    `# حساب الاستغلال التوقعي
مشروع {titleAr} <لصاحبه|لصاحبته> {holderAr}
| السنة | رقم المعاملات | التكاليف | الربح |
| الأولى | {turnover} | {~amount} | {~amount} |
| الثانية | {~amount} | {~amount} | {~amount} |
| الثالثة | {~amount} | {~amount} | {~amount} |
الاستثمار : {projectValue} درهم ([مساهمة ذاتية|التمويل الذاتي] {ownShare} + [قرض|سلف بنكي] {loan} + [إعانة|دعم] {subsidyAsked})
القسط السنوي للقرض : {~amount} درهم، نسبة الفائدة {~rate} %
العمال : {jobs}`,

    `# مشروع إحداث مقاولة صغرى
[تقدم|يتقدم] به : {holderAr}
[رقم بطاقته الوطنية|ب.ت.و] : {cin}
- الميزانية الإجمالية : {projectValue} درهم
- من طرف حامل المشروع : {ownShare} درهم
- من طرف البنك : {loan} درهم
- من طرف المندوبية السامية : {subsidyAsked} درهم
- من طرف شركاء آخرين : {~amount} درهم
- النشاط المزمع مزاولته : {titleAr}
- القطاع المنتمي إليه : {sectorAr}
- عدد المناصب : {jobs}
${closeAr}`,

    `# BUSINESS PLAN — {titleLat}
> {holderLat} ; {~placeLat}, {~year}
Sommaire : I. Le promoteur ; II. L'idée ; III. L'étude de marché ; IV. L'étude financière ; V. Annexes
I. <M.|Mme> {holderLat}, [24|31|38|45|52] ans, [marié|célibataire], CIN n° {cin}
II. Domaine : {sectorLat}
IV.1 Coût
- ${costsFr} : {~amount}
- ${costsFr} : {~amount}
- ${costsFr} : {~amount}
- Coût global : {projectValue}
IV.2 Financement
- Fonds propres : {ownShare}
- Concours bancaire : {loan}
- Subvention sollicitée : {subsidyAsked}
IV.3 Exploitation
- CA mensuel : {~amount}
- CA annuel : {turnover}
- Charges fixes : {~amount}
- Masse salariale ({jobs} emplois) : {~amount}`,

    `{titleLat} : un projet de {holderLat}
Montant : {projectValue} DH. Apport : {ownShare} DH. Reste à financer : {~amount} DH, dont {loan} DH par la banque et {subsidyAsked} DH par le Haut Commissariat.
Secteur {sectorLat}, {jobs} emplois, CA {turnover} DH/an.
?Pièces jointes : devis n° {~reference}, CNIE {cin}, RIB {~rib}`,

    `${headHcarAr}
# [جذاذة المشروع|جذاذة تعريفية]
سلمت هذه الجذاذة إلى <السيد|السيدة> {~nameAr} [بصفته ممثل|نيابة عن] حامل المشروع
- المشروع : {titleAr} || القطاع : {sectorAr}
{holderAr} : <صاحب|صاحبة> المشروع
مبلغ الاستثمار {projectValue} [درهم|د] ؛ المساهمة {ownShare} [درهم|د] ؛ الإعانة {subsidyAsked} [درهم|د] ؛ الشغل {jobs}
* المرجع : المرسوم رقم 2.04.892 بتاريخ {~date} ; الدورية عدد {~number}`,

    `# [الاطار المالي للمشروع|التركيبة المالية للمشروع]
%{
- الكلفة الاجمالية : {projectValue} درهم
- مساهمة حاملة المشروع : {ownShare} درهم
- مساهمة الجماعة : {~amount} درهم
- التمويل البنكي : {loan} درهم
- دعم المندوبية : {subsidyAsked} درهم
%}
[تتقدم|تقدمت] السيدة {holderAr} [القاطنة ب{~addressAr}|] بمشروع {titleAr} [قصد|من أجل] الاستفادة من دعم قدره {subsidyAsked} درهم، [علما أن|مع العلم أن] {~nameAr} [زوجها|أخاها] [استفاد|سبق له أن استفاد] من دعم قدره {~amount} درهم سنة {~year}.
> لجنة الدراسة ; {~nameAr} ; {~nameAr}`,

    `# سجل المشاريع — [النيابة الإقليمية|المندوبية] {~placeAr} — سنة {~year}
| الرقم الترتيبي | {~number} |
| تاريخ الوضع | {~date} |
| اسم حامل المشروع | {holderAr} |
| الاسم باللاتينية | {holderLat} |
| ب.ت.و | {cin} |
| المشروع | {titleAr} |
| القطاع | {sectorAr} |
| القيمة الإجمالية للمشروع | {projectValue} |
| الأموال الذاتية | {ownShare} |
| القرض | {loan} |
| الإعانة المطلوبة | {subsidyAsked} |
| مناصب الشغل | {jobs} |
| القرار | [قيد الدراسة|مقبول] |`,

    `= {~firmLat} [- Accompagnement et formation|- Incubateur régional] || Promotion {~year} ; Groupe {~number}
# [FICHE PORTEUR|Canevas de projet|Fiche de synthèse du porteur]
- [Qui ?|Porteuse du projet] : {holderLat}
- [Quoi ?|Le projet concerne] : {titleLat}
- [Où ?|Lieu] : {~addressLat}
- [Quand ?|Démarrage] : {~date}
- [Combien ?|Coût estimatif du projet] : {projectValue} DH
- [Avec quoi ?|Apports personnels] : {ownShare} DH
- [Quelle aide ?|Aide financière sollicitée] : {subsidyAsked} DH
- [Avec qui ?|Emplois prévus] : {jobs}
- [Pour quel revenu ?|Recettes annuelles] : {turnover} DH
?Formateur : {~nameLat} — Évaluation : [11|14|17]/20`,

    `[Après étude|Au vu] de votre dossier n° {~reference} déposé le {~date}, la commission a retenu les données suivantes :
# Caractéristiques du projet
Projet : {titleLat} ; promoteur : {holderLat} ; CIN : {cin} ; filière : {sectorLat}
Investissement physique : {~amount} DH + fonds de roulement : {~amount} DH = investissement total : {projectValue} DH
Autofinancement ([5|10|25|30|40|60|70|80] %) : {ownShare} DH + dette ([5|10|25|30|40|60|70|80] %) : {loan} DH + subvention (30 %) : {subsidyAsked} DH
Chiffre d'affaires {~year} : {turnover} DH ; valeur ajoutée : {~amount} DH ; salaires : {~amount} DH ; emplois : {jobs}
> Le rapporteur ; {~nameLat}`,

    `# PLAN DE FINANCEMENT SUR TROIS ANS
<Porteur|Porteuse> : {holderLat} — Nature du projet : {titleLat}
| RESSOURCES | {~year} | {~year} | {~year} |
| Fonds propres | {ownShare} | | |
| Emprunt CMT | {loan} | {~amount} | |
| Subvention HCAR | {subsidyAsked} | | |
| Capacité d'autofinancement | | {~amount} | {~amount} |
| Total ressources | {~amount} | {~amount} | {~amount} |
| EMPLOIS | | | |
| Investissement total | {projectValue} | | |
| Remboursement de l'emprunt | {~amount} | {~amount} | {~amount} |
| Solde | {~amount} | {~amount} | {~amount} |
Ventes annuelles prévues : {turnover} DH ; effectif : {jobs} agents`,

    `# دراسة الجدوى الاقتصادية والاجتماعية
[1) المشروع|أولا - المشروع]
يهدف المشروع إلى {titleAr}، وهو من مشاريع {sectorAr}، وسينجز بجماعة {~placeAr}.
[2) صاحب المشروع|ثانيا - الحامل]
{holderAr}، <مزداد|مزدادة> سنة {~year}، الحالة العائلية : <متزوج|متزوجة>، <يحمل|تحمل> البطاقة الوطنية {cin}، هاتفه {~phone}.
[3) التكاليف|ثالثا - التكاليف]
ثمن المعدات {~amount} درهم حسب الفاتورة الشكلية رقم {~reference}، أشغال التهيئة {~amount} درهم، رأسمال التسيير {~amount} درهم، المجموع {projectValue} درهم.
[4) الموارد|رابعا - الموارد]
من صاحب المشروع {ownShare} درهم، سلف من {~firmAr} بمبلغ {loan} درهم، [إعانة مطلوبة|إعانة مالية قدرها] {subsidyAsked} درهم.
[5) النتائج|خامسا - النتائج المتوقعة]
مداخيل سنوية {turnover} درهم، مصاريف {~amount} درهم، ربح {~amount} درهم، مناصب الشغل {jobs}.`,

    `= {holderLat} ; {~addressLat} ; GSM {~phone} ; CIN {cin}
> A {~placeLat}, {~date}
# Mon projet en bref
Activité : {titleLat} ([secteur|filière] {sectorLat})
[Ce qu'il me faut|Besoins] : ${costsFr} ({~amount}), ${costsFr} ({~amount}), ${costsFr} ({~amount}). En tout {projectValue} DH.
[Ce que j'ai|Disponible] : {ownShare} DH sur mon livret d'épargne n° {~number}.
[Ce que je demande|Demande] : {subsidyAsked} DH.
?[Ce que j'emprunte|Emprunt] : {loan} DH.
[Ce que je vendrai|Recettes] : {turnover} DH l'an.
[Qui travaillera|Emplois] : {jobs} personnes.`,

    // ——— sheets, cells, accounts that add up ———
    `# [PLAN D'AFFAIRES|BUSINESS PLAN|Étude de faisabilité|DOSSIER DE PROJET]
= {titleLat} ; [Présenté par|Porteur :|Par] {holderLat} ; {~placeLat}, {~year}
| Emplois | Montant [DH|MAD] | Ressources | Montant [DH|MAD] |
| ${costsFr} | {~amount} | Fonds propres | {ownShare} |
| ${costsFr} | {~amount} | Crédit bancaire | {loan} |
| ${costsFr} | {~amount} | Subvention HCAR | {subsidyAsked} |
| TOTAL | {projectValue} | TOTAL | {projectValue} |
- ${sectorIsFr} : {sectorLat}
- ${jobsIsFr} : {jobs}
- ${turnIsFr} : {turnover} ${dh}
${closeFr}`,

    `# [مخطط التمويل|الدراسة المالية للمشروع|دراسة جدوى]
{titleAr} — {holderAr}
| الاستعمالات | المبلغ | الموارد | المبلغ |
| ${costsAr} | {~amount} | المساهمة الذاتية | {ownShare} |
| ${costsAr} | {~amount} | القرض البنكي | {loan} |
| ${costsAr} | {~amount} | الإعانة المطلوبة | {subsidyAsked} |
| المجموع | {projectValue} | المجموع | {projectValue} |
[مناصب الشغل|فرص الشغل] : {jobs} — رقم المعاملات : {turnover} درهم — القطاع : {sectorAr}
${closeAr}`,

    `= ${hcarAr} || ${hcar}
# [بطاقة المشروع - FICHE PROJET|FICHE DE PROJET / بطاقة تقنية]
- Promoteur : {holderLat} <> {holderAr} : حامل المشروع
- CIN : {cin} <> {cin} : ب.ت.و
- Projet : {titleLat} <> {titleAr} : المشروع
- Secteur : {sectorLat} <> {sectorAr} : القطاع
- Coût : {projectValue} <> {projectValue} : الكلفة
- Apport : {ownShare} <> {ownShare} : المساهمة
- Crédit : {loan} <> {loan} : القرض
- Subvention : {subsidyAsked} <> {subsidyAsked} : الإعانة
- Emplois : {jobs} <> {jobs} : مناصب الشغل
- CA : {turnover} <> {turnover} : رقم المعاملات`,

    `{holderLat}
[CIN|CNIE] [{cin.boxes}|{cin}]
{~addressLat} — {~phone}
# {titleLat}
[1. Présentation|I - LE PROMOTEUR] : né(e) le {~date}, [niveau bac|diplômé de l'OFPPT|autodidacte], {~number} mois d'expérience chez {~firmLat}.
[2. Marché|II - LE MARCHE] : [la zone de {~placeLat} manque de ce service|trois concurrents dont {~firmLat}]. Secteur d'activité : {sectorLat}.
[3. Besoins|III - INVESTISSEMENT] :
- ${costsFr} : {~amount} DH
- ${costsFr} : {~amount} DH
- ${costsFr} : {~amount} DH
- ${valueIsFr} : {projectValue} DH
[4. Ressources|IV - FINANCEMENT] : apport {ownShare} DH, emprunt {loan} DH [sur 60 mois à {~rate} %|], aide demandée {subsidyAsked} DH.
[5. Exploitation|V - RENTABILITE] : chiffre d'affaires {turnover} DH, charges {~amount} DH, résultat {~amount} DH, {jobs} emplois.`,

    `# [MONTAGE FINANCIER|Schéma de financement|PLAN DE FINANCEMENT]
Intitulé : {titleLat} - Bénéficiaire : {holderLat}
| Source | Montant | Part |
| [Autofinancement|Apport personnel] | {ownShare} | [10|20|30] % |
| [Emprunt|Crédit Intelaka] | {loan} | [40|50|60] % |
| [Subvention|Don HCAR 30 %] | {subsidyAsked} | 30 % |
| [Total|Coût total] | {projectValue} | 100 % |
Devis joints : {~firmLat} n° {~reference} ({~amount} DH) ; {~firmLat} n° {~reference} ({~amount} DH)`,

    `# [بطاقة تقديم مشروع|استمارة مشروع] رقم {~number}
| 1 | الاسم الكامل | {holderAr} |
| 2 | رقم البطاقة الوطنية | [{cin.boxes}|{cin}] |
| 3 | القرابة مع المقاوم | [ابن|ابنة] المقاوم {~nameAr}، رقم البطاقة {~number} |
| 4 | عنوان المشروع | {titleAr} |
| 5 | مكان الإنجاز | {~addressAr} |
| 6 | القطاع | {sectorAr} |
| 7 | الكلفة الإجمالية | {projectValue} |
| 8 | المساهمة الشخصية | {ownShare} |
| 9 | القرض | {loan} |
| 10 | الإعانة المطلوبة | {subsidyAsked} |
| 11 | عدد مناصب الشغل | {jobs} |
| 12 | رقم المعاملات المرتقب | {turnover} |
${closeAr}`,

    `[Page 4|- 4 -|4/12|]
[4. Plan d'investissement|IV. Programme d'investissement]
| Rubrique | Quantité | Coût |
| ${costsFr} | {~number} | {~amount} |
| ${costsFr} | {~number} | {~amount} |
| ${costsFr} | {~number} | {~amount} |
| Total investissement | | {projectValue} |
[5. Plan de financement|V. Financement] — apport en numéraire : {ownShare} ; dette à moyen terme : {loan} ; contribution du Haut Commissariat : {subsidyAsked}`,

    `[Page 6|- 6 -|]
[Compte d'exploitation prévisionnel|Prévisions]
| Rubrique | Année 1 | Année 2 | Année 3 |
| Chiffre d'affaires | {turnover} | {~amount} | {~amount} |
| ${chargesFr} | {~amount} | {~amount} | {~amount} |
| ${chargesFr} | {~amount} | {~amount} | {~amount} |
| Résultat net | {~amount} | {~amount} | {~amount} |
Le projet {titleLat} emploiera {jobs} personnes. Délai de récupération : 3 ans.`,

    `[صفحة 3|تابع|]
[برنامج الاستثمار|جدول الاستثمارات] لمشروع {titleAr}
| البند | الكلفة (درهم) |
| ${costsAr} | {~amount} |
| ${costsAr} | {~amount} |
| ${costsAr} | {~amount} |
| المجموع العام | {projectValue} |
التمويل : {ownShare} درهم من صاحب المشروع، {loan} درهم من البنك، {subsidyAsked} درهم إعانة.`,

    `Projet de coopérative {~coinedLat}
# {titleLat}
Représentée par {holderLat}, CIN {cin}, [présidente|président] ; {~number} adhérents ; immatriculée sous n° {~number}.
Le coût du projet ({sectorLat}) s'élève à {projectValue} DH réparti entre : la coopérative {ownShare} DH, {~firmLat} {~amount} DH en nature, la banque {loan} DH ; l'aide sollicitée est de {subsidyAsked} DH. Il générera {jobs} emplois et {turnover} DH de ventes par an.
${closeFr}`,

    `# [Étude technico-économique|ETUDE TECHNICO-FINANCIERE] réalisée par {~firmLat}
- [Maître d'ouvrage|Commanditaire|Pour le compte de] : {holderLat}
- Objet : {titleLat}
- Branche : {sectorLat}
- Lieu : {~addressLat}
- [Budget|Enveloppe|Montant global] : {projectValue} ${dh}
- dont [promoteur|autofinancement] : {ownShare} ${dh}
- dont [banque|crédit] : {loan} ${dh}
- dont [Etat|HCAR|subvention] : {subsidyAsked} ${dh}
- Seuil de rentabilité : {~amount} ${dh} || TRI : {~rate} %
- Ventes annuelles : {turnover} ${dh} || Effectif : {jobs}
* Honoraires de l'étude : {~amount} ${dh}, réf. {~reference}`,

    `من <السيد|السيدة> {holderAr} ([البطاقة|ب.ت.و] {cin}) إلى لجنة [دراسة المشاريع|انتقاء المشاريع]
# [ملخص المشروع|عرض موجز عن المشروع]
[الفكرة|موضوع المشروع] : {titleAr}. [المجال|القطاع] : {sectorAr}.
سأشغل {jobs} أشخاص، وأتوقع مبيعات سنوية بقيمة {turnover} درهم بعد خصم {~amount} درهم كمصاريف.
أحتاج إلى {projectValue} درهم، عندي منها {ownShare} درهم، وسيقرضني البنك {loan} درهم [على {~number} شهرا|]، وأطلب من المندوبية {subsidyAsked} درهم.
${closeAr}`,

    `= INDH ; Province de {~placeLat} || Fiche n° {~reference} ; {~date}
# FICHE DE PRESENTATION DU PROJET
- Intitulé du projet : {titleLat}
- Commune : {~placeLat} || Secteur : {sectorLat}
- Porteur : {holderLat} || CIN : {cin} || Tél : {~phone}
- Coût global : {projectValue} || Délai : {~number} mois
- Contribution du porteur : {ownShare} || Contribution bancaire : {loan}
- Contribution demandée : {subsidyAsked} || Bénéficiaires directs : {jobs}
- Avis du comité local : favorable le {~date}`,

    `%{
- [Nom du projet|Titre] : {titleLat}
- [Nom du porteur|Chef de projet] : {holderLat}
- [Montant de l'investissement|Investissement] : {projectValue} DH
- [Participation personnelle|Cash] : {ownShare} DH
- [Prêt sollicité|Financement externe] : {loan} DH
- [Aide publique|Soutien attendu] : {subsidyAsked} DH
- [Postes créés|Recrutements prévus] : {jobs}
- [CA prévisionnel|Recettes annuelles] : {turnover} DH
- [Valeur du terrain|Loyer annuel] : {~amount} DH
%}
# [Résumé exécutif|Synthèse du projet|Carte d'identité du projet]`,

    `# {titleAr}
{sectorAr} - {~placeAr}
{holderAr} {holderLat} {cin}
[الكلفة|القيمة] {projectValue} [درهم|د.م]
[ذاتي|مساهمة] {ownShare} [بنك|قرض] {loan} [إعانة|دعم] {subsidyAsked}
[شغل|عمال] {jobs} [مداخيل|معاملات] {turnover}`,
  ],
};
