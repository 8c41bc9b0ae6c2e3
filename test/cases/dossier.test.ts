import { describe, expect, it } from 'vitest';
import { assessDossier, memberNumbers } from '#shared/cases/dossier';
import { controlDigit } from '#shared/papers/mrz';
import type { Assessment } from '#shared/rules/assessment';
import { application, type Change, dossier, memberRow, type PaperName, papers, reading } from './family.ts';

const assess = (change: Change = {}): Assessment => assessDossier(dossier(change));
const answer = (assessment: Assessment, rule: string) =>
  assessment.reasons.find((reason) => reason.rule === rule)?.answer;
const missing = (assessment: Assessment) => assessment.missing.map(({ paper }) => paper);
const codes = (assessment: Assessment) => assessment.flags.map(({ code }) => code);

/** Everything a reader of the assessment may quote must stand in both languages and on a page that exists. */
function isWhole(assessment: Assessment): void {
  for (const { text } of [...assessment.reasons, ...assessment.flags]) {
    expect(text.ar).toMatch(/\p{Script=Arabic}/u);
    expect(text.fr).toMatch(/\p{Script=Latin}/u);
    expect(text.ar + text.fr).not.toMatch(/undefined|NaN|\{\d\}/u);
  }
  const files = assessment.papers.map(({ file }) => file);
  for (const { evidence } of [...assessment.reasons, ...assessment.flags]) {
    for (const { file } of evidence) expect(files).toContain(file);
  }
}

describe('a complete dossier', () => {
  const whole = assess();

  it('of a daughter of a member is eligible, with its amount and no paper missing', () => {
    expect(whole.flags.filter(({ weight }) => weight === 'officer')).toEqual([]);
    expect(whole.missing).toEqual([]);
    // The account is asked for before payment, not before a decision.
    expect(whole.reasons.filter(({ answer }) => answer !== 'yes').map(({ rule }) => rule)).toEqual([
      'RIB_VALID',
    ]);
    expect(whole.outcome).toBe('eligible');
    expect(whole.subsidy?.maxMAD).toBe(28800);
    isWhole(whole);
  });

  it('points each reason of right to the page it stands on', () => {
    const act = whole.reasons.find(({ rule }) => rule === 'ACT_MAX_AGE_DAYS');
    expect(act?.evidence).toEqual([
      expect.objectContaining({ file: 'naissance.jpg', page: 1, field: 'issueDate' }),
    ]);
  });

  it('is judged alike whatever the order of its papers', () => {
    const { papers: given, ...rest } = dossier();
    const turned = assessDossier({ ...rest, papers: given.toReversed() });
    expect(turned.outcome).toBe('eligible');
  });

  it.each(Object.keys(papers) as PaperName[])('is not eligible without %s', (gone) => {
    const without = assess({ without: [gone] });
    expect(without.outcome).toBe('incomplete');
    expect(without.missing.length).toBeGreaterThan(0);
    isWhole(without);
  });

  it('is not eligible while no register was consulted, nor when it has no such row', () => {
    const unasked = assess({ registerConsulted: false });
    expect(unasked.outcome).toBe('officer');
    expect(answer(unasked, 'QUALITY_CHECK')).toBe('unknown');
    const absent = assess({ row: null });
    expect(absent.outcome).toBe('officer');
    expect(answer(absent, 'QUALITY_CHECK')).toBe('no');
    expect(codes(absent)).toContain('register-no-row');
  });
});

describe('the machine-readable zone of the card', () => {
  /** Zone of the invented applicant, its control digits computed as ICAO 9303 has them. */
  function zone(expiry: string): Record<string, string> {
    const upper = `K40718265${controlDigit('K40718265')}${'PA84217'.padEnd(15, '<')}`;
    const [birth, until] = ['740827', expiry.slice(2).replaceAll('-', '')];
    const middle = `${birth}${controlDigit(birth)}F${until}${controlDigit(until)}MAR${'<'.repeat(11)}`;
    const all = upper + middle.slice(0, 7) + middle.slice(8, 15) + middle.slice(18, 29);
    return { mrz1: `I<MAR${upper}`, mrz2: middle + controlDigit(all), mrz3: 'OUAZIZ<<SALMA'.padEnd(30, '<') };
  }

  it('tells the expiry where the print above it was not read', () => {
    const told = assess({ fields: { 'cnie.jpg': { expiryDate: '', ...zone('2031-05-14') } } });
    expect(answer(told, 'CARD_VALID')).toBe('yes');
    const expired = assess({ fields: { 'cnie.jpg': { expiryDate: '', ...zone('2025-05-14') } } });
    expect(answer(expired, 'CARD_VALID')).toBe('no');
    expect(expired.reasons.find(({ rule }) => rule === 'CARD_VALID')?.evidence[0]?.field).toBe('mrz2');
  });

  it('that says another day than the print is for an officer', () => {
    const altered = assess({ fields: { 'cnie.jpg': zone('2025-05-14') } });
    expect(codes(altered)).toContain('card-expiry-differs');
    expect(altered.outcome).toBe('officer');
  });
});

