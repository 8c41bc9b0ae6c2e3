/** Papers in running text as other offices word them: by the law's formulas and the labels such papers share. */
import { describe, expect, it } from 'vitest';
import { heirs } from '#shared/papers/heirs';
import { understandPages } from '#shared/papers/understand';
import { arabicName, arabicPlace, latinName, plainText } from '#shared/papers/wordings';
import { parseDateWordsAr, toIso } from '#shared/people/dates';
import { L, printedPage, R } from './printed-page.ts';

const isArabic = (text: string) => /\p{Script=Arabic}/u.test(text);

/** Lines as wide as the print, broken where the next word does not fit. */
function paragraph(text: string): string[] {
  const lines = [''];
  for (const word of text.split(' ')) {
    if (`${lines.at(-1)} ${word}`.length > 88) lines.push(word);
    else lines[lines.length - 1] = `${lines.at(-1)} ${word}`.trim();
  }
  return lines;
}

/** `label | value` stands as two columns, the rest as sentences. */
async function read(...lines: string[]) {
  const page = printedPage(
    lines.flatMap((line) => {
      const [label, value] = line.split(' | ');
      const start = isArabic(line) ? R : L;
      if (value !== undefined)
        return [
          [
            { x: start, text: label! },
            { x: isArabic(line) ? R - 560 : L + 560, text: value },
          ],
        ];
      return paragraph(line).map((text) => [{ x: start, text }]);
    }),
  );
  const { type, fields } = await understandPages([page]);
  return { type, ...Object.fromEntries(Object.entries(fields).map(([name, { value }]) => [name, value])) };
}

describe('an attestation of kinship', () => {
  it('is read as a sentence that calls the dead father a resistant', async () => {
    const said = await read(
      'شهادة قرابة',
      'يشهد قائد قيادة السهول الموقع أسفله أن السيد محمد العلوي، المزداد بتاريخ 12/03/1970 بسلا، الحامل لبطاقة التعريف الوطنية رقم AB123456، هو ابن المرحوم المقاوم عبد القادر العلوي وأمه فاطمة بنت الحسين.',
      'حرر بالسهول في 12/01/2024',
    );
    expect(said).toMatchObject({
      type: 'kinship-attestation',
      applicantNameAr: 'محمد العلوي',
      birthDate: '1970-03-12',
      relationAr: 'ابن',
      relativeNameAr: 'عبد القادر العلوي',
      motherAr: 'فاطمة بنت الحسين',
      issueDate: '2024-01-12',
    });
  });

  it('does not take the parents it names for the kin it attests, nor a lost blank for another word', async () => {
    const said = await read(
      'شهادة القرابة',
      'يشهد أن السيد هيكل العبودي المولود في 19/07/1958 بسطات، من أب اسمه وافي بن ميمون وأم اسمها تيماء بنت وحيد، هوابن المسمى قيد حياته وافي العبودي.',
    );
    expect(said).toMatchObject({ relationAr: 'ابن' });
  });

  it('is read as a list', async () => {
    const said = await read(
      'شهادة إثبات القرابة',
      'الاسم الشخصي والعائلي | خديجة بنعمر',
      'تاريخ ومكان الازدياد | 04/05/1968 بتازة',
      'رقم ب.و.ت | Z12345',
      'نوع القرابة | بنت',
      'الاسم الكامل للقريب | حدو بنعمر',
    );
    expect(said).toMatchObject({
      type: 'kinship-attestation',
      applicantNameAr: 'خديجة بنعمر',
      birthDate: '1968-05-04',
      relationAr: 'بنت',
      relativeNameAr: 'حدو بنعمر',
    });
  });
});

