/** First page: what it is, what is asked for, where to begin. */
import type { Procedure } from '../answers.ts';
import { el, frame, heading, problem } from '../elements.ts';
import { say, told } from '../language.ts';
import { call } from '../ui/call.ts';

const main = frame('home');

main.append(
  heading(1, 'homeTitle'),
  el('p', { class: 'lead' }, say('homeLead')),
  el('p', {}, el('a', { href: '/applicant.html', class: 'button main' }, say('homeStart'))),
);

try {
  const procedure = await call<Procedure>('GET', '/api/public/procedure');
  main.append(
    el('p', {}, say('homeRight', procedure.subsidyRateMax, procedure.answerDays)),
    el('p', {}, say('homeNever')),
    heading(2, 'papersAsked'),
    el('p', {}, say('papersAskedLead')),
    el('ul', { class: 'cards' }, ...procedure.papers.map(paperCard)),
  );
} catch (error) {
  main.append(problem(error instanceof Error ? error.message : say('noLine')));
}
main.append(
  el(
    'footer',
    {},
    el('a', { href: '/verify.html' }, say('verifyTitle')),
    ' · ',
    el('a', { href: '/officer.html' }, say('officerSpace')),
  ),
);

function paperCard({ name, why, level, stage }: Procedure['papers'][number]): HTMLElement {
  return el(
    'li',
    { class: 'card' },
    el('h3', {}, told(name)),
    el('p', {}, told(why)),
    el(
      'p',
      { class: 'tags' },
      el('span', { class: `tag ${level}` }, say(`level_${level}`)),
      stage === 'file' ? undefined : el('span', { class: 'tag' }, say(`stage_${stage}`)),
    ),
  );
}
