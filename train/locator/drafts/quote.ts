/** Quotes and pro forma invoices: what small suppliers print from a spreadsheet, a till program or a booklet with carbon paper. */
import type { Drafts } from '../draft.ts';
import { quotePapers } from './quote-papers.ts';
import { quoteSuppliers } from './quote-suppliers.ts';

// What is sold.
const sewing =
  '[Machine à coudre industrielle {~reference}|Surjeteuse 4 fils|Piqueuse plate avec moteur|Table de coupe 3 m|Fer à repasser vapeur|Ciseaux électriques|Mannequin couture|Lot de fils 5000 m|Machine à broder 1 tête|Boutonnière automatique|MACHINE RECOUVREUSE|Tabouret réglable]';
const bakery =
  '[Pétrin spirale 50 kg|Four à pain rotatif|Four électrique 3 étages|Batteur mélangeur 20 L|Chariot 18 plaques|Diviseuse bouleuse|Vitrine réfrigérée 1,5 m|Plaques à four 60x40|Chambre de pousse|Balance électronique 30 kg|Laminoir|Comptoir inox]';
const farm =
  '[Motopompe diesel [5|7|8|12] CV|Tuyau PE 63 mm PN6|Goutteur 4 l/h|Motoculteur 7 CV|Pulvérisateur à dos 16 L|Charrue 3 disques|Semoir mécanique|Électropompe immergée|Bassin géomembrane|Filtre à sable|Broyeur de paille|Remorque agricole 3 T]';
const bees =
  '[Ruche complète Langstroth|Essaim 5 cadres|Extracteur 9 cadres inox|Maturateur 100 kg|Enfumoir|Combinaison apiculteur|Cire gaufrée (kg)|Bac désoperculateur|Pot verre 1 kg|Lève-cadres]';
const herd =
  '[Vache laitière race Holstein|Génisse pleine|Brebis race Sardi|Bélier reproducteur|Chèvre laitière|Trayeuse mobile 2 pots|Abreuvoir galvanisé|Mangeoire 3 m|Aliment composé (qx)|Cuve à lait 300 L|Tôle ondulée 3 m]';
const wood =
  '[Scie à format|Raboteuse dégauchisseuse|Toupie|Perceuse à colonne|Compresseur 200 L|Scie sauteuse|Ponceuse orbitale|Défonceuse|Panneau MDF 18 mm|Contreplaqué 15 mm|Serre-joints (lot)|Établi menuisier]';
const iron =
  '[Poste à souder inverter 200 A|Tronçonneuse à métaux|Meuleuse 230 mm|Plieuse manuelle 2 m|Perceuse magnétique|Cintreuse|Tube carré 40x40|Tôle noire 2 mm|Baguettes électrodes (boîte)|Étau 150 mm|Masque de soudure]';
const office =
  "[PC de bureau Core i5|Ordinateur portable 15,6''|Imprimante multifonction laser|Photocopieur numérique A3|Écran 22''|Onduleur 850 VA|Disque dur 1 To|Bureau 1,60 m|Chaise opérateur|Rouleuse / relieuse|Toner noir|Plastifieuse A3]";
const cafe =
  '[Machine à café 2 groupes|Moulin à café|Réfrigérateur vitré 350 L|Table ronde + 4 chaises|Presse agrumes|Crêpière double|Friteuse 8 L|Congélateur coffre 400 L|Hotte inox 2 m|Plonge 2 bacs|Parasol|Caisse enregistreuse]';
const beauty =
  '[Fauteuil de coiffure hydraulique|Bac à shampooing|Casque séchoir|Tondeuse professionnelle|Miroir mural|Chauffe-cire|Table de massage|Stérilisateur|Sèche-cheveux 2200 W|Chariot de coiffure]';
const build =
  '[Ciment CPJ 45 (sac 50 kg)|Fer à béton T10 (kg)|Briques 8 trous|Sable de concassage (m3)|Gravette 8/15|Carrelage 40x40 (m2)|Porte métallique|Peinture vinylique 30 kg|Enduit|Chauffe-eau 10 L|Câble 2,5 mm² (m)|Main d’œuvre pose]';
const vehicle =
  '[Triporteur 250 cm3|Tricycle à benne 200 cc|Camionnette 1,5 T|Fourgon tôlé|Remorque 500 kg|Moto 125 cc|Pneu 195/65 R15|Carte grise et immatriculation|Pont élévateur 2 colonnes|Compresseur 300 L|Valise diagnostic]';
const oil =
  "[Broyeur à marteaux|Presse hydraulique|Centrifugeuse verticale|Cuve inox 1000 L|Torréfacteur 15 kg|Presse à vis argan|Filtre à plaques|Remplisseuse semi-automatique|Étiqueteuse|Bouteille verre 25 cl|Concasseur d'amandes]";
const solar =
  '[Panneau photovoltaïque 550 Wc|Variateur de pompage 5,5 kW|Structure aluminium|Pompe immergée 7,5 CV|Câble solaire 6 mm²|Coffret de protection DC|Batterie gel 200 Ah|Onduleur hybride 5 kVA|Installation et mise en service]';
const shop =
  '[Rayonnage 5 niveaux|Gondole centrale|Vitrine 2 m|Huile de table 5 L (carton)|Sucre en pain (sac)|Farine luxe 25 kg|Thé vert 200 g|Lait UHT (pack)|Balance poids-prix|Présentoir|Lot de marchandises diverses]';
const sea =
  '[Filet maillant 100 m|Moteur hors-bord 15 CV|Barque en polyester 6 m|Caisse isotherme 100 L|Gilet de sauvetage|Sondeur GPS|Machine à glace 50 kg/j|Palangre 500 hameçons]';
const craft =
  '[Métier à tisser 2 m|Laine cardée (kg)|Tour de potier électrique|Four à céramique 100 L|Cuir de chèvre (pied)|Presse à estamper|Balancier|Argile (tonne)|Émail transparent (kg)|Coffret outils tissage]';
const itemsAr =
  '[آلة خياطة صناعية|فرن كهربائي|عجانة 50 كلغ|خلية نحل كاملة|بقرة حلوب|نعجة سردي|محرك ضخ|أنابيب السقي بالتنقيط|دراجة ثلاثية العجلات|ثلاجة عرض|ميزان إلكتروني|آلة لحام|منشار كهربائي|طاولات وكراسي|معصرة زيتون|حاسوب مكتبي|آلة نسخ|رفوف حديدية|كرسي حلاقة|علف مركب]';

// Suppliers' own numbers, none of them asked for.
const legal =
  '[[RC : {~number} [{~placeLat}|] - |R.C. n° {~number} - |RC {~number} / ][Patente : {~number} - |T.P. {~number} - |TP n° {~number} / |][IF : {~number} - |I.F. {~number} - |Identifiant fiscal {~number} - ][CNSS : {~number} - |CNSS {~number} - |]|[RC : {~number} [{~placeLat}|] - |R.C. n° {~number} - |RC {~number} / ][Patente : {~number} - |T.P. {~number} - |TP n° {~number} / |][IF : {~number} - |I.F. {~number} - |Identifiant fiscal {~number} - ][CNSS : {~number} - |CNSS {~number} - |]|IF {~number} - RC {~number} - CNSS {~number} - TP {~number} - |I.F : {~number} R.C : {~number} Patente : {~number} |CNSS {~number} / TP {~number} / IF {~number} / RC {~number} |Patente n° {~number} - R.C. {~placeLat} n° {~number} - |IF {~number} - |TP : {~number} , RC : {~number} , IF : {~number} , CNSS : {~number} , |Taxe professionnelle {~number} - Registre de commerce {~number} - Identifiant fiscal {~number} - |RC{~number} IF{~number} |]';
const tel =
  '[Tél. : {~phone}|Tél/Fax : {~phone}|GSM : {~phone}|Tel {~phone} - GSM {~phone}|☎ {~phone}|Mobile : {~phone}|Tél. {~phone} / {~phone}]';
const iceAt =
  '[ICE : |ICE |I.C.E. : |I.C.E |ICE n° |N° ICE : |ICE : N° |Identifiant commun de l’entreprise (ICE) : |ICE. ]{ice}';
const named = '[<M.|Mme>|<Monsieur|Madame>|<Mr|Mme>|<Mr.|Mme.>|<M|Mlle>|<Mr|Melle>|]';
const wordsAre =
  '[Arrêté le présent devis à la somme de|Arrêté le présent devis à la somme TTC de|ARRETE LE PRESENT DEVIS A LA SOMME DE|Le présent devis est arrêté à la somme de|Arrêté à la somme de|Arrêtée la présente facture proforma à la somme de|Arrêtée la présente offre au montant de|La présente est arrêtée à la somme toutes taxes comprises de|Arrêté le présent à la somme de]';

