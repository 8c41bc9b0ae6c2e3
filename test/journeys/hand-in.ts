/** A case as an applicant hands it in: opened, stated, with its papers, once all of them are read. */

import { ask } from './ask.ts';

/** @param pictures JPEG files, one a paper; resolves to the case's id */
export async function handIn(
  url: string,
  applicant: Readonly<Record<string, string>>,
  pictures: readonly Buffer[],
): Promise<string> {
  const opened = await ask(url, 'POST', '/api/applicant/cases', { delegation: 'khenifra' });
  const { token } = await ask(url, 'POST', '/api/applicant/sign-in', opened);
  const project = {
    ...{ title: 'نسيج', sector: 'agriculture', form: 'individual', otherAid: [] },
    ...{ valueMAD: 60000, ownMAD: 42000, loanMAD: 0, requestedMAD: 18000 },
  };
  await ask(
    url,
    'PUT',
    '/api/applicant/case/application',
    { applicant, project, province: 'khenifra' },
    token,
  );
  for (const picture of pictures) {
    const sha256 = Buffer.from(await crypto.subtle.digest('SHA-256', new Uint8Array(picture))).toString(
      'hex',
    );
    const sent = { size: picture.length, type: 'image/jpeg', sha256 };
    const { upload } = await ask(url, 'POST', '/api/applicant/case/papers', sent, token);
    await fetch(new URL(upload.url, url), {
      method: 'PUT',
      headers: upload.headers,
      body: new Uint8Array(picture),
    });
  }
  for (;;) {
    const { papers } = await ask(url, 'GET', '/api/applicant/case', undefined, token);
    const isRead = ({ status }: { status: string }) => status === 'read';
    if (papers.length === pictures.length && papers.every(isRead)) break;
    await new Promise((later) => setTimeout(later, 50));
  }
  await ask(url, 'POST', '/api/applicant/case/submit', undefined, token);
  return opened.caseId;
}
