/** A case at a glance: what was found, what an officer must see, what would settle it, and who asks for what. */
import type { JSX } from 'preact';
import { printed } from '../case/printed.ts';
import { amount, language, told } from '../ui/language.ts';
import { type Fact, Facts, Good, Notice } from '../ui/parts.tsx';
import type { Flag } from './answers.ts';
import { type CaseDesk, sectionAddress } from './case-desk.ts';
import { Places } from './case-places.tsx';
import { ProjectPutRight } from './case-project.tsx';
import { SimilarCases } from './case-similar.tsx';
import { say } from './case-speech.ts';

/** Both languages come in one line, Arabic first. */
const basisIn = (basis: string): string => basis.split(' — ')[language === 'ar' ? 0 : 1] ?? basis;

export function SummaryView(desk: CaseDesk): JSX.Element {
  const { assessment } = desk.now;
  return (
    <div class="summary">
      {assessment === undefined ? (
        <Notice>{say('notExamined')}</Notice>
      ) : (
        <section>
          <div class={`card outcome ${assessment.outcome}`}>
            <p class="verdict">{say(`verdict_${assessment.outcome}`)}</p>
            {assessment.subsidy !== undefined && (
              <p>
                {say('amountMax', amount(assessment.subsidy.maxMAD))}
                <br />
                <span class="quiet">{basisIn(assessment.subsidy.basis)}</span>
              </p>
            )}
            <p>
              <a href={sectionAddress(desk, 'lineage')}>{told(assessment.lineage.text).split('\n')[0]}</a>
            </p>
            {assessment.lineage.settles !== undefined && <Notice>{told(assessment.lineage.settles)}</Notice>}
          </div>
          <h2>{say('flagsTitle')}</h2>
          {assessment.flags.length === 0 ? (
            <Good>{say('noFlags')}</Good>
          ) : (
            <ul class="flags">
              {bySentence(assessment.flags).map(({ text, evidence }) => (
                <li class="doubt" key={text.fr}>
                  {told(text)}
                  <Places desk={desk} of={evidence} />
                </li>
              ))}
            </ul>
          )}
          <SimilarCases {...desk} />
          <h2>{say('missingTitle')}</h2>
          {assessment.missing.length === 0 ? (
            <Good>{say('nothingMissing')}</Good>
          ) : (
            <ul class="asked">
              {assessment.missing.map(({ paper, name, why }) => (
                <li key={paper}>
                  <strong>{told(name)}</strong>
                  <br />
                  {told(why)}
                </li>
              ))}
            </ul>
          )}
        </section>
      )}
      <Who {...desk} />
    </div>
  );
}

/** What is said of several papers is said once, with all its places. */
function bySentence(flags: readonly Flag[]): readonly Pick<Flag, 'text' | 'evidence'>[] {
  const groups = new Map<string, Pick<Flag, 'text' | 'evidence'>>();
  for (const { text, evidence } of flags) {
    const known = groups.get(text.fr)?.evidence ?? [];
    groups.set(text.fr, { text, evidence: [...known, ...evidence] });
  }
  return [...groups.values()];
}

function Who(desk: CaseDesk): JSX.Element | null {
  const { application, appeal } = desk.now;
  if (application === undefined) return null;
  const { applicant, project, member, cooperative } = application;
  const kind = cooperative?.kind ?? 'cooperative';
  const person: Fact[] = [
    [say('nameAr'), applicant.nameAr],
    [say('nameLat'), applicant.nameLat],
    [say('cin'), applicant.cin],
    [say('birthDate'), applicant.birthDate && printed(applicant.birthDate)],
    [say('phone'), applicant.phone],
    [say('fileNumber'), member?.fileNumber],
  ];
  const money: Fact[] = [
    [say('title'), project.title],
    [say('form'), say(project.form === 'cooperative' ? `coop_${kind}` : `form_${project.form}`)],
    ...(project.form === 'cooperative'
      ? [
          [say(kind === 'cooperative' ? 'members' : 'memberCooperatives'), cooperative?.members] as const,
          [say('resistanceChildren'), cooperative?.resistanceChildren] as const,
        ]
      : []),
    [say('valueMAD'), say('dirhams', amount(project.valueMAD))],
    [say('ownMAD'), say('dirhams', amount(project.ownMAD))],
    [say('loanMAD'), say('dirhams', amount(project.loanMAD))],
    ...project.otherAid.map(
      ({ source, amountMAD }): Fact => [say('otherAid', source), say('dirhams', amount(amountMAD))],
    ),
    [say('requestedMAD'), say('dirhams', amount(project.requestedMAD))],
    [say('plan_market'), project.plan?.market],
    [say('plan_sales'), project.plan?.sales],
    [say('plan_certification'), project.plan?.certification],
  ];
  return (
    <section>
      <div class="card">
        <h2>{say('applicantTitle')}</h2>
        <Facts of={person} />
        <h2>{say('projectTitle')}</h2>
        <Facts of={money} />
        <ProjectPutRight {...desk} />
      </div>
      {appeal !== undefined && (
        <div class="card">
          <h2>{say('appealTitle')}</h2>
          <p>
            <bdi>{appeal.grounds}</bdi>
          </p>
        </div>
      )}
    </section>
  );
}
