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
  ],
};
