/** Papers handed in by mistake: near in look and words to those that are read, and holding nothing to read. */
import type { Drafts } from '../draft.ts';

const tel = '[Tél : {~phone}|GSM {~phone}|الهاتف : {~phone}|Tél. {~phone} - Fax {~phone}]';
const civilHead = `= المملكة المغربية ; وزارة الداخلية ; [عمالة|إقليم] {~placeAr} ; [جماعة|باشوية|قيادة] {~placeAr} ; [مكتب الحالة المدنية|الملحقة الإدارية|دائرة {~placeAr}]`;
const civilHeadFr = `= ROYAUME DU MAROC ; MINISTERE DE L'INTERIEUR ; [PROVINCE|PREFECTURE] DE {~placeLat} ; [COMMUNE|CAIDAT|PACHALIK] DE {~placeLat}`;
const endAr =
  '> [حرر ب{~placeAr} في {~date}|{~placeAr} بتاريخ {~date}|و حرر في {~date}] ; [الإمضاء|الطابع والتوقيع|عن القائد وبأمر منه|المدير|{~nameAr}]';
const endFr =
  '> [Fait à {~placeLat}, le {~date}|{~placeLat}, le {~date}|Délivré à {~placeLat} le {~date}] ; [Signature et cachet|Le Directeur|Le Responsable|{~nameLat}]';

