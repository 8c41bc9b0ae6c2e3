/** Invented people and papers for the API document; the tests parse each with its route's own schemas. */

export const caseId = 'case-0123456789abcdefghjkmnpqrs';
export const paperId = 'paper-0123456789abcdefghjkmnpqrs';

export const openedCase = { caseId, reference: 'NSB-7K3M-29QF', code: '7K3M-29QF-XW4T' };

export const proposalId = 'proposal-0123456789abcdefghjkmnpqrs';

export const application = {
  applicant: { nameAr: 'فاطمة أيت واعراب', nameLat: 'Fatima Ait Ouaarab', cin: 'VA81724', sex: 'F' },
  member: { fileNumber: '104233' },
  project: {
    title: 'تربية النحل وبيع العسل',
    sector: 'agriculture',
    form: 'individual',
    valueMAD: 90000,
    ownMAD: 23000,
    loanMAD: 40000,
    otherAid: [],
    requestedMAD: 27000,
  },
  province: 'khenifra',
};

export const applicantCase = {
  caseId,
  reference: 'NSB-7K3M-29QF',
  delegation: 'khenifra',
  state: 'open',
  openedAt: '2026-11-21T09:30:00.000Z',
  version: 2,
  stage: { id: 'draft', name: { ar: 'قيد الإعداد', fr: 'En préparation' } },
  expected: {
    of: 'applicant',
    what: {
      ar: 'المرجو ملء الاستمارة وإرسال الوثائق ثم إيداع الملف.',
      fr: 'Remplissez la demande, envoyez les pièces, puis déposez le dossier.',
    },
  },
  application: { ...application, submittedOn: '2026-11-21' },
  papers: [],
  visits: [],
  consents: [],
  answers: [],
  may: ['state', 'upload', 'submit', 'withdraw'],
};

const { consents: _consents, answers: _answers, visits: _visits, ...seenByKeeper } = applicantCase;
export const keeperCase = { ...seenByKeeper, may: ['state', 'upload'] };

export const draftToKeep = {
  draft: { applicant: { nameAr: application.applicant.nameAr }, province: 'khenifra' },
  seen: 0,
};
const drafted = { version: 2, draft: { ...draftToKeep.draft, version: 2 } };
const { application: _stated, ...unstated } = applicantCase;
export const draftedCase = { ...unstated, ...drafted, may: ['state', 'upload', 'withdraw'] };
const { application: _told, ...keptUnstated } = keeperCase;
export const keptDraftedCase = { ...keptUnstated, ...drafted };

export const paperToSend = {
  size: 482_113,
  type: 'image/jpeg',
  sha256: 'a948904f2f0f479b8f8197694b30184b0d2ed1c1cd2a1ec0fb85d299a192a447',
  stated: 'birth-extract',
};

export const uploadGranted = {
  paperId,
  upload: {
    method: 'PUT',
    url: 'https://papers.example/papers/one?signature=0',
    headers: { 'content-type': 'image/jpeg' },
    expiresAt: '2026-11-21T09:45:00.000Z',
  },
};

const heading = {
  caseId,
  reference: 'NSB-7K3M-29QF',
  delegation: 'khenifra',
  state: 'submitted',
  openedAt: '2026-11-21T09:30:00.000Z',
};

export const card = {
  ...heading,
  desk: 'review',
  deadline: '2027-01-20',
  outcome: 'officer',
  flags: 1,
  papers: 6,
  submittedOn: '2026-11-21',
  ageDays: 47,
  alert: 'near',
  why: {
    code: 'quote-in-other-case',
    text: {
      ar: 'بيان الأثمان نفسه مدلى به في ملف آخر',
      fr: 'Le même devis est produit dans un autre dossier',
    },
    others: 2,
  },
  claimed: {
    by: 'officer-1',
    since: '2026-11-23T09:10:00.000Z',
    until: '2026-11-23T10:25:00.000Z',
    mine: true,
  },
};

export const ground = {
  rule: 'BENEFICIARY_DEGREE',
  article: 'Décret n° 2.04.892 · المرسوم رقم 2.04.892',
  text: { ar: 'صاحب الطلب ابن مقاوم', fr: 'Le demandeur est l’enfant d’un résistant' },
  facts: { ar: 'رسم الولادة يذكر أبا آخر', fr: 'L’acte de naissance nomme un autre père' },
  evidence: [{ file: paperId, page: 1, field: 'fatherAr' }],
};

export const session = {
  sessionId: 'sheet-0123456789abcdefghjkmnpqrs',
  on: '2026-12-15',
  delegation: 'beni-mellal',
  state: 'open',
  quorum: { members: 3, source: 'Composition et quorum de la commission non trouvés', confidence: 'guess' },
  members: [{ id: 'officer-3', name: 'نعيمة الصالحي', presides: true, at: '2026-12-15T09:00:00.000Z' }],
  agenda: [
    {
      caseId,
      proposalId,
      reference: 'NSB-7K3M-29QF',
      delegation: 'khenifra',
      outcome: 'grant',
      amountMAD: 27000,
      proposedBy: 'officer-1',
      status: 'listed',
      abstained: [],
      voters: [
        { id: 'officer-3', name: 'نعيمة الصالحي' },
        { id: 'officer-1', name: 'حسن بناني', abstains: 'proposed' },
      ],
      project: {
        ...{ beneficiary: 'فاطمة آيت وعراب', title: 'تربية النحل', form: 'individual' },
        ...{ valueMAD: 90000, requestedMAD: 27000 },
      },
    },
  ],
  grantedMAD: 0,
  signatures: [],
  may: ['leave', 'list', 'decide'],
};

