/** First page: what it is, for whom, how much, how soon, and where to begin. */
import type { JSX } from 'preact';
import { call } from '../ui/call.ts';
import { open } from '../ui/frame.tsx';
import { Icon, type IconName } from '../ui/icon.tsx';
import { Shown, useLoaded } from '../ui/load.tsx';
import { ReadAloud } from '../ui/read-aloud.tsx';
import type { Procedure } from './answers.ts';
import { PublicPage } from './public.tsx';
import { say } from './speech.ts';

function HomePage(): JSX.Element {
  const procedure = useLoaded(() => call<Procedure>('GET', '/api/public/procedure'), []);
  return (
    <PublicPage here="home" title={say('homeTitle')}>
      <p class="lead">{say('homeLead')}</p>
      <div class="row">
        <a href="/applicant.html" class="button main">
          {say('homeStart')}
        </a>
        <a href="/applicant.html#returning" class="button">
          {say('homeReturn')}
        </a>
      </div>
      <Shown of={procedure}>
        {({ subsidyRateMax, answerDays }) => (
          <ul class="cards points">
            <Point icon="family" title={say('whoTitle')} text={say('who')} />
            <Point icon="coins" title={say('howMuchTitle')} text={say('howMuch', subsidyRateMax)} />
            <Point icon="clock" title={say('whenTitle')} text={say('when', answerDays)} />
            <Point icon="person" title={say('neverTitle')} text={say('never')} />
            <Point icon="question" title={say('helpTitle')} text={say('help')} />
          </ul>
        )}
      </Shown>
      <ul class="cards ways">
        <Way to="/procedure.html" icon="paper" title={say('procedure')} text={say('homeProcedure')} />
        <Way to="/adviser.html" icon="search" title={say('adviser')} text={say('homeAdviser')} />
        <Way to="/questions.html" icon="question" title={say('questions')} text={say('homeQuestions')} />
        <Way to="/verify.html" icon="seal" title={say('verify')} text={say('homeVerify')} />
      </ul>
    </PublicPage>
  );
}

interface Said {
  readonly icon: IconName;
  readonly title: string;
  readonly text: string;
}

const Point = ({ icon, title, text }: Said): JSX.Element => (
  <li class="card">
    <h2>
      <Icon name={icon} />
      {title}
    </h2>
    <p>{text}</p>
    <ReadAloud text={`${title} ${text}`} />
  </li>
);

const Way = ({ to, icon, title, text }: Said & { readonly to: string }): JSX.Element => (
  <li class="card">
    <a href={to}>
      <Icon name={icon} />
      {title}
    </a>
    <p class="quiet">{text}</p>
  </li>
);

open(<HomePage />);
