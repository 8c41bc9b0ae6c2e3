import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findFamilyTree, lineageView } from '#functions/lineage-view';
import { OfficerAssessment } from '#functions/officer-shapes';
import { lineageText } from '#functions/wording';
import type { LedgerLine, LineageLink } from '#shared/people/evidence';
import type { Assessment } from '#shared/rules/assessment';

type Lineage = Assessment['lineage'];
const line: LedgerLine = {
  ...{ fact: 'name', verdict: 'agrees', bits: 5, against: {}, comparable: true, sources: ['card', 'act'] },
  sides: [
    {
      paper: 'cnie',
      source: 'card',
      value: 'سلمى',
      place: { file: 'card', page: 2, box: [1, 2, 3, 4], field: 'givenNameAr' },
    },
    { paper: 'register', source: 'register', value: 'سلمى' },
  ],
  text: { ar: 'الاسم', fr: 'Nom' },
};
const link = (name: LineageLink['name'], p: number): LineageLink => ({
  ...{ name, p, ledger: [line], rivals: [{ rival: 'uncle', p: 1 - p }] },
});
const lineage = (change: Partial<Lineage> = {}): Lineage => ({
  ...{ p: 0.7, proposal: 'officer', likelyNot: false, gates: [], text: { ar: 'حساب', fr: 'compte' } },
  links: [link('applicant-subject', 0.99), link('parent-member', 0.7), link('member-register', 0.99)],
  ...change,
});

describe('the applicant', () => {
  it('is told what the papers show, what they do not show yet, and which paper would', () => {
    const { ar, fr } = lineageText(lineage({ branch: 'mother', wouldSettle: 'kinship-attestation' }));
    expect(fr).toMatch(
      /montrent que l’acte.*registre\. Elles ne suffisent pas encore.*votre mère.*attestation de parenté/u,
    );
    expect(ar).toMatch(/تبين وثائقك أن رسم الولادة رسمك.*لا تكفي وثائقك بعد.*والدتك.*شهادة القرابة/u);
  });

  it('is never told a figure, a rival or a suspicion', () => {
    const names = ['applicant-subject', 'parent-member', 'member-register'] as const;
    const chance = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(fc.tuple(chance, chance, chance), fc.constantFrom('father', 'mother'), (p, branch) => {
        const links = names.map((name, at) => link(name, p[at]!));
        const gates = ['grandchild-pattern', 'kafala'];
        const { ar, fr } = lineageText(
          lineage({ links, gates, branch, relation: 'grandchild', likelyNot: true }),
        );
        expect(`${ar} ${fr}`).not.toMatch(/\d|%|bits|oncle|petit-enfant|kafala|حفيد|كفالة|عم أو/u);
        expect(fr).toContain('agent');
        expect(ar).toContain('موظف');
      }),
    );
  });
});

describe('the officer', () => {
  it('is given each figure with its words and each value with its place', () => {
    const view = OfficerAssessment.shape.lineage.parse(
      lineageView(lineage({ gates: ['names-differ', 'cin-differs'] })),
    );
    const [, parent] = view.links;
    expect(parent?.strength).toBe('uncertain');
    expect(parent?.ledger[0]?.weight?.fr).toContain('indice fort');
    expect(parent?.ledger[0]?.sides[0]?.place?.page).toBe(2);
    expect(parent?.remains?.fr).toContain('un oncle');
    expect(parent?.gates).toHaveLength(1);
    expect(view.warnings).toHaveLength(1);
  });

  it('has a picture where people are known, and none of assessments made before they were', () => {
    expect(findFamilyTree(lineage(), 'NSB-7K3M-29QF', 'ar', 'wide')).toBeUndefined();
    const drawn = findFamilyTree(lineage({ family: { branch: 'father' } }), 'NSB-7K3M-29QF', 'ar', 'file');
    expect(drawn).toContain('\u2068NSB-7K3M-29QF\u2069');
    // The assessments of an earlier day name neither sides nor verdicts.
    const { sides: _sides, verdict: _verdict, ...old } = line;
    const earlier = { ...link('parent-member', 0.7), ledger: [old as LedgerLine] };
    const view = OfficerAssessment.shape.lineage.parse(lineageView(lineage({ links: [earlier] })));
    expect(view.links[0]?.ledger[0]?.sides).toEqual([]);
    expect(view.pictured).toBe(false);
  });
});
