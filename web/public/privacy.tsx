/** What happens to people's data (law 09-08). */
import type { JSX } from 'preact';
import { call } from '../ui/call.ts';
import { open } from '../ui/frame.tsx';
import { day, told } from '../ui/language.ts';
import { Shown, useLoaded } from '../ui/load.tsx';
import { ReadAloud } from '../ui/read-aloud.tsx';
import type { Notice } from './answers.ts';
import { PublicPage } from './public.tsx';
import { say } from './speech.ts';

function PrivacyPage(): JSX.Element {
  const notice = useLoaded(() => call<Notice>('GET', '/api/public/notice'), []);
  return (
    <PublicPage here="privacy" title={say('privacyTitle')}>
      <Shown of={notice}>
        {({ sections, keeping, version, from }) => (
          <>
            {sections.map(({ about, title, text }) => (
              <section key={about}>
                <h2>{told(title)}</h2>
                <p>{told(text)}</p>
                <ReadAloud text={`${told(title)} ${told(text)}`} />
              </section>
            ))}
            <p>{told(keeping)}</p>
            <p class="quiet">{say('privacyVersion', version, day(from))}</p>
          </>
        )}
      </Shown>
    </PublicPage>
  );
}

open(<PrivacyPage />);