describe('ink hardly read', () => {
  const card = papers['attestation.jpg'];
  const attested = (fields: Record<string, string>, confidence: number): Change => ({
    row: { ...memberRow, cin: 'P11111' },
    without: ['attestation.jpg'],
    more: {
      'attestation.jpg': {
        ...card,
        fields: { ...card.fields, ...reading('resistance-attestation', fields, confidence).fields },
      },
    },
  });

  it('makes no other person of the member', () => {
    const stray = assess(attested({ memberCin: 'SO601760', cardNumber: '5' }, 0.62));
    expect(stray.lineage.gates).toEqual([]);
    expect(stray.outcome).toBe('eligible');
  });

  it('does once it is surely read', () => {
    const other = assess(attested({ memberCin: 'SO601760' }, 0.97));
    expect(other.lineage.gates).toContain('cin-differs');
    expect(other.outcome).toBe('officer');
  });
});

describe('a member number hardly read', () => {
  it('that the register lacks is not known, where one surely read is a no', () => {
    const numberless = { member: {} };
    const card = papers['attestation.jpg'];
    const hardly = {
      ...card,
      fields: { ...card.fields, ...reading('resistance-attestation', { cardNumber: '4B2' }, 0.65).fields },
    };
    const change: Change = { application: numberless, row: null };
    const unsure = assess({ ...change, without: ['attestation.jpg'], more: { 'attestation.jpg': hardly } });
    expect(answer(unsure, 'QUALITY_CHECK')).toBe('unknown');
    expect(answer(assess(change), 'QUALITY_CHECK')).toBe('no');
  });
});

describe('what the applicant can mend', () => {
  it('is all named at once', () => {
    const bare = assess({
      without: [
        'attestation.jpg',
        'naissance.jpg',
        'livret.jpg',
        'non-emploi.jpg',
        'devis.png',
        'banque.jpg',
      ],
    });
    expect(bare.outcome).toBe('incomplete');
    expect(missing(bare)).toEqual([
      'resistance-attestation',
      'birth-extract',
      'family-booklet',
      'non-employment',
      'quote',
      'bank-agreement',
    ]);
    isWhole(bare);
  });

  it('is an expired card and an old act', () => {
    const old = assess({
      fields: { 'cnie.jpg': { expiryDate: '2026-03-15' }, 'naissance.jpg': { issueDate: '2025-12-15' } },
    });
    expect(old.outcome).toBe('incomplete');
    expect(missing(old)).toEqual(expect.arrayContaining(['cnie', 'birth-extract']));
    expect(answer(old, 'CARD_VALID')).toBe('no');
    expect(answer(old, 'ACT_MAX_AGE_DAYS')).toBe('no');
  });

  it.each([
    ['2025-12-16', 'yes'],
    ['2025-12-15', 'no'],
  ])('an act issued on %s makes the answer %s', (issueDate, expected) => {
    expect(answer(assess({ fields: { 'naissance.jpg': { issueDate } } }), 'ACT_MAX_AGE_DAYS')).toBe(expected);
  });

  it('is the back of the card', () => {
    const back = {
      cinBack: '',
      fatherAr: '',
      fatherLat: '',
      motherAr: '',
      motherLat: '',
      civilNumber: '',
      sex: '',
    };
    const front = assess({ fields: { 'cnie.jpg': back } });
    expect(missing(front)).toEqual(['cnie']);
  });

  it('is a picture nothing could be read from', () => {
    const blurred = assess({
      without: ['devis.png'],
      more: { 'devis.png': reading('quote', { totalTTC: '96000.00' }, 0.2) },
    });
    expect(missing(blurred)).toContain('quote');
  });
});

