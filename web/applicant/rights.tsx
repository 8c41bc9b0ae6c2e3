/** What law 09-08 gives people over their data: who saw it, whom they let know, correction, a copy of all, taking the case back. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { call } from '../ui/call.ts';
import { Form } from '../ui/form.tsx';
import { day, instant, told, type Words } from '../ui/language.ts';
import { Shown, useLoaded, usePaged } from '../ui/load.tsx';
import { Bdi, Notice, Press, SurePress } from '../ui/parts.tsx';
import { saveAs } from '../ui/save-as.ts';
import { Table } from '../ui/table.tsx';
import type { ShownCase } from './answers.ts';
import type { Desk } from './desk.ts';
import { Partners } from './partners.tsx';
import { say } from './speech.ts';

export function RightsView(desk: Desk): JSX.Element {
  return (
    <>
      <h1>{say('rightsTitle')}</h1>
      <p>
        {say('rightsLead')} <a href="/privacy.html">{say('yourData')}</a>
      </p>
      <Sightings desk={desk} />
      <Partners desk={desk} />
      <Corrections desk={desk} />
      <Copies desk={desk} />
      {desk.now.may.includes('withdraw') && <Withdraw desk={desk} />}
    </>
  );
}

interface Sighting {
  readonly at: string;
  readonly saw: Words;
  readonly office: Words;
  readonly purpose: Words;
  readonly agreement?: string;
}

function Sightings({ desk: { caller } }: { readonly desk: Desk }): JSX.Element {
  const loaded = usePaged<Sighting>(
    async (cursor) => {
      const until = cursor === undefined ? '' : `?until=${cursor}`;
      const page = await call<{ readonly sightings: readonly Sighting[]; readonly earlier?: string }>(
        'GET',
        `/api/applicant/case/sightings${until}`,
        caller,
      );
      return { rows: page.sightings, cursor: page.earlier };
    },
    [caller],
  );
  return (
    <section>
      <h2>{say('seenTitle')}</h2>
      <Shown of={loaded}>
        {({ rows, more }) => (
          <>
            <Table
              empty={say('seenNone')}
              rows={rows}
              keyOf={({ at, saw }) => `${at} ${saw.fr}`}
              columns={[
                { name: say('seenWhen'), cell: ({ at }) => instant(at) },
                { name: say('seenWhat'), cell: ({ saw }) => told(saw) },
                { name: say('seenWho'), cell: ({ office }) => told(office) },
                {
                  name: say('seenWhy'),
                  cell: ({ purpose, agreement }) => (
                    <div>
                      {told(purpose)}
                      {agreement !== undefined && <div class="quiet">{say('seenUnder', agreement)}</div>}
                    </div>
                  ),
                },
              ]}
            />
            {more && <Press work={loaded.fetchMore}>{say('seenEarlier')}</Press>}
          </>
        )}
      </Shown>
    </section>
  );
}

interface Rectifications {
  readonly rectifications: readonly {
    readonly what: string;
    readonly askedAt: string;
    readonly answer?: { readonly accepted: boolean; readonly reason: string };
  }[];
}

function Corrections({ desk: { caller, now } }: { readonly desk: Desk }): JSX.Element {
  const address = '/api/applicant/case/rectifications';
  const { putRight = [] } = now;
  const loaded = useLoaded(() => call<Rectifications>('GET', address, caller), [caller]);
  return (
    <section id="corrections">
      <h2>{say('rectifyTitle')}</h2>
      {putRight.length > 0 && (
        <>
          <p>{say('putRight')}</p>
          <ul class="reasons">
            {putRight.map(({ text, reason, at }) => (
              <li key={at}>
                {told(text)} · <Bdi>{day(at)}</Bdi>
                <bdi class="block quiet">{reason}</bdi>
              </li>
            ))}
          </ul>
        </>
      )}
      <Shown of={loaded}>
        {({ rectifications }) => (
          <ul class="reasons">
            {rectifications.map(({ what, askedAt, answer }) => (
              <li key={askedAt}>
                <Bdi>{what}</Bdi>
                {' · '}
                <Bdi>{day(askedAt)}</Bdi>
                <div class={answer === undefined ? 'quiet' : answer.accepted ? 'good' : 'doubt'}>
                  {answer === undefined
                    ? say('rectifyWaits')
                    : say(answer.accepted ? 'rectifyYes' : 'rectifyNo', answer.reason)}
                </div>
              </li>
            ))}
          </ul>
        )}
      </Shown>
      <Form
        draft={`rectify.${now.caseId}`}
        send={say('rectifyAsk')}
        look="plain"
        done={say('rectifyAsked')}
        fields={[{ name: 'what', label: say('rectifyWhat'), kind: 'long', required: true, most: 2000 }]}
        onSend={async ({ what }) =>
          loaded.show(await call<Rectifications>('POST', address, caller, { what }))
        }
      />
    </section>
  );
}

interface Files {
  readonly files: readonly { readonly paperId: string; readonly url: string }[];
}

function Copies({ desk: { caller, now } }: { readonly desk: Desk }): JSX.Element {
  const [files, setFiles] = useState<Files['files']>();
  const copyCase = async (): Promise<void> => {
    const all = await call<object>('GET', '/api/applicant/case/export', caller);
    const file = new Blob([JSON.stringify(all, undefined, 2)], { type: 'application/json' });
    saveAs(file, `${now.reference.toLowerCase()}.json`);
  };
  const listFiles = async (): Promise<void> =>
    setFiles((await call<Files>('GET', '/api/applicant/case/export/files', caller)).files);
  const nameOf = (paperId: string, at: number): string => {
    const kind = now.papers.find((paper) => paper.paperId === paperId)?.kind;
    return kind === undefined ? say('copyFile', at + 1) : `${at + 1} · ${told(kind.name)}`;
  };
  return (
    <section id="copies">
      <h2>{say('copyTitle')}</h2>
      <p>{say('copyLead')}</p>
      <div class="row">
        <Press work={copyCase}>{say('copyCase')}</Press>
        <Press work={listFiles}>{say('copyFiles')}</Press>
      </div>
      {files?.length === 0 && <Notice>{say('copyNone')}</Notice>}
      {files !== undefined && files.length > 0 && (
        <ul>
          {files.map(({ paperId, url }, at) => (
            <li key={paperId}>
              <a href={url} download="">
                {nameOf(paperId, at)}
              </a>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

const Withdraw = ({ desk: { caller, show } }: { readonly desk: Desk }): JSX.Element => (
  <section id="withdrawal">
    <h2>{say('withdrawTitle')}</h2>
    <p>{say('withdrawLead')}</p>
    <SurePress
      look="danger"
      sure={say('withdrawCaseSure')}
      work={async () => show(await call<ShownCase>('POST', '/api/applicant/case/withdraw', caller))}
    >
      {say('withdrawCase')}
    </SurePress>
  </section>
);
