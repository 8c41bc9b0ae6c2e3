/** The form of an agreement: a new one, or a draft taken up again before it is signed. */
import type { JSX } from 'preact';
import { call } from '../../ui/call.ts';
import { type Choice, type FieldShape, Form, type Values } from '../../ui/form.tsx';
import { told, type Words } from '../../ui/language.ts';
import { Shown, useLoaded } from '../../ui/load.tsx';
import { goTo } from '../../ui/place.ts';
import type { Desk } from '../area.ts';
import {
  type Agreement,
  faultsInTerms,
  mostObligations,
  mostParties,
  obligationRows,
  partyRows,
  type TermsFault,
  termsIn,
  textsOfTerms,
} from './agreement-terms.ts';
import { say } from './agreements-speech.ts';
import type { PartnerView } from './answers.ts';

export const partnerKinds = [
  'bank',
  'cooperation-office',
  'agency',
  'administration',
  'chamber',
  'council',
  'foundation',
  'association',
  'federation',
] as const satisfies readonly PartnerView['kind'][];
export const kinds = (): readonly Choice[] =>
  partnerKinds.map((value) => ({ value, name: say(`kind_${value}`) }));

/** The High Commission signs every agreement. */
const highCommission = {
  'partyAr.0': 'المندوبية السامية لقدماء المقاومين وأعضاء جيش التحرير',
  'partyFr.0': 'Haut-Commissariat aux anciens résistants et anciens membres de l’armée de libération',
};
const idShape = /^[a-z0-9][a-z0-9-]{1,59}$/u;

export function AgreementForm({
  caller,
  partner,
  agreement,
}: Desk & {
  /** Whom it is with, where they are known. */
  readonly partner?: PartnerView;
  /** The draft that is taken up again. */
  readonly agreement?: Agreement;
}): JSX.Element {
  const places = useLoaded(
    async () =>
      await call<{ readonly delegations: readonly { readonly id: string; readonly name: Words }[] }>(
        'GET',
        '/api/public/procedure',
      ),
    [],
  );
  const start: Values = {
    ...(partner === undefined
      ? { kind: 'bank' }
      : { nameAr: partner.name.ar, nameFr: partner.name.fr, kind: partner.kind }),
    ...(agreement === undefined ? highCommission : textsOfTerms(agreement.terms)),
  };
  const fields = (values: Values, territory: readonly Choice[]): readonly FieldShape[] => [
    ...(partner === undefined
      ? [
          {
            ...{ name: 'partner', label: say('partnerId'), hint: say('partnerIdHint', 'bank-atlas') },
            ...{ required: true, dir: 'ltr' as const, most: 60 },
          },
        ]
      : []),
    { name: 'nameAr', label: say('nameAr'), required: true, dir: 'rtl' },
    { name: 'nameFr', label: say('nameFr'), required: true, dir: 'ltr' },
    { name: 'kind', label: say('kind'), kind: 'choice', choices: kinds(), required: true },
    { name: 'number', label: say('number'), required: true, most: 60 },
    { name: 'objectAr', label: say('objectAr'), required: true, kind: 'long', dir: 'rtl', most: 2000 },
    { name: 'objectFr', label: say('objectFr'), required: true, kind: 'long', dir: 'ltr', most: 2000 },
    ...Array.from({ length: Math.max(2, partyRows(values)) }, (_, at): readonly FieldShape[] => [
      { name: `partyAr.${at}`, label: say('partyAr', at + 1), dir: 'rtl' },
      { name: `partyFr.${at}`, label: say('partyFr', at + 1), dir: 'ltr' },
    ])
      .slice(0, mostParties)
      .flat(),
    { name: 'from', label: say('from'), kind: 'day', required: true },
    { name: 'until', label: say('until'), kind: 'day', hint: say('untilHint') },
    {
      ...{ name: 'territory', label: say('territory'), hint: say('territoryHint') },
      ...{ kind: 'choices', choices: territory },
    },
    ...Array.from({ length: obligationRows(values) }, (_, at): readonly FieldShape[] => [
      { name: `obligationOf.${at}`, label: say('obligationOf', at + 1) },
      { name: `obligationText.${at}`, label: say('obligationText', at + 1), most: 2000 },
    ])
      .slice(0, mostObligations)
      .flat(),
    { name: 'readsDecisions', label: say('readsDecisions'), kind: 'check' },
    { name: 'takesReferrals', label: say('takesReferrals'), kind: 'check' },
  ];
  const check = (values: Values): Values => ({
    ...(partner === undefined && !idShape.test((values.partner ?? '').trim())
      ? { partner: say('partnerIdFault') }
      : {}),
    ...Object.fromEntries(
      Object.entries(faultsInTerms(values)).map(([name, fault]) => [name, faultText(name, fault)]),
    ),
  });
  const send = async (values: Values): Promise<void> => {
    const { nameAr = '', nameFr = '', kind } = values;
    const id = partner?.partner ?? (values.partner ?? '').trim();
    const sent = {
      ...{ name: { ar: nameAr, fr: nameFr }, kind, terms: termsIn(values) },
      ...(agreement === undefined ? {} : { agreement: agreement.agreement }),
    };
    await call<PartnerView>('POST', `/api/officer/agreements/${encodeURIComponent(id)}`, caller, sent);
    goTo('agreements', id);
  };
  return (
    <Shown of={places}>
      {({ delegations }) => (
        <section class="card">
          <Form
            draft={`agreement-${partner?.partner ?? 'new'}-${agreement?.agreement ?? 'new'}`}
            start={start}
            fields={(values) =>
              fields(
                values,
                delegations.map(({ id, name }) => ({ value: id, name: told(name) })),
              )
            }
            check={check}
            fieldOf={(path) => path.replace(/^terms\./u, '')}
            send={say('saveDraft')}
            onSend={send}
          />
        </section>
      )}
    </Shown>
  );
}

function faultText(name: string, fault: TermsFault): string {
  if (fault === 'order') return say('untilFault');
  if (fault === 'few') return say('partiesFault');
  return name.startsWith('party') ? say('partyFault') : say('obligationFault');
}
