/** The proof of lineage as an officer weighs it: the family drawn, then each link, the weakest first, with its evidence. */
import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { call } from '../ui/call.ts';
import { language, told } from '../ui/language.ts';
import { Shown, useLoaded } from '../ui/load.tsx';
import { Bdi, Notice, Press } from '../ui/parts.tsx';
import { saveAs } from '../ui/save-as.ts';
import type { LineageLink } from './answers.ts';
import { addressOfPlace, type CaseDesk, pathOf } from './case-desk.ts';
import { say } from './case-speech.ts';

type Line = LineageLink['ledger'][number];

export function LineageView(desk: CaseDesk): JSX.Element {
  const { assessment } = desk.now;
  if (assessment === undefined) return <Notice>{say('notExamined')}</Notice>;
  const { text, links, warnings, notes, settles, pictured } = assessment.lineage;
  // The first line says how likely and by what; the rest of the account stands in the tables below.
  const [headline = ''] = told(text).split('\n');
  const rank = ({ strength, p }: LineageLink): number => (strength === 'unknown' ? -1 : p);
  return (
    <section class="lineage">
      <h2 class="verdict">{headline}</h2>
      {warnings.map((warning) => (
        <p class="doubt" key={warning.fr}>
          ⚠ {told(warning)}
        </p>
      ))}
      {settles !== undefined && <Notice>{told(settles)}</Notice>}
      {notes.map((note) => (
        <p class="quiet" key={note.fr}>
          {told(note)}
        </p>
      ))}
      {pictured && <FamilyTree {...desk} />}
      {[...links]
        .sort((a, b) => rank(a) - rank(b))
        .map((link, at) => (
          <Link key={link.name} {...{ desk, link, at }} />
        ))}
      {links.length > 0 && <p class="quiet">{say('weightHelp')}</p>}
    </section>
  );
}

const roomy = matchMedia('(min-width: 56rem)');

/** A window may be made narrow, a telephone turned. */
function useRoomy(): boolean {
  const [is, setIs] = useState(roomy.matches);
  useEffect(() => {
    const look = (): void => setIs(roomy.matches);
    roomy.addEventListener('change', look);
    return () => roomy.removeEventListener('change', look);
  }, []);
  return is;
}

/** The picture comes when the case stands already; by itself it can be kept in the file or printed with the case. */
function FamilyTree(desk: CaseDesk): JSX.Element {
  const { caller, now } = desk;
  const draw = async (layout: 'wide' | 'narrow' | 'file'): Promise<string> => {
    const path = pathOf(desk, `family-tree?language=${language}&layout=${layout}`);
    return (await call<{ picture: string }>('GET', path, caller)).picture;
  };
  const layout = useRoomy() ? 'wide' : 'narrow';
  const drawn = useLoaded(() => draw(layout), [now.caseId, now.version, layout, caller]);
  const keep = async (): Promise<void> => {
    const file = new Blob([await draw('file')], { type: 'image/svg+xml' });
    saveAs(file, `${now.reference}-${say('treeFile')}.svg`);
  };
  return (
    <div class="tree">
      <Shown of={drawn}>
        {(picture) => (
          <>
            <Picture source={picture} />
            <div class="row no-print">
              <Press work={keep}>{say('keepTree')}</Press>
              <Press work={printWhole}>{say('print')}</Press>
            </div>
          </>
        )}
      </Shown>
    </div>
  );
}

/** On paper nothing can be opened: every link is printed with its ledger. */
function printWhole(): void {
  for (const link of document.querySelectorAll<HTMLDetailsElement>('.lineage details')) link.open = true;
  print();
}

/** Read as SVG, never as HTML: what the papers say is text in it. */
function Picture({ source }: { readonly source: string }): JSX.Element {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const root = new DOMParser().parseFromString(source, 'image/svg+xml').documentElement;
    place.current?.replaceChildren(...(root.localName === 'svg' ? [document.importNode(root, true)] : []));
  }, [source]);
  return <div ref={place} />;
}

function Link({
  desk,
  link,
  at,
}: {
  readonly desk: CaseDesk;
  readonly link: LineageLink;
  readonly at: number;
}): JSX.Element {
  const { title, strength, says, ledger, remains, gates } = link;
  const lines = byFact(ledger);
  return (
    <details class="card" open={at === 0}>
      <summary>
        <Bdi>{`${at + 1}.`}</Bdi> {told(title)} <span class={`tag strength ${strength}`}>{told(says)}</span>
      </summary>
      {gates.map((gate) => (
        <p class="doubt" key={gate.fr}>
          ⚠ {told(gate)}
        </p>
      ))}
      {remains !== undefined && <p>{told(remains)}</p>}
      {lines.length === 0 ? (
        <p class="quiet">{say('nothingCompared')}</p>
      ) : (
        <table class="ledger">
          <thead>
            <tr>
              <th scope="col">{say('fact')}</th>
              <th scope="col">{say('weight')}</th>
            </tr>
          </thead>
          <tbody>
            {lines.map((line, index) => (
              <tr key={index} class={line.comparable ? undefined : 'quiet'}>
                <td>
                  {told(line.text)}
                  <span class="places">
                    {line.sides.map((side, each) => (
                      <Side key={each} desk={desk} side={side} />
                    ))}
                  </span>
                </td>
                <td class={lookOf(line)}>
                  {line.weight === undefined ? say('notComparable') : told(line.weight)}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </details>
  );
}

/** What contradicts first, what could not be compared last; the lines of one fact stay together, in their order. */
function byFact(ledger: readonly Line[]): readonly Line[] {
  const rank = (fact: string): number => {
    const lines = ledger.filter((line) => line.fact === fact && line.comparable);
    return lines.length === 0 ? 99 : lines.reduce((sum, { bits }) => sum + bits, 0);
  };
  return [...ledger].sort((a, b) => rank(a.fact) - rank(b.fact));
}

/** A weight nobody would speak of is neither for nor against. */
const lookOf = ({ comparable, bits }: Line): string =>
  !comparable || Math.abs(bits) < 0.3 ? 'quiet' : bits < 0 ? 'against' : 'for';

/** Paper and page of a value: a way to its frame on the page, where there is a page to be seen. */
function Side({
  desk,
  side: { paper, value, place },
}: {
  readonly desk: CaseDesk;
  readonly side: Line['sides'][number];
}): JSX.Element | null {
  if (value === undefined) return null;
  const href = place && addressOfPlace(desk, place);
  return href === undefined ? (
    <span class="tag">{told(paper)}</span>
  ) : (
    <a class="button small" href={href}>
      {told(paper)}
    </a>
  );
}
