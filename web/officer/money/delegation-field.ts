/** Which delegation something is of: asked only of those who reach more than one. */
import type { FieldShape, Values } from '../../ui/form.tsx';
import type { Desk } from '../area.ts';
import { say } from './speech.ts';

const whole = '*';

export function delegationField(
  { me, nameOf }: Desk,
  { central, hint }: { readonly central: boolean; readonly hint?: string },
): readonly FieldShape[] {
  const reached = me.reach.filter((id) => central || id !== whole);
  if (reached.length < 2) return [];
  const choices = reached.map((id) => ({ value: id, name: id === whole ? say('wholeCountry') : nameOf(id) }));
  return [{ name: 'delegation', label: say('delegation'), kind: 'choice', choices, hint, required: true }];
}

export const delegationIn = ({ me }: Desk, { delegation = '' }: Values): string =>
  delegation === '' ? me.delegation : delegation;

export const delegationName = ({ nameOf }: Pick<Desk, 'nameOf'>, id: string): string =>
  id === whole ? say('wholeCountry') : nameOf(id);