describe('a certificate of concordance', () => {
  it('parts both names from the words that make them one person', async () => {
    expect(
      await read(
        'شهادة المطابقة',
        'نشهد أن السيد عمر أوعلي الحامل لبطاقة التعريف الوطنية رقم PA3344 هو نفس الشخص المسمى عمر بنعلي المذكور في رسم الولادة عدد 12/1955.',
      ),
    ).toMatchObject({ type: 'concordance', firstNameAr: 'عمر أوعلي', secondNameAr: 'عمر بنعلي' });
    expect(
      await read(
        'Le Pacha de la ville de Nador atteste que le nommé Mohamed AMEZIANE et le nommé Mohamed BEN ALI sont une seule et même personne, titulaire de la CIN n° S12345.',
      ),
    ).toMatchObject({
      type: 'concordance',
      firstNameLat: 'Mohamed AMEZIANE',
      secondNameLat: 'Mohamed BEN ALI',
      cin: 'S12345',
    });
  });
});

describe('certificates of the local authority', () => {
  it('are told by what they certify where the title says no more than «شهادة إدارية»', async () => {
    const said = await read(
      'شهادة إدارية',
      'يشهد السيد قائد قيادة بني ملال أن السيدة حنان الزهراوي الحاملة للبطاقة الوطنية رقم I776655 والساكنة بحي الأمل بني ملال لا تمارس أي نشاط مهني مدر للدخل.',
      'حرر ببني ملال في 09/05/2025',
    );
    expect(said).toMatchObject({
      type: 'non-employment',
      nameAr: 'حنان الزهراوي',
      addressAr: 'حي الأمل بني ملال',
      issueDate: '2025-05-09',
    });
  });

  it('point at the address above without that being one', async () => {
    const said = await read(
      'ATTESTATION DE RÉSIDENCE',
      'Nom et prénom | Said OUBELLA',
      'Domicile | N° 5 Hay El Qods Ouarzazate',
      "certifie que l'intéressé réside à l'adresse ci-dessus.",
    );
    expect(said).toMatchObject({ type: 'residence', addressLat: 'N° 5 Hay El Qods Ouarzazate' });
  });
});

describe('a full copy', () => {
  it('keeps subject, father and mother apart in Arabic', async () => {
    const said = await read(
      'الجماعة الترابية البروج',
      'نسخة كاملة من رسم ولادة',
      'في يوم ثالث ذي الحجة عام أربعة وثمانين وثلاثمائة وألف هجرية الموافق للرابع من شهر أبريل سنة ألف وتسعمائة وخمسة وستين ميلادية، ازداد بالبروج الطفل المسمى الحسين من جنس ذكر واسمه العائلي النوري، من والده أحمد بن محمد المزداد بخريبكة سنة 1930 مهنته فلاح، ومن والدته رجاء بنت أنور المزدادة سنة 1938 ربة بيت.',
      'نقل هذا الرسم من سجلات مكتب الحالة المدنية لشيشاوة',
    );
    expect(said).toMatchObject({
      communeAr: 'البروج',
      birthDateWordsAr: '1965-04-04',
      birthPlaceAr: 'البروج',
      givenNameAr: 'الحسين',
      familyNameAr: 'النوري',
      fatherAr: 'أحمد بن محمد',
      fatherBirthDate: '1930',
      fatherBirthPlaceAr: 'خريبكة',
      motherAr: 'رجاء بنت أنور',
      motherBirthDate: '1938',
      basis: 'transcription',
    });
  });

  it('and in French', async () => {
    const said = await read(
      "COPIE INTÉGRALE DE L'ACTE DE NAISSANCE",
      'Le dix mars mil neuf cent cinquante-huit à dix heures est né à Berrechid, un enfant du sexe masculin, prénommé Abderrahim, nom patronymique JABRI, fils de Larbi BEN AHMED, né en 1925 à Settat, agriculteur, et de Zohra BENT MOUSSA, née en 1932, son épouse.',
    );
    expect(said).toMatchObject({
      birthDateWordsFr: '1958-03-10',
      birthPlaceLat: 'Berrechid',
      givenNameLat: 'Abderrahim',
      familyNameLat: 'JABRI',
      fatherLat: 'Larbi BEN AHMED',
      fatherBirthDate: '1925',
      motherLat: 'Zohra BENT MOUSSA',
      motherBirthDate: '1932',
    });
  });
});