export const other: Drafts = {
  type: 'other',
  pages: [
    // ——— bills, receipts, money ———
    `= [LYDEC|REDAL|AMENDIS|RADEEF|RADEEMA|ONEE - Branche Eau|SRM {~placeLat}] ; ${tel} || [FACTURE D'EAU ET D'ELECTRICITE|Facture d'électricité|FACTURE] ; N° {~number} ; Date : {~date}
- Client : {~nameLat}
- Adresse : {~addressLat}
- N° contrat : {~number} || Tournée : {~number}
- N° compteur : {~number} || Police : {~number}
| Période | Ancien index | Nouvel index | Consommation |
| {~date} au {~date} | {~number} | {~number} | {~number} kWh |
| Tranche | Quantité | PU HT | Montant HT |
| Tranche 1 | {~number} | {~amount} | {~amount} |
| Tranche 2 | {~number} | {~amount} | {~amount} |
| Redevance fixe | | | {~amount} |
- Total HT : {~amount}
- TVA 14 % : {~amount}
- Total TTC : {~amount}
- Montant à régler avant le {~date} : {~amount} DH
* ICE {~ice} - RC {~number} - Capital {~amount} DH`,

    `= [المكتب الوطني للكهرباء والماء الصالح للشرب|الوكالة المستقلة لتوزيع الماء والكهرباء|الشركة الجهوية متعددة الخدمات] ; وكالة {~placeAr}
# [فاتورة الماء والكهرباء|فاتورة استهلاك الماء|إشعار بالأداء]
- اسم المشترك : {~nameAr}
- رقم العقد : {~number}
- رقم العداد : {~number}
- العنوان : {~addressAr}
- الفترة : من {~date} إلى {~date}
- الاستهلاك : {~number} متر مكعب
- المبلغ دون احتساب الرسوم : {~amount}
- الضريبة على القيمة المضافة : {~amount}
- المبلغ الواجب أداؤه : {~amount} درهم
* آخر أجل للأداء {~date}`,

    `= {~firmLat} || [BON DE LIVRAISON|Bon de livraison|BL] N° {~reference} ; Date {~date}
Livré à : {~nameLat}, {~addressLat}
| Réf | Désignation | Qté livrée |
| {~reference} | [Ciment CPJ 45|Machine à coudre|Farine|Aliment bétail] | {~number} |
| {~reference} | [Fer T12|Fil|Levure|Paille] | {~number} |
Transporteur : {~nameLat}, camion {~reference}
> Reçu conforme le {~date} ; Signature du client
* ICE {~ice}`,

    `= {~firmLat} ; ${tel}
# [FACTURE|Facture définitive|FACTURE ACQUITTEE] N° {~reference}
- Date : {~date}
- Client : {~nameLat}
- Bon de commande : {~reference}
| Désignation | Qté | PU | Total |
| [Réparation moteur|Vidange|Pneu|Plaquettes de frein] | {~number} | {~amount} | {~amount} |
| [Main d'œuvre|Filtre|Huile 5 L] | {~number} | {~amount} | {~amount} |
| Total TTC | | | {~amount} |
Payée en espèces le {~date}. Arrêtée la présente facture à la somme de {~amountWordsFr}
* ICE : {~ice} - RC {~number} - IF {~number}`,

    `# [REÇU|Reçu de paiement|QUITTANCE DE LOYER|Quittance]
N° {~number}          B.P. {~amount} DH
[Reçu de|J'ai reçu de] <M.|Mme> {~nameLat} la somme de {~amountWordsFr} [pour le loyer du mois de mai {~year}|pour solde de tout compte|à titre d'avance] du local sis à {~addressLat}.
> {~placeLat}, le {~date} ; Le bailleur : {~nameLat} ; CIN {~cin}`,

    `# [توصيل|وصل|توصيل بالأداء] رقم {~number}
توصلت أنا الموقع أسفله {~nameAr} ب.ت.و {~cin} من <السيد|السيدة> {~nameAr} بمبلغ {~amount} درهم [مقابل كراء محل|كتسبيق عن بيع بقرة|عن واجب الانخراط] وذلك بتاريخ {~date}.
${endAr}`,

    `= [Attijariwafa bank|Banque Populaire|BMCE Bank|CIH Bank|Al Barid Bank] ; Agence {~placeLat}
# [RELEVE DE COMPTE|Extrait de compte|RELEVE DES OPERATIONS]
- Titulaire : {~nameLat}
- Compte : {~rib}
- Période : du {~date} au {~date}
| Date | Libellé | Débit | Crédit |
| {~date} | [RETRAIT GAB|VIREMENT RECU|PAIEMENT CARTE] {~placeLat} | {~amount} | |
| {~date} | [VERSEMENT ESPECES|VIREMENT DE {~nameLat}] | | {~amount} |
| {~date} | [PRELEVEMENT CREDIT|FRAIS TENUE DE COMPTE] | {~amount} | |
- Ancien solde : {~amount}
- Nouveau solde : {~amount}
- Taux de découvert : {~rate} %`,

    `= {~firmLat} || BULLETIN DE PAIE ; Mois : mars {~year}
- Matricule : {~number} || Nom et prénom : {~nameLat}
- CIN : {~cin} || N° CNSS : {~number}
- Fonction : {~tradeLat} || Date d'embauche : {~date}
| Rubrique | Base | Taux | Gain | Retenue |
| Salaire de base | {~number} | {~amount} | {~amount} | |
| Prime d'ancienneté | {~amount} | 5 % | {~amount} | |
| CNSS | {~amount} | 4,48 % | | {~amount} |
| AMO | {~amount} | 2,26 % | | {~amount} |
| Net à payer | | | {~amount} | |
* RIB {~rib}`,

    // ——— of schools, doctors, work ———
    `= المملكة المغربية ; وزارة التربية الوطنية ; [الأكاديمية الجهوية للتربية والتكوين|المديرية الإقليمية] {~placeAr} ; [ثانوية|إعدادية|مدرسة] {~givenAr}
# [شهادة مدرسية|شهادة متابعة الدراسة|شهادة تمدرس|شهادة مغادرة]
يشهد [مدير المؤسسة|رئيس المؤسسة] أن <التلميذ|التلميذة> {~nameAr}، <المزداد|المزدادة> بتاريخ {~date} ب{~placeAr}، <ابن|بنت> {~givenAr} و{~nameAr}، رقم مسار {~reference}، [يتابع|تتابع] <دراسته|دراستها> بمستوى [الأولى باكالوريا|السادس ابتدائي|الثالثة إعدادي] برسم السنة الدراسية {~year}/{~year}.
سلمت هذه الشهادة للإدلاء بها عند الحاجة.
${endAr}`,

    `= ROYAUME DU MAROC ; [Université Hassan II|Université Cadi Ayyad|OFPPT|Lycée technique de {~placeLat}]
# [CERTIFICAT DE SCOLARITE|Attestation d'inscription|ATTESTATION DE REUSSITE|Attestation de formation]
[Le Directeur|Le Doyen] soussigné certifie que <l'étudiant|l'étudiante> {~nameLat}, <né|née> le {~date} à {~placeLat}, CIN {~cin}, CNE {~number}, est régulièrement <inscrit|inscrite> en [première année|filière gestion|coupe et couture] au titre de l'année {~year}/{~year} sous le numéro {~number}.
En foi de quoi la présente attestation lui est délivrée pour servir et valoir ce que de droit.
${endFr}`,

    `= [Dr|Docteur] {~nameLat} ; [Médecine générale|Cardiologue|Ophtalmologue] ; {~addressLat} ; ${tel}
# [CERTIFICAT MEDICAL|Certificat médical d'aptitude|ORDONNANCE]
Je soussigné, Docteur {~nameLat}, inscrit à l'Ordre sous le n° {~number}, certifie avoir examiné ce jour <M.|Mme> {~nameLat}, <âgé|âgée> de [3|7|10|15|34|46] ans, CIN {~cin}, et que son état de santé [nécessite un repos de [3|7|10|15|34|46] jours|est compatible avec l'exercice d'une activité|ne présente aucune contre-indication].
> {~placeLat}, le {~date} ; INPE {~number}`,

    `= المملكة المغربية ; وزارة الصحة ; [مستشفى|المركز الصحي] {~placeAr}
# [شهادة طبية|شهادة العجز|وصفة طبية]
يشهد الدكتور {~nameAr} أنه فحص <المسمى|المسماة> {~nameAr}، <المولود|المولودة> سنة {~year}، <الحامل|الحاملة> للبطاقة الوطنية رقم {~cin}، وأن حالته الصحية تستدعي راحة مدتها [7|15|20|30] يوما ابتداء من {~date}.
${endAr}`,

    `= {~firmLat} ; RC {~number} ; CNSS {~number} ; ICE {~ice}
# [ATTESTATION DE TRAVAIL|CERTIFICAT DE TRAVAIL|Attestation de salaire|ATTESTATION DE STAGE]
Nous soussignés {~firmLat}, attestons que <Monsieur|Madame> {~nameLat}, <titulaire|titulaire> de la CIN n° {~cin}, immatriculé(e) à la CNSS sous le n° {~number}, [est employé(e)|a été employé(e)] au sein de notre société en qualité de {~tradeLat} du {~date} [à ce jour|au {~date}] [et perçoit un salaire mensuel net de {~amount} DH|].
${endFr}`,

    `= {~firmAr} || {~firmLat}
# [شهادة العمل|شهادة الأجر|شهادة التدريب]
يشهد مسير {~firmAr} أن <السيد|السيدة> {~nameAr}، البطاقة الوطنية رقم {~cin}، [يعمل|اشتغل] لدينا بصفة {~tradeAr} منذ {~date} بأجر شهري قدره {~amount} درهم.
${endAr}`,

    `# CURRICULUM VITAE
= {~nameLat} ; <Né|Née> le {~date} à {~placeLat} ; {~addressLat} ; ${tel}
Formation
- {~year} : Baccalauréat, lycée {~placeLat}
- {~year} : Diplôme de technicien, OFPPT {~placeLat}
Expériences professionnelles
- {~year} - {~year} : {~tradeLat}, {~firmLat}
- Depuis {~year} : {~tradeLat}, {~firmLat}
Langues : arabe, français ; Permis B n° {~reference} ; CIN {~cin}`,

    // ——— civil papers of other kinds ———
    `${civilHead}
# [شهادة الحياة|شهادة الحياة الفردية|شهادة العزوبة|شهادة عدم الزواج|شهادة الخطوبة]
يشهد [قائد|باشا|ضابط الحالة المدنية ب] {~placeAr} أن <السيد|السيدة> {~nameAr}، <المزداد|المزدادة> بتاريخ {~date} ب{~placeAr}، <ابن|بنت> {~chainAr} و{~chainAr}، <الحامل|الحاملة> للبطاقة الوطنية رقم {~cin}، <الساكن|الساكنة> ب{~addressAr}، [على قيد الحياة|لم يسبق له الزواج حسب تصريح الشاهدين {~nameAr} و{~nameAr}].
${endAr}`,

    `${civilHeadFr}
# [CERTIFICAT DE VIE|CERTIFICAT DE CELIBAT|Certificat de vie collectif|CERTIFICAT D'INDIGENCE|Certificat de bonne conduite]
L'autorité locale certifie que <M.|Mme> {~nameLat}, <né|née> le {~date} à {~placeLat}, <fils|fille> de {~givenLat} et de {~givenLat}, titulaire de la CIN {~cin}, demeurant à {~addressLat}, [est vivant(e) et s'est présenté(e) ce jour|est célibataire|ne dispose d'aucun revenu].
${endFr}`,

    `= المملكة المغربية ; وزارة العدل ; المحكمة الابتدائية ب{~placeAr} ; قسم [قضاء الأسرة|التوثيق]
# [رسم الزواج|عقد الزواج|رسم الطلاق|رسم المراجعة]
الحمد لله، ضمن بعدد {~number} صحيفة {~number} كناش [الزواج|الطلاق] رقم {~number} بتاريخ {~date}. في الساعة {~time} من يوم {~dateHijri} موافق {~date}، تلقى العدلان {~nameAr} و{~nameAr} المنتصبان للإشهاد بدائرة {~placeAr} : تزوج السيد {~nameAr} بن {~givenAr}، المولود في {~date} ب{~placeAr}، مهنته {~tradeAr}، بطاقته {~cin}، الآنسة {~nameAr} بنت {~givenAr}، المولودة في {~date}، بطاقتها {~cin}، على صداق قدره {~amount} درهم، بولاية والدها {~nameAr}.
> قاضي التوثيق ; {~nameAr}`,

    `= المملكة المغربية ; وزارة العدل ; محكمة {~placeAr}
# [عقد بيع|عقد البيع|رسم شراء|ملكية|رسم استمرار]
الحمد لله وحده، [تلقى العدلان|أشهد لدى العدلين] {~nameAr} و{~nameAr} : اشترى بحول الله السيد {~nameAr} المولود عام {~year} ببطاقة {~cin}، من البائع السيد {~nameAr} ببطاقة {~cin}، جميع [القطعة الأرضية|الدار] المسماة {~placeAr}، مساحتها {~number} مترا، يحدها قبلة {~nameAr} وشرقا الطريق، بثمن قدره {~amount} درهم، ضمن بعدد {~number} صحيفة {~number} كناش الأملاك رقم {~number} توثيق {~placeAr} بتاريخ {~date}.
شهد به من أشهد به [وهو بأتمه|] في {~dateHijri} موافق {~date}.`,

    `# [وكالة خاصة|وكالة عامة|وكالة مفوضة|تفويض]
أنا الموقع أسفله {~nameAr}، <المزداد|المزدادة> في {~date}، بطاقة {~cin}، <الساكن|الساكنة> ب{~addressAr}، أوكل السيد {~nameAr}، بطاقة {~cin}، لينوب عني في [سحب وثائقي الإدارية|استخلاص واجب المعاش رقم {~number}|متابعة ملفي لدى المندوبية السامية لقدماء المقاومين وأعضاء جيش التحرير].
${endAr}
* مصادقة على التوقيع رقم {~number} بتاريخ {~date}`,

    `# PROCURATION
Je soussigné(e) {~nameLat}, <né|née> le {~date} à {~placeLat}, CIN n° {~cin}, demeurant {~addressLat}, donne par la présente pouvoir à <M.|Mme> {~nameLat}, CIN n° {~cin}, à l'effet de [retirer mes documents|percevoir ma pension n° {~number}|vendre le véhicule immatriculé {~reference}].
${endFr}
* Légalisation de signature n° {~number} du {~date}`,

    `= المملكة المغربية ; وزارة العدل ; [المحكمة الابتدائية|محكمة الاستئناف] ب{~placeAr} || السجل العدلي ; البطاقة رقم 3
- الاسم العائلي : {~familyAr}
- الاسم الشخصي : {~givenAr}
- تاريخ الازدياد : {~date}
- مكان الازدياد : {~placeAr}
- ابن : {~givenAr} و {~nameAr}
- المهنة : {~tradeAr}
- البطاقة الوطنية : {~cin}
| تاريخ الحكم | المحكمة | الجريمة | العقوبة |
| لا شيء | لا شيء | لا شيء | لا شيء |
${endAr}`,

    `= ROYAUME DU MAROC المملكة المغربية || [PASSEPORT|PERMIS DE CONDUIRE|رخصة السياقة]
- Nom : {~familyLat} <> {~familyAr} : الاسم العائلي
- Prénom : {~givenLat} <> {~givenAr} : الاسم الشخصي
- Né(e) le : {~date} <> {~placeAr} : ب
- CIN : {~cin} <> {~reference} : الرقم
- Délivré le : {~date} <> {~date} : صالح إلى غاية
P<MAR{~familyLat}<<{~givenLat}<<<<<<<<<<<<`,

    `= المملكة المغربية ; وزارة الداخلية || [بطاقة الناخب|إشعار بالتسجيل في اللوائح الانتخابية|بطاقة ناخب]
- رقم التسجيل : {~number}
- الاسم : {~nameAr}
- البطاقة الوطنية : {~cin}
- العنوان : {~addressAr}
- الدائرة الانتخابية : {~number} {~placeAr}
- مكتب التصويت : {~number}
* يوم الاقتراع {~date} من الساعة {~time} إلى {~time}`,

    // ——— letters and requests ———
    `{~nameLat}
{~addressLat}
CIN : {~cin} - ${tel}
> {~placeLat}, le {~date}
A Monsieur le Haut Commissaire aux Anciens Résistants et Anciens Membres de l'Armée de Libération
Objet : [Demande de subvention|Demande d'aide financière|Réclamation|Demande de rendez-vous]
Monsieur le Haut Commissaire,
J'ai l'honneur de solliciter de votre haute bienveillance [l'octroi d'une aide pour mon projet d'élevage, dont le coût est de {~amount} DH|le réexamen de mon dossier n° {~number}]. Je suis <fils|fille> du résistant {~nameLat}, titulaire de la carte n° {~number}. Je dispose de {~amount} DH et d'un accord bancaire de {~amount} DH.
Veuillez agréer, Monsieur le Haut Commissaire, l'expression de mon profond respect.
> {~nameLat}`,

    `{~nameAr}
{~addressAr}
ب.ت.و : {~cin}
إلى السيد [المندوب السامي|النائب الإقليمي] لقدماء المقاومين وأعضاء جيش التحرير ب{~placeAr}
الموضوع : [طلب إعانة مالية|طلب الاستفادة من الإعانة|شكاية|طلب بطاقة]
سلام تام بوجود مولانا الإمام، وبعد،
يشرفني أن ألتمس منكم [الاستفادة من إعانة قدرها {~amount} درهم لمشروعي|منحي نسخة من شهادة المقاوم رقم {~number}|النظر في ملفي عدد {~reference}]، علما أنني <ابن|بنت> المقاوم {~nameAr} المتوفى بتاريخ {~date}.
وتقبلوا سيدي فائق التقدير والاحترام.
${endAr}`,

    `= المملكة المغربية ; المندوبية السامية لقدماء المقاومين وأعضاء جيش التحرير ; النيابة الإقليمية ب{~placeAr} || رقم {~number}/{~year} ; {~date}
من النائب الإقليمي إلى السيد(ة) {~nameAr}
الموضوع : [استكمال ملف|استدعاء|دعوة لحضور ندوة|جواب]
[المرجع : طلبكم بتاريخ {~date}|تبعا لملفكم عدد {~number}]
نطلب منكم [موافاتنا بالوثائق الناقصة : نسخة موجزة من رسم الولادة، شهادة السكنى، بيان أثمان|الحضور إلى مقر النيابة يوم {~date} على الساعة {~time}|حضور مهرجان تخليد ذكرى {~dateHijri}].
> النائب الإقليمي ; {~nameAr}`,

    `# [تصريح بالشرف|التزام|تصريح بالشرف بعدم الاستفادة|إقرار]
أنا الموقع(ة) أسفله {~nameAr}، <المزداد|المزدادة> بتاريخ {~date} ب{~placeAr}، <الحامل|الحاملة> للبطاقة الوطنية {~cin}، <القاطن|القاطنة> ب{~addressAr}، أصرح بشرفي [بأنني لم أستفد من أية إعانة من المندوبية السامية|بأنني ألتزم بإنجاز المشروع في أجل {~number} أشهر|بصحة الوثائق المدلى بها].
${endAr}`,

    `# [PROCES-VERBAL DE L'ASSEMBLEE GENERALE|PROCES VERBAL DE REUNION|PV DE CONSTAT]
L'an {~year}, le {~date} à {~time}, les membres de [l'association|la coopérative|la société] {~firmLat} se sont réunis au siège sis à {~addressLat} sous la présidence de <M.|Mme> {~nameLat}.
Ordre du jour : rapport moral ; rapport financier ({~amount} DH de recettes, {~amount} DH de dépenses) ; élection du bureau.
| Fonction | Nom et prénom | CIN |
| Président | {~nameLat} | {~cin} |
| Trésorier | {~nameLat} | {~cin} |
| Secrétaire | {~nameLat} | {~cin} |
${endFr}`,

    `# [محضر اجتماع|محضر الجمع العام|محضر معاينة|لائحة الحضور]
في يوم {~date} على الساعة {~time} انعقد الجمع العام ل{~firmAr} بمقرها الكائن ب{~addressAr} برئاسة {~nameAr} وحضور {~number} عضوا.
| الصفة | الاسم الكامل | رقم البطاقة |
| الرئيس | {~nameAr} | {~cin} |
| أمين المال | {~nameAr} | {~cin} |
| الكاتب | {~nameAr} | {~cin} |
وتمت المصادقة على التقرير المالي بمبلغ {~amount} درهم.
${endAr}`,

    // ——— houses, cars, insurance, social ———
    `# [CONTRAT DE BAIL|Contrat de bail commercial|CONTRAT DE TRAVAIL A DUREE DETERMINEE]
Entre <M.|Mme> {~nameLat}, CIN {~cin}, [bailleur|employeur], et <M.|Mme> {~nameLat}, CIN {~cin}, [preneur|salarié], il a été convenu ce qui suit :
Article 1 : [le bailleur loue le local situé à {~addressLat}|le salarié est engagé en qualité de {~tradeLat}].
Article 2 : durée de 12 mois à compter du {~date}.
Article 3 : [loyer|salaire] mensuel de {~amount} DH ({~amountWordsFr}).
${endFr}
* Enregistré à {~placeLat} le {~date}, n° {~number}, droits {~amount} DH`,

    `# عقد كراء
بين <السيد|السيدة> {~nameAr} ب.و {~cin} (المكري) و<السيد|السيدة> {~nameAr} ب.و {~cin} (المكتري).
- المحل : {~addressAr}
- السومة الشهرية : {~amount} درهم
- المدة : سنة ابتداء من {~date}
- الضمانة : {~amount} درهم
${endAr}`,

    `= [Wafa Assurance|AXA Assurance Maroc|RMA|Sanlam|MCMA|AtlantaSanad] ; Intermédiaire : {~nameLat}, {~placeLat}
# ATTESTATION D'ASSURANCE [AUTOMOBILE|MULTIRISQUE|]
- Assuré : {~nameLat} || CIN : {~cin}
- Police n° : {~number} || Attestation n° : {~reference}
- Marque : [Dacia|Renault|Honda] || Immatriculation : {~reference}
- Effet : {~date} || Échéance : {~date}
- Prime nette : {~amount} || Taxes : {~amount}
- Prime TTC : {~amount} || Puissance : [6|7|8] CV`,

    `= CAISSE NATIONALE DE SECURITE SOCIALE ; Direction {~placeLat} || الصندوق الوطني للضمان الاجتماعي ; {~placeAr}
# [ATTESTATION DE DECLARATION DE SALAIRES|Attestation d'immatriculation de l'assuré|شهادة التصريح بالأجور|ATTESTATION DE NON AFFILIATION]
- Nom et prénom : {~nameLat}
- N° CNIE : {~cin}
- N° immatriculation : {~number}
| Période | Nombre de jours déclarés | Salaire | Affilié |
| {~year} | {~number} | {~amount} | {~firmLat} |
| {~year} | {~number} | {~amount} | {~firmLat} |
${endFr}`,

    `= المملكة المغربية ; الوكالة الوطنية للمحافظة العقارية والمسح العقاري والخرائطية ; المحافظة العقارية ب{~placeAr}
# [شهادة الملكية|CERTIFICAT DE PROPRIETE]
- الرسم العقاري عدد : {~reference}
- الملك المسمى : {~placeAr}
- المساحة : {~number} متر مربع
- المالكون : {~nameAr} ({~number}/{~number})، {~nameAr}
- التحملات : رهن لفائدة {~firmAr} بمبلغ {~amount} درهم بتاريخ {~date}
${endAr}`,

    // ——— print of other worlds ———
    `= [Le Matin|L'Opinion|Al Bayane|Libération] ; {~date} ; N° {~number} ; Prix : 4 DH
# [{~placeLat} : les anciens résistants honorés|Inauguration d'un espace de la mémoire à {~placeLat}|Le programme Intelaka fait son bilan]
{~placeLat} (MAP) - Le Haut Commissaire {~nameLat} a présidé, le {~date}, une cérémonie à l'occasion de l'anniversaire du soulèvement de {~year}. Des aides d'un montant global de {~amount} DH ont été remises à {~number} familles de résistants, dont celle de feu {~nameLat}, décédé en {~year}. Le coût des projets s'élève à {~amount} DH, selon {~nameLat}, directeur de l'agence de {~placeLat}.
[Publicité|Annonce légale] : constitution de {~firmLat} SARL, capital {~amount} DH, RC n° {~number}, gérant {~nameLat}.`,

    `= [جريدة العلم|الاتحاد الاشتراكي|جريدة الصباح] ; العدد {~number} ; {~date}
# [تكريم قدماء المقاومين ب{~placeAr}|وفاة المقاوم {~nameAr}|تعزية]
انتقل إلى عفو الله يوم {~date} المقاوم {~nameAr} بن {~givenAr}، عضو جيش التحرير بمنطقة {~placeAr}، عن سن [67|74|81|90] سنة. وقد ازداد الفقيد سنة {~year} ب{~placeAr}، وخلف أبناء هم {~givenAr} و{~givenAr} و{~givenAr}. وبهذه المناسبة يتقدم {~nameAr} بأحر التعازي إلى زوجته {~nameAr}.
إعلان : بيع {~firmAr} بثمن {~amount} درهم، الهاتف {~phone}`,

    `= {~firmLat} ; Bon de commande ; N° {~reference} || Fournisseur : {~firmLat} ; ICE {~ice}
Date : {~date}          Demandé par : {~nameLat}
| Article | Quantité commandée | Prix | Total |
| [Papier A4|Toner|Chaises|Ordinateurs] | {~number} | {~amount} | {~amount} |
| [Stylos|Bureaux|Imprimante] | {~number} | {~amount} | {~amount} |
- Total HT : {~amount}
- TVA : {~amount}
- Total TTC : {~amount}
> Visa du comptable ; {~nameLat}`,

    `# [RELEVE DE NOTES|بيان النقط|ATTESTATION FISCALE|AVIS D'IMPOSITION|BORDEREAU DE VERSEMENT|AVIS DE VIREMENT]
- [Nom|Contribuable|Donneur d'ordre] : {~nameLat}
- [CIN|Identifiant fiscal] : {~cin}
- N° : {~reference} || Date : {~date}
- Session : {~year} || Mention : [Passable|Bien]
| Libellé | [Coef.|Base] | [Note|Montant] |
| [Mathématiques|Taxe d'habitation|Versement] | {~number} | {~amount} |
| [Français|TSC|Commission] | {~number} | {~amount} |
- Total : {~amount}
${endFr}`,

    `= ROYAUME DU MAROC ; Ministère de l'Economie et des Finances ; [Caisse Marocaine des Retraites|Trésorerie de {~placeLat}] || المملكة المغربية ; وزارة الاقتصاد والمالية ; الصندوق المغربي للتقاعد
# [ATTESTATION DE PENSION|شهادة المعاش|Titre de pension]
- N° de pension : {~number} <> {~number} : رقم المعاش
- Nom et prénom : {~nameLat} <> {~nameAr} : الاسم الكامل
- CIN : {~cin} <> {~cin} : ب.ت.و
- Montant mensuel : {~amount} <> {~amount} : المبلغ الشهري
- Date d'effet : {~date} <> {~date} : تاريخ المفعول
[Pension de réversion du chef de {~nameLat}, décédé le {~date}|معاش ذوي حقوق المرحوم {~nameAr}|Pension d'invalidité de résistant, taux 40 %]`,

    `# [BILLET|Ticket de caisse|TICKET]
{~firmLat} {~placeLat}
{~date} {~time} Caisse {~number}
- [Huile 1L|Sucre|Café] : {~amount}
- [Lait|Pain|Savon] : {~amount}
- TOTAL : {~amount}
- Espèces : {~amount}
- Rendu : {~amount}
* Merci de votre visite. ICE {~ice}`,

    `${civilHead}
# [رخصة استغلال محل|رخصة البناء|ترخيص بمزاولة نشاط تجاري|إيداع تصريح جمعية|وصل نهائي]
رقم {~reference} بتاريخ {~date}
[إن رئيس مجلس جماعة|إن قائد] {~placeAr}، بناء على القانون رقم {~law} والطلب المقدم بتاريخ {~date}، يرخص <للسيد|للسيدة> {~nameAr}، ب.ت.و {~cin}، [بفتح محل لبيع المواد الغذائية|ببناء منزل من طابق واحد] بالعنوان {~addressAr}، مقابل رسم قدره {~amount} درهم (وصل رقم {~number}).
> رئيس الجماعة ; {~nameAr}`,

    `= Association {~firmLat} ; N° de récépissé {~reference} ; {~placeLat}
# [ATTESTATION DE MEMBRE|CARTE D'ADHERENT|Attestation de participation|Attestation de bénévolat]
Le Président de l'association atteste que <M.|Mme> {~nameLat}, CIN {~cin}, [est membre actif depuis le {~date}|a participé à la formation « gestion de projet » du {~date} au {~date}|a versé sa cotisation de {~amount} DH pour {~year}].
${endFr}`,

    // ——— more bills, money and trade ———
    `= [Maroc Telecom|IAM|Orange Maroc|inwi] ; Service clients [115|121|205] || [FACTURE|Facture téléphonique|FACTURE INTERNET] ; N° {~reference} ; Date d'édition {~date}
- [Titulaire|Abonné|Client] : {~nameLat}
- N° d'appel : {~phone} || Compte client : {~number}
- Adresse de facturation : {~addressLat}
- [Échéance|Date limite de paiement] : {~date}
| Abonnement [ADSL|Fibre 100M|Forfait 12H] | {~amount} |
| Communications hors forfait | {~amount} |
| Remise fidélité | {~amount} |
- Total HT : {~amount}
- TVA 20 % : {~amount}
- [Montant TTC à payer|Net à payer] : {~amount} DH
* SA au capital de {~amount} DH, RC Rabat {~number}, ICE {~ice}`,

    `= ONEP ; المكتب الوطني للماء الصالح للشرب ; [وكالة|مركز] {~placeAr} || [إعذار قبل قطع التزويد|إنذار بالأداء|AVIS DE COUPURE]
حضرة الزبون(ة) {~nameAr}
نخبركم أن فواتيركم رقم {~number} ورقم {~number} لم تؤد إلى غاية {~date}. المرجو أداء مبلغ {~amount} درهم قبل {~date}، وإلا سيتم قطع التزويد بالماء بالعنوان {~addressAr}.
- رقم الزبون : {~number}
- رقم العداد : {~number}
> رئيس الوكالة ; {~nameAr}`,

    `# [BON DE LIVRAISON|BON DE RECEPTION|Bon de sortie] N° {~reference}
= {~firmLat} ; {~addressLat} ; ICE {~ice} || Livré à : {~firmLat} ; {~addressLat}
Date : {~date} — Commande n° {~reference} du {~date} — Chauffeur {~nameLat} ({~reference})
| Désignation | Qté commandée | Qté livrée | Reste |
| [Sacs de ciment|Aliment ovin|Ruches vides|Carrelage] | {~number} | {~number} | 0 |
| [Barres de fer|Orge|Cadres|Colle] | {~number} | {~number} | 0 |
> Reçu le {~date} par {~nameLat}, CIN {~cin}`,

    `= {~firmLat} ; ${tel} ; RC {~number} - IF {~number} - ICE {~ice}
# FACTURE N° {~reference}
> Le {~date} ; [Doit|Facturé à] : {~firmLat} ; ICE client : {~ice}
| Désignation | Qté | P.U HT | Total HT |
| [Ordinateur portable|Machine à coudre|Motopompe|Vitrine] | {~number} | {~amount} | {~amount} |
| [Imprimante|Surjeteuse|Tuyaux|Congélateur] | {~number} | {~amount} | {~amount} |
- Total HT : {~amount}
- TVA 20% : {~amount}
- Total TTC : {~amount}
- Acompte versé le {~date} : {~amount}
- [Reste à payer|Solde dû] : {~amount}
Facture réglée par [chèque n° {~number}|effet à échéance du {~date}|virement du {~date}]. Arrêtée la présente facture à la somme de {~amountWordsFr}.`,

    `= {~firmAr} ; {~addressAr} ; {~phone}
# [فاتورة|فاتورة مؤداة|فاتورة رقم {~reference}]
بتاريخ {~date} [إلى السيد|الزبون :] {~nameAr}
| السلعة | العدد | الثمن | المجموع |
| [علف|إسمنت|صباغة] | {~number} | {~amount} | {~amount} |
| [شعير|حديد|خشب] | {~number} | {~amount} | {~amount} |
| المجموع | | | {~amount} |
أديت نقدا [بتاريخ {~date}|]. البضاعة المبيعة لا ترد.
* ICE {~ice} الضريبة المهنية {~number}`,

    `# [RECU DE VERSEMENT|BORDEREAU DE VERSEMENT ESPECES|Reçu de dépôt] 
= [Banque Populaire|CIH Bank|Barid Cash|Wafacash|Cash Plus] ; Agence {~placeLat} ; {~date} {~time}
- Remettant : {~nameLat} || CIN : {~cin}
- Bénéficiaire : {~nameLat}
- Compte crédité : {~rib}
- Montant : {~amount} DH
- Frais : {~amount} || Net : {~amount}
Soit {~amountWordsFr}
> Signature du client ; Caissier {~number}`,

    `# [ORDRE DE VIREMENT|Avis de virement|AVIS D'OPERE|Avis de crédit]
- Date de valeur : {~date} || Référence : {~reference}
- Donneur d'ordre : {~nameLat}
- Compte à débiter : {~rib}
- Bénéficiaire : {~firmLat}
- RIB du bénéficiaire : {~rib}
- Montant en chiffres : {~amount} DH
- Montant en lettres : {~amountWordsFr}
- Motif : [règlement facture {~reference}|loyer|scolarité]
> Cachet de la banque`,

    `= [Attijariwafa bank|BMCE Bank|Crédit du Maroc|CIH] || RELEVE DE COMPTE ; Du {~date} au {~date} ; Page 1/3
{~nameLat}
{~addressLat}
Code banque 007 Code ville 780 N° compte {~number} Clé 12
Solde départ au {~date} : {~amount} CREDITEUR
| Date | Valeur | Libellé | Débit | Crédit |
| {~date} | {~date} | PAIEMENT TPE {~firmLat} | {~amount} | |
| {~date} | {~date} | VIR RECU {~nameLat} | | {~amount} |
| {~date} | {~date} | CHEQUE N° {~number} | {~amount} | |
| {~date} | {~date} | FRAIS TENUE COMPTE | {~amount} | |
| | | TOTAL MOUVEMENTS | {~amount} | {~amount} |
Solde final au {~date} : {~amount} DH`,

    `# [TABLEAU D'AMORTISSEMENT|Echéancier de crédit|Tableau des échéances]
Client : {~nameLat} — Dossier {~reference} — Capital {~amount} DH — Taux {~rate} %
| N° | Échéance | Capital | Intérêts | TVA | Mensualité | Restant dû |
| 1 | {~date} | {~amount} | {~amount} | {~amount} | {~amount} | {~amount} |
| 2 | {~date} | {~amount} | {~amount} | {~amount} | {~amount} | {~amount} |
| 3 | {~date} | {~amount} | {~amount} | {~amount} | {~amount} | {~amount} |
| 4 | {~date} | {~amount} | {~amount} | {~amount} | {~amount} | {~amount} |`,

    `= [Banque Populaire|Al Amana|Wafasalaf] ; Agence {~placeLat}
> {~placeLat}, le {~date}
# [ATTESTATION DE SOLDE|Mainlevée|ATTESTATION DE NON ENGAGEMENT|LETTRE DE RELANCE|MISE EN DEMEURE]
<Monsieur|Madame> {~nameLat}, CIN {~cin},
[Nous attestons que vous avez soldé le {~date} votre prêt n° {~number} d'un montant de {~amount} DH.|Sauf erreur de notre part, vous restez redevable de {~amount} DH au titre des échéances impayées de votre crédit n° {~number}. Nous vous mettons en demeure de régler sous huit jours.|Nous avons le regret de vous informer que votre demande de crédit de {~amount} DH n'a pu être acceptée.]
> Le chef d'agence ; {~nameLat}`,

    `# [CHEQUE|LETTRE DE CHANGE|شيك] N° {~number}
Payez contre ce chèque {~amountWordsFr}
A l'ordre de {~firmLat}
- B.P.DH : {~amount}
- Payable à : {~placeLat}
- Le : {~date}
{~nameLat} {~rib}`,

    `= [شركة السلفات الصغرى الأمانة|مؤسسة التوفيق للسلفات الصغرى|البريد بنك] ; وكالة {~placeAr}
# [وصل أداء قسط|وصل سحب|إشعار بالدين|وصل تحويل مالي]
- الاسم : {~nameAr}
- رقم الملف : {~number}
- المبلغ : {~amount} درهم
- الباقي : {~amount} درهم
- التاريخ والساعة : {~date} {~time}
- القسط رقم : {~number}`,

    // ——— taxes ———
    `= ROYAUME DU MAROC ; MINISTERE DE L'ECONOMIE ET DES FINANCES ; DIRECTION GENERALE DES IMPOTS ; Subdivision de {~placeLat}
# [AVIS D'IMPOSITION|AVIS DE TAXATION|TAXE D'HABITATION ET DE SERVICES COMMUNAUX|TAXE PROFESSIONNELLE] {~year}
- Contribuable : {~nameLat} || IF : {~number}
- Adresse d'imposition : {~addressLat}
- Article du rôle : {~number} || Date de mise en recouvrement : {~date}
| Nature | Base | Taux | Montant |
| Taxe | {~amount} | 10 % | {~amount} |
| Majorations | | | {~amount} |
| Total | | | {~amount} |
Date d'exigibilité : {~date}. Payable à la perception de {~placeLat}.`,

    `= المملكة المغربية ; المديرية العامة للضرائب ; [المصلحة المحلية|المديرية الجهوية] {~placeAr} || DIRECTION GENERALE DES IMPOTS
# [شهادة جبائية|شهادة عدم الخضوع للضريبة|شهادة التسجيل بالضريبة المهنية|ATTESTATION DE REGULARITE FISCALE|شهادة الدخل]
تشهد إدارة الضرائب أن <السيد|السيدة> {~nameAr}، ب.ت.و {~cin}، الساكن(ة) ب{~addressAr}، [غير مسجل بجداول الضريبة المهنية|مسجل تحت رقم التعريف الضريبي {~number} منذ {~date}|صرح بدخل سنوي قدره {~amount} درهم برسم سنة {~year}].
[يشهد بأنه لا يخضع لأية ضريبة|سلمت بطلب منه للإدلاء بها].
> رئيس المصلحة ; {~nameAr} ; {~date}`,

    `# [ATTESTATION D'INSCRIPTION A LA TAXE PROFESSIONNELLE|CERTIFICAT DE PATENTE|Bulletin de notification de l'identifiant fiscal]
- Nom et prénom ou raison sociale : {~nameLat}
- Activité : [Épicerie|Menuiserie|Café|Marchand de légumes]
- Numéro TP : {~number} || IF : {~number}
- ICE : {~ice}
- Date de début d'activité : {~date}
- Adresse : {~addressLat}
${endFr}`,

    `# [CARTE D'AUTO-ENTREPRENEUR|بطاقة المقاول الذاتي|ATTESTATION D'INSCRIPTION AU REGISTRE NATIONAL DE L'AUTO-ENTREPRENEUR]
- Nom : {~nameLat} <> {~nameAr} : الاسم
- CIN : {~cin} <> {~cin} : ب.ت.و
- Numéro RNAE : {~number} <> {~number} : رقم السجل
- ICE : {~ice}
- Activité : [Couture|Plomberie|Coiffure|Vente en ligne]
- Date d'inscription : {~date}`,

    // ——— cards ———
    `= ROYAUME DU MAROC ; PERMIS DE CONDUIRE || المملكة المغربية ; رخصة السياقة
1. {~familyLat} {~familyAr}
2. {~givenLat} {~givenAr}
3. {~date} {~placeLat}
4a. {~date}  4b. {~date}  4c. {~placeLat}
5. {~reference}
7. {~cin}
| Catégorie | Du | Au |
| [A|B|C|D] | {~date} | {~date} |
| [B|EB] | {~date} | {~date} |`,

    `= المملكة المغربية ROYAUME DU MAROC || [جواز سفر PASSEPORT|PASSPORT جواز]
- Type : P || Code du pays : MAR || N° : [AB|CD|QL]{~number}
- Nom / Surname : {~familyLat} <> {~familyAr} : الاسم العائلي
- Prénom / Given names : {~givenLat} <> {~givenAr} : الاسم الشخصي
- Nationalité : MAROCAINE
- Date de naissance : {~date} || Sexe : [M|F]
- Lieu de naissance : {~placeLat} <> {~placeAr} : مكان الولادة
- N° CNIE : {~cin}
- Date de délivrance : {~date} || Date d'expiration : {~date}
- Autorité : [Préfecture|Province] de {~placeLat}
P<MAR{~familyLat}<<{~givenLat}<<<<<<<<<<<<<<<<<`,

    `= ROYAUME DU MAROC ; Ministère de l'Équipement et du Transport ; [CARTE GRISE|Certificat d'immatriculation] || المملكة المغربية ; البطاقة الرمادية
- Numéro d'immatriculation : {~number} - أ - 12
- Propriétaire : {~nameLat} <> {~nameAr} : المالك
- Adresse : {~addressLat}
- Marque : [Dacia|Renault|Peugeot|Hyundai|Docker] || Type : {~reference}
- N° du châssis : {~reference} || Puissance fiscale : [6|8|10]
- Première mise en circulation : {~date} || Mutation : {~date}
- Usage : véhicule particulier || Fin de validité : {~date}`,

    `= [Centre de visite technique {~placeLat}|DEKRA|SGS Maroc] ; Agrément n° {~number}
# [PROCES-VERBAL DE VISITE TECHNIQUE|Contrôle technique|VIGNETTE AUTOMOBILE {~year}|QUITTANCE TSAV]
- Immatriculation : {~reference}
- Propriétaire : {~nameLat} || CIN : {~cin}
- Kilométrage : {~number} || Châssis : {~reference}
- Date : {~date} || Prochaine visite : {~date}
- Résultat : [Favorable|Contre-visite] || Montant : {~amount} DH`,

    `= CNOPS ; CAISSE NATIONALE DES ORGANISMES DE PREVOYANCE SOCIALE || [CARTE D'IMMATRICULATION|بطاقة التسجيل|AMO TADAMON|بطاقة التغطية الصحية راميد]
- Assuré : {~nameLat} <> {~nameAr} : المؤمن
- N° immatriculation : {~number} || CIN {~cin}
- Date de naissance : {~date}
- Conjoint : {~nameLat} || Enfants : {~givenLat}, {~givenLat}
- Validité : du {~date} au {~date}`,

    `= المملكة المغربية ; وزارة الصحة والحماية الاجتماعية ; [مندوبية|المركز الصحي] {~placeAr}
# [بطاقة التلقيح|الدفتر الصحي للطفل|شهادة التلقيح|جواز التلقيح|CARNET DE VACCINATION]
- الاسم : {~nameAr} || تاريخ الازدياد : {~date}
- اسم الأب : {~givenAr} || اسم الأم : {~nameAr}
| اللقاح | التاريخ | الرقم | الإمضاء |
| [BCG|السل] | {~date} | {~reference} | |
| [الشلل|الجرعة الأولى] | {~date} | {~reference} | |
| [الحصبة|الجرعة الثانية] | {~date} | {~reference} | |`,

    `# [CARTE D'ADHERENT|CARTE DE MEMBRE|بطاقة الانخراط|CARTE PROFESSIONNELLE|بطاقة العضوية]
= [Association|Fédération|Chambre|Syndicat] {~firmLat} || [جمعية|فيدرالية|غرفة|نقابة] {~firmAr}
- Nom et prénom : {~nameLat} <> {~nameAr} : الاسم الكامل
- N° d'adhésion : {~number}
- CIN : {~cin}
- Qualité : [Membre actif|Artisan|Agriculteur|Président]
- Valable jusqu'au : {~date}
> Le Président ; {~nameLat}`,

    `= [Bibliothèque|Club sportif|Médiathèque|Mutuelle] {~placeLat} ; CARTE N° {~number}
{~nameLat}
Né(e) le {~date} — {~addressLat} — ${tel}
* Année {~year}. Cette carte est strictement personnelle.`,

    // ——— civil status and justice, not asked for ———
    `${civilHead}
# [شهادة العزوبة|شهادة عدم الزواج|شهادة عدم التزوج]
[رقم|عدد] : {~number}
يشهد [الموقع أسفله|ضابط الحالة المدنية|القائد] بناء على تصريح <المعني|المعنية> بالأمر وشهادة الشاهدين {~nameAr} (ب.و {~cin}) و{~nameAr} (ب.و {~cin}) أن <السيد|الآنسة> {~nameAr} <المزداد|المزدادة> في {~date} ب{~placeAr}، <الحامل|الحاملة> لبطاقة التعريف رقم {~cin}، <الساكن|الساكنة> ب{~addressAr}، <عازب|عازبة> إلى يومنا هذا.
${endAr}`,

    `${civilHead}
# [شهادة الحياة|شهادة الحياة الجماعية|شهادة التكفل|شهادة الكفالة]
- الاسم الكامل : {~nameAr}
- تاريخ ومكان الازدياد : {~date} {~placeAr}
- البطاقة الوطنية : {~cin}
- العنوان : {~addressAr}
[يشهد بأنه على قيد الحياة وقد حضر أمامنا اليوم|يتكفل بأبنائه {~givenAr} و{~givenAr} و{~givenAr}]
${endAr}`,

    `${civilHead}
# [شهادة الاحتياج|شهادة الضعف|شهادة الفقر|شهادة الدخل المحدود|شهادة التحمل العائلي]
يشهد قائد قيادة {~placeAr} أن <السيد|السيدة> {~nameAr}، ب.ت.و {~cin}، <القاطن|القاطنة> ب{~addressAr}، [من ذوي الدخل المحدود|لا يتوفر على أي ملك|معوز وله أربعة أبناء]، وذلك حسب البحث الذي قام به عون السلطة {~nameAr}.
${endAr}`,

    `${civilHead}
# [شهادة إدارية|شهادة إدارية تثبت استغلال أرض|شهادة الاستغلال|شهادة إثبات الملك|شهادة فلاح|شهادة عدم الصبغة الجماعية]
يشهد [قائد|باشا|رئيس جماعة] {~placeAr} أن <السيد|السيدة> {~nameAr}، <المزداد|المزدادة> سنة {~year}، ب.ت.و {~cin}، [يستغل|يملك] قطعة أرضية [فلاحية|بورية] مساحتها {~number} هكتار بدوار {~placeAr} [يحدها شمالا {~nameAr} وجنوبا الطريق|ويربي {~number} رأسا من الغنم].
${endAr}`,

    `${civilHeadFr}
# [ATTESTATION ADMINISTRATIVE|CERTIFICAT ADMINISTRATIF|Attestation d'exploitation agricole|ATTESTATION DE PROPRIETE]
Je soussigné, Caïd de {~placeLat}, atteste que <M.|Mme> {~nameLat}, CIN {~cin}, demeurant à {~addressLat}, [exploite un terrain de {~number} hectares|est propriétaire d'un troupeau de {~number} têtes|exerce l'activité de {~tradeLat} depuis {~year}].
${endFr}`,

    `${civilHeadFr} ; Bureau d'état civil
# [CERTIFICAT DE CELIBAT|CERTIFICAT DE NON REMARIAGE|ATTESTATION DE PRISE EN CHARGE|CERTIFICAT DE COUTUME|CERTIFICAT DE CHARGE DE FAMILLE]
- Nom et prénom : {~nameLat}
- Né(e) le : {~date} à {~placeLat}
- CIN : {~cin}
- Demeurant à : {~addressLat}
- Fils ou fille de : {~givenLat} ben {~givenLat} et de {~nameLat}
Situation : [célibataire|veuve non remariée depuis le {~date}|chef de famille de cinq personnes].
${endFr}`,

    `= المملكة المغربية ; وزارة العدل ; محكمة [الاستئناف|الابتدائية] ب{~placeAr} ; قسم قضاء الأسرة
# [شهادة الخطوبة|إذن بالزواج|شهادة عدم الاستئناف|شهادة استمرار العلاقة الزوجية|رسم رجعة]
ملف عدد {~reference}
يشهد عدلان أن {~nameAr} المولود سنة {~year} ب{~placeAr} و{~nameAr} المولودة في {~date}، [لا زالت العلاقة الزوجية قائمة بينهما منذ {~date}|قد تمت خطوبتهما]، ضمن بكناش [الباقي|المختلفة] عدد {~number} صحيفة {~number}.
> القاضي المكلف بالتوثيق ; {~nameAr} ; {~date}`,

    `الحمد لله وحده
# رسم [زواج|طلاق خلعي|مراجعة|إقرار بالزوجية]
بتاريخ {~dateHijri} الموافق {~date} على الساعة {~time} تلقى العدلان {~nameAr} و{~nameAr} بمحكمة {~placeAr} زواج {~nameAr} بن {~chainAr} [مطلق|عازب] مهنته {~tradeAr} ب.و {~cin} ب{~nameAr} بنت {~chainAr} [بكر|ثيب] ب.و {~cin} الساكنين ب{~addressAr}، صداقا قدره {~amount} درهم قبضت منه {~amount} درهم، شهد به {~nameAr}. وحرر في كناش الزواج عدد {~number} ص {~number}.
> عبد ربه {~nameAr} ; عبد ربه {~nameAr} ; قاضي التوثيق {~nameAr}`,

    `= ROYAUME DU MAROC ; MINISTERE DE LA JUSTICE ; Tribunal de première instance de {~placeLat}
# [ACTE DE MARIAGE|TRADUCTION D'UN ACTE DE MARIAGE|ACTE DE DIVORCE]
Louange à Dieu. Inscrit sous le n° {~number}, folio {~number}, registre des mariages n° {~number}, le {~date}. Les adouls {~nameLat} et {~nameLat} ont reçu le consentement de M. {~nameLat}, né en {~year} à {~placeLat}, CIN {~cin}, fils de {~givenLat} et {~nameLat}, et de Mlle {~nameLat}, née le {~date}, fille de {~givenLat}, moyennant une dot de {~amount} DH.
> Traducteur assermenté {~nameLat} ; {~date}`,

    `= المملكة المغربية ; المديرية العامة للأمن الوطني ; ولاية أمن {~placeAr} || بطاقة السوابق ; FICHE ANTHROPOMETRIQUE ; رقم {~number}
- الاسم العائلي والشخصي : {~nameAr}
- ابن : {~givenAr} و : {~nameAr}
- مزداد بتاريخ : {~date} ب : {~placeAr}
- المهنة : {~tradeAr}
- الساكن ب : {~addressAr}
- ب.ت.و : {~cin}
النتيجة : [لا شيء|لم يعثر له على سوابق]
> {~placeAr} في {~date} ; عميد الشرطة`,

    `= ROYAUME DU MAROC ; MINISTERE DE LA JUSTICE ; Tribunal de {~placeLat}
# [EXTRAIT DU CASIER JUDICIAIRE|BULLETIN N° 3|CERTIFICAT DE NATIONALITE]
- Nom : {~familyLat} || Prénom : {~givenLat}
- Né(e) le : {~date} || à : {~placeLat}
- De : {~nameLat} et de : {~nameLat}
- Domicile : {~addressLat}
- [Condamnations|Mention] : NEANT
> Le greffier en chef ; {~placeLat} le {~date}`,

    `= المملكة المغربية ; المحكمة الابتدائية ب{~placeAr} ; [كتابة النيابة العامة|شعبة التنفيذ|مكتب المفوض القضائي {~nameAr}] || ملف رقم {~reference}
# [استدعاء|إستدعاء للجلسة|طي تبليغ|إنذار|شهادة التسليم]
إلى <السيد|السيدة> {~nameAr} الساكن(ة) ب{~addressAr}
[المطلوب حضوركم|يستدعى المذكور أعلاه للحضور] بجلسة يوم {~date} على الساعة {~time} بالقاعة رقم {~number} في القضية القائمة بين {~nameAr} و{~firmAr} [من أجل أداء مبلغ {~amount} درهم|].
> كاتب الضبط ; {~date}`,

    `= المملكة المغربية ; باسم جلالة الملك ; المحكمة الابتدائية {~placeAr} || حكم عدد {~number} ; صدر بتاريخ {~date} ; ملف {~reference}
# [حكم|نسخة حكم|أمر قضائي|مقال افتتاحي]
بناء على المقال الذي تقدم به المدعي {~nameAr} بواسطة الأستاذ {~nameAr} بتاريخ {~date}، والمؤدى عنه مبلغ {~amount} درهم، يعرض فيه أن المدعى عليه {~nameAr} [مدين له بمبلغ {~amount} درهم|يشغل محله الكائن ب{~addressAr}].
لهذه الأسباب حكمت المحكمة [بأداء المبلغ المذكور|برفض الطلب|بالإفراغ].
> الرئيس {~nameAr} ; كاتب الضبط {~nameAr}`,

    `= ROYAUME DU MAROC ; COUR D'APPEL DE {~placeLat} ; TRIBUNAL DE PREMIERE INSTANCE || CONVOCATION ; Dossier n° {~reference}
<Monsieur|Madame> {~nameLat}, demeurant {~addressLat}
Vous êtes [cité(e) à comparaître|convoqué(e)] à l'audience du {~date} à {~time}, salle n° 3, dans l'affaire opposant {~nameLat} à {~firmLat}.
> L'huissier de justice ; {~nameLat} ; {~date}`,

    // ——— school and work ———
    `= المملكة المغربية ; وزارة التربية الوطنية والتعليم الأولي والرياضة ; الأكاديمية الجهوية {~placeAr} || ROYAUME DU MAROC ; MINISTERE DE L'EDUCATION NATIONALE
# [شهادة البكالوريا|دبلوم التقني|DIPLOME DE TECHNICIEN SPECIALISE|شهادة التأهيل المهني|دبلوم الإجازة]
- الاسم : {~nameAr} <> {~nameLat} : Nom
- المزداد(ة) في : {~date} <> {~placeLat} : à
- رقم البطاقة : {~cin} <> {~number} : CNE
- الشعبة : [العلوم الفيزيائية|الآداب|الخياطة] || الدورة : يونيو {~year}
- الميزة : [مستحسن|حسن|مقبول]
> مدير الأكاديمية ; {~nameAr} ; {~date}`,

    `= OFPPT ; [ISTA|CFA|Centre de qualification] {~placeLat}
# [ATTESTATION DE STAGE|ATTESTATION DE FORMATION|Certificat de formation professionnelle|ATTESTATION DE SUIVI DE FORMATION]
Le Directeur atteste que <M.|Mlle> {~nameLat}, <né|née> le {~date}, CIN n° {~cin}, a suivi la formation [« Création d'entreprise »|en coupe et couture|en électricité de bâtiment] du {~date} au {~date} pour un volume de {~number} heures [avec la mention Bien|].
${endFr}`,

    `# [RELEVE DE NOTES|بيان النقط|BULLETIN SCOLAIRE]
Élève : {~nameLat} — Né(e) le {~date} — Massar {~reference} — Classe [6|7|2]
| Matière | Coef | Note | Appréciation |
| Arabe | 4 | 12,50 | Assez bien |
| Français | 4 | 11,00 | Passable |
| Mathématiques | 5 | 14,25 | Bien |
| Moyenne générale | | 12,80 | |
> Le conseil de classe ; {~date}`,

    `= {~firmLat} ; {~addressLat}
# BULLETIN DE PAIE [Période|Mois] : [01|05|09]/{~year}
| Matricule | Nom et prénom | CIN | Emploi | CNSS |
| {~number} | {~nameLat} | {~cin} | {~tradeLat} | {~number} |
| Éléments | Nombre | Base | Taux | Gains | Retenues |
| Salaire de base | 191 | {~amount} | | {~amount} | |
| Heures supp. | 8 | {~amount} | 25 % | {~amount} | |
| CNSS | | {~amount} | 4,48 | | {~amount} |
| AMO | | {~amount} | 2,26 | | {~amount} |
| I.R. | | {~amount} | | | {~amount} |
| NET A PAYER | | | | {~amount} | |
Virement sur {~rib}`,

    `# [عقد شغل محدد المدة|عقد عمل|عقد تدريب إدماج|رسالة استقالة|رسالة الفصل من العمل]
بين {~firmAr} [الكائن مقرها ب{~addressAr}|] الممثلة من طرف السيد {~nameAr} بصفته مشغلا، و<السيد|السيدة> {~nameAr} ب.ت.و {~cin} <الساكن|الساكنة> ب{~addressAr} بصفته أجيرا، [تم الاتفاق على تشغيله بصفة {~tradeAr} لمدة {~number} أشهر ابتداء من {~date} بأجر شهري {~amount} درهم|تم إنهاء العقد ابتداء من {~date}].
${endAr}`,

    `= ANAPEC ; [Agence {~placeLat}|Agence nationale de promotion de l'emploi et des compétences]
# [ATTESTATION D'INSCRIPTION|CARTE DE CHERCHEUR D'EMPLOI|Attestation de participation à l'atelier]
- Nom et prénom : {~nameLat}
- CIN : {~cin}
- N° d'inscription : {~number}
- Date d'inscription : {~date}
- Conseiller : {~nameLat}
[Valable jusqu'au {~date}. Cette attestation ne tient pas lieu d'attestation de chômage|Formation : création d'entreprise, {~number} heures].`,

    // ——— health, houses, land ———
    `= [Clinique|Laboratoire|Pharmacie|Polyclinique CNSS] {~familyLat} ; {~addressLat} ; ${tel}
# [ORDONNANCE|COMPTE RENDU|RESULTATS D'ANALYSES|NOTE D'HONORAIRES|BULLETIN D'HOSPITALISATION]
- Patient : {~nameLat} || Age : [23|41|67] ans
- Date : {~date} || N° dossier : {~number}
| Analyse | Résultat | Norme |
| Glycémie | {~amount} | 0,70 - 1,10 |
| Créatinine | {~amount} | 6 - 12 |
Médecin traitant : Dr {~nameLat}. [Honoraires : {~amount} DH|INPE {~number}]`,

    `= المملكة المغربية ; وزارة الصحة ; المستشفى [الإقليمي|الجامعي] {~placeAr}
# [شهادة طبية لإثبات العجز|شهادة الإعاقة|شهادة طبية قبل الزواج|ورقة الخروج من المستشفى|شهادة معاينة الوفاة]
أنا الموقع أسفله الدكتور {~nameAr}، أشهد أنني [عاينت|فحصت] <المسمى|المسماة> {~nameAr} [ب.ت.و {~cin}|] البالغ من العمر [34|52|71] سنة، وأنه [يعاني من عجز نسبته 60 %|سليم من الأمراض المعدية|في حاجة إلى راحة 15 يوما].
> {~placeAr} {~date} ; الطبيب`,

    `# [CONTRAT DE BAIL|BAIL D'HABITATION|BAIL COMMERCIAL|CONTRAT DE LOCATION]
ENTRE LES SOUSSIGNES :
- Le bailleur : {~nameLat}, CIN {~cin}, demeurant à {~addressLat}
- Le locataire : {~nameLat}, CIN {~cin}
Article 1 - Désignation : un [local commercial|appartement|garage] situé à {~addressLat}, d'une superficie de [35|60|90] m².
Article 2 - Durée : [un an|trois ans] à compter du {~date}, renouvelable.
Article 3 - Loyer : {~amount} DH par mois, payable d'avance. Caution : {~amount} DH.
Article 4 - Charges d'eau et d'électricité à la charge du preneur.
> Fait à {~placeLat} le {~date} en deux exemplaires ; Le bailleur ; Le preneur`,

    `# [عقد كراء محل تجاري|عقد كراء محل للسكنى|عقد كراء أرض فلاحية|إشهاد بالكراء]
الحمد لله وحده. الموقعان أسفله :
الطرف الأول المكري <السيد|السيدة> {~nameAr} ب.ت.و {~cin} الساكن ب{~addressAr}
الطرف الثاني المكتري <السيد|السيدة> {~nameAr} ب.ت.و {~cin} الساكن ب{~addressAr}
[الفصل الأول|البند 1] : يكري الطرف الأول للطرف الثاني [المحل|القطعة الأرضية] الكائن ب{~addressAr} لمدة [سنة|ثلاث سنوات] تبتدئ من {~date}.
[الفصل الثاني|البند 2] : السومة الكرائية {~amount} درهم [شهريا|سنويا].
${endAr}
* المصادقة على الإمضاء عدد {~number} بتاريخ {~date}`,

    `= ROYAUME DU MAROC ; AGENCE NATIONALE DE LA CONSERVATION FONCIERE ; Conservation de {~placeLat}
# [CERTIFICAT DE PROPRIETE|TITRE FONCIER|Etat des inscriptions|PLAN CADASTRAL]
- Titre foncier n° : {~reference}
- Propriété dite : « {~coinedLat} »
- Superficie : {~number} m²
- Situation : {~addressLat}
- Propriétaire : {~nameLat}, CIN {~cin}, quote-part [1/2|1/3|totalité]
- Charges : [Néant|hypothèque au profit de la Banque Populaire pour {~amount} DH, inscrite le {~date}]
> Le Conservateur ; {~date}`,

    `الحمد لله
# [رسم ملكية|رسم استمرار الملك|رسم شراء|رسم صدقة|رسم قسمة|رسم هبة]
بمقتضى كتاب [الأملاك|المختلفة] عدد {~number} صحيفة {~number} رقم {~number} توثيق {~placeAr}، شهوده الموضوعة أسماؤهم عقبه يعرفون {~chainAr} ويشهدون بأن له وبيده ما يملك [قطعة أرضية|بقعة فلاحية|دارا] تسمى {~placeAr} [مساحتها {~number} متر|] يحدها قبلة {~nameAr} ويمينا الواد وغربا ورثة {~nameAr}، يتصرف فيها منذ [عشر سنين|أكثر من عشرين سنة]، وبثمن {~amount} درهم.
الشهود : {~nameAr} ب.و {~cin}، {~nameAr} ب.و {~cin}، {~nameAr} ب.و {~cin}
> وحرر في {~dateHijri} موافق {~date} ; العدلان {~nameAr} و{~nameAr}`,

    `= [جماعة|الجماعة الحضرية|الوكالة الحضرية] {~placeAr} ; قسم التعمير || رقم {~reference} ; {~date}
# [رخصة البناء|رخصة السكن|رخصة إصلاح|شهادة المطابقة للبناء|تصميم موقعي|ورقة المعلومات]
يرخص <للسيد|للسيدة> {~nameAr} ب.ت.و {~cin} [ببناء|بإصلاح] [عمارة من طابقين|محل تجاري] على الرسم العقاري {~reference} بتجزئة {~placeAr} بقعة رقم {~number}، حسب التصميم المنجز من طرف المهندس {~nameAr}، مقابل {~amount} درهم.
> رئيس المجلس الجماعي ; {~nameAr}`,

    `= [Wafa Assurance|RMA|MAMDA|Saham Assurance] || ATTESTATION D'ASSURANCE ; Police {~number}
# [RESPONSABILITE CIVILE|Assurance multirisque habitation|ASSURANCE MALADIE|Carte de tiers payant]
Nous attestons que {~nameLat}, demeurant {~addressLat}, est assuré auprès de notre compagnie du {~date} au {~date} pour un capital de {~amount} DH, prime TTC {~amount} DH.
- Bénéficiaires : {~nameLat}, {~nameLat}
- Intermédiaire : {~firmLat}, code {~number}
${endFr}`,

    // ——— firms and associations: statutes and minutes that are no cooperative's ———
    `# [STATUTS|Statuts de la société|STATUTS CONSTITUTIFS]
= {~firmLat} ; Société à responsabilité limitée [à associé unique|] ; au capital de {~amount} dirhams ; Siège social : {~addressLat}
Le soussigné : <M.|Mme> {~nameLat}, de nationalité marocaine, né(e) le {~date}, CIN {~cin}, a établi ainsi qu'il suit les statuts d'une société à responsabilité limitée :
Article 1 - Forme : la société est régie par la loi n° 5-96 et le code de commerce.
Article 2 - Objet : [négoce, import-export|travaux divers|transport de marchandises].
Article 3 - Dénomination : {~firmLat}.
Article 4 - Siège : {~addressLat}.
Article 5 - Durée : 99 années.
Article 6 - Capital : {~amount} DH divisé en 100 parts de 100 DH, attribuées à {~nameLat}.
Article 7 - Gérance : {~nameLat} est nommé gérant pour une durée illimitée.`,

    `# [النظام الأساسي للشركة|القانون الأساسي|عقد تأسيس شركة ذات مسؤولية محدودة]
= {~firmAr} ; شركة ذات المسؤولية المحدودة ; رأسمالها {~amount} درهم
بين الموقعين أسفله {~nameAr} ب.و {~cin} و{~nameAr} ب.و {~cin} تم تأسيس شركة خاضعة للقانون 5.96.
الفصل 1 : التسمية : {~firmAr}
الفصل 2 : الغرض : [التجارة|النقل|البناء]
الفصل 3 : المقر : {~addressAr}
الفصل 4 : رأسمال الشركة {~amount} درهم مقسم إلى {~number} حصة
الفصل 5 : المسير : {~nameAr}
${endAr}`,

    `# [القانون الأساسي للجمعية|النظام الأساسي|القانون الأساسي]
# جمعية {~coinedAr} [للتنمية والتعاون|للثقافة والرياضة|لآباء وأولياء التلاميذ|لأبناء المقاومين]
الباب الأول : التأسيس والأهداف
الفصل الأول : تأسست ب{~placeAr} بتاريخ {~date} جمعية تحمل اسم {~coinedAr} طبقا للظهير الشريف رقم 1.58.376 المتعلق بحق تأسيس الجمعيات.
الفصل الثاني : مقر الجمعية ب{~addressAr}.
الفصل الثالث : تهدف الجمعية إلى [محاربة الأمية|التنمية المحلية|رعاية الأيتام] بدون هدف الربح.
الفصل الرابع : تتكون مالية الجمعية من واجب الانخراط المحدد في {~amount} درهم ومن الإعانات.
الفصل الخامس : يسير الجمعية مكتب من {~number} أعضاء ينتخب لمدة ثلاث سنوات.`,

    `# STATUTS DE L'ASSOCIATION {~coinedLat}
Titre I : Constitution
Article 1 : Il est créé à {~placeLat} une association à but non lucratif dénommée « Association {~coinedLat} pour le développement », régie par le dahir n° 1-58-376 du 15 novembre 1958.
Article 2 : Son siège est à {~addressLat}.
Article 3 : Elle a pour but [l'alphabétisation|la promotion du sport|l'environnement].
Article 4 : La cotisation annuelle est de {~amount} DH.
Article 5 : Le bureau est composé d'un président, d'un secrétaire et d'un trésorier élus pour trois ans.
${endFr}`,

    `${civilHead}
# [وصل إيداع ملف جمعية|وصل مؤقت|وصل نهائي عن التصريح بتأسيس جمعية]
بناء على الظهير الشريف رقم 1.58.376، يشهد [الباشا|القائد] أنه تسلم من <السيد|السيدة> {~nameAr} ب.و {~cin} ملف تجديد مكتب جمعية {~coinedAr} الكائن مقرها ب{~addressAr}، المنعقد جمعها العام بتاريخ {~date}.
| المهمة | الاسم | ب.ت.و |
| الرئيس | {~nameAr} | {~cin} |
| أمين المال | {~nameAr} | {~cin} |
${endAr}`,

    `= OMPIC ; OFFICE MAROCAIN DE LA PROPRIETE INDUSTRIELLE ET COMMERCIALE
# [CERTIFICAT NEGATIF|CERTIFICAT D'ENREGISTREMENT DE MARQUE|شهادة سلبية]
- Dénomination : {~firmLat}
- Demandeur : {~nameLat} || CIN {~cin}
- Forme juridique : SARL || Activité : [Commerce|Services]
- N° : {~number} || Date : {~date} || Expire le : {~date}`,

    `# [ANNONCE LEGALE|AVIS DE CONSTITUTION|إعلان قانوني|CESSION DE PARTS]
{~firmLat} SARL AU. Aux termes d'un acte sous seing privé en date du {~date} à {~placeLat}, il a été établi les statuts d'une société présentant les caractéristiques suivantes : objet : négoce ; siège : {~addressLat} ; capital : {~amount} DH divisé en 1000 parts ; gérant : {~nameLat}. Le dépôt légal a été effectué au tribunal de {~placeLat} sous le n° {~number}, R.C. n° {~number}.`,

    `= COMPTOIR {~firmLat} || BILAN AU 31/12/{~year} ; IF {~number}
# [BILAN|Compte de produits et charges|ETAT DES SOLDES DE GESTION|LIASSE FISCALE]
| ACTIF | Brut | Amort. | Net |
| Immobilisations corporelles | {~amount} | {~amount} | {~amount} |
| Stocks | {~amount} | | {~amount} |
| Trésorerie | {~amount} | | {~amount} |
| TOTAL | {~amount} | {~amount} | {~amount} |
> Fiduciaire {~familyLat} ; {~date}`,

    // ——— letters, calls, print ———
    `= المندوبية السامية لقدماء المقاومين وأعضاء جيش التحرير ; [النيابة الجهوية|المكتب المحلي] {~placeAr}
# [دعوة|دعوة لحضور حفل|برنامج الاحتفال|بلاغ صحفي|إعلان]
[يتشرف المندوب السامي بدعوة|يسر النائب الجهوي دعوة] <السيد|السيدة> {~nameAr} لحضور [المهرجان الخطابي|ندوة فكرية|لقاء تواصلي] [بمناسبة ذكرى 20 غشت|بمناسبة ذكرى تقديم وثيقة الاستقلال] يوم {~date} على الساعة {~time} ب[قاعة البلدية|فضاء الذاكرة التاريخية] {~placeAr}.
وسيتم تكريم المقاومين {~nameAr} و{~nameAr} وتوزيع إعانات بمبلغ {~amount} درهم.`,

    `= ROYAUME DU MAROC ; [Province|Préfecture] de {~placeLat} ; [Division de l'action sociale|INDH|Délégation de l'artisanat]
> {~placeLat}, le {~date} ; A <M.|Mme> {~nameLat}
Objet : [Convocation à un entretien|Rejet de votre dossier|Demande de pièces|Votre projet INDH]
Réf. : votre demande n° {~number} du {~date}
[Vous êtes prié(e) de vous présenter le {~date} à {~time} muni(e) de votre CIN et de votre attestation de résidence.|J'ai le regret de vous informer que le comité n'a pas retenu votre projet d'un coût de {~amount} DH.|Vous voudrez bien nous faire parvenir le devis, le RIB et le registre du commerce.]
> Le chef de division ; {~nameLat}`,

    `{~placeAr} في {~date}
من : {~nameAr} ، {~addressAr} ، الهاتف {~phone}
إلى السيد [رئيس جماعة|عامل إقليم|وكيل الملك ب|مدير وكالة] {~placeAr}
الموضوع : [شكاية|طلب رخصة|طلب شهادة السكنى|طلب نسخة من رسم الولادة|طلب عمل|طلب قرض]
سلام تام بوجود مولانا الإمام
وبعد، أتقدم إلى سيادتكم بهذا الطلب راجيا منكم [تمكيني من شهادة إدارية|النظر في شكايتي ضد {~nameAr}|الموافقة على قرض قدره {~amount} درهم لاقتناء آلة]. وتفضلوا بقبول فائق الاحترام.
> الإمضاء ; {~nameAr} ; ب.ت.و {~cin}`,

    `{~nameLat} — {~addressLat} — ${tel}
> {~placeLat}, le {~date}
A Monsieur le Directeur de [la Banque Populaire|l'agence ANAPEC|l'ONEE|la société {~firmLat}]
Objet : [demande d'emploi|demande de crédit|résiliation de contrat|réclamation facture n° {~number}|demande de stage]
J'ai l'honneur de [solliciter un poste de {~tradeLat}|demander un prêt de {~amount} DH pour l'achat d'un véhicule|vous informer que je souhaite résilier mon contrat n° {~number}]. Titulaire de la CIN {~cin}, je suis né(e) le {~date} à {~placeLat}.
Dans l'attente, veuillez agréer mes salutations.
> {~nameLat}`,

    `# CV
{~nameLat}
[Situation familiale : marié, 3 enfants|Célibataire] — né(e) en {~year} — {~placeLat} — ${tel}
FORMATION
| {~year} | [Bac sciences|Licence|Diplôme de qualification] | {~placeLat} |
| {~year} | Formation en informatique | OFPPT |
EXPERIENCE
| {~year}-{~year} | {~tradeLat} | {~firmLat} |
| {~year}-{~year} | {~tradeLat} | {~firmLat} |
LOISIRS : football, lecture`,

    `السيرة الذاتية
- الاسم الكامل : {~nameAr}
- تاريخ ومكان الازدياد : {~date} ب{~placeAr}
- الحالة العائلية : [متزوج|أعزب]
- الهاتف : {~phone}
المسار الدراسي
- {~year} : شهادة الباكالوريا
- {~year} : دبلوم [التقني|الخياطة]
التجارب المهنية
- {~year}/{~year} : {~tradeAr} ب{~firmAr}`,

    `[صورة|الصورة] : [المقاوم {~nameAr} رفقة أعضاء جيش التحرير سنة {~year}|معرض الصور بفضاء الذاكرة {~placeAr}|المشروع بعد الإنجاز|آلات الخياطة موضوع الإعانة]
{~placeAr} {~date}`,

    `[Photo|Fig.|Photographie n°] {~number} : [le local avant travaux|la machine livrée le {~date}|le troupeau de {~nameLat}|les membres de la coopérative lors de l'assemblée|la façade, {~addressLat}]
[Photo|Fig.] {~number} : [vue intérieure|numéro de série {~reference}|vue arrière]
{~firmLat}`,

    `= [هسبريس|الأحداث المغربية|بيان اليوم|المساء] ; {~date} ; العدد {~number}
# [ارتفاع أسعار الأعلاف ب{~placeAr}|افتتاح معرض التعاونيات|تدشين مشاريع تنموية|برنامج انطلاقة في أرقام]
أفاد {~nameAr}، مدير [مكتب تنمية التعاون|المديرية الإقليمية]، أن {~number} تعاونية استفادت من دعم إجمالي قدره {~amount} درهم، منها {~firmAr} التي ترأسها {~nameAr}. وأضاف أن كلفة المشروع بلغت {~amount} درهم بمساهمة ذاتية قدرها {~amount} درهم.`,

    `= BULLETIN OFFICIEL ; N° {~number} ; {~date}
[Décret n° 2-04-892 du 24 février 2006 relatif à la procédure d'octroi de l'aide|Dahir n° 1-14-189 portant promulgation de la loi n° 112-12 relative aux coopératives|Loi n° 55-19]
LE PREMIER MINISTRE, Vu le dahir n° {~law} ; Sur proposition du Haut Commissaire ; Après examen par le Conseil des ministres réuni le {~date}, DECRETE :
Article premier - [L'aide est fixée à trente pour cent de la valeur du projet.|Les coopératives sont inscrites au registre local.]
Article 2 - Le présent décret sera publié au Bulletin officiel.
> Fait à Rabat, le {~date}`,

    `= الجريدة الرسمية ; عدد {~number} ; {~date}
[القانون رقم 112.12 المتعلق بالتعاونيات|المرسوم رقم 2.04.892|قرار للمندوب السامي رقم {~law}]
المادة 1 : [تسري أحكام هذا القانون على التعاونيات واتحاداتها|تمنح الإعانة في حدود 30 بالمائة من قيمة المشروع].
المادة 2 : [يحدث سجل محلي بكل محكمة ابتدائية وسجل مركزي بمكتب تنمية التعاون|يرفق الطلب بنسخة من رسم الولادة وشهادة السكنى وبيان الأثمان].
المادة 3 : ينشر هذا المرسوم بالجريدة الرسمية.`,

    `# [LISTE DES PIECES A FOURNIR|الوثائق المطلوبة|لائحة الوثائق المكونة للملف|DOSSIER A CONSTITUER]
- 1 : [Demande manuscrite|طلب خطي]
- 2 : [Copie de la CIN|نسخة من البطاقة الوطنية]
- 3 : [Extrait d'acte de naissance|نسخة موجزة من رسم الولادة]
- 4 : [Certificat de résidence|شهادة السكنى]
- 5 : [Attestation de non emploi|شهادة عدم العمل]
- 6 : [Devis ou facture pro forma|بيان أثمان]
- 7 : [Relevé d'identité bancaire|كشف التعريف البنكي]
* [Dépôt avant le {~date} à {~placeLat}|آخر أجل {~date}] {~phone}`,

    `# [RECEPISSE DE DEPOT|وصل إيداع ملف|ACCUSE DE RECEPTION|وصل استلام]
= [المندوبية السامية لقدماء المقاومين|Haut Commissariat aux Anciens Résistants] ; {~placeAr}
- [N° d'enregistrement|رقم التسجيل] : {~reference}
- [Déposant|المودع] : {~nameLat}
- CIN : {~cin}
- [Date|التاريخ] : {~date}
- [Objet|الموضوع] : [Demande de subvention|طلب إعانة]
- [Nombre de pièces|عدد الوثائق] : {~number}
> [L'agent|العون المكلف] {~nameLat}`,

    `# [REÇU DE COTISATION|REÇU D'INSCRIPTION|وصل الاشتراك|Reçu de frais de dossier] N° {~number}
[Association|Coopérative|Auto-école|École] {~coinedLat}
Reçu de {~nameLat} la somme de {~amount} DH ({~amountWordsFr}) au titre de [la cotisation {~year}|la part sociale|la formation|l'inscription].
> {~date} ; Le trésorier {~nameLat}`,

    `# [TICKET|BILLET DE TRAIN|BILLET CTM|تذكرة السفر]
= [ONCF|CTM|Supratours] ; {~placeLat} - {~placeLat}
- Date : {~date} || Départ : {~time} || Arrivée : {~time}
- Voiture : 4 || Place : {~number} || Prix : {~amount} DH
N° {~number} {~nameLat}`,

    `= [Hôtel|Restaurant|Café] {~coinedLat} ; {~addressLat} ; ${tel}
# [NOTE|ADDITION|FACTURE] {~number}
Table 7 — {~date} {~time}
| 2 | Tajine | {~amount} |
| 3 | Thé | {~amount} |
| | TOTAL | {~amount} |
* ICE {~ice} - Merci de votre visite`,

    `# [FICHE DE RENSEIGNEMENTS|استمارة معلومات|FORMULAIRE D'INSCRIPTION|استمارة طلب بطاقة التعريف|FICHE DE VISITE]
- [Nom|الاسم العائلي] : {~familyLat}
- [Prénom|الاسم الشخصي] : {~givenLat}
- [Date et lieu de naissance|تاريخ ومكان الازدياد] : {~date} {~placeLat}
- CIN : {~cin} || Tél : {~phone}
- [Adresse|العنوان] : {~addressLat}
- [Niveau scolaire|المستوى الدراسي] : [Bac|Primaire|جامعي]
- [Motif|الغرض] : [formation|stage|visite]`,

    `= المملكة المغربية ; وزارة الأوقاف والشؤون الإسلامية ; المجلس العلمي المحلي {~placeAr}
# [شهادة حفظ القرآن الكريم|شهادة اعتناق الإسلام|شهادة تزكية|شهادة مشاركة]
يشهد رئيس المجلس أن <السيد|السيدة> {~nameAr} <المزداد|المزدادة> بتاريخ {~date} ب{~placeAr}، ب.ت.و {~cin}، [يحفظ القرآن الكريم كاملا|شارك في الدورة التكوينية المنظمة يوم {~date}].
${endAr}`,

    `= Ministère de l'Agriculture ; ONSSA ; [Service vétérinaire|ONCA|DPA] de {~placeLat}
# [CERTIFICAT SANITAIRE|ATTESTATION DE VACCINATION DU CHEPTEL|AUTORISATION SANITAIRE|CARTE D'ELEVEUR|ATTESTATION DE PRODUCTEUR]
- Éleveur : {~nameLat} || CIN {~cin}
- Douar : {~placeLat} || Cheptel : {~number} ovins, {~number} bovins
- N° d'identification : {~number}
- Date de visite : {~date} || Docteur : {~nameLat}
Agrément ONSSA n° {~reference}, valable jusqu'au {~date}.`,

    `= مكتب تنمية التعاون ; ODCO || {~placeAr} ; {~date}
# [شهادة التسمية|محضر معاينة|شهادة المشاركة في الدورة التكوينية|رسالة توجيه]
[إلى <السيد|السيدة> {~nameAr}|]
[نخبركم أن تسمية {~coinedAr} التي اقترحتموها بتاريخ {~date} قد تم رفضها لوجود تسمية مماثلة|شارك في دورة القانون 112.12 المنظمة من {~date} إلى {~date}|المرجو استكمال ملفكم عدد {~number} داخل 15 يوما].
> المندوب الجهوي ; {~nameAr}`,

    `= HAUT COMMISSARIAT AUX ANCIENS RESISTANTS || DECISION N° {~reference}
# [DECISION D'OCTROI D'AIDE|LETTRE DE NOTIFICATION|ETAT DE PAIEMENT|قرار منح إعانة]
Vu le décret n° 2-04-892 ; vu l'avis de la commission du {~date} ; il est accordé à <M.|Mme> {~nameLat}, CIN {~cin}, une aide de {~amount} DH, payable au compte {~rib}, pour un projet dont le coût est de {~amount} DH.
> Le Haut Commissaire ; {~date}`,

    `# [CERTIFICAT DE PRISE EN CHARGE|ENGAGEMENT|TERMES DE REFERENCE|CAHIER DES CHARGES|REGLEMENT INTERIEUR|REGLEMENT DU CONCOURS]
1. Objet : [le présent règlement fixe les conditions d'accès|il s'agit de l'acquisition de matériel informatique]
2. Durée : {~number} mois à compter du {~date}
3. Obligations : [les bénéficiaires s'engagent à rester membres pendant trois ans|le titulaire livrera sous {~number} jours]
4. Budget : {~amount} DH
5. Litiges : tribunal de {~placeLat}
${endFr}`,

    `# [MODE D'EMPLOI|NOTICE|CATALOGUE|PROMOTION|LISTE DES PRIX {~year}|TARIF]
{~firmLat} — {~phone}
| Modèle | Référence | Prix |
| [Machine à coudre|Pompe|Ruche|Four] | {~reference} | {~amount} DH |
| [Surjeteuse|Motoculteur|Extracteur|Pétrin] | {~reference} | {~amount} DH |
| [Brodeuse|Broyeur|Fumoir|Chariot] | {~reference} | {~amount} DH |
* Prix valables jusqu'au {~date}, dans la limite des stocks`,

    `[1|7|12]
[تابع|يتبع|الصفحة {~number}] . . .
وقد صرح {~nameAr} أنه يعرف {~nameAr} منذ سنة {~year}، وأنهما كانا يسكنان ب{~placeAr}، ثم انتقلا إلى {~placeAr} حيث كان يزاول مهنة {~tradeAr}.
[وبه تم الإشهاد|انتهى التصريح] في {~date}.`,

    `[Page|-] {~number} [/ 12|-]
[3.2 Analyse du marché|Annexe 2|Conditions générales de vente|Notes et commentaires]
Les prix des matières ont augmenté de {~rate} % en {~year} selon {~nameLat}. Le marché de {~placeLat} compte {~number} points de vente. [Toute réclamation doit parvenir sous huit jours. En cas de litige le tribunal de {~placeLat} est seul compétent.|Les pénalités de retard sont de {~rate} % par mois. La marchandise reste la propriété du vendeur jusqu'au paiement intégral.]`,

    `بسم الله الرحمن الرحيم
# [نبذة عن حياة المقاوم|مذكرات مقاوم|شهادة للتاريخ|كلمة تأبينية]
ولد {~nameAr} سنة {~year} ب{~placeAr}، التحق بجيش التحرير سنة 1955 تحت قيادة {~nameAr}، وشارك في [معركة|عملية] {~placeAr}، واعتقل في {~date} بسجن {~placeAr}. وبعد الاستقلال اشتغل {~tradeAr}، وخلف {~number} أبناء، وتوفي رحمه الله في {~date}.
> ابنه {~nameAr}`,

    `= [WhatsApp|Gmail|Messagerie] ; {~date} {~time}
De : {~nameLat}
À : [contact@resistance.ma|{~nameLat}]
Objet : [Dossier subvention|RIB|documents manquants|devis]
Bonjour, veuillez trouver ci-joint [le devis de {~firmLat}|mon RIB|ma CIN]. Mon numéro est le {~phone}. Cordialement, {~nameLat}`,

    `= المملكة المغربية ; وزارة الداخلية ; المديرية العامة للأمن الوطني || ROYAUME DU MAROC ; DGSN
# [وصل إيداع طلب البطاقة الوطنية|RECEPISSE DE DEMANDE DE CNIE|تصريح بالضياع|DECLARATION DE PERTE|PROCES-VERBAL D'AUDITION]
- الاسم : {~nameAr} <> {~nameLat} : Nom
- ب.ت.و : {~cin} <> {~date} : Né(e) le
- رقم الطلب : {~number} <> {~date} : Date
[صرح المعني بالأمر بضياع بطاقته الوطنية بمدينة {~placeAr}|Le déclarant affirme avoir perdu son permis de conduire n° {~reference}]
> ضابط الشرطة ; {~nameAr}`,

    `= {~firmLat} ; Cabinet [d'architecte|de géomètre|comptable|d'avocat] ; {~addressLat}
# [NOTE D'HONORAIRES|ATTESTATION|METRE|RAPPORT D'EXPERTISE|ETAT D'AVANCEMENT]
Concerne : [immeuble de M. {~nameLat}|projet sis à {~placeLat}|dossier {~nameLat} c/ {~nameLat}]
| Poste | U | Qté |
| Terrassement | m3 | {~number} |
| Béton | m3 | {~number} |
| Cloisons | m2 | {~number} |
Valeur estimée : {~amount} DH. Honoraires : {~amount} DH TTC.
> {~date} ; {~nameLat}`,
  ],
};
