/** Papers that are missing or asked for: what each is, why, by which text, and who hands it out. */
import type { JSX } from 'preact';
import { cited, told, type Words } from '../ui/language.ts';
import { Bdi, Facts, Good } from '../ui/parts.tsx';
import type { Procedure, ShownCase } from './answers.ts';
import { say } from './speech.ts';

export interface Asked {
  readonly paper: string;
  readonly name: Words;
  readonly why: Words;
}

/** What this case lacks, or, while the service does not know it yet, what every file needs and was not sent. */
export function askedOf({ assessment, papers }: ShownCase, procedure: Procedure): readonly Asked[] {
  if (assessment !== undefined) return assessment.missing;
  const sent = new Set(
    papers
      .filter(({ withdrawn }) => !withdrawn)
      .flatMap(({ kind, parts }) => [kind?.type, ...(parts ?? []).map((part) => part.kind.type)]),
  );
  return procedure.papers.filter(
    ({ stage, level, anyOf }) =>
      stage === 'file' && level === 'mandatory' && !anyOf.some((paper) => sent.has(paper)),
  );
}

export const nameOfPaper = (procedure: Procedure, paper: string): string => {
  const found = procedure.paperNames.find((one) => one.paper === paper);
  return found === undefined ? paper : told(found.name);
};

export function AskedPapers({
  papers,
  procedure,
  onPhoto,
}: {
  readonly papers: readonly Asked[];
  readonly procedure: Procedure;
  /** Absent where nothing can be sent. */
  onPhoto?: ((paper: string) => void) | undefined;
}): JSX.Element {
  if (papers.length === 0) return <Good>{say('askedNone')}</Good>;
  return (
    <ul class="asked-papers">
      {papers.map((asked) => {
        const article = procedure.papers.find(
          ({ paper, anyOf }) => paper === asked.paper || anyOf.some((one) => one === asked.paper),
        )?.article;
        const { title, reason } = parted(asked, article);
        const from = procedure.paperNames.find(({ paper }) => paper === asked.paper)?.from;
        return (
          <li class="card" key={`${asked.paper} ${reason}`}>
            <p>
              <strong>{title}</strong>
            </p>
            {reason !== '' && <p>{reason}</p>}
            {(article !== undefined || from !== undefined) && (
              <details>
                <summary>{say('askedWhy')}</summary>
                <Facts
                  of={[
                    [say('askedFrom'), from && told(from)],
                    [say('askedLaw'), article && <Bdi>{cited(article)}</Bdi>],
                  ]}
                />
              </details>
            )}
            {onPhoto !== undefined && (
              <button
                type="button"
                aria-label={`${say('askedSend')} : ${title}`}
                onClick={() => onPhoto(asked.paper)}
              >
                {say('askedSend')}
              </button>
            )}
          </li>
        );
      })}
    </ul>
  );
}

/** The rules' sentence often begins with the paper's own name and ends with its law: what is told beside it is not said twice. */
function parted(
  { name, why }: Asked,
  article: string | undefined,
): { readonly title: string; readonly reason: string } {
  const [head = '', rest] = told(why).split(/\s?:\s(.*)/su);
  const [title, said] = rest === undefined ? [told(name), head] : [head, rest];
  const law = / ?\(([^()]*)\)[.]?$/u.exec(said);
  const isTold = law !== null && article !== undefined && cited(article).includes(law[1]!.trim());
  return { title, reason: isTold ? said.slice(0, law.index) : said };
}
