/** Papers of the fourth hand written in French alone, and the short Arabic paper on two names. */
import { bySex, fullAr, fullLat } from '../../person.ts';
import { field, plain } from '../../sheet.ts';
import { dateWordsFr } from '../../words.ts';
import { household, person } from '../folk.ts';
import { form, inAr, inFr } from './desk.ts';

/** A town hall abroad or a poste of the protectorate: the death told in two sentences. */
const death = form('death-narrative', 'death-extract', (d) => {
  const { father, mother } = household(d.chance, 1);
  const dead = person(d.chance, d.pick(['M', 'M', 'F']), [1904, 1944]);
  const sex = <T>(male: T, female: T): T => bySex(dead, male, female);
  const died = d.between(1968, 2015);
  const [, town] = d.place();
  const [, commune] = d.place();
  return d.page(
    'death-extract',
    d.head(
      ['ROYAUME DU MAROC', `Province de ${plain(d.place()[1])}`, `Commune rurale de ${plain(commune)}`],
      [],
    ) +
      d.title('', d.pick(["EXTRAIT DES REGISTRES DE L'ÉTAT CIVIL — DÉCÈS", "Extrait d'un acte de décès"])) +
      inFr(
        `<p>Année ${plain(died.slice(0, 4))} — registre ${plain(String(d.number(1, 9)))} — acte ${field('actNumber', `${d.number(3, 700)}/${died.slice(0, 4)}`)}</p>
         <p style="margin-top:14px">Le ${plain(dateWordsFr(died))} (${d.dayFr('deathDate', died)}) est ${sex('décédé', 'décédée')} à ${field('deathPlaceLat', town)} ${sex('le nommé', 'la nommée')} ${field('familyNameLat', dead.familyLat)}, ${field('givenNameLat', dead.givenLat)}, ${sex('né', 'née')} en ${field('birthDate', dead.birth.slice(0, 4))} à ${plain(dead.placeLat)}, ${d.pick(['ancien combattant', 'cultivateur', 'sans profession'])}, de son vivant ${sex('fils', 'fille')} de feu ${field('fatherLat', father.chainLat)} et de feue ${field('motherLat', mother.chainLat)}.</p>
         <p style="margin-top:10px">L'acte a été dressé le surlendemain sur la déclaration de ${plain(fullLat(d.someone('M')))}, ${plain(d.pick(['fils', 'neveu', 'voisin']))} ${sex('du défunt', 'de la défunte')}, âgé de ${plain(String(d.number(22, 60)))} ans.</p>
         <p style="margin-top:18px">Pour extrait conforme, ${plain(commune)}, le ${d.dayFr('issueDate', d.between(2016, 2026))}.</p>`,
        'line-height:1.95;text-align:justify',
      ) +
      d.sign('fr', "L'officier de l'état civil", commune),
  );
});

/** The honour declaration a lawyer's clerk would type. */
const honour = form('unemployed-honour', 'non-employment', (d) => {
  const p = person(d.chance, d.pick(['M', 'F']), [1958, 1996]);
  const [, town] = d.place();
  return d.page(
    'non-employment',
    d.title('', "DÉCLARATION SUR L'HONNEUR DE NON-ACTIVITÉ") +
      inFr(
        `<p>Je ${bySex(p, 'soussigné', 'soussignée')}, ${field('nameLat', fullLat(p))},</p>
         <p>${bySex(p, 'né', 'née')} le ${d.otherDayFr(p.birth)} à ${plain(p.placeLat)}, de ${plain(p.chainLat.split(' ').slice(2).join(' '))} et de ${plain(d.someone('F').givenLat)},</p>
         <p>titulaire de la carte nationale ${field('cin', p.cin)} valable jusqu'au ${d.otherDayFr(d.between(2027, 2034))},</p>
         <p>demeurant ${field('addressLat', d.address().lat)},</p>
         <p style="margin-top:14px">déclare sur l'honneur n'exercer aucune profession, n'être ${bySex(p, 'inscrit', 'inscrite')} ni au registre du commerce ni à la taxe professionnelle, ne percevoir aucun salaire ni pension, et n'avoir jamais bénéficié d'une subvention du Haut-Commissariat.</p>
         <p style="margin-top:10px">Je reconnais avoir pris connaissance des sanctions prévues en cas de fausse déclaration.</p>
         <p style="margin-top:20px;text-align:right">${plain(town)}, le ${d.dayFr('issueDate', d.between(2017, 2026))}</p>`,
        'line-height:2;margin-top:16px',
      ) +
      d.sign('fr', 'Lu et approuvé', town, ''),
  );
});

