/** The register of members. */
import type { JSX } from 'preact';
import { Hosted } from '../ui/hosted.tsx';
import type { Desk } from './area.ts';
import { showMembers } from './member-search.ts';

export const MembersView = ({ caller }: Desk): JSX.Element => (
  <Hosted fill={(into) => showMembers(into, caller)} inputs={[caller]} />
);
