/** Quotes by where the supplier's name stands: at the head, in the foot's small print, in a stamp, in a sentence, among other firms. */

const goods =
  '[Machine à coudre industrielle|Pétrin 25 kg|Motopompe 8 CV|Ruche complète|Brebis race Sardi|Poste à souder 200 A|Ordinateur portable|Machine à café 2 groupes|Fauteuil de coiffure|Ciment CPJ 45|Triporteur 250 cc|Presse à vis|Panneau solaire 550 W|Rayonnage métallique|Filet de pêche|Métier à tisser|Réfrigérateur vitré|Scie circulaire|Compresseur 100 L|Balance électronique|Congélateur 300 L|Tracteur d’occasion|Moulin à céréales|Extracteur de miel|Four électrique|Génisse pleine|Broyeur|Photocopieur|Pulvérisateur|Outillage divers]';
const goodsAr =
  '[آلة خياطة|عجانة|مضخة ماء|خلايا نحل|أغنام سردي|آلة لحام|حاسوب محمول|آلة قهوة|كرسي حلاقة|إسمنت|دراجة ثلاثية العجلات|معصرة|لوح شمسي|رفوف|شباك صيد|منسج|ثلاجة|منشار|ميزان|مجمد|أبقار حلوب|مطحنة حبوب|فرن|آلة طباعة]';
const row = `| ${goods} | {~number} | {~amount} | {~amount} |`;
const rowAr = `| ${goodsAr} | {~number} | {~amount} | {~amount} |`;
const headsFr =
  '| [Désignation|Libellé|Article|Description] | [Qté|Quantité|Qte|Nbre] | [P.U.|PU HT|Prix unitaire|P.U HT] | [Total|Montant|Total HT|P.T] |';
const table = `${headsFr}
${row}
${row}
?${row}`;
const tableAr = `| [البيان|المادة|النوع] | [الكمية|العدد] | [ثمن الوحدة|الثمن الفردي] | [المجموع|الثمن الإجمالي] |
${rowAr}
${rowAr}
?${rowAr}`;
const totals = `- [Total HT|Total hors taxes|Montant HT] : {totalHT}
- [TVA 20%|TVA 20 %|T.V.A] : {tva}
- [Total TTC|Net à payer|Montant TTC|TOTAL TTC] : {totalTTC} [DH|DHS|]`;
const totalOnly = '[TOTAL|Total général|Montant total TTC|NET A PAYER] : {totalTTC} [DH|DHS|dirhams]';
const totalAr = '[المجموع|المجموع العام|المبلغ الإجمالي|المبلغ الواجب أداؤه] : {totalTTC} [درهم|د|دراهم]';
const arrested =
  '[Arrêté le présent devis à la somme de|La présente est arrêtée à la somme de|Arrêté à la somme de] : {totalWords}';
const title =
  '# [DEVIS|Devis|FACTURE PROFORMA|Facture pro forma|OFFRE DE PRIX|PROPOSITION DE PRIX|DEVIS ESTIMATIF|PROFORMA] [N°|n°|N° :|] {devisNumber}';
const titleAr =
  '# [بيان أثمان|عرض أثمان|بيان تقديري|فاتورة شكلية|فاتورة مبدئية|كشف تقديري|عرض ثمن] [رقم|عدد] {devisNumber}';
const dated =
  '[Date : {devisDate}|{~placeLat}, le {devisDate}|Le {devisDate}|Fait à {~placeLat} le {devisDate}|DATE {devisDate}]';
const datedAr =
  '[التاريخ : {devisDate}|{~placeAr} في {devisDate}|حرر ب{~placeAr} بتاريخ {devisDate}|بتاريخ {devisDate}]';
const to =
  '[Client : [M.|Mme|Mr|] {client}|A l’attention de [M.|Mme|Monsieur|Madame] {client}|Doit : {client}|Adressé à : {client}|Pour : {client}|Nom du client : {client}|Destinataire : [M.|Mr|] {client}]';
const ids =
  '[RC {~number} - Patente {~number} - IF {~number} - ICE {ice}|R.C. : {~number} {~placeLat} - T.P. : {~number} - I.F. : {~number} - I.C.E. : {ice}|ICE : {ice} / RC : {~number} / CNSS : {~number}|Patente n° {~number} - ICE n° {ice} - IF n° {~number}|ICE {ice}]';
const seat =
  '[{~addressLat} - Tél : {~phone}|Siège social : {~addressLat}|Adresse : {~addressLat}|{~addressLat}|Magasin : {~addressLat} - GSM {~phone}|Sis à {~addressLat}]';
