/** Whether a meeting is to come, was held or was called off. */
import type { JSX } from 'preact';
import { say } from './meetings-speech.ts';

const looks: Readonly<Record<string, string>> = { planned: '', held: 'read', cancelled: 'refused' };
export const MeetingState = ({ of }: { readonly of: string }): JSX.Element => (
  <span class={`tag ${looks[of] ?? ''}`}>{say(`state_${of as 'planned' | 'held' | 'cancelled'}`)}</span>
);
