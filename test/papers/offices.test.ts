/** Running text as adouls, civil registrars and local authorities of many places write it. */
import { describe, expect, it } from 'vitest';
import { candidateOf } from '#shared/papers/candidates';
import { papers } from '#shared/papers/index';
import { understandPages } from '#shared/papers/understand';
import { arabicName, arabicPlace, plainText } from '#shared/papers/wordings';
import { parseDateWordsFr, toIso } from '#shared/people/dates';
import { L, printedPage, R } from './printed-page.ts';

/** Lines as wide as the print, broken where the next word does not fit. */
async function read(...texts: string[]) {
  const lines = texts.flatMap((text) => {
    const broken = [''];
    for (const word of text.split(' ')) {
      if (`${broken.at(-1)} ${word}`.length > 88) broken.push(word);
      else broken[broken.length - 1] = `${broken.at(-1)} ${word}`.trim();
    }
    return broken.map((line) => [{ x: /\p{Script=Arabic}/u.test(text) ? R : L, text: line }]);
  });
  const { type, fields } = await understandPages([printedPage(lines)]);
  return { type, ...Object.fromEntries(Object.entries(fields).map(([name, { value }]) => [name, value])) };
}

describe('a deed of heirs', () => {
  it('keeps the death apart from the deed, whatever words of mercy and place stand between', async () => {
    expect(
      await read(
        'المحكمة الابتدائية بتازة',
        'رسم إراثة',
        'الحمد لله وحده، في يوم 12 ربيع الأول 1440 هجرية الموافق 20 نونبر 2018 ميلادية تلقى العدلان محمد بنسعيد وعبد الرحيم الزاوي ضمن كناش الإراثات والوصايا رقم 14 تحت عدد 233 صحيفة 120، شهادة شهوده وهم يعرفون الهالك محمد بن علي الخطابي كان قيد حياته معرفة كافية شرعية وأنه توفي إلى رحمة الله تعالى بمدينة تازة يوم 3 أكتوبر 2018 وترك من الورثة زوجته فاطمة بنت أحمد وابنه عبد الله وابنته مريم لا وارث له سواهم، وبه قيدت الشهادة.',
      ),
    ).toMatchObject({
      type: 'heirs-deed',
      courtAr: 'تازة',
      registerNumber: '14',
      deedNumber: '233',
      deedDate: '2018-11-20',
      deceasedAr: 'محمد بن علي الخطابي',
      deathDate: '2018-10-03',
      heirsAr: 'زوجته فاطمة بنت أحمد وابنه عبد الله وابنته مريم',
    });
  });

  it('gives each heir a line of his own', async () => {
    expect(
      await read(
        'عقد إراثة',
        'شهوده يعرفون المرحوم بكرم الله حسن بوتزكارت ويعلمون أنه توفي رحمه الله يوم 16/01/2011 وأن ورثته هم:',
        'زوجته فاتحة رفون،',
        'ولده عبد المتين،',
        'بنته أبرار',
        'لا غير. ولا يعلمون له وارثا سوى من سمي.',
      ),
    ).toMatchObject({
      deceasedAr: 'حسن بوتزكارت',
      deathDate: '2011-01-16',
      heirsAr: 'زوجته فاتحة رفون، ولده عبد المتين، بنته أبرار',
    });
  });

  it('sets a dash before each heir, some of them unread', async () => {
    expect(
      await read(
        'رسم إراثة',
        'اسم الموروث : حسن السرغيني، المولود سنة 1928، توفاه الله في 27 دجنبر سنة 1996',
        'وانحصر إرثه في :',
        '- زوجته زكية الصبار',
        '- ولده أمجد',
        'بنته بثينة',
        '-- ابنته نهلة',
        'ولا وارث له سواهم، شهد به لفيف من اثني عشر شاهدا.',
      ),
    ).toMatchObject({ heirsAr: 'زوجته زكية الصبار، ولده أمجد، بنته بثينة، ابنته نهلة' });
  });
});