const line =
  '[Vente de matériel agricole|Import - Export|Négoce et distribution|Travaux divers - Fournitures|Vente en gros et détail|Machines & pièces de rechange|Achat et vente de bétail|Équipement de boulangerie|Spécialiste du froid|Installation - Maintenance - Réparation|La qualité au meilleur prix|Votre partenaire de confiance|Depuis {~year}|Agent agréé|Distributeur officiel|Construction métallique - Aluminium|Fournitures de bureau|Tout pour la couture|Matériel apicole|Vente et réparation de motos]';
const brand =
  '[Marque : {~coinedLat}|Constructeur : {~coinedLat} (Italie)|Distributeur de {~coinedLat} et {~coinedLat}|Origine Chine, marque {~coinedLat}|Matériel {~coinedLat}, garantie 1 an|Concessionnaire {~coinedLat}|]';
const bank =
  '[Banque : Attijariwafa Bank {~placeLat} - RIB {~rib}|RIB : {~rib} (Banque Populaire {~placeLat})|Compte : Crédit Agricole, agence {~placeLat}, {~rib}|]';
const stamp =
  '[Cachet et signature|Signature et cachet du fournisseur|Le fournisseur|Le gérant|La direction|Le vendeur|Cachet du fournisseur|Le Responsable commercial|Bon pour accord]';

