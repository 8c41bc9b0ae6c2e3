import { describe, expect, it } from 'vitest';
import { classify } from '#shared/papers/classify';
import { papers } from '#shared/papers/index';
import type { PaperType } from '#shared/papers/reading';
import { layOut } from '#shared/papers/scene';
import { L, type Print, printedPage, R } from './printed-page.ts';

const typeOf = (lines: readonly (readonly Print[] | number)[]) =>
  classify(layOut([printedPage(lines)]), Object.values(papers));

const line = (text: string): Print[] => [{ x: /\p{Script=Arabic}/u.test(text) ? R : L, text }];

describe('a paper is known by its print', () => {
  const known: readonly (readonly [PaperType, readonly string[]])[] = [
    ['birth-extract', ['المملكة المغربية', 'نسخة موجزة من رسم الولادة', 'الاسم الشخصي : سعاد']],
    [
      'birth-extract',
      ['ROYAUME DU MAROC', "Extrait d'acte de naissance", 'Prénom : Souad', 'Fille de : Ali'],
    ],
    [
      'birth-full-copy',
      ['نسخة كاملة من رسم الولادة', 'في يوم ثمانية محرم', 'على الساعة العاشرة والدقيقة الخمسين'],
    ],
    ['birth-full-copy', ["Copie intégrale de l'acte de naissance", 'Heure 10 minute 50', 'Devant nous']],
    ['death-extract', ['نسخة موجزة من رسم الوفاة', 'توفي في يوم : 12/03/1990', 'الاسم العائلي : أمزيان']],
    [
      'heirs-deed',
      ['رسم الإراثة', 'تلقى العدلان المنتصبان للإشهاد بالمحكمة الابتدائية بتازة', 'فأحاط بإرثه زوجته'],
    ],
    ['kinship-attestation', ['شهادة القرابة', 'يشهد الموقع أسفله بناء على البحث الذي أجري']],
    ['concordance', ['شهادة المطابقة', 'بأنهما اسم لشخص واحد']],
    ['concordance', ['Certificat de concordance', 'désignent une seule et même personne']],
    ['non-employment', ['تصريح بالشرف', 'لا أمارس أية مهنة أو عمل يدر دخلا ماديا سواء بالقطاع العمومي']],
    ['non-employment', ['Attestation de non-emploi', "n'exerce aucune activité rémunérée"]],
    ['residence', ['شهادة السكنى', 'يشهد أن السيد علي أمزيان يسكن ب حي النهضة']],
    ['business-plan', ["Plan d'affaires", 'Porteur du projet : Souad Amziane', 'Plan de financement']],
    ['rib', ["Relevé d'identité bancaire", 'Titulaire du compte : Souad Amziane', 'Clé RIB 21']],
    ['coop-statutes', ['النظام الأساسي للتعاونية', 'المادة الأولى', 'الجمعية العامة']],
    ['trade-register', ['Extrait du registre du commerce', 'Forme juridique : SARL', 'Tribunal de commerce']],
    ['quote', ['FACTURE PRO FORMA', 'Désignation Qté', 'Total TTC 12 000,00', 'ICE 001561191000066']],
    [
      'bank-agreement',
      [
        'Crédit Agricole du Maroc',
        'Accord de principe',
        'Montant du crédit : 60 000,00 DH',
        'Durée : 60 mois',
      ],
    ],
    [
      'resistance-attestation',
      ['المندوبية السامية لقدماء المقاومين وأعضاء جيش التحرير', 'شهادة إثبات صفة مقاوم'],
    ],
    ['family-booklet', ["LIVRET D'ETAT CIVIL", "L'EPOUX", 'Nom : AMZIANE']],
    ['coop-registration', ['شهادة التسجيل بالسجل المحلي للتعاونيات', 'رقم التقييد : 12/2021']],
    [
      'non-employment',
      [
        'تصريح بالشرف',
        'أصرح أنا الممضية أسفله هند الراوي رقم بطاقتي الوطنية X30974 أنني بدون عمل ولا أتقاضى أي أجر',
      ],
    ],
    [
      'residence',
      [
        'شهادة محل الإقامة',
        'تشهد السلطة المحلية أن السيدة هند التازي تقيم بصفة اعتيادية ب 12 زنقة فاس تيفلت',
      ],
    ],
    [
      'coop-statutes',
      [
        'القانون الأساسي',
        'الفصل 1 - الاسم : تؤسس بموجب هذا النظام تعاونية اسمها تعاونية النخيل',
        'رأسمال التعاونية 40000 درهم',
      ],
    ],
    ['residence', ['شهادة إثبات السكنى', 'نشهد أن المسمى حسين لمريني قاطن بالعنوان التالي : 68 درب الجديد']],
    [
      'concordance',
      [
        'شهادة المطابقة',
        'بأن الاسم رؤى نيدال الوارد ببطاقة التعريف الوطنية والاسم رؤى بناني الوارد بعقد الازدياد رقم 88/1958 يخصان نفس الشخص',
      ],
    ],
    ['death-extract', ['Extrait du registre des décès', 'Acte n° 119/2005', 'Décédé à Chichaoua']],
    [
      'quote',
      ['OFFRE DE PRIX Numéro D-43380', 'Description Quantité Prix unit. HT', 'NET A PAYER 167160.00'],
    ],
    ['business-plan', ['بطاقة تقنية للمشروع', 'موضوع المشروع : نسيج الزرابي', 'المساهمة الشخصية 114300']],
    ['business-plan', ['FICHE DE PROJET', 'Nom du porteur : Basma Louraachi', 'Apport en numéraire 145100']],
    ['rib', ['ATTESTATION BANCAIRE', "dont le relevé d'identité bancaire (RIB) est le suivant :"]],
  ];
  it.each(known)('%s: %j', (type, texts) => {
    const verdict = typeOf(texts.map(line));
    expect(verdict.type).toBe(type);
    expect(verdict.confidence).toBeGreaterThan(0.6);
  });

  it('although letters are misread and blanks lost', () => {
    expect(typeOf(['بسحة موجرة من رسم ا لولاده', 'الاسم العا ثلي'].map(line)).type).toBe('birth-extract');
    expect(typeOf(["CARTE NATI0NALE D'lDENTlTE", 'Valable jusqu au 12.02.2031'].map(line)).type).toBe('cnie');
  });

  it('although the title is broken over lines', () => {
    expect(typeOf(['شهادة الاعتراف', 'بصفة مقاوم', 'المندوبية السامية'].map(line)).type).toBe(
      'resistance-attestation',
    );
  });
});