/** A commune's certificate of residence, every fact after a dash. */
const residence = form('residence-commune', 'residence', (d) => {
  const p = person(d.chance, d.pick(['M', 'F']), [1950, 1998]);
  const [, town] = d.place();
  const dash = (label: string, value: string): string =>
    `<p style="margin:9px 0 9px 30px">– ${label} <span style="margin-left:10px">${value}</span></p>`;
  return d.page(
    'residence',
    d.head(
      [
        'ROYAUME DU MAROC',
        "Ministère de l'Intérieur",
        `Cercle de ${plain(town)}`,
        `N° ${plain(d.digits(4))} / CR`,
      ],
      [],
    ) +
      d.title('', d.pick(['ATTESTATION DE RÉSIDENCE', 'Certificat de résidence'])) +
      inFr(
        `<p>Le Chef du cercle certifie, après enquête, que la personne désignée ci-après :</p>
         ${dash(bySex(p, 'Monsieur', 'Madame'), field('nameLat', fullLat(p)))}${dash(`${bySex(p, 'né', 'née')} le`, `${d.dayFr('birthDate', p.birth)} à ${plain(p.placeLat)}`)}${dash('CNIE', field('cin', p.cin))}${dash('profession', plain(d.pick(['néant', 'journalier', 'artisan'])))}
         <p>habite effectivement et de façon continue depuis ${plain(String(d.number(1985, 2014)))} au : <span style="display:block;margin:8px 30px;border:1px solid #777;padding:6px 12px">${field('addressLat', d.address().lat)}</span></p>
         <p>En foi de quoi la présente est établie le ${d.dayFr('issueDate', d.between(2015, 2026))}, pour une durée de trois mois.</p>`,
        'line-height:1.9',
      ) +
      d.sign('fr', 'Le Chef du cercle', town),
  );
});

/** The shortest paper on two names, on half a sheet. */
const oneMan = form('concordance-half', 'concordance', (d) => {
  const p = person(d.chance, d.pick(['M', 'F']), [1930, 1984]);
  const sex = <T>(male: T, female: T): T => bySex(p, male, female);
  const other = person(d.chance, p.sex, [1930, 1984]);
  const [townAr, townLat] = d.place();
  return d.page(
    'concordance',
    d.head([], ['المملكة المغربية', `جماعة ${plain(townAr)}`, `عدد ${plain(d.digits(4))}`]) +
      d.title('شهادة إدارية') +
      inAr(
        `يشهد رئيس الجماعة، بعد الاطلاع على نسخة من رسم الولادة رقم ${plain(p.act)}، أن ${sex('المدعو', 'المدعوة')} «${field('firstNameAr', fullAr(p))}» ${sex('المعروف كذلك', 'المعروفة كذلك')} باسم «${field('secondNameAr', `${p.givenAr} ${other.familyAr}`)}» شخص واحد لا غير، وأن رقم ${sex('بطاقته', 'بطاقتها')} ${field('cin', p.cin)}. سلمت ${sex('له', 'لها')} يوم ${d.dayAr('issueDate', d.between(2010, 2026))}.`,
        'line-height:2.2;text-align:justify',
      ) +
      d.sign('ar', 'الرئيس', townLat),
    { width: 794, height: 620, padding: '36px 60px' },
  );
});

export const frenchForms = [death, honour, residence, oneMan];
