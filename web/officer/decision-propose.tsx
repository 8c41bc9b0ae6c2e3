/** A proposal: what, how much, and on which grounds, drafted from what was found and left to the officer's pen. */
import type { JSX } from 'preact';
import { call } from '../ui/call.ts';
import { type Choice, type FieldShape, Form, type Values } from '../ui/form.tsx';
import { cited, told, type Words } from '../ui/language.ts';
import { Shown, useLoaded } from '../ui/load.tsx';
import { dirhamsIn } from '../ui/money.ts';
import { say } from './act-speech.ts';
import type { Ground, Spendable } from './answers.ts';
import { act, type CaseDesk, pathOf } from './case-desk.ts';
import { lessIn, long, moneyFaults, moneyFields } from './decision-money.ts';
import { namesOf } from './paper-names.ts';

export interface Drafted {
  readonly grant: readonly Ground[];
  readonly refuse: readonly Ground[];
  readonly fundingSources: readonly { readonly id: string; readonly name: Words }[];
  readonly spendable?: readonly Spendable[];
}
type Side = 'grant' | 'refuse';

export function Propose(desk: CaseDesk): JSX.Element {
  const { now, caller } = desk;
  const drafted = useLoaded(
    () => call<Drafted>('GET', pathOf(desk, 'reasons'), caller),
    [now.caseId, now.version, caller],
  );
  return (
    <section class="card">
      <h2>{say('proposeTitle')}</h2>
      <p>{say('proposeHelp')}</p>
      {now.completing.unreviewed.length > 0 && (
        <p class="doubt">{say('proposeUnseen', now.completing.unreviewed.length)}</p>
      )}
      <Shown of={drafted}>{(found) => <ProposeForm desk={desk} drafted={found} />}</Shown>
    </section>
  );
}

/** The article every grant rests on, as both letters print it. */
const decree = 'Décret n° 2.04.892 · المرسوم رقم 2.04.892';

function ProposeForm({ desk, drafted }: { readonly desk: CaseDesk; readonly drafted: Drafted }): JSX.Element {
  const { now } = desk;
  const { spendable = [] } = drafted;
  const most = spendable.find(({ source }) => source === 'hcar')?.nowMAD ?? 0;
  const wanted = now.application?.project.requestedMAD;
  const start: Values = {
    outcome: 'grant',
    ...(most === 0 ? {} : { amountMAD: String(Math.min(most, wanted ?? Infinity)) }),
    fundingSource: 'hcar',
    ...startOf('grant', drafted.grant),
    ...startOf('refuse', drafted.refuse),
    ownArticle: decree,
    ownSeen: 'application',
    ownPage: '1',
    lessArticle: decree,
    lessSeen: 'application',
    lessPage: '1',
  };
  const seenIn: readonly Choice[] = [
    { value: 'application', name: say('seenApplication') },
    { value: 'register', name: say('seenRegister') },
    ...now.papers
      .filter(({ status, withdrawn }) => status === 'read' && !withdrawn)
      .map((paper) => ({ value: paper.paperId, name: namesOf(paper) })),
  ];
  const fields = (values: Values): readonly FieldShape[] => {
    const side: Side = values.outcome === 'refuse' ? 'refuse' : 'grant';
    return [
      {
        ...{ name: 'outcome', label: say('proposeWhat'), kind: 'choice', required: true },
        choices: [
          { value: 'grant', name: say('proposeGrant') },
          { value: 'refuse', name: say('proposeRefuse') },
        ],
      },
      ...(side === 'grant' ? moneyFields(values, drafted, seenIn) : []),
      ...drafted[side].flatMap((ground, at) => groundFields(side, ground, at, values)),
      ...ownFields(side, values, seenIn, drafted[side].length === 0),
    ];
  };
  return (
    <Form
      draft={`propose.${now.caseId}`}
      start={start}
      fields={fields}
      check={(values) => check(values, drafted)}
      send={say('propose')}
      sure={{ text: say('proposeSure'), send: say('proposeSend') }}
      onSend={(values) => act(desk, 'proposals', proposalIn(values, drafted))}
    />
  );
}

const placed = (side: Side, at: number, what: string): string => `${side}${at}${what}`;