describe('a paper we know nothing of', () => {
  it.each([
    [['شهادة الحياة', 'يشهد الموقع أسفله أن السيد علي أمزيان المزداد سنة 1950 على قيد الحياة']],
    [['عقد الزواج', 'تزوج على بركة الله السيد علي بن حمو بالسيدة سعاد', 'الصداق : عشرة آلاف درهم']],
    [['Acte de mariage', "Bureau de l'état civil", 'Nom : AMZIANE', 'Date de naissance : 12/03/1980']],
    [
      [
        "Facture d'eau et d'électricité",
        'Consommation : 120 kWh',
        'Montant à régler : 312,50',
        'TVA 14 %',
        'Total TTC',
      ],
    ],
    [['القانون الأساسي للشركة', 'شركة ذات مسؤولية محدودة', 'رأسمال الشركة 100000 درهم']],
    [['القانون الأساسي للجمعية', 'تؤسس بين أعضائها جمعية ثقافية']],
    [['Recette du tajine', 'Ajouter deux oignons et laisser mijoter']],
    [['Certificat de vie', 'Je soussigné certifie que Monsieur Ali Amziane est vivant']],
    [[]],
  ])('is called other: %j', (texts) => {
    expect(typeOf((texts as string[]).map(line)).type).toBe('other');
  });
});

describe('the registry', () => {
  it('names every field in both languages, and labels only known sections', () => {
    for (const [type, paper] of Object.entries(papers)) {
      expect(paper.type).toBe(type);
      for (const field of Object.values(paper.fields)) {
        expect(field.name.ar).toMatch(/\p{Script=Arabic}/u);
        expect(field.name.fr).toMatch(/\p{Script=Latin}/u);
        if (field.section !== undefined) expect(paper.sections).toHaveProperty(field.section);
      }
      for (const check of paper.checks ?? []) {
        for (const field of check.fields) expect(Object.keys(paper.fields)).toContain(field);
      }
    }
  });
});
