/** A paper that arrived: what it is, what was read, what is wrong with it, and what to do. */
import type { JSX } from 'preact';
import { printed } from '../case/printed.ts';
import { call } from '../ui/call.ts';
import { told, type Words } from '../ui/language.ts';
import { Bdi, SurePress, Trouble } from '../ui/parts.tsx';
import { addressOf } from '../ui/place.ts';
import type { Purpose } from './adding.tsx';
import type { Paper, ShownCase } from './answers.ts';
import { nameOfPaper } from './asked.tsx';
import type { Desk } from './desk.ts';
import { say } from './speech.ts';

type ReadField = Paper['fields'][number];

/** Below this a value is marked as one to check: about one in ten of them is wrong. */
const surely = 0.9;

/** What only machines read helps nobody here. */
const forEyes = ({ field }: ReadField): boolean => !/^mrz\d$/u.test(field);
/** Nothing was read, and nothing is guessed: the place alone is known. */
const isByHand = ({ value, corrected }: ReadField): boolean => value === '' && !corrected;
const isUnsure = (field: ReadField): boolean =>
  field.confidence < surely && !field.corrected && !isByHand(field);

interface Part {
  readonly name?: string;
  readonly type?: string;
  readonly fields: readonly ReadField[];
}

/** The papers of a file; nearly always one. */
function partsOf({ kind, fields, parts }: Paper): readonly Part[] {
  if (parts !== undefined)
    return parts.map((part) => ({ name: told(part.kind.name), type: part.kind.type, fields: part.fields }));
  return [{ ...(kind === undefined ? {} : { name: told(kind.name), type: kind.type }), fields }];
}

/** What is odd about the file or any paper in it, each sentence once. */
function doubtsOf(paper: Paper): readonly Words[] {
  const all = [paper, ...(paper.parts ?? [])].flatMap(({ doubts }) => doubts.map(({ text }) => text));
  return all.filter(({ fr }, at) => all.findIndex((text) => text.fr === fr) === at);
}

export function PaperCard({
  paper,
  desk,
  ask,
}: {
  readonly paper: Paper;
  readonly desk: Desk;
  ask(purpose: Purpose): void;
}): JSX.Element {
  const { now, procedure, caller, path, show } = desk;
  const { status, refused, paperId } = paper;
  const parts = partsOf(paper)
    .map((part) => ({ ...part, fields: part.fields.filter(forEyes) }))
    .filter(({ fields }) => fields.length > 0);
  const fields = parts.flatMap((part) => part.fields);
  const unsure = fields.filter(isUnsure);
  const mayUpload = now.may.includes('upload');
  const names = partsOf(paper).flatMap(({ name }) => (name === undefined ? [] : [name]));
  const stated = paper.stated === undefined ? undefined : nameOfPaper(procedure, paper.stated);
  const waits = status === 'received' || status === 'awaited';
  const title = names.length > 0 ? names.join(' + ') : waits ? (stated ?? '…') : say('unnamedPaper');
  const wrong = status === 'read' && isAnother(paper, desk);
  const withdraw = async (): Promise<void> =>
    show(await call<ShownCase>('POST', `${path}/papers/${paperId}/withdraw`, caller));
  if (paper.setAside !== undefined)
    return (
      <li class="card paper changed" id={paperId}>
        <p class="paper-line">
          <strong>{title}</strong>
          <span class="tag changed">{say('paper_set_aside')}</span>
        </p>
        <Trouble>{say('setAside', paper.setAside)}</Trouble>
        <p>{say('setAsideNext')}</p>
      </li>
    );
  const again = refused !== undefined || wrong || (status === 'read' && parts.length === 0);
  return (
    <li class={`card paper ${status}`} id={paperId}>
      <p class="paper-line">
        <strong>{title}</strong>
        <span class={`tag ${status}`}>{say(`paper_${status}`)}</span>
      </p>
      {status === 'received' && <progress aria-label={say('paper_received')} />}
      {status === 'awaited' && <p class="quiet">{say('awaitedHelp')}</p>}
      {refused !== undefined && <Trouble>{told(refused.text)}</Trouble>}
      {wrong && <p class="doubt">{say('wrongPaper', stated ?? '', title)}</p>}
      {paper.differs.map(({ what, stated: form, read }) => (
        <p class="doubt" key={`${what} ${read}`}>
          {say(`differs_${what}`, printed(form), printed(read))}{' '}
          {now.may.includes('state') && (
            <a href={addressOf('form', what === 'name' || what === 'person' ? '1' : '2')}>{say('toForm')}</a>
          )}
        </p>
      ))}
      {doubtsOf(paper).map((text) => (
        <p class="doubt" key={text.fr}>
          {told(text)}
        </p>
      ))}
      {status === 'read' && parts.length === 0 && <p class="doubt">{say('nothingRead')}</p>}
      {unsure.length > 0 && <ReadFields fields={unsure} />}
      {unsure.length > 0 && mayUpload && <p class="quiet">{say('unsureHelp')}</p>}
      {fields.length > 0 && (
        <details>
          <summary>{say('fieldsRead', fields.length)}</summary>
          {parts.map((part, at) => (
            <div key={at}>
              {parts.length > 1 && <h3>{part.name}</h3>}
              <ReadFields fields={inOrder(part.fields)} />
            </div>
          ))}
        </details>
      )}
      {mayUpload && status !== 'received' && (
        <div class="row">
          {again && (
            <button
              type="button"
              class="main"
              onClick={() => ask({ instead: paperId, stated: paper.stated })}
            >
              {say('retakePhoto')}
            </button>
          )}
          {/* In an appeal or a payment papers are added, and none is taken back. */}
          {(now.state === 'open' || now.state === 'completing') && (
            <SurePress look="danger" sure={say('withdrawSure')} work={withdraw}>
              {say('withdraw')}
            </SurePress>
          )}
        </div>
      )}
    </li>
  );
}

/** Another paper than it was said to be, and none that would do in its place. */
function isAnother(paper: Paper, { procedure }: Desk): boolean {
  const { stated } = paper;
  const types = partsOf(paper).flatMap(({ type }) => (type === undefined ? [] : [type]));
  if (stated === undefined || types.length === 0 || types.every((type) => type === 'other')) return false;
  const would = procedure.papers.filter((asked) => asked.paper === stated).flatMap(({ anyOf }) => anyOf);
  return !types.some((type) => type === stated || would.some((one) => one === type));
}

const inOrder = (fields: readonly ReadField[]): readonly ReadField[] =>
  [...fields].sort((a, b) => a.page - b.page || a.box[1] - b.box[1]);

const ReadFields = ({ fields }: { readonly fields: readonly ReadField[] }): JSX.Element => (
  <dl class="fields-read">
    {fields.map((field) => (
      <Read key={`${field.field} ${field.page} ${field.box.join()}`} field={field} />
    ))}
  </dl>
);

const Read = ({ field }: { readonly field: ReadField }): JSX.Element => (
  <>
    <dt>{told(field.name)}</dt>
    <dd>
      <Bdi>{field.value === '' ? '—' : printed(field.value)}</Bdi>
      {field.corrected && <span class="tag">{say('corrected')}</span>}
      {!field.corrected && field.confidence < surely && (
        <span class="tag unsure">{say(isByHand(field) ? 'byHand' : 'unsure')}</span>
      )}
    </dd>
  </>
);
