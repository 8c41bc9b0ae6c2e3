/** Anyone checks a letter: its signature here in the browser, whether it still holds at the service. Works without a line. */
import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { call, Problem } from '../ui/call.ts';
import { open } from '../ui/frame.tsx';
import { Icon } from '../ui/icon.tsx';
import { amount, day, instant, speaking, told, type Words } from '../ui/language.ts';
import { Facts, Good, Notice, Press, Trouble } from '../ui/parts.tsx';
import { findKeys } from './letter-keys.ts';
import { PublicPage } from './public.tsx';
import { readCode } from './read-code.ts';
import { isHolder, type LetterStatement, type LetterVerdict, verifyLetter } from './verify-letter.ts';
import { verifyWords } from './verify-words.ts';

const { say } = speaking(verifyWords);

type Standing = 'valid' | 'appealed' | 'replaced' | 'revoked' | 'unknown' | 'forged';
interface Checked {
  readonly standing: Standing;
  readonly letter?: { readonly name?: Words };
}
type Outcome =
  | { readonly status: Exclude<LetterVerdict['status'], 'genuine'> | 'no-keys' | 'no-code' }
  | {
      readonly status: 'genuine';
      readonly statement: LetterStatement;
      /** Undefined where the service can't be reached. */
      readonly checked: Checked | undefined;
      readonly keysOf?: string | undefined;
    };

async function judge(text: string): Promise<Outcome> {
  const known = await findKeys();
  if (known === undefined) return { status: 'no-keys' };
  const verdict = await verifyLetter(text, known.keys);
  if (verdict.status !== 'genuine') return verdict;
  const checked = await call<Checked>('POST', '/api/public/statements/verify', {}, { statement: text }).catch(
    (error: unknown) => {
      if (error instanceof Problem && error.status === 429) throw error;
      return undefined;
    },
  );
  return { ...verdict, checked, keysOf: known.of };
}

const refusals = {
  forged: 'verifyForged',
  unreadable: 'verifyUnreadable',
  'unknown-key': 'verifyUnknownKey',
  'no-keys': 'verifyNoKeys',
  'no-code': 'verifyNoCode',
} as const;

function Answer({ of }: { readonly of: Outcome }): JSX.Element {
  if (of.status !== 'genuine') return <Trouble>{say(refusals[of.status])}</Trouble>;
  const { statement, checked, keysOf } = of;
  const { standing } = checked ?? {};
  const said =
    standing === undefined
      ? say('verifyOffline')
      : standing === 'forged'
        ? say('verifyForged')
        : say(`standing_${standing}`);
  const Said =
    standing === 'valid' ? Good : standing === undefined || standing === 'appealed' ? Notice : Trouble;
  return (
    <>
      <Said>{`${say('verifyGenuine')} ${said}`}</Said>
      {keysOf !== undefined && <p class="quiet">{say('keysOf', instant(keysOf))}</p>}
      <Facts
        of={[
          [say('letterNumber'), statement.n],
          [say('letterKindIs'), checked?.letter?.name && told(checked.letter.name)],
          [say('letterDay'), day(statement.on)],
          [
            say('letterOutcome'),
            statement.o && say(statement.o === 'granted' ? 'letterGranted' : 'letterRefused'),
          ],
          [
            say('letterSum'),
            statement.a === undefined ? undefined : say('letterSumIs', amount(statement.a / 100)),
          ],
        ]}
      />
      <Holder statement={statement} />
    </>
  );
}

const marks = [
  ['code', 'holderCode', 'ltr'],
  ['cin', 'holderCin', 'ltr'],
  ['name', 'holderName', 'auto'],
] as const;

function Holder({ statement }: { readonly statement: LetterStatement }): JSX.Element {
  const [given, setGiven] = useState({ code: '', cin: '', name: '' });
  const [same, setSame] = useState<boolean>();
  return (
    <section>
      <h2>{say('holderTitle')}</h2>
      <p>{say('holderLead')}</p>
      {marks.map(([mark, key, dir]) => (
        <p class="field" key={mark}>
          <label for={`holder-${mark}`}>{say(key)}</label>
          <input
            id={`holder-${mark}`}
            dir={dir}
            autocomplete="off"
            spellcheck={false}
            value={given[mark]}
            onInput={({ currentTarget }) => setGiven({ ...given, [mark]: currentTarget.value })}
          />
        </p>
      ))}
      <Press work={async () => setSame(await isHolder(statement, given))}>{say('holderCheck')}</Press>
      {same === true && <Good>{say('holderYes')}</Good>}
      {same === false && <Trouble>{say('holderNo')}</Trouble>}
    </section>
  );
}

function VerifyPage(): JSX.Element {
  const [text, setText] = useState('');
  const [outcome, setOutcome] = useState<Outcome>();
  const [looking, setLooking] = useState(false);
  const box = useRef<HTMLTextAreaElement>(null);
  const check = async (shown: string): Promise<void> => {
    setOutcome(undefined);
    if (shown.trim() === '') box.current?.focus();
    else setOutcome(await judge(shown));
  };
  const take = async (file: File | undefined): Promise<void> => {
    if (file === undefined) return;
    setOutcome(undefined);
    setLooking(true);
    const code = await readCode(file).catch(() => undefined);
    setLooking(false);
    if (code === undefined) return setOutcome({ status: 'no-code' });
    setText(code);
    await check(code);
  };
  useEffect(() => {
    const takeScanned = (): void => {
      const scanned = location.hash.slice(1);
      if (scanned === '') return;
      setText(scanned);
      void check(scanned);
    };
    takeScanned();
    // Another letter scanned into the same page changes only what stands behind the `#`.
    addEventListener('hashchange', takeScanned);
    return () => removeEventListener('hashchange', takeScanned);
  }, []);
  return (
    <PublicPage here="verify" title={say('verifyTitle')}>
      <p class="lead">{say('verifyLead')}</p>
      <div class="row">
        <div class="picker">
          <input
            id="photo"
            type="file"
            accept="image/*"
            capture="environment"
            onChange={({ currentTarget }) => {
              const file = currentTarget.files?.[0];
              // The same file may be chosen again.
              currentTarget.value = '';
              void take(file);
            }}
          />
          <label for="photo" class="button main">
            <Icon name="camera" />
            {say('verifyPhoto')}
          </label>
        </div>
      </div>
      <label for="statement">{say('verifyPaste')}</label>
      <textarea
        id="statement"
        ref={box}
        rows={4}
        dir="ltr"
        spellcheck={false}
        autocomplete="off"
        value={text}
        onInput={({ currentTarget }) => setText(currentTarget.value)}
      />
      <Press look="main" work={() => check(text)}>
        {say('verifyNow')}
      </Press>
      <section id="answer" aria-live="polite">
        {looking && <Notice>{say('verifyLooking')}</Notice>}
        {outcome !== undefined && <Answer of={outcome} />}
      </section>
    </PublicPage>
  );
}

open(<VerifyPage />);
