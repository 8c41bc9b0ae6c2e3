/** The papers of a case in a strip, and the one that is being checked. */
import type { JSX } from 'preact';
import { Notice } from '../ui/parts.tsx';
import { goTo } from '../ui/place.ts';
import type { OfficerPaper } from './answers.ts';
import { type CaseDesk, sectionAddress } from './case-desk.ts';
import { useKeys } from './keys.ts';
import { namesOf } from './paper-names.ts';
import { PaperReview } from './paper-review.tsx';
import { say } from './paper-speech.ts';
import { livePapers } from './review.ts';

export function PapersView(desk: CaseDesk): JSX.Element {
  const { now, place } = desk;
  const papers = livePapers(now);
  const { unreviewed } = now.completing;
  const chosen =
    papers.find(({ paperId }) => paperId === place[0]) ??
    papers.find(({ paperId }) => unreviewed.includes(paperId)) ??
    papers[0];
  const at = chosen === undefined ? -1 : papers.indexOf(chosen);
  const goToPaper = (paper: OfficerPaper | undefined): void => {
    if (paper !== undefined) goTo('case', now.caseId, 'papers', paper.paperId);
  };
  useKeys({
    n: () => goToPaper(papers[(at + 1) % papers.length]),
    p: () => goToPaper(papers[(at - 1 + papers.length) % papers.length]),
  });
  if (chosen === undefined) return <Notice>{say('noPapers')}</Notice>;
  return (
    <section class="review">
      <nav class="strip" aria-label={say('papers')}>
        {papers.map((paper, index) => (
          <a
            key={paper.paperId}
            href={sectionAddress(desk, 'papers', paper.paperId)}
            aria-current={paper === chosen ? 'true' : undefined}
          >
            {index + 1}. {namesOf(paper)} <PaperMark paper={paper} left={unreviewed} />
          </a>
        ))}
      </nav>
      <PaperReview key={chosen.paperId} desk={desk} paper={chosen} />
    </section>
  );
}

function PaperMark({
  paper: { status, paperId, reviewed },
  left,
}: {
  readonly paper: OfficerPaper;
  readonly left: readonly string[];
}): JSX.Element {
  if (status !== 'read') return <span class={`tag ${status}`}>{say(`paper_${status}`)}</span>;
  return reviewed === undefined || left.includes(paperId) ? (
    <span class="tag unsure">{say('toExamine')}</span>
  ) : (
    <span class="tag read">{say('examined')}</span>
  );
}