export const quote: Drafts = {
  type: 'quote',
  texts: {
    supplier: [
      ...Array<string>(40).fill('{~firmLat}'),
      '[STE|Sté|Société] [AL AMAL|ANNOUR|ATLAS|BARAKA|TADAMOUN|SOUSS|RIF|OASIS|ZAYTOUNA|EL KHEIR] [EQUIPEMENT|NEGOCE|MATERIEL|TRADING|SERVICES|DISTRIBUTION] [SARL|SARL AU|S.A.R.L|]',
      '[Ets|ETS|Etablissements|Ets.] {~familyLat} [Frères|& Fils|et Cie|]',
      'Quincaillerie [Al Wahda|du Centre|Essalam|El Massira|{~familyLat}]',
      'Droguerie [Moderne|El Baraka|{~familyLat}|Assalam]',
      '[COMPTOIR|Comptoir] [AGRICOLE|DU SUD|DE L’ORIENTAL|DES MACHINES] {~placeLat}',
      'Menuiserie [Al Arz|{~familyLat}|El Fath|Moderne] [de {~placeLat}|]',
      'ATELIER [{~familyLat}|EL FATH|DE SOUDURE {~familyLat}|MECANIQUE {~placeLat}]',
      '{~familyLat} [Equip|Machines|Pro|Matériaux|Agri|Import] [SARL|sarl|]',
      '[MAROC|SUD|NORD|ORIENT|ATLAS] [COUTURE|PESAGE|IRRIGATION|INOX|SOLAIRE|BUREAU|FROID|APICULTURE] [SARL|S.A.R.L AU|]',
      '[AGRI|TECHNO|MECA|ELECTRO|INFO|BATI|SOLAR|PRO]-[SUD|ATLAS|RIF|PLUS|SERVICES|{~placeLat}]',
      'Coopérative [Agricole|Apicole|Artisanale] [Al Wifaq|Tifaouine|Argane|Nahda]',
      '[Pépinière|Ferme|Élevage|Domaine] [{~familyLat}|Al Boustane|Bled El Khir]',
      '[Bazar|Magasin|Dépôt] [{~familyLat}|El Houda|Annajah]',
      'Sté {~familyLat} de Commerce et de Travaux',
      '[LIBRAIRIE|Librairie-Papeterie|PAPETERIE] [ANNAJAH|AL MAARIFA|{~familyLat}]',
      'Garage [{~familyLat}|de la Gare|Moderne|Afriquia {~placeLat}]',
      '[GROUPE|Groupe] [{~familyLat}|INOX CHEF|FROID PLUS|MOTOR SUD] [HOLDING|S.A.|SA|]',
      'STE [M.A.T.|S.O.M.|H.B. TRAVAUX|T.S.N.|N.K.R.] [SARL A.U|sarl|S.N.C.]',
      '[Tijara|Moultaqa|Dar|Souk] [Al Fallah|El Khayata|Al Hirfi|Nahal] [SARL|]',
      '{~familyLat} {~givenLat} ([auto-entrepreneur|personne physique|Auto-Entrepreneur])',
      '[NOUVELLE SOCIETE|Nouvelle Société] [{~placeLat} MATERIEL|DE MACHINES AGRICOLES|CHAOUIA PNEUS]',
      '[Boulangerie Equipement|Inox Service|Froid Alimentaire|Café Pro] [{~placeLat}|Maroc]',
    ],
  },
  pages: [
    // ——— the usual sheet: letterhead, client, table, totals ———
    `= {supplier} ; [Vente de matériel de couture|Import - Export - Négoce] ; {~addressLat} ; ${tel}
# [DEVIS|Devis|D E V I S] [N°|n°|N° :] {devisNumber}
> {~placeLat}, le {devisDate}
- Client : ${named} {client}
?- CIN : {cin}
?- Adresse : {~addressLat}
| Désignation | Qté | P.U. HT | Montant HT |
| ${sewing} | {~number} | {~amount} | {~amount} |
| ${sewing} | {~number} | {~amount} | {~amount} |
?| ${sewing} | {~number} | {~amount} | {~amount} |
| | | [Total HT|TOTAL H.T.|Total hors taxes] | {totalHT} |
| | | [TVA 20 %|T.V.A 20%|TVA (20%)] | {tva} |
| | | [Total TTC|TOTAL T.T.C|Net à payer TTC] | {totalTTC} |
${wordsAre} : {totalWords}.
* ${legal}${iceAt}`,

    `= {supplier} ; ${iceAt} ; {~addressLat} || [Doit|DOIT|Client] : ${named} {client} ; {~addressLat}
# [FACTURE PROFORMA|FACTURE PRO FORMA|Facture pro-forma|PROFORMA]
- [N° facture|Numéro|Facture n°|Proforma n°] : {devisNumber}
- [Date|Date de facturation|Date d'émission] : {devisDate}
| Réf | Désignation | Quantité | Prix unitaire | Total |
| {~reference} | ${bakery} | {~number} | {~amount} | {~amount} |
| {~reference} | ${bakery} | {~number} | {~amount} | {~amount} |
| {~reference} | ${bakery} | {~number} | {~amount} | {~amount} |
- Total HT : {totalHT} DH
- TVA 20% : {tva} DH
- Total TTC : {totalTTC} DH
[Arrêtée la présente facture proforma à la somme de|Arrêtée la présente facture à la somme de] : {totalWords} [TTC|]
?[Règlement|Paiement] : [30 % à la commande, solde à la livraison|par chèque ou virement au compte {~rib}|au comptant]
* ${legal} Capital : {~amount} DH`,

    `> [Date|Le] : {devisDate}
# [DEVIS ESTIMATIF|DEVIS QUANTITATIF ET ESTIMATIF|Devis descriptif et estimatif]
Objet : [aménagement d'un local commercial|travaux de construction d'une étable|réfection d'un atelier|construction d'un hangar] [sis à {~placeLat}|]
[Maître d'ouvrage|Client|Pour le compte de] : ${named} {client}, [CIN {cin}|demeurant {~addressLat}]
| N° | Désignation des ouvrages | Unité | Quantité | P.U. en DH HT | P.T. en DH HT |
| 1 | ${build} | [U|m2|m3|ml|Ens] | {~number} | {~amount} | {~amount} |
| 2 | ${build} | [U|m2|m3|ml|Ens] | {~number} | {~amount} | {~amount} |
| 3 | ${build} | [U|m2|m3|ml|Ens] | {~number} | {~amount} | {~amount} |
?| 4 | ${build} | [U|m2|m3|ml|Ens] | {~number} | {~amount} | {~amount} |
| | TOTAL GENERAL HORS TAXES | | | | {totalHT} |
| | TVA 20% | | | | {tva} |
| | TOTAL GENERAL TTC | | | | {totalTTC} |
Arrêté le présent devis estimatif à la somme de {totalWords} toutes taxes comprises.
> L'entreprise ; {supplier} ; [ICE {ice}|Cachet et signature]`,

    `= {supplier} ; ${tel} ; ${iceAt}
# [OFFRE DE PRIX|Offre de prix|OFFRE COMMERCIALE|Notre offre de prix] [N°|Réf] {devisNumber} [du|en date du] {devisDate}
A l'attention de ${named} {client}
[Suite à votre demande du {~date}|Comme suite à votre demande|En réponse à votre consultation], nous avons [l'honneur|le plaisir] de vous [soumettre|remettre|adresser] notre meilleure offre de prix pour la fourniture du matériel suivant :
| Article | Qté | PU | Total HT |
| ${farm} | {~number} | {~amount} | {~amount} |
| ${farm} | {~number} | {~amount} | {~amount} |
Soit un montant total hors taxes de {totalHT} DH, [auquel s'ajoute|plus] la TVA au taux de 20 % soit {tva} DH, [d'où|donnant] un montant toutes taxes comprises de {totalTTC} DH ({totalWords}).
Validité de l'offre : [7|15|30|45|60|90] jours. Délai de livraison : {~number} [jours|semaines]. Garantie : 12 mois.
> {~nameLat} ; [Responsable commercial|Le Gérant|Service commercial]
* ${legal}`,

    // ——— little print: booklets and tills ———
    `= {supplier} || Le {devisDate}
DEVIS {devisNumber}
M {client}
| Qté | Désignation | P.U | P.T |
| {~number} | ${iron} | {~amount} | {~amount} |
| {~number} | ${iron} | {~amount} | {~amount} |
| | | TOTAL | {totalTTC} |
Arrêté à la somme de {totalWords}`,

    `# DEVIS
- N° : {devisNumber} || Date : {devisDate}
- [Nom|Nom du client|Client] : {client} || [CIN|C.I.N.|CNIE] : {cin}
- [Tél|GSM] : {~phone} || [Ville|Adresse] : {~placeLat}
| [Libellé|Description] | [Qté|Nbre] | [Prix|Prix U.] | Montant |
| ${cafe} | {~number} | {~amount} | {~amount} |
| ${cafe} | {~number} | {~amount} | {~amount} |
| ${cafe} | {~number} | {~amount} | {~amount} |
- [Sous-total|Montant HT] : {totalHT}
- [Remise|Remise accordée|Escompte] : {~amount}
- [TVA|Taxe (20%)] : {tva}
- [NET A PAYER|Net à payer|Total à payer] : {totalTTC}
> {supplier} ; ${iceAt}`,

    `= [Bon de commande et devis|Devis gratuit] ; {supplier} ; [Grossiste en produits d'alimentation générale|Vente en gros et demi-gros]
{~placeLat} le {devisDate} — Devis n° {devisNumber}
Doit à ${named} {client} ce qui suit :
| ${shop} | {~number} x {~amount} | {~amount} |
| ${shop} | {~number} x {~amount} | {~amount} |
| ${shop} | {~number} x {~amount} | {~amount} |
| ${shop} | {~number} x {~amount} | {~amount} |
| TOTAL [TTC|] | | {totalTTC} [DH|Dhs] |
[Soit en toutes lettres|En lettres|La somme de] : {totalWords}
* ICE {ice} | Patente {~number} | Tel {~phone}`,

    `# FACTURE PROFORMA
%{
- Fournisseur : {supplier}
- ICE : {ice}
- Proforma N° : {devisNumber}
- Date : {devisDate}
- Client : {client}
- CIN du client : {cin}
%}
| Désignation | Montant HT | TVA | Montant TTC |
| ${vehicle} | {~amount} | {~amount} | {~amount} |
| ${vehicle} | {~amount} | {~amount} | {~amount} |
| TOTAUX | {totalHT} | {tva} | {totalTTC} |
Montant en lettres : {totalWords}
Mode de paiement : [Virement|Chèque certifié|Crédit bancaire]. N° de compte : {~rib}
> Cachet et signature du fournisseur`,

    `= {supplier} ; CONCESSIONNAIRE [AGREE|OFFICIEL|MACHINES AGRICOLES] ; {~addressLat} ; Capital {~amount} DHS || Facture proforma ; N° {devisNumber} ; Date {devisDate} ; [Page 1/1|Code client : {~number}]
Désignation du client : ${named} {client} — {~addressLat} — [CIN {cin}|Tél {~phone}]
Marque : [Massey Ferguson|DOCKER|Yamaha|Kymco|Honda] — Modèle : {~reference} — Puissance fiscale : [5|7|8|12] CV — N° de châssis : {~number}
| Prix [véhicule|du matériel] HT | {totalHT} |
| TVA 20 % | {tva} |
| [Prix TTC|Montant TTC|Prix total TTC] | {totalTTC} |
| Frais d'immatriculation | {~amount} |
| Vignette {~year} | {~amount} |
Arrêtée la présente facture à la somme de {totalWords}, [hors frais de carte grise|clés en main].
* ${legal} ${iceAt}`,

    `= {supplier} [- Installation et vente d'énergie solaire|- Pompage solaire] ; ${tel} ; Email : contact@{~number}.ma
# Proposition [technique et financière|de prix] — Réf. {devisNumber}
{~placeLat}, le {devisDate}
<Cher Monsieur|Chère Madame> {client},
Nous vous remercions de [l'intérêt que vous portez à|votre confiance en] notre société et vous prions de trouver ci-dessous notre proposition pour [l'équipement de votre puits|votre exploitation à {~placeLat}|votre projet].
| Poste | Fourniture | Qté | Prix HT (DH) |
| A | ${solar} | {~number} | {~amount} |
| B | ${solar} | {~number} | {~amount} |
| C | ${solar} | {~number} | {~amount} |
- Montant total HT : {totalHT}
- TVA (14 %) : {tva}
- Montant total TTC : {totalTTC}
Soit : {totalWords} TTC.
Conditions : acompte de 40 % soit {~amount} DH à la commande. Offre valable jusqu'au {~date}.
> {~nameLat}, ingénieur ; {~phone}
* ${legal} ${iceAt}`,

    // ——— in sentences ———
    `= {supplier} ; {~addressLat}
> {~placeLat}, le {devisDate} ; A ${named} {client} ; {~addressLat}
[Objet|OBJET] : Devis pour [l'acquisition de|achat de] [matériel de menuiserie|machines à bois]
Réf : {devisNumber}
<Monsieur|Madame>, [nous avons l'honneur de vous présenter|veuillez trouver ci-après] notre devis pour la fourniture de : ${wood} au prix de {~amount} DH HT, ${wood} au prix de {~amount} DH HT et ${wood} au prix unitaire de {~amount} DH HT, transport compris jusqu'à {~placeLat}.
Le montant de notre offre s'élève à {totalHT} DH HT, soit {totalTTC} DH TTC compte tenu de la TVA ({tva} DH).
[Le présent devis est arrêté|Nous arrêtons le présent devis] à la somme de {totalWords}.
Dans l'attente de votre accord, veuillez agréer, <Monsieur|Madame>, l'expression de nos salutations distinguées.
> Le Gérant ; {~nameLat}
* ${legal} ${iceAt}`,

    `Je soussigné {~nameLat}, gérant de {supplier}, [immatriculée au registre du commerce de {~placeLat} sous le n° {~number}|inscrit à la patente n° {~number}], ICE {ice}, propose à ${named} {client} [titulaire de la CIN n° {cin}|] la vente de [quatre vaches laitières|vingt brebis|six génisses pleines|trente chèvres] au prix total de {totalTTC} DH ({totalWords}), exonéré de TVA.
# DEVIS N° {devisNumber}
| Espèce | Nombre | Prix par tête | Total |
| ${herd} | {~number} | {~amount} | {~amount} |
| ${herd} | {~number} | {~amount} | {~amount} |
Le présent devis reste valable [trente jours|deux mois|15 jours] à compter de sa date.
> Fait à {~placeLat} le {devisDate} ; [Signature légalisée|Lu et approuvé]`,

    `# Devis [relatif à|concernant] [l'équipement d'un salon de coiffure|l'équipement d'un institut de beauté]
Établi par {supplier} ([ICE|I.C.E] {ice}) le {devisDate} sous le numéro {devisNumber}, à la demande de ${named} {client}, [en vue d'un dossier de financement|pour servir à la constitution d'un dossier de subvention].
| ${beauty} | {~number} | {~amount} |
| ${beauty} | {~number} | {~amount} |
| ${beauty} | {~number} | {~amount} |
| ${beauty} | {~number} | {~amount} |
[Total hors taxes|Prix hors taxe] {totalHT} — TVA {tva} — [Total taxes comprises|Prix TTC] {totalTTC}
En toutes lettres : {totalWords}.
Prix fermes et non révisables. Livraison franco à {~placeLat} sous [5|10|15] jours ouvrables. Installation gratuite. Garantie pièces et main-d'œuvre [2|3|6|12|18] mois.
* {~addressLat} - ${tel} - ${legal}`,

    `= {supplier} || DEVIS ; N° {devisNumber} ; {devisDate}
Destinataire : ${named} {client} ; CNIE {cin}
Par la présente, nous vous confirmons nos prix pour la fourniture de matériel apicole : {~number} ruches à {~amount} DH l'unité, {~number} essaims à {~amount} DH, un extracteur à {~amount} DH et divers accessoires pour {~amount} DH.
Total net : {totalTTC} DH ([TVA non applicable|exonéré de TVA|hors champ TVA]).
Arrêté à {totalWords}.
> Signature ; {~nameLat}
* [Inscrit au registre national de l'auto-entrepreneur|Auto-entrepreneur n°] {~number} - ICE {ice} - Tél {~phone}`,

    // ——— totals at all corners ———
    `# DEVIS
= {supplier} ; {~addressLat} ; ${tel} || {client} ; {~addressLat} ; CIN : {cin}
- Devis N° : {devisNumber}
- Date du devis : {devisDate}
- Date d'échéance : {~date}
- [Vendeur|Commercial|Suivi par] : {~nameLat}
| Code | Description | Qté | Unité | Prix | Remise % | Total |
| {~number} | ${office} | {~number} | U | {~amount} | 5 | {~amount} |
| {~number} | ${office} | {~number} | U | {~amount} | 0 | {~amount} |
| {~number} | ${office} | {~number} | U | {~amount} | 0 | {~amount} |
| Total HT | TVA 20 % | Total TTC |
| {totalHT} | {tva} | {totalTTC} |
Arrêté le présent devis à la somme de : {totalWords}
> Bon pour accord ; Date : {~date} ; Signature du client
* {supplier} au capital de {~amount} DH - ${legal}${iceAt}`,

    `= {supplier} ; ICE : {ice} ; RC : {~number}
> Devis n° {devisNumber} ; du {devisDate}
[Adressé à|Établi pour|Devis pour] : {client}
| Base HT | Taux TVA | Montant TVA | Montant TTC |
| {totalHT} | 20,00 % | {tva} | {totalTTC} |
| Désignation | Qté | P.U. HT | Total HT |
| ${oil} | {~number} | {~amount} | {~amount} |
| ${oil} | {~number} | {~amount} | {~amount} |
?| ${oil} | {~number} | {~amount} | {~amount} |
| ${oil} | {~number} | {~amount} | {~amount} |
NET A PAYER : {totalTTC} DHS
Soit {totalWords}
Acompte à verser : {~amount} — Reste dû : {~amount}`,

    `# Facture pro forma n° {devisNumber}
> TOTAL TTC {totalTTC} MAD ; dont TVA {tva} MAD
Émise le {devisDate} par {supplier}, {~addressLat}.
Acheteur : {client} (pièce d'identité {cin}), {~addressLat}
| Ligne | Article | Quantité | Prix |
| 001 | ${sea} | {~number} | {~amount} |
| 002 | ${sea} | {~number} | {~amount} |
| 003 | ${sea} | {~number} | {~amount} |
| | Total hors taxes | | {totalHT} |
* Facture proforma non valable comme facture définitive. Validité [7|15|30|45|60|90] jours. ${legal} N° ICE {ice}. Banque : [BMCE|Attijariwafa bank|Banque Populaire] RIB {~rib}`,

    `= ROYAUME DU MAROC ; {supplier} ; [Artisanat - Tissage - Poterie|Ensemble artisanal de {~placeLat}, local n° {~number}]
Devis établi le {devisDate}
N/Réf : {devisNumber} — V/Réf : {~reference}
- [Pour le client|Bénéficiaire|Demandeur] : ${named} {client}
- [N° CNIE|CIN N°] : {cin}
| Matériel | Nombre | Prix unitaire (DH) | Prix total (DH) |
| ${craft} | {~number} | {~amount} | {~amount} |
| ${craft} | {~number} | {~amount} | {~amount} |
| ${craft} | {~number} | {~amount} | {~amount} |
| Total | | | {totalTTC} |
La somme de {totalWords}
> [L'artisan|Le maâlem|Signature] ; {~nameLat} ; Patente {~number}`,

    // ——— Arabic ———
    `= {~firmAr} ; {~addressAr} ; الهاتف : {~phone} || {supplier} ; ICE : {ice}
# [بيان أثمان|بيان الأثمان|عرض أثمان|عرض الأثمان] رقم {devisNumber}
- [الزبون|اسم الزبون|السيد(ة)|لفائدة] : {client}
- [رقم البطاقة الوطنية|ب.ت.و|ب.و.ت رقم] : {cin}
- [التاريخ|بتاريخ] : {devisDate}
| البيان | الكمية | [ثمن الوحدة|الثمن الفردي|الثمن الوحدوي] | [المجموع|الثمن الإجمالي] |
| ${itemsAr} | {~number} | {~amount} | {~amount} |
| ${itemsAr} | {~number} | {~amount} | {~amount} |
| ${itemsAr} | {~number} | {~amount} | {~amount} |
- [المجموع دون احتساب الرسوم|المجموع بدون رسوم|المجموع خارج الضريبة] : {totalHT} درهم
- [الضريبة على القيمة المضافة 20 %|ض.ق.م 20%|الضريبة على القيمة المضافة] : {tva} درهم
- [المجموع مع احتساب الرسوم|المبلغ الإجمالي مع الرسوم|المجموع شامل الضريبة] : {totalTTC} درهم
> [إمضاء وطابع المورد|توقيع البائع|الخاتم والتوقيع]
* السجل التجاري رقم {~number} - الضريبة المهنية {~number} - التعريف الضريبي {~number}`,

    `# [فاتورة شكلية|فاتورة أولية|فاتورة مبدئية|فاتورة صورية]
- [المورد|البائع|الشركة] : {supplier}
- [التعريف الموحد للمقاولة|رقم التعريف الموحد للمقاولة|المعرف الموحد للمقاولة] : {ice}
- [رقم الفاتورة|عدد|المرجع] : {devisNumber}
- [تاريخها|التاريخ|حررت بتاريخ] : {devisDate}
- [المستفيد|المستفيدة|الموجهة إلى] : {client}
| [نوع السلعة|التجهيزات|السلعة] | العدد | الثمن |
| ${itemsAr} | {~number} | {~amount} |
| ${itemsAr} | {~number} | {~amount} |
| [المجموع|المجموع العام|المبلغ الإجمالي] | | {totalTTC} |
[حددت هذه الفاتورة في مبلغ|حصرت هذه الفاتورة في مبلغ] {totalTTC} درهم [شاملا لجميع الرسوم|مع احتساب جميع الرسوم]. [مدة الصلاحية : ثلاثة أشهر|صالحة لمدة [15|30|60|90] يوما]`,

    `{~placeAr} في {devisDate}
[إلى|إلى السيد(ة)|إلى السيد] {client}
الموضوع : [عرض أثمان|بيان أثمان رقم {devisNumber}|عرض ثمن اقتناء معدات]
سلام تام بوجود مولانا الإمام، وبعد، [جوابا على طلبكم المؤرخ في {~date}|تبعا لطلبكم]، يسرنا أن نوافيكم ببيان الأثمان المتعلق ب${itemsAr} و${itemsAr}، حيث يبلغ الثمن دون احتساب الرسوم {totalHT} درهما، والضريبة على القيمة المضافة {tva} درهما، أي ما مجموعه {totalTTC} درهما مع احتساب جميع الرسوم.
ويبقى هذا العرض صالحا لمدة [15|30|60|90] يوما، ويتم التسليم في ظرف [7|8|10] أيام بعد أداء تسبيق قدره {~amount} درهم.
وتقبلوا فائق التحيات والسلام.
> مسير {supplier} ; {~nameAr} ; ICE {ice}
* الهاتف : {~phone} ؛ السجل التجاري : {~number}`,

    `= {supplier} ; {~firmAr}
# بيان تقديري [للأشغال|لأثمنة المعدات|للأثمان]
[أنا الموقع أسفله|يشهد الموقع أسفله] {~nameAr}، [صاحب|مسير] {supplier}، أقدم <للسيد|للسيدة> {client} <الحامل|الحاملة> للبطاقة الوطنية رقم {cin} البيان التقديري التالي :
| ر.ت | نوع الأشغال | الكمية | الثمن بالدرهم |
| 1 | [بناء جدران|أرضية إسمنتية|سقف قصديري|باب حديدي] | {~number} | {~amount} |
| 2 | [صباغة|كهرباء|ربط بالماء|زليج] | {~number} | {~amount} |
| 3 | [اليد العاملة|نقل المواد|نوافذ] | {~number} | {~amount} |
المجموع الكلي : {totalTTC} درهم
حرر ب{~placeAr} بتاريخ {devisDate} تحت رقم {devisNumber}
> الإمضاء`,

    `= {supplier} ; ICE {ice} ; ${tel} || {~firmAr} ; [بيع المواد الفلاحية|بيع آلات الخياطة ولوازمها|بيع مواد البناء] ; {~placeAr}
# DEVIS — بيان أثمان
- N° : {devisNumber} <> : رقم
- Date : {devisDate} <> : التاريخ
- Client : {client} <> : الزبون
- CIN : {cin} <> : رقم البطاقة الوطنية
| Désignation البيان | Qté الكمية | P.U. الثمن | Total المجموع |
| ${farm} | {~number} | {~amount} | {~amount} |
| ${itemsAr} | {~number} | {~amount} | {~amount} |
| Total HT | | | {totalHT} |
| TVA | | | {tva} |
| Total TTC المجموع مع الرسوم | | | {totalTTC} |
Arrêté le présent devis à la somme de : {totalWords}`,

    `= {~firmAr} ; {supplier}
# DEVIS / بيان الأثمان
- [Date|Le] : {devisDate} <> {devisDate} : [التاريخ|في]
- [Nom du client|Client] : {client} <> {~nameAr} : [اسم الزبون|الزبون]
- [Devis n°|N°] : {devisNumber} <> {devisNumber} : [رقم البيان|العدد]
- Total TTC : {totalTTC} <> {totalTTC} : المجموع شامل الرسوم
| ${herd} | {~number} | {~amount} |
| ${herd} | {~number} | {~amount} |
Soit la somme de {totalWords}
* ICE : {ice} - Tél. {~phone} - {~addressLat}`,

    // ——— terse ———
    `{supplier}
Devis {devisNumber} du {devisDate}
Client {client} CIN {cin}
${sewing} {~number} x {~amount} = {~amount}
${sewing} {~number} x {~amount} = {~amount}
Total {totalTTC} DH
{totalWords}`,

    `= {supplier} ; {~placeLat}
# Devis
{client}
{devisDate}
| ${bakery} | {~amount} |
| ${bakery} | {~amount} |
| HT | {totalHT} |
| TVA | {tva} |
| TTC | {totalTTC} |`,

    `# PROFORMA {devisNumber}
{supplier} - ICE {ice}
{~placeLat} {devisDate}
A : {client}
- Matériel : ${wood}
- Prix HT : {totalHT}
- TVA 20 % : {tva}
- Prix TTC : {totalTTC}
- En lettres : {totalWords}
- Garantie : [1 an|6 mois|12 mois]`,

    `Devis de prix
- Magasin : {supplier}
- Nom et prénom de l'acheteur : {client}
- Objet : achat de ${vehicle}
- Montant à payer : {totalTTC} Dhs
- Date : {devisDate}
> Signature et cachet ; ICE {ice}`,

    // ——— dense, with much that is not the field ———
    `= {supplier} ; S.A.R.L au capital de {~amount} DH ; Siège social : {~addressLat} ; Dépôt : {~addressLat} ; ${tel} ; E-mail : info@{~number}.com || R.C. {~placeLat} n° {~number} ; Patente {~number} ; I.F. {~number} ; C.N.S.S. {~number} ; I.C.E. {ice}
# D E V I S
| Numéro | Date | Code client | Référence | Page |
| {devisNumber} | {devisDate} | {~number} | {~reference} | 1/1 |
Client : ${named} {client} ; Adresse : {~addressLat} ; Tél : {~phone} ; ICE client : néant
| Réf. article | Désignation | Qté | P.U. HT | Rem. | Montant HT | TVA |
| {~reference} | ${office} | {~number} | {~amount} | 10% | {~amount} | 20 |
| {~reference} | ${office} | {~number} | {~amount} | | {~amount} | 20 |
| {~reference} | ${cafe} | {~number} | {~amount} | | {~amount} | 20 |
| {~reference} | ${cafe} | {~number} | {~amount} | 5% | {~amount} | 20 |
- Total brut HT : {~amount}
- Remise globale : {~amount}
- [Total net HT|Net HT|Total HT net] : {totalHT}
- [Total TVA|Montant TVA] : {tva}
- Timbre : {~amount}
- [Total TTC|Net à payer] : {totalTTC}
- Avance reçue : {~amount}
- Reste à payer : {~amount}
Arrêté le présent devis à la somme de {totalWords}.
Conditions générales : les marchandises voyagent aux risques et périls du destinataire ; toute commande doit être accompagnée d'un acompte de [5|10|25|30|40|60|70|80] % ; les chèques sont à libeller au nom de {supplier} ; compte n° {~rib} ouvert auprès de [la BMCI|la Banque Populaire|CIH Bank] agence {~placeLat}.
> Pour {supplier} ; {~nameLat}`,

    `= {supplier} [Travaux divers|Travaux de construction et d'aménagement|Travaux d'électricité et de plomberie] ; Qualification n° {~number} ; {~addressLat}
# DEVIS N° {devisNumber}
Projet : [Aménagement d'un atelier de couture|Construction d'un local pour élevage avicole|Création d'une unité de trituration d'olives] au profit de ${named} {client} [(CIN {cin})|]
Autorisation de construire n° {~reference} du {~date} — Plan de l'architecte {~nameLat} — Titre foncier n° {~reference}
| A - GROS ŒUVRE | | | |
| Terrassement | {~number} m3 | {~amount} | {~amount} |
| Béton armé | {~number} m3 | {~amount} | {~amount} |
| Sous total A | | | {~amount} |
| B - SECOND ŒUVRE | | | |
| Électricité | forfait | | {~amount} |
| Menuiserie métallique | {~number} U | {~amount} | {~amount} |
| Sous total B | | | {~amount} |
| TOTAL HT (A+B) | | | {totalHT} |
| TVA 20 % | | | {tva} |
| TOTAL TTC | | | {totalTTC} |
Le présent devis est arrêté à la somme TTC de : {totalWords}
Délai d'exécution : [2|3|6|12|18] mois. Modalités : 30 % à la commande, 40 % à mi-travaux, 30 % à la réception.
> Fait à {~placeLat}, le {devisDate} ; L'entrepreneur {~nameLat} ; Le client (bon pour accord)
* ${legal}ICE {ice}`,

    `= {supplier} || N° : {devisNumber} ; Date : {devisDate} ; Validité : {~date}
# DEVIS DE FOURNITURE ET POSE D'UN [SYSTEME D'IRRIGATION GOUTTE A GOUTTE|KIT DE POMPAGE SOLAIRE|FORAGE EQUIPE]
Agriculteur : {client} - CIN : {cin} - Douar [Ouled Ali|Ait Hammou|Lahlalma], commune {~placeLat} - Superficie : [1|2|3|5|8|12] ha - Culture : [olivier|agrumes|maraîchage|luzerne]
| N° prix | Désignation | U | Qté | PU HT | PT HT |
| 1.1 | ${farm} | ml | {~number} | {~amount} | {~amount} |
| 1.2 | ${farm} | U | {~number} | {~amount} | {~amount} |
| 2.1 | ${solar} | U | {~number} | {~amount} | {~amount} |
| 2.2 | ${solar} | Ens | {~number} | {~amount} | {~amount} |
| Total 1 : réseau | | | | | {~amount} |
| Total 2 : pompage | | | | | {~amount} |
| TOTAL GENERAL HT | | | | | {totalHT} |
| TVA | | | | | {tva} |
| TOTAL GENERAL TTC | | | | | {totalTTC} |
Coût à l'hectare : {~amount} DH. Plafond de la subvention FDA : {~amount} DH/ha (arrêté n° {~reference} du {~date}).
Arrêté le présent devis à la somme de {totalWords}
> {supplier} ; [agrément ONSSA n°|certificat d'homologation n°] {~reference} ; ICE {ice}`,

    // ——— more forms, other orders ———
    `> {devisDate} ; {~placeLat}
= ${named} {client} ; {~addressLat} || {supplier} ; {~addressLat} ; ${tel}
# Cotation [n°|N°] {devisNumber}
Votre demande de prix du {~date} — Affaire suivie par : {~nameLat} ({~phone})
| Item | Specification | Quantity | Unit price | Amount |
| 1 | ${craft} | {~number} | {~amount} | {~amount} |
| 2 | ${craft} | {~number} | {~amount} | {~amount} |
- Sous-total HT : {totalHT} MAD
- Transport : {~amount} MAD
- TVA à 20 % : {tva} MAD
- Total général TTC : {totalTTC} MAD
Total en lettres : {totalWords}
* ${iceAt}`,

    `# DEVIS
Société : {supplier}
Client : {client}
Référence du devis : {devisNumber}
Émis le {devisDate}, à régler avant le {~date}
| Produits | HT | TVA | TTC |
| ${bees} | {~amount} | {~amount} | {~amount} |
| ${bees} | {~amount} | {~amount} | {~amount} |
| ${bees} | {~amount} | {~amount} | {~amount} |
| Sommes | {totalHT} | {tva} | {totalTTC} |
{totalWords}
* N° ICE {ice}, RC {~number}, IF {~number}`,

    `= {supplier} ; ELEVAGE ET COMMERCE DE BETAIL ; {~placeLat}
Devis n° {devisNumber}
Nous soussignés {supplier}, éleveurs à {~placeLat}, nous engageons à livrer à ${named} {client}, CNIE n° {cin}, le cheptel suivant :
- {~number} ${herd} : {~amount} DH
- {~number} ${herd} : {~amount} DH
- Frais de transport et vétérinaire : {~amount} DH
- Soit un total de : {totalTTC} DH
([en lettres|soit] : {totalWords})
Les animaux sont identifiés (boucle n° {~number}) et vaccinés ; certificat sanitaire n° {~reference} du {~date}.
> {~placeLat}, le {devisDate} ; L'éleveur`,

    `= {supplier} || [Facture proforma|PRO FORMA] N° {devisNumber}
%{
- Date : {devisDate}
- Lieu de livraison : {~placeLat}
- Client : {client}
- Délai : [7|15|30|45|60|90] jours
- Paiement : [comptant|à 60 jours|par crédit Intelaka]
%}
| ${sewing} | {~number} | {~amount} | {~amount} |
| ${sewing} | {~number} | {~amount} | {~amount} |
%{
- Montant hors taxes : {totalHT}
- Montant de la TVA : {tva}
- Montant toutes taxes comprises : {totalTTC}
%}
Arrêté à la somme de {totalWords} [dirhams TTC|TTC|]
* ${legal} I.C.E {ice}`,

    `= DROGUERIE - QUINCAILLERIE - PEINTURE ; {supplier} ; {~addressLat}
> {~placeLat} le {devisDate}
# [Devis|DEVIS] pour ${named} {client}
| Quantité | Désignation | Prix |
| {~number} sacs | ${build} | {~amount} |
| {~number} kg | ${build} | {~amount} |
| {~number} U | ${build} | {~amount} |
| {~number} m | ${build} | {~amount} |
| | A reporter | {~amount} |
| | Report | {~amount} |
| | Total | {totalTTC} |
Le montant en lettres : {totalWords}.
* N° {devisNumber} - Patente {~number} - ICE {ice}`,

    `# Devis N° {devisNumber}
- Entreprise : {supplier} || Date : {devisDate}
- ICE : {ice} || Client : {client}
- IF : {~number} || CIN : {cin}
- RC : {~number} || Téléphone : {~phone}
- Désignation : ${vehicle}
- Quantité : {~number} || Prix unitaire HT : {~amount}
- Prix total HT : {totalHT} || TVA 20 % : {tva}
- Prix total TTC : {totalTTC}
- Arrêté à : {totalWords}
- Validité : 3 mois || Livraison : immédiate
> Visa du fournisseur`,

    `= {supplier} ; {~addressLat} ; ${tel}
A Monsieur le Délégué provincial — [Dossier de|Au profit de] ${named} {client}
# FACTURE PROFORMA N° {devisNumber} DU {devisDate}
| Désignation | Qté | P.U. TTC | P.T. TTC |
| ${cafe} | {~number} | {~amount} | {~amount} |
| ${cafe} | {~number} | {~amount} | {~amount} |
| ${cafe} | {~number} | {~amount} | {~amount} |
| Montant total TTC | | | {totalTTC} |
| Dont TVA | | | {tva} |
| Soit HT | | | {totalHT} |
Arrêtée la présente facture proforma à la somme de {totalWords}.
* ${legal}${iceAt}`,

    `= [IMPRIMERIE|LIBRAIRIE|BUREAUTIQUE] ; {supplier} || ICE {ice} ; TP {~number} ; RC {~number}
[Monsieur|Madame] {client}
{~addressLat}
Devis n° : {devisNumber}, établi à {~placeLat}, {devisDate}
| Réf. | Libellé | Nb | PU HT | PT HT |
| {~reference} | ${office} | {~number} | {~amount} | {~amount} |
| {~reference} | ${office} | {~number} | {~amount} | {~amount} |
> Montant HT : {totalHT} ; TVA : {tva} ; Montant TTC : {totalTTC}
Arrêté le présent devis à la somme de : {totalWords}
> Visa du client ; Le fournisseur`,

    `# BORDEREAU DES PRIX - DEVIS QUANTITATIF
Fournisseur : {supplier} — Attestation de compte bancaire : {~rib}
Client : ${named} {client}
Réf. dossier : {devisNumber}
| Lot | Consistance | Montant TTC |
| Lot 1 | [Matériel de production|Équipement de cuisine] | {~amount} |
| Lot 2 | [Mobilier|Matériel informatique] | {~amount} |
| Lot 3 | [Installation|Formation du personnel] | {~amount} |
Récapitulation : total HT {totalHT}, TVA (20 %) {tva}, total TTC {totalTTC}.
Le montant total toutes taxes comprises est arrêté à {totalWords}.
> {~placeLat}, {devisDate}
* {~addressLat} ICE {ice}`,

    `{supplier} — Vente et réparation de motocycles — {~placeLat}
# Facture Proforma
- À : {client}, {~addressLat}
- CIN : {cin}
- Véhicule : ${vehicle}
- N° de série : {~reference}
- Couleur : [bleue|rouge|verte]
- Prix HT : {totalHT}
- TVA 20% : {tva}
- TTC : {totalTTC}
- Assurance (non comprise) : {~amount}
- Date : {devisDate}
- N° : {devisNumber}
(la somme de {totalWords})
* ${iceAt}`,

    `= {supplier} ; ICE : {ice}
# DEVIS GRATUIT
Le {devisDate}, [à la demande de|sur demande de] <Monsieur|Madame> {client}, [nous avons établi|il a été établi] le présent devis N° {devisNumber} comprenant :
1) ${iron} : {~amount} DH
2) ${iron} : {~amount} DH
3) ${wood} : {~amount} DH
4) Transport à {~placeLat} : {~amount} DH
[Montant global|Total|Le total] : {totalTTC} DH TTC, soit {totalHT} DH hors taxes et {tva} DH de taxe.
En lettres {totalWords}`,

    `= {supplier}
> Réf : {devisNumber} ; {~placeLat}, le {devisDate}
A l'aimable attention de ${named} {client}
OBJET : OFFRE DE PRIX [MATERIEL DE BOULANGERIE|FOUR ET PETRIN]
| DESIGNATION | QTE | PRIX U | PRIX T |
| ${bakery} | {~number} | {~amount} | {~amount} |
| ${bakery} | {~number} | {~amount} | {~amount} |
| TOTAL HT EN DH | | | {totalHT} |
| TVA EN DH | | | {tva} |
| TOTAL TTC EN DH | | | {totalTTC} |
| DELAI | | | {~number} JOURS |
NOTRE OFFRE EST ARRETEE A LA SOMME DE {totalWords}
NOS PRIX SONT VALABLES {~number} JOURS. PAIEMENT : 50% A LA COMMANDE.
* ${legal} ICE {ice}`,

    `# عرض أثمان / OFFRE DE PRIX
= {supplier} ; ICE {ice} || {~firmAr} ; {~addressAr}
الرقم {devisNumber} [بتاريخ|في] {devisDate}
[لفائدة السيد(ة)|الزبون :|موجه إلى] {client}
| المادة | الوحدة | الكمية | الثمن بدون رسوم | المجموع |
| ${itemsAr} | [وحدة|كلغ|متر] | {~number} | {~amount} | {~amount} |
| ${itemsAr} | [وحدة|كلغ|متر] | {~number} | {~amount} | {~amount} |
| المجموع الصافي بدون رسوم | | | | {totalHT} |
| مبلغ الضريبة على القيمة المضافة | | | | {tva} |
| المبلغ الإجمالي الواجب أداؤه | | | | {totalTTC} |
Arrêtée à la somme de {totalWords}
* الهاتف {~phone} - الحساب البنكي {~rib}`,

    `= {~firmAr} [للتجهيز والخدمات|لبيع المواشي|للآلات الفلاحية] ; {~addressAr} ; {~phone}
# فاتورة شكلية عدد {devisNumber}
يقترح {supplier} [على السيد(ة)|على السيدة|على السيد] {client} [صاحب(ة) البطاقة الوطنية رقم {cin}|] بيع ما يلي : ${itemsAr} بثمن {~amount} درهم، ${itemsAr} بثمن {~amount} درهم، و${itemsAr} بثمن {~amount} درهم للوحدة.
وبذلك يكون الثمن الإجمالي {totalTTC} درهم، [منه|ضمنه] {tva} درهم كضريبة على القيمة المضافة.
> {~placeAr}، {devisDate} ; ICE {ice}`,

    `- بيان أثمان رقم : {devisNumber}
- تاريخ البيان : {devisDate}
- اسم المقاولة : {supplier}
- ICE : {ice}
- الزبون : {client}
- المجموع دون ضريبة : {totalHT}
- الضريبة : {tva}
- المجموع مع الضريبة : {totalTTC}
- المبلغ بالحروف : {totalWords}
| ${itemsAr} | {~number} | {~amount} |
| ${itemsAr} | {~number} | {~amount} |
> الإمضاء والطابع`,

    // ——— auto-entrepreneurs, cooperatives, exempt from tax ———
    `= {supplier} ; Auto-entrepreneur - RNAE n° {~number} - ICE {ice} ; ${tel}
# Devis n° {devisNumber}
Date : {devisDate}
Pour : {client}
| Prestation | Qté | Prix | Total |
| [Fabrication de portes métalliques|Confection de tenues|Pose de zellige|Peinture intérieure] | {~number} | {~amount} | {~amount} |
| [Fourniture|Déplacement|Main d'œuvre] | {~number} | {~amount} | {~amount} |
Total : {totalTTC} DH
Exonéré de TVA [conformément à l'article 91-II du CGI|selon la loi n° 114-13]
Arrêté à la somme de : {totalWords}`,

    `= {supplier} ; Coopérative [inscrite au registre local|immatriculée] n° {~reference} ; {~addressLat} || ICE {ice}
# [FACTURE PROFORMA|DEVIS] {devisNumber}
Acquéreur : ${named} {client} (CIN {cin})
| Nature | Poids (kg) | Prix/kg | Valeur |
| [Huile d'olive|Miel de thym|Amlou|Safran|Huile d'argan] | {~number} | {~amount} | {~amount} |
| [Plants d'olivier|Essaims|Semences] | {~number} | {~amount} | {~amount} |
Valeur totale : {totalTTC} dirhams ({totalWords})
Opération exonérée de la TVA (loi 112.12 relative aux coopératives).
> {~placeLat}, le {devisDate} ; La Présidente {~nameLat} ; Le Trésorier {~nameLat}`,

    `= {supplier} || Devis client
- Numéro de devis : {devisNumber}
- Émis le : {devisDate}
- Valable jusqu'au : {~date}
= Vendeur ; {supplier} ; {~addressLat} ; ICE : {ice} || Acheteur ; {client} ; {~addressLat} ; CIN {cin}
| # | Article | Qté | PU HT | TVA | Total HT |
| 1 | ${office} | {~number} | {~amount} | 20 % | {~amount} |
| 2 | ${office} | {~number} | {~amount} | 20 % | {~amount} |
| Sous-total HT | {totalHT} |
| TVA (20 %) | {tva} |
| Total TTC | {totalTTC} |
Merci pour votre confiance. [Devis généré par logiciel de gestion, {~date} {~time}|Imprimé le {~date} à {~time}]`,

    `{client}
{~addressLat}
= {supplier}
Devis : {devisNumber}
Date : {devisDate}
| Code | Libellé | Qté | P.U.HT | Mt HT |
| {~number} | ${shop} | {~number} | {~amount} | {~amount} |
| {~number} | ${shop} | {~number} | {~amount} | {~amount} |
| {~number} | ${shop} | {~number} | {~amount} | {~amount} |
| T.V.A. 7% | T.V.A. 20% | Total H.T. | Total T.V.A. | Total T.T.C. |
| {~amount} | {~amount} | {totalHT} | {tva} | {totalTTC} |
Arrêté à : {totalWords}
* Caisse {~number} Vendeur {~givenLat} {~time}`,

    `# DEVIS N°{devisNumber}
Date {devisDate} Client {client}
| MATERIEL AGRICOLE | PRIX |
| ${farm} (N° série {~reference}) | {~amount} |
| ${farm} | {~amount} |
| Montant HT | {totalHT} |
| TVA 10 % | {tva} |
| Montant TTC | {totalTTC} |
Prix en lettres : {totalWords}
Subvention de l'Etat au titre du FDA déductible : {~amount} DH ; reste à la charge de l'agriculteur : {~amount} DH.
> {supplier} ; {~addressLat} ; ${iceAt}`,

    `= {supplier} ; FROID - CLIMATISATION - CUISINE PROFESSIONNELLE
Monsieur / Madame : {client} ; N° CIN : {cin}
Date : {devisDate} ; Devis : {devisNumber} ; Représentant : {~nameLat}
| ${cafe} | {~amount} |
| ${cafe} | {~amount} |
| ${bakery} | {~amount} |
| Total | {~amount} |
| Remise exceptionnelle | {~amount} |
| Total HT après remise | {totalHT} |
| T.V.A. | {tva} |
| T.T.C. | {totalTTC} |
ARRETE LE PRESENT DEVIS A LA SOMME DE {totalWords} TTC
* ${legal} Site : www.{~number}.ma ICE{ice}`,

    `> [Casablanca|Rabat|Fès|Agadir], le {devisDate}
= {supplier} ; [Filiale du groupe {~firmLat}|Distributeur exclusif {~firmLat}]
# Facture Pro Forma
Nos références : {devisNumber} / Vos références : {~reference}
Nom et prénom : {client}
Nous vous faisons parvenir notre facture pro forma relative à [l'achat d'un|la fourniture d'un] ${vehicle}, destiné à [votre activité de transport|votre projet], aux conditions suivantes : prix hors taxe {totalHT} dirhams ; taxe sur la valeur ajoutée (20 %) {tva} dirhams ; prix toutes taxes comprises {totalTTC} dirhams.
Arrêtée à la somme de {totalWords}.
Disponibilité : [7|15|30|45|60|90] jours après confirmation. Domiciliation bancaire : {~rib}.
> P/ le Directeur commercial ; {~nameLat}
* R.C {~number} I.F {~number} I.C.E {ice}`,

    `= [SOCIETE|STE] ; {supplier} || CLIENT ; {client}
| N° DEVIS | DATE | MODE DE REGLEMENT | ECHEANCE |
| {devisNumber} | {devisDate} | [CHEQUE|ESPECES|VIREMENT] | {~date} |
| REFERENCE | DESIGNATION | QTE | PRIX HT | MONTANT HT |
| {~reference} | ${solar} | {~number} | {~amount} | {~amount} |
| {~reference} | ${solar} | {~number} | {~amount} | {~amount} |
| TOTAL HT | TVA | TOTAL TTC | ACOMPTE | NET A PAYER |
| {totalHT} | {tva} | {totalTTC} | {~amount} | {~amount} |
Arrêté la présente à la somme de : {totalWords}
* ${legal} N° ICE : {ice}`,

    `# Devis de [réparation|construction] de barque de pêche
Chantier : {supplier} - Port de {~placeLat}
Propriétaire : ${named} {client}, [marin pêcheur, livret n° {~number}|CIN {cin}]
Barque « {~givenLat} » immatriculée {~reference}
| ${sea} | {~amount} DH |
| ${sea} | {~amount} DH |
| Main d'œuvre ([7|15|30|45|60|90] jours) | {~amount} DH |
| Total à payer | {totalTTC} DH |
Somme en lettres : {totalWords}
> Port de {~placeLat}, le {devisDate} ; Le charpentier ; N° {devisNumber}`,

    `= {supplier}
| Devis | {devisNumber} |
| Date | {devisDate} |
| Client | {client} |
| CIN | {cin} |
| Téléphone | {~phone} |
| ICE | {ice} |
| Désignation | Prix |
| ${beauty} | {~amount} |
| ${beauty} | {~amount} |
| Total HT | {totalHT} |
| TVA | {tva} |
| Total TTC | {totalTTC} |`,

    `= {supplier} || A {~placeLat}, le {devisDate}
Proposition de prix n° {devisNumber} [adressée à|remise à|à l'intention de] ${named} {client}
?Référence de l'appel à projets : {~reference} — Programme [Intelaka|Forsa|INDH phase III]
Article 1 : ${oil}, quantité {~number}, prix {~amount}
Article 2 : ${oil}, quantité {~number}, prix {~amount}
Article 3 : ${oil}, quantité {~number}, prix {~amount}
> Total H.T.V.A. : {totalHT} ; Taxe 20 % : {tva} ; Total T.T.C. : {totalTTC}
soit, en toutes lettres, {totalWords}
* {~addressLat} - ${tel} - ${legal}${iceAt}`,

    `= {supplier}
# FACTURE PROFORMA
- Facturé à : {client} || Livré à : {~nameLat}, {~addressLat}
Facture n° {devisNumber}
Date de facture {devisDate}
Date de livraison prévue {~date}
| Qté | Unité | Description | P.U. | Total |
| {~number} | pièce | ${craft} | {~amount} | {~amount} |
| {~number} | pièce | ${sewing} | {~amount} | {~amount} |
- Total partiel : {totalHT}
- Taxes : {tva}
- Frais de port : {~amount}
- Total dû : {totalTTC}
* Libeller tous les chèques à l'ordre de {supplier}. Pour toute question : {~nameLat}, {~phone}. ICE : {ice}`,

    `# ملف طلب الإعانة — بيان أثمان المعدات
المورد : {supplier} [ICE|التعريف الموحد] : {ice}
صاحب(ة) الطلب : {client} ب.ت.و : {cin}
| التجهيزات المطلوبة | العدد | الثمن الفردي | الثمن الإجمالي |
| ${itemsAr} | {~number} | {~amount} | {~amount} |
| ${itemsAr} | {~number} | {~amount} | {~amount} |
| ${itemsAr} | {~number} | {~amount} | {~amount} |
| مصاريف النقل والتركيب | | | {~amount} |
| المجموع دون احتساب الضريبة | | | {totalHT} |
| الضريبة على القيمة المضافة | | | {tva} |
| المجموع مع احتساب الضريبة | | | {totalTTC} |
حصر هذا البيان في مبلغ {totalTTC} درهم بجميع الرسوم.
> حرر ب{~placeAr} في {devisDate} ; رقم {devisNumber} ; توقيع المورد`,

    `= {supplier} ; ICE {ice}
Le soussigné, {~nameLat}, [artisan menuisier|ferronnier|artisan tapissier] à {~placeLat}, patente n° {~number}, [atteste avoir établi|certifie avoir établi] pour ${named} {client} le devis suivant portant le n° {devisNumber} :
Fourniture de ${wood} pour {~amount} DH, de ${wood} pour {~amount} DH et de [bois de cèdre|bois rouge|bois blanc] pour {~amount} DH.
Total net à payer : {totalTTC} DH.
Je dis : {totalWords}.
> Fait le {devisDate} à {~placeLat}`,

    `# DEVIS N° : {devisNumber}          DATE : {devisDate}
CLIENT : {client}          C.I.N : {cin}
| N | DESIGNATION | U | QTE | PU | TOTAL |
| 1 | ${iron} | U | {~number} | {~amount} | {~amount} |
| 2 | ${iron} | U | {~number} | {~amount} | {~amount} |
| 3 | ${build} | KG | {~number} | {~amount} | {~amount} |
| 4 | ${build} | M | {~number} | {~amount} | {~amount} |
| TOTAL H.T | | | | | {totalHT} |
| T.V.A 20% | | | | | {tva} |
| TOTAL T.T.C | | | | | {totalTTC} |
ARRETE LE PRESENT DEVIS A LA SOMME DE : {totalWords}
> {supplier} ; {~nameLat} ; ${iceAt}`,

    `= {supplier} || Tél {~phone} ; Fax {~phone}
> Le : {devisDate}
Devis destiné à : {client}
Dans le cadre de [son projet|la création de son projet] « [Élevage caprin|Unité laitière|Petit élevage ovin] »
| ${herd} | {~number} | {~amount} | {~amount} |
| ${herd} | {~number} | {~amount} | {~amount} |
| ${herd} | {~number} | {~amount} | {~amount} |
Total toutes taxes comprises (TVA 0 %) : {totalTTC}
C'est-à-dire {totalWords}
Numéro du devis : {devisNumber}
* IF {~number} ICE {ice}`,

    `= {supplier}
# [Offre|OFFRE] N° {devisNumber}
Bénéficiaire : ${named} {client} — Financement : [HCAR|Haut Commissariat aux Anciens Résistants|Banque] ; part du bénéficiaire {~amount} DH
| Équipement | Marque | Origine | Prix HT |
| ${bakery} | {~firmLat} | [Italie|Turquie|Chine|Maroc] | {~amount} |
| ${bakery} | {~firmLat} | [Italie|Turquie|Chine|Maroc] | {~amount} |
- Prix total HT en DH : {totalHT}
- Droits de douane : inclus
- TVA : {tva}
- Prix total TTC en DH : {totalTTC}
- Prix en toutes lettres : {totalWords}
> {~placeLat}, le {devisDate} ; {~nameLat}, Directeur
* {~addressLat} RC {~number} ICE {ice}`,

    `# [ESTIMATION DE PRIX|Évaluation des besoins en équipement|Estimation du coût]
Le fournisseur {supplier}, ayant son siège à {~addressLat}, estime comme suit le prix du matériel demandé par ${named} {client} [né(e) le {~date}|CIN {cin}] :
| Rubrique | Estimation (DH) |
| ${cafe} | {~amount} |
| ${cafe} | {~amount} |
| ${shop} | {~amount} |
| Total TTC | {totalTTC} |
Cette estimation, établie le {devisDate} sous référence {devisNumber}, est valable [2|3|6|12|18] mois.
* ${iceAt}`,

    `= {supplier} ; Société à responsabilité limitée d'associé unique
{~placeLat}, {devisDate}
> {client} ; {~addressLat} ; {~placeLat}
# Devis {devisNumber} — [Équipement d'un atelier de mécanique|Matériel de lavage auto]
| Description | Prix unit. | Qté | Total ligne |
| ${vehicle} | {~amount} | {~number} | {~amount} |
| ${iron} | {~amount} | {~number} | {~amount} |
?| ${iron} | {~amount} | {~number} | {~amount} |
Total HT : {totalHT} ............ TVA : {tva} ............ TOTAL TTC : {totalTTC}
Arrêté le présent devis à la somme de {totalWords}
?Le client déclare avoir pris connaissance des conditions générales de vente. Tribunal compétent : {~placeLat}.
* ICE {ice} / RC {~number} / CNSS {~number} / Compte {~rib}`,

    `= {~firmLat} ; [Centrale d'achat|Groupement d'achat] || Fournisseur retenu : {supplier}
# Facture proforma {devisNumber}
- Date d'émission : {devisDate}
- Bon de commande : {~reference} du {~date}
- Client final : {client}
- Pièce d'identité : {cin}
| ${office} | {~number} | {~amount} |
| ${sewing} | {~number} | {~amount} |
| Total | {totalTTC} |
Montant arrêté en lettres : {totalWords}`,

    `# DEVIS CONTRADICTOIRE
Devis n° {devisNumber} de la société {supplier} (ICE : {ice})
Devis concurrents : {~firmLat} ({~amount} DH TTC), {~firmLat} ({~amount} DH TTC)
Demandeur : {client}
| Désignation | Qté | Prix HT |
| ${oil} | {~number} | {~amount} |
| ${oil} | {~number} | {~amount} |
- Total H.T. : {totalHT}
- T.V.A. 20 % : {tva}
- Total T.T.C. : {totalTTC}
> {~placeLat} le {devisDate} ; Cachet du fournisseur`,

    `= {supplier} ; ${iceAt}
> Devis du {devisDate}
<M.|Mme> {client}, [porteur du projet|bénéficiaire], <titulaire|titulaire> de la carte nationale {cin}, [désirant acquérir|souhaitant acquérir] du matériel de production, [nous a demandé|nous a sollicités pour] le présent devis.
| Matériel | Prix TTC |
| ${wood} | {~amount} |
| ${wood} | {~amount} |
| ${iron} | {~amount} |
[Le tout|L'ensemble] pour le prix de {totalTTC} DH [toutes taxes comprises|TTC|tout compris], [soit en lettres|soit] {totalWords}.
?TVA incluse : {tva} DH — prix hors TVA : {totalHT} DH
* Devis enregistré sous le n° {devisNumber} - ${legal} {~addressLat}`,

    `= {supplier} || {~firmAr}
بيان الأثمان رقم {devisNumber} ل{devisDate}
| الزبون | {client} |
| البطاقة الوطنية | {cin} |
| العنوان | {~addressAr} |
| السلعة | ${itemsAr} |
| العدد | {~number} |
| ثمن الوحدة | {~amount} |
| الثمن خارج الضريبة | {totalHT} |
| الضريبة 20% | {tva} |
| الثمن الإجمالي | {totalTTC} |
* ICE {ice} — IF {~number} — {~phone}`,

    `# Devis comparatif retenu
Après examen, le choix s'est porté sur l'offre de {supplier}, [ICE|n° ICE] {ice}, devis n° {devisNumber} en date du {devisDate}, d'un montant de {totalTTC} DH TTC ({totalWords}), établi au nom de {client}.
| Désignation | Qté | PU HT | Total HT |
| ${cafe} | {~number} | {~amount} | {~amount} |
| ${beauty} | {~number} | {~amount} | {~amount} |
| Total HT | | | {totalHT} |
| TVA 20 % | | | {tva} |
> {~placeLat}, le {~date} ; Cachet du fournisseur ; {~nameLat}`,

    // ——— the seller in a logo, at the foot, beside the one who buys; deposits, delays and other numbers ———
    `= {supplier} ; [{~coinedLat}|depuis {~year}|Le spécialiste de la machine agricole|Votre partenaire] || {client} ; {~addressLat} ; [Tél {~phone}|CIN {cin}|ICE client : {~ice}]
> {~placeLat}, le {devisDate}
# [DEVIS|Devis|DEVIS ESTIMATIF] [N°|n°] {devisNumber}
[Votre commande|Votre demande|V/Réf] n° {~reference} du {~date} — [Code client|N° client] {~number} — [Commercial|Suivi par] {~nameLat}
| [Code|Réf.] | Désignation | Qté | PU HT | Montant HT |
| {~reference} | ${farm} | {~number} | {~amount} | {~amount} |
| {~reference} | ${bees} | {~number} | {~amount} | {~amount} |
?| {~reference} | ${wood} | {~number} | {~amount} | {~amount} |
| | | | [Total HT|Montant HT] | {totalHT} |
| | | | TVA 20 % | {tva} |
| | | | [Net à payer|Total TTC] | {totalTTC} |
| | | | [Acompte 30 %|Avance à la commande] | {~amount} |
| | | | [Reste à payer|Solde à la livraison] | {~amount} |
${wordsAre} : {totalWords}
- Délai de livraison : [8|15|21|30] jours || Validité de l'offre : [30|60|90] jours
* {~addressLat} - ${tel} - ${iceAt} - ${legal} RIB : {~rib}`,

    `# FACTURE PROFORMA [N°|:|] {devisNumber}
- [Client|Facturé à|Adressé à] : {client}
- [Adresse|Adresse client] : {~addressLat}
- [Date|Le] : {devisDate}
- [Échéance|Date d'expiration|Valable jusqu'au] : {~date}
| Désignation | Qté | Prix | Total |
| ${sewing} | {~number} | {~amount} | {~amount} |
| ${sewing} | {~number} | {~amount} | {~amount} |
- [Montant HT|Base HT] : {totalHT}
- TVA [20 %|20,00%] : {tva}
- [TTC|Montant TTC] : {totalTTC}
Règlement : [50 % à la commande soit {~amount} DH, 50 % à la livraison|3 échéances de {~amount} DH les {~date}, {~date} et {~date}].
> Pour {supplier} ; Le gérant {~nameLat}
* {supplier} au capital de {~amount} DH - Siège social : {~addressLat} - RC {~number} - IF {~number} - CNSS {~number} - Patente {~number} - ICE {ice} - Compte {~rib}`,

    `> {client} ; {~addressLat} ; {~placeLat}
> le {devisDate}
Objet : [offre de prix|devis|cotation] — Notre référence {devisNumber} — Votre référence {~reference}
<Monsieur|Madame>,
[La société|Notre société|Les établissements] {supplier}, [sise à|sis] {~addressLat}, [ICE n°|identifiant commun] {ice}, a [l'honneur|le plaisir] de vous proposer :
- ${solar} : {~amount} DH HT
- ${solar} : {~amount} DH HT
- Pose et mise en service : {~amount} DH HT
Total HT {totalHT} DH ; TVA {tva} DH ; TTC {totalTTC} DH, soit {totalWords}.
Acompte de {~amount} DH à la signature. Livraison sous [3|4|6] semaines. Prix garantis [30|60] jours.
> {~nameLat} ; [Directeur commercial|Service ventes]`,

    `= {~firmAr} ; {~addressAr} || {supplier} ; {~addressLat} ; ${tel}
# [DEVIS - بيان أثمان|DEVIS / عرض أثمان|بيان أثمان - DEVIS]
- N° : {devisNumber} <> {devisNumber} : رقم
- Date : {devisDate} <> {devisDate} : التاريخ
- Client : {client} <> {~nameAr} : الزبون
| [Désignation البيان] | [Qté العدد] | [P.U الثمن] | [Total المجموع] |
| ${cafe} | {~number} | {~amount} | {~amount} |
| ${cafe} | {~number} | {~amount} | {~amount} |
- Total HT : {totalHT} <> {totalHT} : المجموع بدون رسم
- TVA 20% : {tva} <> {tva} : ض.ق.م
- Total TTC : {totalTTC} <> {totalTTC} : المجموع
* RC {~number} IF {~number} ICE {ice}`,

    `= شركة ; {~coinedAr} ; للتجارة || STE ; {supplier} ; SARL
DOIT <M.|Mme> {client} — {~placeLat} le {devisDate}
N° {devisNumber}
| Qté | Désignation | P.U | Montant |
| {~number} | ${shop} | {~amount} | {~amount} |
| {~number} | ${shop} | {~amount} | {~amount} |
| {~number} | ${shop} | {~amount} | {~amount} |
| | | Total | {totalTTC} |
[Arrêté à|Soit] {totalWords}
* Pat. {~number} - C.N.S.S {~number} - I.F {~number} - R.C {~number} - ICE [:|] {ice}`,

    `- [Fournisseur|Vendeur|Société|Émetteur|Raison sociale] : {supplier} || [Client|Acheteur|Destinataire] : {client}
- Adresse : {~addressLat} || Adresse : {~addressLat}
- ICE : {ice} || CIN : {cin}
- Tél : {~phone} || Tél : {~phone}
- Devis n° : {devisNumber} || Date : {devisDate}
| Article | Qté | PU HT | TVA | Total TTC |
| ${bakery} | {~number} | {~amount} | 20 % | {~amount} |
| ${bakery} | {~number} | {~amount} | 20 % | {~amount} |
- Total hors taxe : {totalHT}
- Total TVA : {tva}
- Total toutes taxes comprises : {totalTTC}
- En lettres : {totalWords}`,

    `{supplier}
[{~firmAr}|]
{~addressLat} — ${tel}
N° Devis : {devisNumber} Date : {devisDate} Client : {client}
| ${oil} | {~number} | {~amount} | {~amount} |
| ${oil} | {~number} | {~amount} | {~amount} |
?| Transport {~placeLat} | 1 | {~amount} | {~amount} |
Total HT {totalHT} TVA {tva} Net à payer {totalTTC} [MAD|DH]
Bon pour accord le ........ Signature du client précédée de la mention « lu et approuvé »
* ICE [{ice.boxes}|{ice}] RC {~number}/{~placeLat}`,

    `= {supplier} || [Devis établi le|Date du devis|Date] {devisDate} ; [Devis valable jusqu'au|Fin de validité] {~date} ; [Date de livraison prévue|Livraison] {~date}
# Devis {devisNumber}
[Pour|À l'attention de|Adressé à] :
{client}
[CIN :|C.N.I.E] [{cin.boxes}|{cin}]
{~addressLat}
| Description | Quantité | Prix unitaire | TVA | Montant HT |
| ${office} | {~number} | {~amount} | 20 % | {~amount} |
| ${office} | {~number} | {~amount} | 20 % | {~amount} |
| ${office} | {~number} | {~amount} | 20 % | {~amount} |
| | | | Sous-total | {totalHT} |
| | | | Taxe | {tva} |
| | | | Total | {totalTTC} |
Coordonnées bancaires : {~rib} — IBAN MA64 {~rib} — Titulaire {supplier}
* ${legal} ICE : {ice}`,

    `# CONTRAT DE VENTE - DEVIS
Entre {supplier}, ICE {ice}, représentée par {~nameLat}, ci-après « le vendeur », et ${named} {client}, CIN {cin}, ci-après « l'acheteur », il est proposé la vente de ${vehicle} et ${vehicle} au prix de {totalHT} DH HT, TVA {tva} DH, soit {totalTTC} DH TTC ({totalWords}).
[Modalités|Paiement] : [apport de {~amount} DH, le reste par crédit bancaire|10 % à la commande soit {~amount} DH].
Devis n° {devisNumber} du {devisDate}, valable [15|30|60] jours ; livraison [immédiate|sous 45 jours] ; garantie [12|24] mois ou 10 000 km.
> Le vendeur {~nameLat} ; L'acheteur`,

    `| {supplier} | DEVIS N° {devisNumber} |
| {~addressLat} | Date : {devisDate} |
| ${tel} | Client : {client} |
| ICE : {ice} | CIN : {cin} |
| N° | Désignation | U | Qté | P.U | P.T |
| 1 | ${build} | [m2|U|ml] | {~number} | {~amount} | {~amount} |
| 2 | ${build} | [m2|U|ml] | {~number} | {~amount} | {~amount} |
| 3 | ${build} | [m2|U|ml] | {~number} | {~amount} | {~amount} |
| | | | | TOTAL HT | {totalHT} |
| | | | | TVA 20% | {tva} |
| | | | | TOTAL TTC | {totalTTC} |
${wordsAre} {totalWords}`,

    `= {supplier}
# [BORDEREAU DE PRIX|Bordereau des prix - détail estimatif|COTATION|Proposition commerciale]
Réf consultation : {~reference} du {~date}
Offre n° {devisNumber} [établie le|du] {devisDate}
Bénéficiaire : {client} ([projet d'élevage|projet de couture|coopérative {~coinedLat}])
| ${herd} | {~number} | {~amount} | {~amount} |
| ${herd} | {~number} | {~amount} | {~amount} |
Total général : {totalTTC} DH ([animaux exonérés de TVA|TVA non applicable])
Arrêté le présent bordereau à {totalWords}
Lieu de livraison : {~placeLat}. Délai : [une semaine|10 jours] après versement de {~amount} DH.
> [Cachet|Signature] ; {~nameLat}, éleveur ; CIN {~cin}`,

    `{supplier}                    [Tél|GSM] {~phone}
[Vente, réparation et pièces de rechange de machines|Mécanique générale|Tous travaux d'aluminium|Vente de bétail et aliments]
{~addressLat}
[M.|Mr] {client}
{~placeLat}, le {devisDate}
DEVIS
1/ ${iron} ........ {~amount}
2/ ${iron} ........ {~amount}
Total ........ {totalTTC} DHS
Soit la somme de {totalWords}
* RC {~number} P {~number} IF {~number} CNSS {~number} ICE {ice}`,

    `= {~firmAr} ; لصاحبها {~nameAr} || {supplier}
# عرض أثمان رقم {devisNumber}
إلى السيد(ة) {client} [رقم بطاقته {cin}|]
حرر بتاريخ {devisDate} [صالح إلى غاية {~date}|]
| الرقم | السلعة | العدد | ثمن الوحدة | الثمن الإجمالي |
| 1 | ${itemsAr} | {~number} | {~amount} | {~amount} |
| 2 | ${itemsAr} | {~number} | {~amount} | {~amount} |
| 3 | ${itemsAr} | {~number} | {~amount} | {~amount} |
- المجموع [HT|دون رسوم] : {totalHT} درهم
- [TVA|ض.ق.م] 20% : {tva} درهم
- المجموع [TTC|بجميع الرسوم] : {totalTTC} درهم
- التسبيق : {~amount} درهم
- الباقي : {~amount} درهم
* السجل التجاري {~number} - الضريبة المهنية {~number} - التعريف الموحد للمقاولة {ice}`,

    `= {supplier} ; ${legal} ICE {ice} || بيان أثمان ; رقم {devisNumber} ; {devisDate}
الزبون : {client} ; العنوان : {~addressAr}
نقترح عليكم : ${itemsAr} عدد {~number} بثمن {~amount} درهم للوحدة و${itemsAr} بثمن {~amount} درهم، التسليم داخل أجل [15|20] يوما من أداء تسبيق قدره {~amount} درهم.
المبلغ الإجمالي : {totalTTC} درهم ([الرسوم محتسبة|شامل للضريبة {tva} درهم]).`,

    `= {supplier} || PRO-FORMA ; {devisNumber}
- [Date d'édition|Édité le|Saisi le] : {devisDate}
- N° BC : {~reference} || N° affaire : {~number}
- Client : {client} || Compte : {~number}
- Mode de règlement : [chèque|traite 60 jours|virement] || Échéance : {~date}
| Référence | Libellé | Qté | P.U. net | Remise | Montant |
| {~reference} | ${beauty} | {~number} | {~amount} | 5 % | {~amount} |
| {~reference} | ${beauty} | {~number} | {~amount} | 10 % | {~amount} |
| Taux | Base | Taxe | Total HT | Total TVA | Total TTC |
| 20,00 | {totalHT} | {tva} | {totalHT} | {tva} | {totalTTC} |
[Montant en toutes lettres|Arrêtée à la somme de] : {totalWords} TTC
* S.A.R.L. au capital de {~amount} DH - {~addressLat} - Tél {~phone} Fax {~phone} - R.C. {~placeLat} {~number} - Patente {~number} - I.F. {~number} - C.N.S.S. {~number} - I.C.E. {ice}`,

    `<M.|Mme> {client}
{~addressLat}
[CIN n°|CNIE] {cin}
= [Société|Entreprise] ; {supplier} ; ${iceAt}
[Veuillez trouver ci-dessous notre devis|Suite à notre entretien du {~date}, voici notre devis] numéro {devisNumber} daté du {devisDate} pour ${sea} et ${sea} :
- Fournitures : {~amount} DH
- Main d'œuvre : {~amount} DH
- Total HT : {totalHT} DH
- Taxes 20 % : {tva} DH
- A payer : {totalTTC} DH
Trois versements : {~amount} DH à la commande, {~amount} DH à la livraison, {~amount} DH après un mois.`,

    `= {supplier} ; المقاول الذاتي {~nameAr} ; {~phone}
# DEVIS {devisNumber}
Date [{devisDate.day} {devisDate.month} {devisDate.year}|{devisDate}]
Nom du client {client} CIN {cin}
| ${craft} | {~number} | {~amount} | {~amount} |
| ${craft} | {~number} | {~amount} | {~amount} |
TOTAL {totalTTC} [Dhs|DH] (TVA non applicable, art. 91 du CGI)
Délai : {~number} jours — Acompte : {~amount} DH
* ICE {ice} - TP {~number}`,
    ...quoteSuppliers,
    ...quotePapers,
  ],
};