describe('an attestation of a resistant', () => {
  it('takes no part of a name for a label', async () => {
    const said = await read(
      'المندوبية السامية لقدماء المقاومين وأعضاء جيش التحرير',
      'شهادة عضو جيش التحرير',
      'تشهد المندوبية السامية أن السيد المهدي إد بلقاسم بن عبد الإله المزداد سنة 1916 ب تزنيت عضو سابق بجيش التحرير بناء على قرار اللجنة رقم 1234 المؤرخ في 03/02/1968.',
    );
    expect(said).toMatchObject({
      type: 'resistance-attestation',
      memberNameAr: 'المهدي إد بلقاسم',
      memberFatherAr: 'عبد الإله',
      memberBirthYear: '1916',
      memberBirthPlaceAr: 'تزنيت',
      decisionNumber: '1234',
      decisionDate: '1968-02-03',
    });
  });
});

describe('the heirs of a deed', () => {
  it.each([
    [
      'شرعا زوجته راوية بنبزيز. ابنته وداد؛ ابنه سلوموء ابنته رشا',
      'زوجته راوية بنبزيز، ابنته وداد، ابنه سلومو، ابنته رشا',
    ],
    ['زوجته هند بنسكوم ابنته جوهرة ابنته نوارة', 'زوجته هند بنسكوم، ابنته جوهرة، ابنته نوارة'],
    ['كل من أرملته السعدية الغماري وبنتيه هند ومريم.', 'أرملته السعدية الغماري وبنتيه هند ومريم'],
    ['زوجته أسماء، ابنه بهاء', 'زوجته أسماء، ابنه بهاء'],
  ])('are parted as print parts them: %s', (text, list) => {
    expect(heirs(text)?.value).toBe(list);
  });
});

describe('a list of heirs', () => {
  it.each(['من غير شريك لهم في الإرث', 'دون غيرهم', 'من دون سواهم', 'وبدون وارث سواهم'])(
    'ends before «%s»',
    (rest) => {
      expect(heirs(`زوجته هند التازي وابنه عمر ${rest}`)?.value).toBe('زوجته هند التازي وابنه عمر');
    },
  );
});

