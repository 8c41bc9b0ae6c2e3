import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Family, LineageEvidence, LineageLink, PersonOnPaper } from '#shared/people/evidence';
import { drawFamilyTree, proveLineage } from '#shared/people/index';

const child: PersonOnPaper = {
  ...{ source: 'act', paper: 'birth-full-copy', nameAr: ['سلمى التازي'], nameLat: ['Selma TAZI'] },
  birth: { year: 1980, month: 4, day: 19 },
};
const father: PersonOnPaper = {
  ...{ source: 'act', paper: 'birth-full-copy', nameAr: ['عبد السلام بن إدريس بن صالح التازي'] },
  birth: { year: 1938 },
};
const mother: PersonOnPaper = { source: 'act', paper: 'birth-full-copy', nameAr: ['زبيدة بنت عمر الريفي'] };
const evidence: LineageEvidence = {
  applicant: [{ ...child, source: 'card', paper: 'cnie' }],
  subject: [child],
  father: [father],
  mother: [mother],
  member: [{ ...father, source: 'attestation', paper: 'resistance-attestation' }],
  registerConsulted: false,
};

type Node = { readonly name: string; readonly attributes: Readonly<Record<string, string>> };
/** Reads the picture as XML and refuses anything that is not closed, quoted and known to be harmless. */
function parsed(svg: string): { readonly nodes: readonly Node[]; readonly texts: readonly string[] } {
  const nodes: Node[] = [];
  const texts: string[] = [];
  const open: string[] = [];
  const token = /<(\/?)([a-z]+)((?: [a-zA-Z:-]+="[^"<>]*")*)(\/?)>|([^<>]+)/gu;
  let at = 0;
  for (const [whole, closing, name, attributes, empty, text] of svg.matchAll(token)) {
    const found = svg.indexOf(whole, at);
    expect(found, svg.slice(at, at + 80)).toBe(at);
    at += whole.length;
    if (text !== undefined) {
      expect(text.replaceAll(/&(?:amp|lt|gt|quot|#39);/gu, '')).not.toContain('&');
      // biome-ignore lint/suspicious/noControlCharactersInRegex: XML forbids them
      expect(text).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/u);
      texts.push(text);
    } else if (closing === '/') expect(open.pop()).toBe(name);
    else {
      const given = [...attributes!.matchAll(/ ([a-zA-Z:-]+)="([^"]*)"/gu)];
      nodes.push({
        name: name!,
        attributes: Object.fromEntries(given.map(([, key, value]) => [key, value])),
      });
      if (empty === '') open.push(name!);
    }
  }
  expect(at).toBe(svg.length);
  expect(open).toEqual([]);
  return { nodes, texts };
}

const harmless = ['svg', 'title', 'desc', 'style', 'rect', 'path', 'circle', 'g', 'text'];
const layouts = ['wide', 'narrow'] as const;
const languages = ['ar', 'fr'] as const;
const proof = proveLineage(evidence);
const every = languages.flatMap((language) =>
  layouts.map((layout) => ({
    language,
    layout,
    svg: drawFamilyTree(proof, proof.family!, language, { layout }),
  })),
);

describe('the family drawn', () => {
  it.each(every)(
    'is well-formed and says its people and links in $language, $layout',
    ({ language, svg }) => {
      const { nodes, texts } = parsed(svg);
      const whole = texts.join('\n').replaceAll(/[\u2068\u2069]/gu, '');
      const names = ['زبيدة', 'عبد السلام', language === 'ar' ? 'سلمى' : 'Selma'];
      for (const name of names) expect(whole).toContain(name);
      expect(whole).toContain('إدريس بن صالح');
      expect(nodes[0]).toMatchObject({ name: 'svg', attributes: { role: 'img', lang: language } });
      expect(nodes.filter(({ name }) => name === 'title' || name === 'desc').length).toBeGreaterThan(1);
      // The register was not consulted: nothing compared, and no figure for it.
      expect(whole).toContain(language === 'ar' ? 'لم تقارن بعد' : 'non comparé');
      for (const { name, attributes } of nodes)
        if (name === 'text') expect(attributes.direction).toBeDefined();
    },
  );

  it.each(every)('keeps every box and word on its sheet in $language, $layout', ({ svg }) => {
    const { nodes } = parsed(svg);
    const [, , width, height] = nodes[0]!.attributes.viewBox!.split(' ').map(Number);
    for (const { attributes } of nodes) {
      const { x, y, width: w = '0', height: h = '0' } = attributes;
      if (x === undefined || y === undefined) continue;
      expect(Number(x)).toBeGreaterThanOrEqual(0);
      expect(Number(x) + Number(w)).toBeLessThanOrEqual(width!);
      expect(Number(y) + Number(h)).toBeLessThanOrEqual(height!);
    }
  });

  it('tells links apart without colours: by pattern and thickness', () => {
    const link = (p: number, ledger: LineageLink['ledger']): LineageLink => ({
      ...{ name: 'parent-member', p, ledger, rivals: [] },
    });
    const [line] = proof.links[0]!.ledger;
    const looks = [
      link(0.99, [line!]),
      link(0.95, [line!]),
      link(0.7, [line!]),
      link(0.2, [line!]),
      link(0.9, []),
    ].map((one) => {
      const { nodes } = parsed(drawFamilyTree({ links: [one], gates: [] }, proof.family!, 'fr'));
      const drawn = nodes.find(
        ({ name, attributes }) => name === 'path' && attributes.class?.startsWith('tree-link'),
      );
      return `${drawn?.attributes['stroke-dasharray']} ${drawn?.attributes['stroke-width']}`;
    });
    expect(new Set(looks).size).toBe(5);
  });

  it('draws nobody beside the lineage whom no paper names', () => {
    const { texts } = parsed(drawFamilyTree(proof, { branch: 'father' }, 'fr'));
    expect(texts.join(' ')).not.toMatch(/Grand-père|Mère/u);
  });

  it('in the file bears its heading, and takes dark and light from its reader', () => {
    const svg = drawFamilyTree(proof, proof.family!, 'fr', { heading: 'Dossier <b>NSB</b>' });
    const { texts } = parsed(svg);
    expect(texts).toContain('Dossier &lt;b&gt;NSB&lt;/b&gt;');
    expect(svg).toContain('prefers-color-scheme:dark');
  });
});

describe('whatever a paper says', () => {
  const hostile = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.constantFrom(
      '<script>alert(1)</script>',
      '"><image href="x" onerror="alert(1)"/>',
      '</text></svg><svg onload=alert(1)>',
      ']]>&lt;script&gt;',
      '\u202eإسم\u2069\u2069 <a href="javascript:1">',
      'x'.repeat(400),
      '&#60;foreignObject&#62;',
      '\ud800 \udfff \u0000 \u001b[0m',
    ),
  );
  const person = fc.record({
    nameAr: hostile,
    nameLat: hostile,
    papers: fc.array(hostile, { maxLength: 3 }),
  });
  const family: fc.Arbitrary<Family> = fc.record({
    branch: fc.constantFrom('father', 'mother'),
    ...{
      applicant: person,
      father: person,
      mother: person,
      grandfather: person,
      member: person,
      register: person,
    },
  });

  it('is told by its own code alone, be it a word every object knows', () => {
    for (const gate of ['toString', 'constructor', '__proto__', 'valueOf']) {
      const told = { ...proof, gates: [gate], notes: [gate], wouldSettle: gate };
      expect(drawFamilyTree(told, proof.family!, 'fr', { layout: 'wide' })).toContain(gate);
    }
  });

  it('is text in the picture, and nothing else', () => {
    fc.assert(
      fc.property(
        family,
        hostile,
        hostile,
        fc.constantFrom(...languages),
        fc.constantFrom(...layouts),
        (people, gate, heading, language, layout) => {
          const told = { ...proof, gates: [gate], notes: [gate], wouldSettle: gate };
          const { nodes } = parsed(drawFamilyTree(told, people, language, { layout, heading }));
          for (const { name, attributes } of nodes) {
            expect(harmless).toContain(name);
            expect(Object.keys(attributes).filter((key) => /^on|href|^style$/u.test(key))).toEqual([]);
          }
        },
      ),
      { numRuns: 60 },
    );
  });
});