describe('what only an officer may look at', () => {
  it('is the child of another man of another name', () => {
    const father = { fatherAr: 'إدريس بن عمر', fatherLat: 'Driss ben Omar' };
    const stranger = assess({
      fields: {
        'cnie.jpg': father,
        'naissance.jpg': { ...father, fatherBirthDate: '1935' },
        'livret.jpg': { husbandGivenAr: 'إدريس', husbandGivenLat: 'Driss', husbandBirthDate: '1935' },
      },
    });
    expect(stranger.outcome).toBe('officer');
    expect(answer(stranger, 'BENEFICIARY_DEGREE')).not.toBe('yes');
  });

  it('is a grandchild: the member is the father of the father', () => {
    const father = { fatherAr: 'محمد بن لحسن', fatherLat: 'Mohamed ben Lahcen' };
    const grandchild = assess({
      application: { applicant: { ...application.applicant, birthDate: '1989-08-27' } },
      fields: {
        'cnie.jpg': { ...father, birthDate: '1989-08-27', civilNumber: '218/1989' },
        'naissance.jpg': {
          ...father,
          birthDate: '1989-08-27',
          fatherBirthDate: '1956-01-09',
          motherBirthDate: '1961',
          actNumber: '218/1989',
        },
        'livret.jpg': {
          husbandGivenAr: 'محمد',
          husbandGivenLat: 'Mohamed',
          husbandBirthDate: '1956-01-09',
          wifeBirthDate: '1961',
          childBirthDate: '1989-08-27',
          childActNumber: '218/1989',
        },
      },
    });
    expect(grandchild.outcome).toBe('officer');
    expect(answer(grandchild, 'BENEFICIARY_DEGREE')).not.toBe('yes');
    isWhole(grandchild);
  });

  it('is the child of a namesake of the member', () => {
    const namesake = assess({
      fields: {
        'naissance.jpg': {
          fatherAr: 'لحسن بن علي',
          fatherLat: 'Lahcen ben Ali',
          fatherBirthDate: '1941-02-03',
          fatherBirthPlaceAr: 'زاكورة',
        },
        'cnie.jpg': { fatherAr: 'لحسن بن علي', fatherLat: 'LAHCEN BEN ALI' },
        'livret.jpg': { husbandBirthDate: '1941-02-03', husbandPlaceAr: 'زاكورة' },
      },
    });
    expect(namesake.outcome).toBe('officer');
    expect(answer(namesake, 'BENEFICIARY_DEGREE')).not.toBe('yes');
  });

  it('is somebody who brings the act of the member’s true child', () => {
    const impostor = assess({
      application: {
        applicant: {
          nameAr: 'كريمة البقالي',
          nameLat: 'Karima Bakkali',
          cin: 'L338217',
          birthDate: '1980-03-02',
          sex: 'F',
        },
      },
      fields: {
        'cnie.jpg': {
          cin: 'L338217',
          cinBack: 'L338217',
          givenNameAr: 'كريمة',
          familyNameAr: 'البقالي',
          givenNameLat: 'KARIMA',
          familyNameLat: 'BAKKALI',
          birthDate: '1980-03-02',
          fatherAr: 'عمر بن حدو',
          fatherLat: 'OMAR BEN HADDOU',
          civilNumber: '77/1980',
        },
      },
    });
    expect(impostor.outcome).not.toBe('eligible');
    expect(answer(impostor, 'BENEFICIARY_DEGREE')).not.toBe('yes');
  });

  it('is a sign of tampering, whatever else is in order', () => {
    for (const code of ['hidden-text', 'active-content', 'modified-after-signing', 'never-heard-of']) {
      const doubted = { ...papers['naissance.jpg'], doubts: [{ code, fields: ['birthDate'] }] };
      const tampered = assess({ without: ['naissance.jpg'], more: { 'naissance.jpg': doubted } });
      expect(tampered.outcome).toBe('officer');
      expect(codes(tampered)).toContain(code);
      isWhole(tampered);
    }
  });

  it('is a birth date in figures that differs from the one surely read in words', () => {
    const act = {
      ...papers['naissance.jpg'],
      fields: {
        ...papers['naissance.jpg'].fields,
        ...reading('birth-full-copy', { birthDateWordsAr: '1976-08-27' }).fields,
      },
      doubts: [{ code: 'date-words-disagree', fields: ['birthDate', 'birthDateWordsAr'] }],
    };
    const disagreeing = assess({ without: ['naissance.jpg'], more: { 'naissance.jpg': act } });
    expect(disagreeing.outcome).toBe('officer');
    const [flag] = disagreeing.flags.filter(({ code }) => code === 'date-words-disagree');
    expect(flag?.evidence.map(({ field }) => field)).toEqual(['birthDate', 'birthDateWordsAr']);
  });

  it('is not a date in words read weakly, when two other papers bear out the figures', () => {
    const act = {
      ...papers['naissance.jpg'],
      fields: {
        ...papers['naissance.jpg'].fields,
        ...reading('birth-full-copy', { birthDateWordsAr: '1976-08-27' }, 0.6).fields,
      },
      doubts: [{ code: 'date-words-disagree', fields: ['birthDate', 'birthDateWordsAr'] }],
    };
    const misread = assess({ without: ['naissance.jpg'], more: { 'naissance.jpg': act } });
    expect(misread.flags.find(({ code }) => code === 'date-words-disagree')?.weight).toBe('note');
    expect(misread.outcome).toBe('eligible');
  });

  it('is a card that is not the applicant’s by its number', () => {
    const other = assess({ fields: { 'cnie.jpg': { cin: 'BE11111', cinBack: 'BE11111' } } });
    expect(other.outcome).toBe('officer');
    expect(answer(other, 'IDENTITY_AGREES')).toBe('no');
  });

  it('is a number of the member that form and paper tell differently', () => {
    const differing = assess({ fields: { 'attestation.jpg': { cardNumber: '91877' } } });
    expect(differing.outcome).toBe('officer');
    expect(codes(differing)).toContain('member-number-differs');
  });

  it('is a paper dated after the deposit', () => {
    const late = assess({ fields: { 'devis.png': { devisDate: '2026-04-01' } } });
    expect(late.outcome).toBe('officer');
    expect(codes(late)).toContain('dated-after-deposit');
  });

  it('is a date the reader was not sure of: not known is not yes', () => {
    const weak = {
      ...papers['naissance.jpg'].fields,
      ...reading('birth-full-copy', { issueDate: '2026-02-11' }, 0.4).fields,
    };
    const unsure = assess({
      without: ['naissance.jpg'],
      more: { 'naissance.jpg': { ...papers['naissance.jpg'], fields: weak } },
    });
    expect(answer(unsure, 'ACT_MAX_AGE_DAYS')).toBe('unknown');
    expect(unsure.outcome).toBe('officer');
  });

  it('is money that does not add up, or that the papers do not carry', () => {
    expect(assess({ project: { ownMAD: 5000 } }).outcome).toBe('officer');
    expect(
      assess({ fields: { 'devis.png': { totalHT: '40000.00', tva: '8000.00', totalTTC: '48000.00' } } })
        .outcome,
    ).toBe('officer');
    expect(assess({ fields: { 'banque.jpg': { amount: '20000.00' } } }).outcome).toBe('officer');
    expect(assess({ fields: { 'banque.jpg': { cin: 'ZZ99999', client: 'Omar Haddou' } } }).outcome).toBe(
      'officer',
    );
    expect(codes(assess({ fields: { 'devis.png': { totalTTC: '120000.00' } } }))).toContain(
      'quote-arithmetic',
    );
  });

  it('is an act with a correction in its margin, or the mention of a death', () => {
    const corrected = assess({
      fields: { 'naissance.jpg': { marginNotes: 'إصلاح خطأ مادي بإذن وكيل الملك' } },
    });
    expect(codes(corrected)).toContain('corrected-margin');
    expect(corrected.outcome).toBe('officer');
    const dead = assess({ fields: { 'naissance.jpg': { deathNote: 'توفيت بتاريخ 2020/01/05' } } });
    expect(codes(dead)).toContain('subject-deceased');
    for (const none of ['لا شيء', 'Néant', '3 شيء']) {
      expect(codes(assess({ fields: { 'naissance.jpg': { deathNote: none, marginNotes: none } } }))).toEqual(
        [],
      );
    }
  });

  it('is a grant already received', () => {
    const again = assess({ application: { earlierGrants: [{ year: 2019, amountMAD: 15000 }] } });
    expect(again.outcome).toBe('officer');
    expect(codes(again)).toContain('earlier-grant');
  });

  it('is a file refused for what it hides', () => {
    const message = { ar: 'ملف خطير', fr: 'fichier dangereux' };
    const refused = assess({ refused: [{ file: 'x.pdf', refused: { code: 'active-content', message } }] });
    expect(refused.outcome).toBe('officer');
    expect(refused.papers).toContainEqual({ file: 'x.pdf', type: 'other' });
  });
});