describe('a value', () => {
  it('is read from ink of its own, though a day stands by it and one year is in both', () => {
    const [phrase] = printedPage([[{ x: L, text: 'n° 433/2021 à la date du 13 novembre 2021.' }]]).phrases;
    const words = phrase!.words.map((word) => ({ ...word, phrase: phrase!, wraps: false }));
    const number = candidateOf(
      'number',
      { kind: 'actNumber', name: { ar: 'رقم', fr: 'N°' } },
      0,
      words,
      'after',
      1,
    );
    expect(number?.value.value).toBe('433/2021');
    expect(number?.pieces.map(({ text }) => text)).toEqual(['433/2021']);
  });

  it('that is a known bank ends at the dash before its branch', () => {
    const bankIn = (text: string) => {
      const [phrase] = printedPage([[{ x: L, text }]]).phrases;
      const words = phrase!.words.map((word) => ({ ...word, phrase: phrase!, wraps: false }));
      return candidateOf('bank', papers.rib.fields.bank!, 0, words, 'told', 1)?.value.value;
    };
    expect(bankIn('Bank of Africa — Berkane')).toBe('Bank of Africa');
    expect(bankIn('Banque Nouvelle - Oujda')).toBe('Banque Nouvelle - Oujda');
  });

  it('is no name where only an article was read', () => {
    const fatherIn = (text: string) => {
      const [phrase] = printedPage([[{ x: L, text }]]).phrases;
      const words = phrase!.words.map((word) => ({ ...word, phrase: phrase!, wraps: false }));
      return candidateOf('fatherLat', papers.cnie.fields.fatherLat!, 0, words, 'told', 1)?.value.value;
    };
    expect(fatherIn('el')).toBeUndefined();
    expect(fatherIn('El Arbi')).toBe('El Arbi');
  });

  it('of a father has no «بنت» with its teeth miscounted', () => {
    const fatherIn = (text: string) => {
      const [phrase] = printedPage([[{ x: R, text }]]).phrases;
      const words = phrase!.words.map((word) => ({ ...word, phrase: phrase!, wraps: false }));
      return candidateOf('fatherAr', papers.cnie.fields.fatherAr!, 0, words, 'after', 1)?.value.value;
    };
    expect(fatherIn('ست رحال بن عبد السلام')).toBe('رحال بن عبد السلام');
    expect(fatherIn('شيت بن عبد السلام')).toBe('شيت بن عبد السلام');
  });

  it('in two pieces is one number where the second reader of its ink saw one', () => {
    const [given] = printedPage([[{ x: L, text: 'N° état civil 31 1/1981' }]]).phrases;
    const numberIn = (own: string) => {
      const phrase = { ...given!, own: { text: own, confidence: 0.9, others: [] } };
      const words = given!.words.map((word) => ({ ...word, phrase, wraps: false }));
      const field = { kind: 'actNumber', name: { ar: 'رقم', fr: 'N°' } } as const;
      return candidateOf('number', field, 0, words, 'after', 1)?.value.value;
    };
    expect(numberIn('N° état civil 311/1981')).toBe('311/1981');
    expect(numberIn('N° état civil 31 1/1981')).toBe('1/1981');
  });
});

describe('an extract in running text', () => {
  it('says after the hour where one died', async () => {
    const said = await read(
      'ملخص من رسم الوفاة',
      'تفيد سجلات الوفيات أن المسمى إدريس قد وافته المنية يوم 11/09/1972 (2 شعبان 1392 ه) على الساعة الرابعة صباحا بميدلت، حسب تصريح قريبه.',
    );
    expect(said).toMatchObject({ deathPlaceAr: 'ميدلت', deathDate: '1972-09-11' });
  });

  it('names the family first and in capitals, as a list does, broken at its hyphen', async () => {
    const page = printedPage(
      [
        "EXTRAIT D'ACTE DE DÉCÈS",
        'Le vingt-cinq août deux mille cinq (25/08/2005) est décédé à Azrou le nommé EL-',
        'OURIAGHLI, Ahmed, né en 1925 à Larache, cultivateur de son vivant, fils de feu Nadir.',
      ].map((text) => [{ x: L, text }]),
    );
    const { fields } = await understandPages([page], 'death-extract');
    expect(fields.familyNameLat?.value).toBe('EL-OURIAGHLI');
    expect(fields.givenNameLat?.value).toBe('Ahmed');
  });
});