const startOf = (side: Side, grounds: readonly Ground[]): Values =>
  Object.fromEntries(
    grounds.flatMap(({ text, facts }, at) => [
      [placed(side, at, 'use'), 'yes'],
      [placed(side, at, 'ar'), text.ar],
      [placed(side, at, 'fr'), text.fr],
      [placed(side, at, 'factsAr'), facts?.ar ?? ''],
      [placed(side, at, 'factsFr'), facts?.fr ?? ''],
    ]),
  );

function groundFields(side: Side, ground: Ground, at: number, values: Values): readonly FieldShape[] {
  const name = (what: string): string => placed(side, at, what);
  const used = values[name('use')] === 'yes';
  const head: FieldShape = {
    ...{ name: name('use'), label: say('ground', told(ground.text)), kind: 'check' },
    hint: `${cited(ground.article)}${ground.facts === undefined ? '' : ` · ${told(ground.facts)}`}`,
  };
  // A grant's grounds are as the rules say them; a refusal's are weighed word by word (law 03-01).
  if (!used || side === 'grant') return [head];
  return [
    head,
    long(name('ar'), say('reasonAr'), 'rtl'),
    long(name('fr'), say('reasonFr'), 'ltr'),
    long(name('factsAr'), say('factsAr'), 'rtl'),
    long(name('factsFr'), say('factsFr'), 'ltr'),
  ];
}

/** A ground no rule has drafted: always at hand, and the only way where nothing was drafted. */
function ownFields(
  side: Side,
  values: Values,
  seenIn: readonly Choice[],
  only: boolean,
): readonly FieldShape[] {
  const head: FieldShape = { name: 'own', label: say('ownGround'), kind: 'check' };
  if (!only && values.own !== 'yes') return [head];
  return [
    ...(only ? [] : [head]),
    { name: 'ownArticle', label: say('article'), required: true, most: 1000 },
    long('ownAr', say('reasonAr'), 'rtl'),
    long('ownFr', say('reasonFr'), 'ltr'),
    ...(side === 'grant'
      ? []
      : ([
          long('ownFactsAr', say('factsAr'), 'rtl'),
          long('ownFactsFr', say('factsFr'), 'ltr'),
          { name: 'ownSeen', label: say('seenIn'), kind: 'choice', choices: seenIn, required: true },
          { name: 'ownPage', label: say('seenPage'), kind: 'count', required: true },
        ] as const)),
  ];
}

const sideOf = (values: Values): Side => (values.outcome === 'refuse' ? 'refuse' : 'grant');

function check(values: Values, drafted: Drafted): Values {
  const side = sideOf(values);
  const some = drafted[side].some((_, at) => values[placed(side, at, 'use')] === 'yes');
  const grounded = some || values.own === 'yes' || drafted[side].length === 0;
  return {
    ...(side === 'grant' ? moneyFaults(values, drafted) : {}),
    ...(grounded ? {} : { [placed(side, 0, 'use')]: say('groundNeeded') }),
  };
}

function proposalIn(values: Values, drafted: Drafted): unknown {
  const side = sideOf(values);
  const said = (name: string): string => (values[name] ?? '').trim();
  const given = drafted[side].flatMap((ground, at): readonly Ground[] => {
    const of = (what: string): string => said(placed(side, at, what));
    if (of('use') !== 'yes') return [];
    if (side === 'grant') return [ground];
    return [
      { ...ground, text: { ar: of('ar'), fr: of('fr') }, facts: { ar: of('factsAr'), fr: of('factsFr') } },
    ];
  });
  const own =
    said('own') === 'yes' || drafted[side].length === 0
      ? [
          {
            article: said('ownArticle'),
            text: { ar: said('ownAr'), fr: said('ownFr') },
            ...(side === 'grant'
              ? {}
              : {
                  facts: { ar: said('ownFactsAr'), fr: said('ownFactsFr') },
                  evidence: [{ file: said('ownSeen'), page: Number(said('ownPage')) }],
                }),
          },
        ]
      : [];
  return {
    outcome: side,
    reasons: [...given, ...own],
    ...(side === 'refuse'
      ? {}
      : {
          amountMAD: dirhamsIn(said('amountMAD')),
          fundingSource: said('fundingSource'),
          ...lessIn(values, drafted),
        }),
  };
}