describe('what is told and decides nothing', () => {
  it('is a supplier number that fails its control, other aid, and asking above the rate', () => {
    const told = assess({
      project: { ownMAD: 9200, otherAid: [{ source: 'INDH', amountMAD: 10000 }] },
      fields: { 'devis.png': { ice: '001561191000065' } },
    });
    expect(codes(told)).toEqual(expect.arrayContaining(['ice-invalid', 'cumulated-aid']));
    expect(told.outcome).toBe('eligible');
    const greedy = assess({ project: { ownMAD: 8000, requestedMAD: 40000 } });
    expect(codes(greedy)).toEqual(expect.arrayContaining(['asked-above-rate']));
    expect(greedy.subsidy?.maxMAD).toBe(28800);
  });

  it('is an unknown paper and the mother’s own card', () => {
    const more = assess({
      more: {
        'x.jpg': reading('other', {}),
        'mere.jpg': reading('cnie', {
          cin: 'PA11111',
          givenNameAr: 'عائشة',
          familyNameAr: 'الناصري',
          givenNameLat: 'AICHA',
          familyNameLat: 'NACIRI',
          birthDate: '1941-03-03',
          expiryDate: '2029-01-01',
        }),
      },
    });
    expect(codes(more)).toEqual(expect.arrayContaining(['unknown-paper', 'paper-of-another']));
    expect(more.outcome).toBe('eligible');
  });
});

