/** The forms of a meeting: its plan, and who came. */
import type { JSX } from 'preact';
import { call } from '../../ui/call.ts';
import { type Choice, type FieldShape, Form, type Values } from '../../ui/form.tsx';
import { goTo } from '../../ui/place.ts';
import type { Desk } from '../area.ts';
import type { MeetingPlan, MeetingView } from './answers.ts';
import { say } from './meetings-speech.ts';
import { rowsOf } from './rule-values.ts';
import { today } from './today.ts';

export const meetingKinds = ['meeting', 'information-day', 'awareness-day', 'training'] as const;
export const kindText = (kind: string): string => {
  const known = meetingKinds.find((one) => one === kind);
  return known === undefined ? kind : say(`kind_${known}`);
};
const mostPartners = 40;

/** The delegations somebody may enter meetings of. */
export const placesOf = ({ me, nameOf }: Desk): readonly Choice[] =>
  me.reach.map((value) => ({ value, name: nameOf(value) }));

export const planFields = (desk: Desk, values: Values): readonly FieldShape[] => [
  { name: 'day', label: say('day'), kind: 'day', required: true },
  {
    ...{ name: 'delegation', label: say('delegation'), kind: 'choice', required: true },
    choices: placesOf(desk),
  },
  { name: 'place', label: say('place'), hint: say('placeHint'), required: true, most: 200 },
  {
    ...{ name: 'kind', label: say('kind'), kind: 'choice', required: true },
    choices: meetingKinds.map((value) => ({ value, name: kindText(value) })),
  },
  ...Array.from(
    { length: rowsOf(values, ['partners'], mostPartners) },
    (_, at): FieldShape => ({
      ...{ name: `partners.${at}`, label: say('partner', at + 1), most: 200 },
      hint: at === 0 ? undefined : say('rowHint'),
    }),
  ),
];

export const textsOfPlan = ({ partners, ...plan }: MeetingPlan): Values => ({
  ...plan,
  ...Object.fromEntries(partners.map((name, at) => [`partners.${at}`, name])),
});

export const planIn = (values: Values): MeetingPlan => ({
  ...{ day: values.day ?? '', delegation: values.delegation ?? '', place: (values.place ?? '').trim() },
  kind: values.kind as MeetingPlan['kind'],
  partners: Array.from({ length: mostPartners }, (_, at) => (values[`partners.${at}`] ?? '').trim()).filter(
    (name) => name !== '',
  ),
});

type Attendance = NonNullable<MeetingView['attendance']>;
const counts = ['women', 'men', 'others'] as const;
export const attendanceFields: readonly FieldShape[] = [
  ...counts.map((name): FieldShape => ({ name, label: say(name), kind: 'count', most: 6 })),
  {
    ...{ name: 'leads', label: say('leads'), hint: say('leadsHint') },
    ...{ kind: 'count', required: true, most: 6 },
  },
];
export const attendanceIn = (values: Values): Attendance => ({
  ...Object.fromEntries(
    counts.flatMap((name) => ((values[name] ?? '').trim() === '' ? [] : [[name, Number(values[name])]])),
  ),
  leads: Number(values.leads),
});
export const textsOfAttendance = (attendance: Attendance | undefined): Values =>
  Object.fromEntries(
    Object.entries(attendance ?? {}).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, String(value)]],
    ),
  );

/** One to come, or one that was held before and is entered with who came. */
export function NewMeeting(desk: Desk): JSX.Element {
  const { caller, me } = desk;
  const start: Values = {
    ...{ day: today(), kind: 'meeting' },
    ...(me.reach.length === 1 ? { delegation: me.reach[0] ?? '' } : {}),
  };
  return (
    <section class="card">
      <p>{say('newLead')}</p>
      <Form
        draft="meeting-new"
        start={start}
        fields={(values) => [
          ...planFields(desk, values),
          { name: 'past', label: say('past'), kind: 'check' },
          ...(values.past === 'yes' ? attendanceFields : []),
        ]}
        fieldOf={(path) => path.replace(/^(?:plan|attendance)\./u, '')}
        send={say('save')}
        onSend={async (values) => {
          const attendance = values.past === 'yes' ? { attendance: attendanceIn(values) } : {};
          const sent = { plan: planIn(values), ...attendance };
          const { meeting } = await call<MeetingView>('POST', '/api/officer/meetings', caller, sent);
          goTo('meetings', meeting);
        }}
      />
    </section>
  );
}
