/** Whoever bears a name of the case says how they stand to its people before they pay or claim anything. */
import type { JSX } from 'preact';
import { call } from '../../ui/call.ts';
import { Form } from '../../ui/form.tsx';
import { told } from '../../ui/language.ts';
import { SurePress } from '../../ui/parts.tsx';
import { say as sayAct } from '../act-speech.ts';
import type { Grant } from './grant.ts';

export function Kin({ now, desk, caseId, reload }: Grant): JSX.Element | null {
  if (now.warned === undefined) return null;
  const declare = async (said: { readonly stands: string; readonly reason?: unknown }): Promise<void> => {
    await call('POST', `/api/officer/cases/${encodeURIComponent(caseId)}/grant/conflict`, desk.caller, said);
    await reload();
  };
  return (
    <section class="card fields">
      <h2>{sayAct('kinTitle')}</h2>
      <p class="doubt">{told(now.warned)}</p>
      <Form
        draft={`kin.${caseId}`}
        fields={[{ name: 'reason', label: sayAct('kinReason'), required: true, most: 4000 }]}
        send={sayAct('kinUnrelated')}
        onSend={({ reason }) => declare({ stands: 'unrelated', reason })}
      />
      <p>{sayAct('recuseHelp')}</p>
      <SurePress look="danger" sure={sayAct('recuseSure')} work={() => declare({ stands: 'recused' })}>
        {sayAct('recuse')}
      </SurePress>
    </section>
  );
}