describe('a daughter of a woman who was a member', () => {
  const row = {
    memberNumber: '5722',
    nameAr: 'عائشة بنت موحى الناصري',
    fatherAr: 'موحى',
    birth: '1941-02-07',
    birthPlaceAr: 'تنغير',
    sex: 'F',
  } as const;
  const change: Change = {
    application: { member: { fileNumber: '5722' } },
    row,
    fields: {
      'attestation.jpg': {
        memberNameAr: 'عائشة الناصري',
        memberFatherAr: 'موحى',
        memberBirthYear: '1941',
        memberBirthPlaceAr: 'تنغير',
        cardNumber: '5722',
      },
      'naissance.jpg': {
        motherAr: 'عائشة بنت موحى الناصري',
        motherLat: 'Aicha bent Moha Naciri',
        motherBirthDate: '1941-02-07',
        motherBirthPlaceAr: 'تنغير',
      },
      'livret.jpg': {
        wifeBirthDate: '1941-02-07',
        wifePlaceAr: 'تنغير',
        wifeGivenLat: 'Aicha',
        wifeFamilyLat: 'NACIRI',
      },
    },
  };

  it('is eligible through her mother', () => {
    const daughter = assess(change);
    expect(answer(daughter, 'BENEFICIARY_DEGREE')).toBe('yes');
    expect(daughter.outcome).toBe('eligible');
  });
});

describe('a cooperative', () => {
  const registration = {
    coopNameAr: 'تعاونية الفتح للنحالين',
    registrationNumber: '3164/2023',
    registrationDate: '2023-04-17',
    courtAr: 'تنغير',
    presidentAr: 'سلمى أوعزيز',
    capital: '52000.00',
    members: '12',
  };
  const coop = (fields: Record<string, string>, more = {}): Assessment =>
    assess({
      project: { form: 'cooperative' },
      more: { 'coop.jpg': reading('coop-registration', { ...registration, ...fields }), ...more },
    });

  it('presided by the applicant is eligible', () => {
    const led = coop({});
    expect(led.missing).toEqual([]);
    expect(led.outcome).toBe('eligible');
  });

  it('without its registration is incomplete', () => {
    const unregistered = assess({ project: { form: 'cooperative' } });
    expect(unregistered.outcome).toBe('incomplete');
    expect(missing(unregistered)).toEqual(expect.arrayContaining(['coop-registration', 'coop-statutes']));
  });

  it('presided by another asks for the list of members, then an officer looks', () => {
    const other = { presidentAr: 'فاطنة الزموري' };
    expect(coop(other).outcome).toBe('incomplete');
    expect(missing(coop(other))).toEqual(['coop-statutes']);
    const listed = coop(other, { 'statuts.pdf': reading('coop-statutes', { capital: '52000.00' }) });
    expect(listed.outcome).toBe('officer');
    expect(answer(listed, 'COOP_MEMBERSHIP')).toBe('unknown');
  });

  it('of four members, or of 999 dirhams, is for an officer', () => {
    expect(coop({ members: '4' }).outcome).toBe('officer');
    expect(coop({ capital: '999.99' }).outcome).toBe('officer');
  });
});

it('tells under which numbers the register is to be asked, the stated one first', () => {
  expect(memberNumbers(dossier({ fields: { 'attestation.jpg': { cardNumber: '91877' } } }))).toEqual([
    '48213',
    '91877',
  ]);
});
