/** Further quotes: longer names over two lines, names beside their Arabic, shops with several addresses, buyers that are firms too. */

const goods =
  '[Machine à tricoter|Chambre froide 6 m3|Groupe électrogène 10 kVA|Tente caïdale|Camion d’occasion|Incubateur 200 œufs|Étuve|Matériel de coiffure|Motoculteur|Kit goutte à goutte 1 ha|Vitrine murale|Meule à grains|Moulin à huile|Matériel informatique|Cuve 5000 L|Outils de menuiserie|Plants d’olivier|Aliment bétail|Machine à glace|Four à poterie]';
const row = `| ${goods} | {~number} | {~amount} | {~amount} |`;
const table = `| [Désignation|Articles|Libellé] | [Qté|Quantité] | [P.U|Prix] | [Total|Montant] |
${row}
?${row}`;
const sums =
  '[Total HT : {totalHT} - TVA : {tva} - Total TTC : {totalTTC}|Montant TTC : {totalTTC} DH|Total à payer : {totalTTC} dirhams|HT {totalHT} TVA {tva} TTC {totalTTC}]';
const title =
  '# [DEVIS|Devis|FACTURE PROFORMA|Offre de prix|Proposition commerciale|DEVIS ESTIMATIF|PRO FORMA INVOICE|Bon de devis] [N°|n°|:|] {devisNumber}';
const who = '[Client|Doit|Acheteur|Pour le compte de|M./Mme|A|Bénéficiaire] : {client}';
const when = '[Date|Le|Date du devis|{~placeLat}, le|Emis le] [:|] {devisDate}';
const tax =
  '[ICE : {ice} - RC : {~number} - IF : {~number}|Patente : {~number} - ICE {ice}|I.C.E {ice} / I.F {~number} / T.P {~number} / R.C {~number} {~placeLat}|ICE n° {ice}, RC n° {~number}, CNSS n° {~number}]';

export const quotePapers: readonly string[] = [
  `= {supplier} ; [Société à responsabilité limitée|Société à responsabilité limitée d'associé unique|SARL au capital de {~amount} DH] ; {~addressLat}
${title}
- ${who} || ${when}
${table}
${sums}
* ${tax}`,
  `= [Siège|Siège social] : {~addressLat} ; [Dépôt|Usine|Showroom] : {~addressLat} ; Tél {~phone} || {supplier}
${title}
${who}
${when}
${table}
${sums}
* ${tax}`,
  `* {supplier} - {~phone}
${title}
${who} - CIN {cin}
${table}
${sums}
${when}
> Cachet ; {~nameLat}
* ${tax}`,
  `${title}
| Emetteur | Client |
| {supplier} | {client} |
| {~nameLat.M}, gérant | CIN {cin} |
| ${tax} | {~phone} |
${when}
${table}
${sums}`,
  `${title}
${when}
${who}, [gérant de la société {~firmLat}|membre de la coopérative {~coinedLat}|associé de {~firmLat}]
${table}
${sums}
> [Pour|P/] {supplier} ; Le gérant {~nameLat.M}
* ${tax}`,
  `= {~firmAr} ; {~addressAr} || {supplier} ; {~addressLat}
${title}
${who} / الزبون
${when} / التاريخ
${table}
${sums} / المجموع
* ${tax}`,
  `${when}
{supplier}
à
{client}
${title}
${table}
${sums}
* ${tax}`,
  `{supplier} vous remercie de votre confiance
${title}
${who}
${table}
${sums}
${when}
* {supplier}, {~addressLat}. ${tax}`,
  `${title}
${who}
${when}
${table}
${sums}
[Chèque à l'ordre de|Virement au nom de|Règlement à l'ordre de] {supplier}[, RIB {~rib}|]
* ${tax}`,
  `${title}
[Vendu par|Offert par|Proposé par|Fourni par|Devis émis par] : {supplier}
[Fabriqué par|Marque|Importé par] : {~firmLat}
[Livré par|Transporteur] : {~firmLat}
${who}
${when}
${table}
${sums}
${tax}`,
  `= {supplier}
= Agences : {~placeLat} - {~placeLat} - {~placeLat} ; {~phone} / {~phone}
${title}
- N° client : {~number} || ${who}
- Vendeur : {~givenLat} || ${when}
${table}
${sums}
Conditions : 50 % à la commande. [Assurance {~firmLat}|Crédit {~firmLat} possible|]
* ${tax}`,
  `# [عرض أثمان|بيان تقديري|فاتورة مبدئية] {devisNumber}
= {supplier} ; {~addressAr} ; {~phone}
[الزبون|السيد(ة)] : {client} - ب.ت.و {cin}
| البيان | العدد | الثمن | المجموع |
| [آلة|معدات|مواد|أغنام] | {~number} | {~amount} | {~amount} |
[المجموع|المبلغ الإجمالي] : {totalTTC} درهم
> {devisDate} ; [توقيع|خاتم] {supplier}
* ICE {ice}`,
];
