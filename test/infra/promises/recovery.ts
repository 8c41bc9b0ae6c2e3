/** What can be brought back, until when, and what nobody can take away: the settings, and that the runbook says the same. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Resource, Synthesised } from '../synthesised.ts';
import { actionsOf, every, functionsOf, get, grantsOf, list } from './stage.ts';

type Properties = Resource['Properties'];
const bucketNamed = (stage: Synthesised, part: string): readonly [string, Properties] =>
  stage.all('AWS::S3::Bucket').find(([id]) => id.startsWith(`Storage${part}`))!;
interface Lifecycle {
  readonly Prefix?: string;
  readonly ExpirationInDays?: number;
  readonly NoncurrentVersionExpiration?: object;
  readonly Transitions?: readonly object[];
}
const lifecycleOf = ([, { LifecycleConfiguration }]: readonly [string, Properties]): readonly Lifecycle[] =>
  (LifecycleConfiguration as { Rules: Lifecycle[] }).Rules;
const runbook = readFileSync(new URL('../../../docs/deploy.md', import.meta.url), 'utf8')
  .split('## Restoring')[1]!
  .split('\n## ')[0]!;

describe('the roots of the days', () => {
  it('lie where no right in the account takes them back: ten years in prod, a day where all is thrown away', () => {
    for (const [name, Days] of [
      ['prod', 3653],
      ['dev', 1],
    ] as const) {
      const [, anchors] = bucketNamed(get(name), 'Anchors');
      expect(anchors, name).toMatchObject({
        ObjectLockEnabled: true,
        ObjectLockConfiguration: {
          ObjectLockEnabled: 'Enabled',
          Rule: { DefaultRetention: { Mode: 'COMPLIANCE', Days } },
        },
        VersioningConfiguration: { Status: 'Enabled' },
      });
      // Keys that are lost or destroyed must not silence them.
      expect(JSON.stringify(anchors.BucketEncryption)).toContain('AES256');
      expect(anchors.LifecycleConfiguration).toBeUndefined();
    }
  });

  it(
    'are signed and handed in by the clock alone, read by no function, and their locks are touched by none',
    every((stage) => {
      const [id] = bucketNamed(stage, 'Anchors');
      for (const [entry, { Environment }] of functionsOf(stage)) {
        const onThem = grantsOf(stage, entry).filter(({ Resource }) =>
          JSON.stringify(Resource).includes(`"${id}"`),
        );
        const told = JSON.stringify(Environment).includes('NASAB_ANCHORS');
        expect([entry, onThem.flatMap(({ Action }) => list(Action)), told]).toEqual(
          entry === 'clock' ? [entry, ['s3:PutObject'], true] : [entry, [], false],
        );
        expect(
          actionsOf(stage, entry).filter((action) => /Retention|LegalHold|ObjectLock|Bypass/u.test(action)),
        ).toEqual([]);
      }
      expect(actionsOf(stage, 'clock')).toContain('kms:Sign');
    }),
  );

  it(
    'are asked for by who grants: while the last day is not sealed nothing is granted',
    every((stage) => {
      const read = (entry: string) =>
        grantsOf(stage, entry).some(
          ({ Action, Condition }) =>
            list(Action).includes('dynamodb:Query') && JSON.stringify(Condition ?? {}).includes('"ROOTS"'),
        );
      expect([...functionsOf(stage).keys()].filter(read).sort()).toEqual(['clock', 'officer']);
    }),
  );
});

describe('what was stored', () => {
  it('outlives the stack in prod, in every bucket, and goes with it in dev', () => {
    for (const [name, policy] of [
      ['prod', 'Retain'],
      ['dev', 'Delete'],
    ] as const)
      for (const part of ['Papers', 'Anchors', 'AccessLogs']) {
        const { DeletionPolicy, UpdateReplacePolicy } = get(name).resources[bucketNamed(get(name), part)[0]]!;
        expect([part, DeletionPolicy, UpdateReplacePolicy]).toEqual([part, policy, policy]);
      }
  });

  it('keeps every version of every paper in prod: only pieces and what was never finished come to an end', () => {
    const ending = lifecycleOf(bucketNamed(get('prod'), 'Papers')).filter(
      ({ ExpirationInDays, NoncurrentVersionExpiration }) =>
        ExpirationInDays !== undefined || NoncurrentVersionExpiration !== undefined,
    );
    expect(ending.map(({ Prefix }) => Prefix)).toEqual(['pieces/']);
    const colder = lifecycleOf(bucketNamed(get('prod'), 'Papers')).filter(({ Transitions }) => Transitions);
    expect(colder).toMatchObject([
      { Prefix: 'papers/', Transitions: [{ StorageClass: 'INTELLIGENT_TIERING' }] },
    ]);
  });

  it('is brought back as the runbook says: so many days for the table, so many for a key', () => {
    const stage = get('prod');
    const [[, cases]] = stage.all('AWS::DynamoDB::Table') as [readonly [string, Properties]];
    const { RecoveryPeriodInDays } = cases.PointInTimeRecoverySpecification as {
      RecoveryPeriodInDays: number;
    };
    expect(runbook).toContain(`any second of the last ${RecoveryPeriodInDays} days`);
    const windows = new Set(stage.all('AWS::KMS::Key').map(([, key]) => key.PendingWindowInDays));
    expect(windows.size).toBe(1);
    expect(runbook).toContain(`within the ${[...windows][0]} days`);
    const { Days } = (
      bucketNamed(stage, 'Anchors')[1].ObjectLockConfiguration as {
        Rule: { DefaultRetention: { Days: number } };
      }
    ).Rule.DefaultRetention;
    expect(runbook).toContain(`${Math.round(Days / 365.25)} years`);
    // What is restored has none of its own settings, and what was erased since is back in it.
    for (const setting of [
      'deletion protection',
      'point-in-time recovery',
      'time to live',
      'stream',
      'erasures',
    ])
      expect(runbook.toLowerCase(), setting).toContain(setting);
    for (const output of ['NASAB_CASE_KEYS', 'NASAB_LETTER_KEYS']) expect(runbook, output).toContain(output);
  });
});
