import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { stateApplication } from '#shared/cases/applicant';
import { receivePaper } from '#shared/cases/receive-paper';
import { createLog } from '#shared/platform/log';
import { applicant, application, countPapers, createWorld, open, readAs, sendPaper } from '../cases/world.ts';

describe('a log line', () => {
  it('tells an error by name, code and frames, never by its message', () => {
    const lines: string[] = [];
    const log = createLog(
      (line) => lines.push(line),
      () => new Date('2026-11-21T10:00:00Z'),
    );
    const cause = Object.assign(new TypeError('Said Ouhammou JC482913\n    at home (Tiznit:1:2)'), {
      code: 'ENOENT',
    });
    log.error('paper.not-read', { tries: 2, cause });
    log.warn('paper.not-read', { cause: 'Said Ouhammou' });
    expect(JSON.parse(lines[0]!)).toMatchObject({
      at: '2026-11-21T10:00:00.000Z',
      level: 'error',
      code: 'paper.not-read',
      tries: 2,
      cause: { name: 'TypeError', code: 'ENOENT' },
    });
    expect(JSON.parse(lines[0]!).cause.frames[0]).toContain('log.test.ts');
    expect(lines.join('\n')).not.toMatch(/Ouhammou|JC482913|home|Tiznit/);
  });

  it('holds no person when a whole case is written, nor does a name of a file or an address', async () => {
    const lines: string[] = [];
    const world = await createWorld((line) => lines.push(line));
    const caseId = await open(world);
    await stateApplication(world.platform, caseId, applicant, application, countPapers);
    const message = await sendPaper(world, caseId);
    world.read = () => readAs({ cin: 'JC482913', nameAr: 'سعيد أوحمو' });
    await receivePaper(world.platform, message, countPapers);
    expect(lines.length).toBeGreaterThan(0);
    const names = readdirSync(world.dataDir, { recursive: true }).join('\n');
    expect(`${lines.join('\n')}\n${names}`).not.toMatch(/JC482913|Ouhammou|أوحمو/);
    world.close();
  });
});