export const quoteSuppliers: readonly string[] = [
  // ——— at the head ———
  `{supplier}
${line}
${seat}
${dated}
${title}
${to}
${table}
${totals}
${arrested}
* ${ids}`,
  `# {supplier}
${line}
${title}
- Date : {devisDate} || ${to}
${table}
${totals}
* ${seat} - ${ids}`,
  `= {supplier} ; ${line} ; ${seat} || ${to} ; {~addressLat} ; ${dated}
${title}
${brand}
${table}
${totalOnly}
* ${ids}`,
  `= ${line} ; {supplier} ; ${seat} ; ${ids}
${title}
${dated}
${to}
${table}
${totals}
> ${stamp}`,
  `= ${ids} ; ${seat} || {supplier}
${dated}
${title}
${to} CIN {cin}
${table}
${totals}
${arrested}`,
  `> {supplier} ; ${seat} ; ${ids}
${to}
${title}
${dated}
${table}
${totalOnly}`,
  `= {supplier} [n° {~number}|] ; Gérant : {~nameLat} ; ${seat} || {~firmAr} ; {~placeAr} ; الهاتف {~phone}
${title}
${to}
${dated}
${table}
${totals}
* ${ids}`,
  `= [LOGO|{~coinedLat}|®|] ; {supplier} ; ${line}
${title}
- ${to} || ${dated}
- Réf. client : {~reference} || Affaire suivie par : {~nameLat}
${table}
${totals}
${arrested}`,
  // ——— only in the foot ———
  `${title}
${dated}
${to}
${table}
${totals}
${arrested}
* {supplier} - ${seat} - ${ids}`,
  `${title}
- ${to} || ${dated}
${table}
${totalOnly}
* [Siège social|Société] : {supplier}, [au capital de {~amount} DH|SARL au capital de {~amount}], ${ids}, ${seat}`,
  `${dated}
${title}
${to}
${brand}
${table}
${totals}
* ${ids}
* ${seat}
* {supplier}`,
  `${title}
${to}, demeurant à {~addressLat}, CIN {cin}
${table}
${totals}
${bank}
* {supplier} - ${ids}`,
  `= ${line} || ${dated}
${title}
${to}
${table}
${arrested}
${totalOnly}
* Titulaire du compte : {supplier} - {~rib}
* ${ids}`,
  // ——— only in the stamp ———
  `${title}
${dated}
${to}
${table}
${totals}
> ${stamp} ; {supplier} ; ${seat} ; ${ids}`,
  `${dated}
${to}
${title}
${table}
${totalOnly}
Validité de l'offre : {~number} jours. Délai de livraison : {~number} jours.
> {supplier} ; ICE {ice}`,
  `${title}
${to}
${table}
${totals}
> Fait à {~placeLat}, le {devisDate} ; ${stamp} ; {supplier} ; {~nameLat}`,
  `# DEVIS
- Numéro : {devisNumber} || Date : {devisDate}
- Client : {client} || CIN : {cin}
${table}
${totals}
> {supplier} ; RC {~number} ; ${seat} ; Gérant : {~nameLat}
* ICE {ice}`,
  // ——— by a label ———
  `${title}
- [Fournisseur|Vendeur|Société|Raison sociale|Etablissement|Entreprise|Prestataire|Emetteur|De la part de] : {supplier}
- [ICE|ICE du fournisseur] : {ice}
- [Adresse|Siège] : {~addressLat}
- [Client|Acheteur|Bénéficiaire] : {client}
- [CIN|CNIE] : {cin}
- Date : {devisDate}
${table}
${totals}`,
  `${title}
| [Fournisseur|Vendeur|Emetteur] | [Client|Acheteur|Destinataire] |
| {supplier} | {client} |
| {~addressLat} | {~addressLat} |
| ICE {ice} | CIN {cin} |
| Tél {~phone} | Tél {~phone} |
${dated}
${table}
${totals}`,
  `# [Demande de prix - Réponse|FICHE DEVIS|BORDEREAU DES PRIX]
%{
- [Raison sociale|Nom de la société|Nom ou raison sociale|Dénomination|Enseigne] : {supplier}
- [N° du devis|Devis n°|Référence] : {devisNumber}
- [Date du devis|Date|Etabli le] : {devisDate}
- ICE : {ice}
- [Nom du client|Client] : {client}
- Téléphone : {~phone}
%}
${table}
${totals}
${arrested}`,
  `${title}
${dated}
Entre [le vendeur|le fournisseur] : {supplier}, ${seat}, ICE {ice}
Et [l'acheteur|le client] : {client}, CIN {cin}
${table}
${totalOnly}
> Le vendeur ; L'acheteur`,
  // ——— told in a letter ———
  `= {~placeLat}, le {devisDate}
A [Monsieur|Madame] {client}
Objet : [offre de prix|votre demande de devis|proposition commerciale] n° {devisNumber}
[Suite à votre demande du {~date}|En réponse à votre consultation], [notre société|la société|nous, la société] {supplier}, [sise à {~addressLat}|immatriculée au RC sous le n° {~number}], ICE {ice}, a l'honneur de vous proposer [le matériel suivant|l'offre ci-dessous] :
${table}
Soit un montant de {totalTTC} DH TTC ({totalWords}).
> Pour la société ; {~nameLat}, gérant`,
  `# OFFRE DE PRIX
Je soussigné {~nameLat}, [gérant de|agissant au nom de|directeur de] {supplier}, [inscrite au registre de commerce de {~placeLat} n° {~number}|patente n° {~number}], ICE {ice}, m'engage à livrer à [M.|Mme] {client} :
- ${goods} : {~amount}
- ${goods} : {~amount}
pour un total de {totalTTC} dirhams toutes taxes comprises. Devis n° {devisNumber} du {devisDate}.
> ${stamp}`,
  `> {devisDate}
[M.|Mme] {client},
Veuillez trouver ci-après notre meilleure offre (réf. {devisNumber}) :
${table}
${totals}
Restant à votre disposition, nous vous prions d'agréer nos salutations distinguées.
> {supplier} ; [Le service commercial|P/O {~nameLat}] ; {~phone}
* ICE {ice}`,
  `{supplier} atteste par la présente proposer à la vente à {client} (CIN {cin}) [un lot de matériel|le matériel ci-dessous] suivant devis n° {devisNumber} en date du {devisDate} :
- ${goods} : {~amount}
- ${goods} : {~amount}
- Total : {totalTTC}
* ${ids} - ${seat}`,
  // ——— among other firms ———
  `= {supplier} ; Revendeur agréé {~firmLat} ; ${seat}
${title}
${dated}
[Client : {client}|Pour {client}] [- projet financé par {~firmLat}|- livraison par {~firmLat}|]
${table}
${totals}
Garantie assurée par {~firmLat}. Transport : {~firmLat}.
* ${ids}`,
  `${title}
- Importateur : {~firmLat} || Marque : {~coinedLat}
- Fournisseur : {supplier} || ICE : {ice}
- Client : {client} || Date : {devisDate}
${table}
${totals}
${bank}`,
  `= {supplier} || [Agence|Point de vente|Dépôt] de {~placeLat}
${title}
${to}
Lieu de livraison : [chez {~firmLat}, {~placeLat}|{~addressLat}]
${dated}
| Réf | Désignation | Fabricant | Qté | Total |
| {~reference} | ${goods} | {~coinedLat} | {~number} | {~amount} |
| {~reference} | ${goods} | {~coinedLat} | {~number} | {~amount} |
${totals}
* ${ids}
* Logiciel {~coinedLat} - www.{~coinedLat}.ma`,
  // ——— a trader, no company ———
  `= {supplier} ; ${line} ; [Souk hebdomadaire de {~placeLat}|{~addressLat}] ; {~phone}
# [DEVIS|BON|Facture pro forma|Devis n° {devisNumber}]
- [Nom|M.|Client] : {client} || Le : {devisDate}
| Qté | Désignation | P.U | Total |
| {~number} | ${goods} | {~amount} | {~amount} |
| {~number} | ${goods} | {~amount} | {~amount} |
| | | TOTAL | {totalTTC} |
* Patente {~number} ICE {ice}`,
  `{supplier} [Auto-entrepreneur|Personne physique|Artisan] [n° {~number}|]
Tél. {~phone}
${title}
Le {devisDate} - {client}
1) ${goods} {~amount}
2) ${goods} {~amount}
${totalOnly}
[TVA non applicable, auto-entrepreneur|Exonéré de TVA]
ICE {ice}`,
  // ——— in Arabic, the name in Latin letters ———
  `= {supplier} ; [بيع المعدات الفلاحية|بيع وإصلاح الآلات|مواد البناء|بيع المواشي|التجهيزات المنزلية|لوازم الخياطة] ; {~addressAr} ; الهاتف : {~phone}
${titleAr}
${datedAr}
[الزبون|السيد(ة)|إلى السيد(ة)|المشتري] : {client}
${tableAr}
${totalAr}
* [التعريف الموحد للمقاولة|ICE] {ice} - السجل التجاري {~number}`,
  `${titleAr}
- [الشركة|المورد|البائع|الممون|اسم الشركة|المؤسسة|المقاولة] : {supplier}
- [التعريف الموحد|ICE] : {ice}
- [الزبون|المشتري|لفائدة] : {client}
- [رقم البطاقة الوطنية|ب.ت.و] : {cin}
- التاريخ : {devisDate}
${tableAr}
${totalAr}
> [توقيع وخاتم المورد|الإمضاء والطابع]`,
  `${datedAr}
${titleAr}
[نحن شركة|تتعهد شركة|إن الشركة المسماة|تقترح عليكم شركة] {supplier} [الكائنة ب{~addressAr}|المسجلة بالسجل التجاري رقم {~number}] [أن توفر|بتزويد|أن تبيع] للسيد(ة) {client} ما يلي :
${tableAr}
${totalAr}
> عن الشركة ; {~nameAr}
* ICE {ice}`,
  `${titleAr}
السيد(ة) : {client} [بطاقته رقم {cin}|]
${tableAr}
${totalAr}
> [الخاتم|ختم الشركة|طابع البائع] ; {supplier} ; ICE {ice} ; {devisDate}`,
  `= {~firmAr} ; الهاتف {~phone} || {supplier} ; Tél {~phone}
${titleAr}
# DEVIS
- الزبون : {client} || التاريخ : {devisDate}
${tableAr}
- المجموع بدون احتساب الرسوم : {totalHT}
- [الضريبة على القيمة المضافة|ض.ق.م 20%] : {tva}
- المجموع : {totalTTC}
* ICE : {ice} / RC : {~number}`,
  // ——— carbon booklets and tills ———
  `{supplier}
Tél {~phone}
ICE {ice}
Devis {devisNumber}
{devisDate} {~time}
Caissier : {~givenLat}
Client : {client}
${goods} {~amount}
${goods} {~amount}
TOTAL TTC {totalTTC}
dont TVA {tva}
Merci de votre visite`,
  `= {supplier}
* ${line}. ${line}. ${line}.
- N° : {devisNumber} || {~placeLat}, le : {devisDate}
- Doit M. : {client} || Bon de commande : {~reference}
${table}
${totalOnly}
* ${seat}
* ${ids}`,
  `| {supplier} | DEVIS | N° {devisNumber} |
| {~addressLat} | Date | {devisDate} |
| ICE {ice} | Client | {client} |
${table}
| | | Total HT | {totalHT} |
| | | TVA | {tva} |
| | | TTC | {totalTTC} |
${arrested}
> ${stamp}`,
  `${title} ${dated}
[Emis par|Etabli par|Proposé par|Devis de] {supplier} [pour|à l'attention de|au profit de] {client}
${table}
${totals}
[Offre valable {~number} jours|Paiement : {~number} % à la commande] - ${brand}
* ${ids} - ${seat}`,
];