describe('a full copy', () => {
  it('has a note in its narrow margin whose year is broken off', async () => {
    const page = printedPage([
      [{ x: 900, text: 'نسخة كاملة من رسم الولادة' }],
      [{ x: R, text: 'بيانات الطرة' }],
      [{ x: R, text: 'تزوجت بتاريخ 21 مارس' }],
      [{ x: R - 14 * 4, text: '2010' }],
    ]);
    const { fields } = await understandPages([page], 'birth-full-copy');
    expect(fields.marginNotes?.value).toBe('تزوجت بتاريخ 21 مارس 2010');
  });

  it('by judgment names the child, the parents and the ground, and no other number is the act’s', async () => {
    expect(
      await read(
        'نسخة كاملة من رسم الولادة',
        'رسم عدد 215 سنة 1984',
        'في يوم سبعة يونيو ألف وتسعمائة وأربعة وثمانون ميلادية موافق ثمانية رمضان ألف وأربعمائة وأربعة هجرية، ولدت بمدينة تيفلت المسماة سعيدة اسمها العائلي الغرباوي جنسها أنثى وجنسيتها مغربية، والدها هو إدريس بن التهامي مغربي الجنسية مهنته فلاح المولود بالقنيطرة سنة 1948، ووالدتها هي زينب بنت قدور مغربية الجنسية بدون مهنة المولودة بسلا سنة 1955 الساكنان معا بتيفلت، تنفيذا للحكم عدد 112/95 الصادر عن المحكمة الابتدائية.',
        'البيانات المضمنة بالطرة : تزوجت بتاريخ 28 مارس 2006',
      ),
    ).toMatchObject({
      type: 'birth-full-copy',
      actNumber: '215/1984',
      birthDateWordsAr: '1984-06-07',
      birthDateHijri: '1404-09-08',
      birthPlaceAr: 'تيفلت',
      givenNameAr: 'سعيدة',
      familyNameAr: 'الغرباوي',
      fatherAr: 'إدريس بن التهامي',
      fatherBirthPlaceAr: 'القنيطرة',
      motherAr: 'زينب بنت قدور',
      motherBirthDate: '1955',
      basis: 'judgment',
      marginNotes: 'تزوجت بتاريخ 28 مارس 2006',
    });
  });
});

describe('a note in the margin', () => {
  it.each([
    ['صحح الاسم العائلي بمقتضى حكم', 'صحح الاسم العائلي بمقتضى حكم'],
    ['لا شيء', 'لا شيء'],
  ])('is «%s», whatever entries of the act it names', async (printed, note) => {
    expect(
      await read('نسخة كاملة من رسم الولادة', `بيانات هامشية : ${printed}`, 'الاسم العائلي : لدانيية'),
    ).toMatchObject({ marginNotes: note, familyNameAr: 'لدانيية' });
  });
});

describe('certificates of the local authority', () => {
  it('on one’s own honour say that one is out of work', async () => {
    expect(
      await read(
        'تصريح بالشرف',
        'أصرح أنا الممضي أسفله بلال أوزين المزداد سنة 1984 رقم بطاقتي الوطنية V34344 والقاطن ب عمارة 34 شقة 10 تاونات تصريحا بالشرف أنني بدون عمل ولا أتقاضى أي أجر.',
        'حرر بتاونات بتاريخ 12/04/2021',
      ),
    ).toMatchObject({
      type: 'non-employment',
      nameAr: 'بلال أوزين',
      cin: 'V34344',
      addressAr: 'عمارة 34 شقة 10 تاونات',
    });
  });

  it('name both spellings of one person, each by the paper that has it', async () => {
    expect(
      await read(
        'شهادة المطابقة',
        'نشهد بأن الاسم رؤى نيدال الوارد ببطاقة التعريف الوطنية رقم X834923 والاسم رؤى بلتلان الوارد بعقد الازدياد رقم 88/1958 يخصان نفس الشخص.',
      ),
    ).toMatchObject({ type: 'concordance', firstNameAr: 'رؤى نيدال', secondNameAr: 'رؤى بلتلان' });
  });
});

describe('where a value of running text ends', () => {
  it('is before nationality, office and what is said next', () => {
    expect(arabicName('عبد الله بن نجيب مغربي الجنسية حرفته عامل')?.value).toBe('عبد الله بن نجيب');
    expect(arabicName('حسن بوتزكارت ويعلمون أنه')?.value).toBe('حسن بوتزكارت');
    expect(arabicName('محمد مولود')?.value).toBe('محمد مولود');
    expect(arabicName('عمالة الفقيه بن صالح')).toBeUndefined();
    expect(arabicPlace('مدينة القنيطرة المسماة كريمة')?.value).toBe('القنيطرة');
    expect(arabicPlace('الفرعي')).toBeUndefined();
    expect(plainText('actuelle', false)).toBeUndefined();
  });

  it('and a day may be told with its year first', () => {
    const day = parseDateWordsFr("L'an mille neuf cent cinquante-six, le vingt-trois mars, à quinze heures");
    expect(day && toIso(day.date)).toBe('1956-03-23');
  });
});