export const officerCase = {
  ...heading,
  version: 9,
  stage: { id: 'submitted', name: { ar: 'مودع', fr: 'Déposé' } },
  expected: {
    of: 'administration',
    what: {
      ar: 'تدرس الإدارة الملف وتجيب عنه داخل الأجل.',
      fr: 'L’administration examine le dossier et répond dans le délai.',
    },
    until: '2027-01-20',
  },
  clock: [],
  completing: {
    unreviewed: [paperId],
    toAsk: [
      {
        paper: 'quote',
        name: { ar: 'بيان أثمان', fr: 'Devis' },
        why: { ar: 'لتبرير قيمة المشروع', fr: 'pour justifier la valeur du projet' },
        from: { ar: 'مورد التجهيزات', fr: 'Fournisseur des équipements' },
      },
    ],
    waived: [],
  },
  application: applicantCase.application,
  papers: [
    {
      paperId,
      status: 'read',
      withdrawn: false,
      stated: 'birth-extract',
      kind: {
        type: 'birth-extract',
        name: { ar: 'نسخة موجزة من رسم الولادة', fr: 'Extrait d’acte de naissance' },
        confidence: 0.99,
      },
      pages: [{ width: 1654, height: 2340 }],
      fields: [
        {
          field: 'birthDate',
          name: { ar: 'تاريخ الازدياد', fr: 'Date de naissance' },
          value: '1980-04-19',
          confidence: 0.98,
          page: 1,
          box: [1146, 622, 296, 37],
          corrected: false,
        },
      ],
      doubts: [],
      receivedAt: '2026-11-21T09:41:00.000Z',
    },
  ],
  spendable: [
    {
      ...{ source: 'hcar', maxMAD: 27000, leftMAD: 19500, nowMAD: 19500, groundsBelowMAD: 6750 },
      name: { ar: 'ميزانية المندوبية السامية', fr: 'Budget du Haut-Commissariat' },
    },
  ],
  receipt: { number: 'NSB-7K3M-29QF', at: '2026-11-21T10:02:00.000Z', answerBy: '2027-01-20' },
  decisions: [],
  notes: [],
  may: ['note', 'correct', 'review', 'waive', 'ask', 'propose'],
};

export const claimedCase = {
  ...officerCase,
  claimed: {
    by: 'officer-1',
    since: '2026-11-23T09:10:00.000Z',
    until: '2026-11-23T10:25:00.000Z',
    mine: true,
  },
  may: [...officerCase.may, 'release'],
};

export const followed = {
  reference: 'NSB-7K3M-29QF',
  state: 'paying',
  version: 31,
  beneficiary: { nameAr: 'فاطمة آيت وعراب', nameLat: 'Fatima Ait Ouaarab' },
  project: { title: 'تربية النحل', form: 'individual' },
  payment: {
    grantedMAD: 27000,
    decidedAt: '2026-12-15T10:00:00.000Z',
    payable: true,
    account: '…4921',
    holder: 'FATIMA AIT OUAARAB',
    tranches: [
      {
        ...{ tranche: 1, amountMAD: 27000, status: 'ordered', orderedBy: 'treasurer-1' },
        ...{ orderedOn: '2026-12-17', means: 'transfer' },
      },
    ],
    paidMAD: 0,
    claimedBackMAD: 0,
    recoveredMAD: 0,
    papers: [
      {
        ...{ paperId, shows: 'account', receivedOn: '2026-11-21', pages: 1 },
        name: { ar: 'كشف التعريف البنكي', fr: 'Relevé d’identité bancaire' },
      },
    ],
  },
  visits: [],
  breaches: [],
  trail: [
    { step: 'granted', at: '2026-12-15T10:00:00.000Z', by: 'officer-2', amountMAD: 27000 },
    {
      ...{ step: 'ordered', at: '2026-12-17T09:00:00.000Z', by: 'treasurer-1' },
      ...{ tranche: 1, amountMAD: 27000, means: 'transfer' },
    },
  ],
  may: ['pay', 'return'],
  mayClose: [],
};

export const due = {
  ...{ caseId, reference: 'NSB-7K3M-29QF', delegation: 'khenifra', state: 'paying' },
  ...{ step: 'pay', since: '2026-12-17', tranche: 1, amountMAD: 27000 },
};

export const ceremony = {
  ceremony: 'sheet-0123456789abcdefghjkmnpqrs',
  delegation: 'khenifra',
  on: '2026-12-18',
  place: 'فضاء الذاكرة التاريخية بخنيفرة',
  held: false,
  called: [
    {
      caseId,
      reference: 'NSB-7K3M-29QF',
      tranche: 1,
      beneficiary: { nameAr: 'فاطمة آيت وعراب', nameLat: 'Fatima Ait Ouaarab', card: 'VA••••41' },
      amountMAD: 27000,
      orderedBy: 'treasurer-1',
      handed: { amountMAD: 27000, reference: 'C-2026-4', signedBy: 'beneficiary', by: 'treasurer-2' },
    },
  ],
  may: ['call', 'hand', 'close'],
};