describe('the end of a name', () => {
  it.each([
    ['محمد تيفلون', 'محمد تيفلون'],
    ['سعيد يامنون المزداد بفاس', 'سعيد يامنون'],
    ['إدريس تازغون بن علي', 'إدريس تازغون بن علي'],
    ['فاطمة شهد', 'فاطمة شهد'],
    ['فاطمة شهد العلوي', 'فاطمة شهد العلوي'],
    ['محمد الموافق', 'محمد الموافق'],
    ['أحمد ساكن المزداد', 'أحمد ساكن'],
  ])('has «%s» named with words that look like a sentence', (text, name) => {
    expect(arabicName(text)?.value).toBe(name);
  });

  it.each([
    ['محمد الساكن بسلا', 'محمد'],
    ['محمد المعروف ب', 'محمد'],
    ['عائشة بناء على', 'عائشة'],
    ['محمد شهد أمامنا', 'محمد'],
    ['علي أوبلا يشهدون', 'علي أوبلا'],
    ['حسن التازي يلتزمون', 'حسن التازي'],
    ['محمد حامل لبطاقة', 'محمد'],
  ])('has «%s» go on after the name', (text, name) => {
    expect(arabicName(text)?.value).toBe(name);
  });

  it('is where the sentence goes on', () => {
    expect(arabicName('محمد أمزيان هما اسمان')?.value).toBe('محمد أمزيان');
    expect(arabicName('باسو أوعدي توفي يوم 10 يناير')?.value).toBe('باسو أوعدي');
    expect(arabicName('المرحوم المقاوم عبد القادر العلوي')?.value).toBe('عبد القادر العلوي');
    expect(arabicName('المهدي إد بلقاسم بن')?.value).toBe('المهدي إد بلقاسم');
    expect(arabicName('أيت بها')?.value).toBe('أيت بها');
    expect(latinName('Mohamed BEN ALI sont une seule personne')?.value).toBe('Mohamed BEN ALI');
    expect(latinName('Ahmed ben Ali')?.value).toBe('Ahmed ben Ali');
  });

  it('is known although its blank was lost', () => {
    expect(arabicName('محمدالمزداد عام 1917')?.value).toBe('محمد');
    expect(arabicName('عبدالله')?.value).toBe('عبد الله');
  });

  it('has nobody the servant of a god', () => {
    expect(arabicName('هيبة بن عبد اله')?.value).toBe('هيبة بن عبد الله');
    expect(arabicName('عبد الإله')?.value).toBe('عبد الإله');
  });

  it('opens with no word for the one whose mother is named', () => {
    expect(arabicName('ابن فوزية بنت سعد')?.value).toBe('فوزية بنت سعد');
    expect(arabicName('ابنة فاتن بنت لوناس')?.value).toBe('فاتن بنت لوناس');
    expect(arabicName('ابن كيران')?.value).toBe('ابن كيران');
    expect(arabicName('بنت')?.value).toBe('بنت');
  });

  it('is no blank inside a family of «بو»', () => {
    expect(arabicName('علي بو سلطة')?.value).toBe('علي بوسلطة');
  });

  it('of a commune does not hold the law’s word for its kind', () => {
    expect(arabicPlace('الترابية : دمنات')?.value).toBe('دمنات');
    expect(arabicPlace('الحضرية لتيفلت')?.value).toBe('تيفلت');
  });

  it('of an address is no full stop, of an abbreviation it is', () => {
    expect(plainText('N° 114 Ksar Taghremt Ajdir.', false)?.value).toBe('N° 114 Ksar Taghremt Ajdir');
    expect(plainText('Sté Atlas S.A.R.L.', false)?.value).toBe('Sté Atlas S.A.R.L.');
    expect(plainText('(DRAA BOIS SARL)', false)?.value).toBe('DRAA BOIS SARL');
    expect(plainText('لاشىء', true)?.value).toBe('لا شيء');
    expect(plainText('لايوجد', true)?.value).toBe('لا يوجد');
    expect(plainText('Commerce).', false)?.value).toBe('Commerce');
    expect(plainText('Lot 8 Hay Salam (Rabat)', false)?.value).toBe('Lot 8 Hay Salam (Rabat)');
    expect(plainText('Ets. Lahlou 8 Fils', false)?.value).toBe('Ets. Lahlou & Fils');
    expect(latinName('b) Hind ZAHRAOUI, ainsi')?.value).toBe('Hind ZAHRAOUI');
    expect(plainText('AL Barid Bank', false)?.value).toBe('Al Barid Bank');
    expect(plainText('Coopérative Argane du Sud.', false)?.value).toBe('Coopérative Argane du Sud');
    expect(plainText('Benali et Cie.', false)?.value).toBe('Benali et Cie.');
  });

  it('of a firm holds no word of the sentence around it', () => {
    expect(plainText('coopérative Coopérative apicole Al Amal y', false)?.value).toBe(
      'Coopérative apicole Al Amal',
    );
    expect(plainText('de Coopérative Argane', false)?.value).toBe('de Coopérative Argane');
  });

  it('of an address has a blank on either side of its dash', () => {
    expect(plainText('Douar Tamzirt n°76 étage 2- Oued Zem', false)?.value).toBe(
      'Douar Tamzirt n°76 étage 2 - Oued Zem',
    );
    expect(plainText('Rue Saint-Louis', false)?.value).toBe('Rue Saint-Louis');
  });

  it('of a date in words skips what says neither day, month nor year', () => {
    const { date } = parseDateWordsAr('للرابع من شهر أبريل سنة ألف وتسعمائة وخمسة وستين')!;
    expect(toIso(date)).toBe('1965-04-04');
  });
});

describe('a day in words', () => {
  it('goes on where its year opens the next line of the sentence', async () => {
    const page = printedPage([
      [{ x: 1000, text: 'نسخة كاملة من رسم الولادة' }],
      [{ x: R, text: 'قيدنا ما يلي : في يوم سبعة عشر أبريل ألف وتسعمائة وواحد' }],
      [{ x: R, text: 'وثمانون ازدادت بأسا الطفلة فدوى من جنس أنثى' }],
    ]);
    const { fields } = await understandPages([page]);
    expect(fields.birthDateWordsAr?.value).toBe('1981-04-17');
  });
});
