import { existsSync } from 'node:fs';
import { Match } from 'aws-cdk-lib/assertions';
import { describe, expect, it } from 'vitest';
import { triesBeforeParking } from '#shared/platform/platform';
import { stages } from '../../../infra/stages.ts';
import type { Synthesised } from '../synthesised.ts';
import { actionsOf, every, functionsOf, get, statementsOf } from './stage.ts';

describe('reading papers', () => {
  const waiting = (stage: Synthesised, part = 'PaperQueues') =>
    stage
      .all('AWS::SQS::Queue')
      .find(([id, { RedrivePolicy }]) => id.startsWith(part) && RedrivePolicy !== undefined)!;
  /** What a function is fed from, by the queue's logical id. */
  const mappingsOf = (stage: Synthesised, queue: string) =>
    stage
      .all('AWS::Lambda::EventSourceMapping')
      .map(([, properties]) => properties)
      .filter(({ EventSourceArn }) => JSON.stringify(EventSourceArn).includes(`"${queue}"`));
  const parkedOf = ([, { RedrivePolicy }]: ReturnType<typeof waiting>): string =>
    (RedrivePolicy as { deadLetterTargetArn: { 'Fn::GetAtt': [string] } }).deadLetterTargetArn[
      'Fn::GetAtt'
    ][0];

  it(
    'starts from the bucket’s own event, which alone may write to the queue',
    every((stage) => {
      const [id] = waiting(stage);
      stage.template.hasResourceProperties('AWS::S3::Bucket', {
        NotificationConfiguration: {
          QueueConfigurations: [
            {
              Event: 's3:ObjectCreated:*',
              Queue: { 'Fn::GetAtt': [id, 'Arn'] },
              Filter: { S3Key: { Rules: [{ Name: 'prefix', Value: 'papers/' }] } },
            },
          ],
        },
      });
      const writers = stage
        .all('AWS::SQS::QueuePolicy')
        .filter(([, { Queues }]) => JSON.stringify(Queues).includes(id))
        .flatMap(([, properties]) => statementsOf(properties))
        .filter(({ Effect }) => Effect === 'Allow');
      const told = stage.all('AWS::GuardDuty::MalwareProtectionPlan').length;
      const scanner = writers.filter(({ Principal }) =>
        JSON.stringify(Principal).includes('events.amazonaws'),
      );
      // Where papers are scanned, the one rule that brings the scanner's results writes to it too.
      expect(scanner).toHaveLength(told);
      for (const { Condition } of scanner)
        expect(JSON.stringify(Condition?.ArnEquals)).toContain('MalwareWatchResults');
      const bucket = writers.filter((writer) => !scanner.includes(writer));
      expect(bucket).toHaveLength(1);
      expect(JSON.stringify(bucket[0]!.Condition)).toContain('-papers-');
    }),
  );

  it(
    'tries a paper five times, waits six times the reader’s limit between, then parks it',
    every((stage) => {
      const [, queue] = waiting(stage);
      const redrive = queue.RedrivePolicy as { maxReceiveCount: number };
      expect(redrive.maxReceiveCount).toBe(triesBeforeParking);
      expect(redrive.maxReceiveCount).toBeGreaterThanOrEqual(5);
      const { Timeout } = functionsOf(stage).get('intake') as { Timeout: number };
      expect(queue.VisibilityTimeout).toBeGreaterThanOrEqual(6 * Timeout);
    }),
  );

  it('takes one paper at a time, tells which failed, and never more at once than the stage allows', () => {
    for (const { name, papersAtOnce } of stages) {
      const mappings = mappingsOf(get(name), waiting(get(name))[0]);
      expect(mappings).toHaveLength(1);
      expect(mappings[0]).toMatchObject({
        BatchSize: 1,
        FunctionResponseTypes: ['ReportBatchItemFailures'],
        ScalingConfig: { MaximumConcurrency: papersAtOnce },
      });
    }
  });

  it(
    'tells the case of what was parked, by a function that opens no paper',
    every((stage) => {
      const parked = parkedOf(waiting(stage));
      const [mapping, ...more] = mappingsOf(stage, parked);
      expect(more).toEqual([]);
      expect(mapping).toMatchObject({ FunctionResponseTypes: ['ReportBatchItemFailures'] });
      expect(JSON.stringify(mapping!.FunctionName)).toContain('Parked');
      const { Timeout } = functionsOf(stage).get('parked') as { Timeout: number };
      expect(stage.resources[parked]!.Properties.VisibilityTimeout).toBeGreaterThanOrEqual(6 * Timeout);
      expect(actionsOf(stage, 'parked').filter((action) => action.startsWith('s3:'))).toEqual([]);
    }),
  );

  it('shows papers to a second reader from a queue of its own, two at once, where that is allowed', () => {
    for (const { name } of stages) expect(waiting(get(name), 'SecondReading')).toBeUndefined();
    const stage = get('stated');
    const [id, queue] = waiting(stage, 'SecondReading');
    expect(mappingsOf(stage, id)).toMatchObject([{ BatchSize: 1, ScalingConfig: { MaximumConcurrency: 2 } }]);
    const { Timeout } = functionsOf(stage).get('second') as { Timeout: number };
    expect(queue.VisibilityTimeout).toBeGreaterThanOrEqual(6 * Timeout);
  });

  it(
    'fails into a queue wherever it can fail: none ends nowhere, all are encrypted and want TLS',
    every((stage) => {
      const queues = stage.all('AWS::SQS::Queue');
      for (const [id, queue] of queues) {
        expect(queue.SqsManagedSseEnabled, id).toBe(true);
        const policy = stage
          .all('AWS::SQS::QueuePolicy')
          .filter(([, { Queues }]) => JSON.stringify(Queues).includes(id))
          .flatMap(([, properties]) => statementsOf(properties));
        expect(
          policy.some(({ Effect, Condition }) => Effect === 'Deny' && Condition?.Bool !== undefined),
          id,
        ).toBe(true);
      }
    }),
  );
});

describe('telling the world', () => {
  it(
    'hears of announcements only, halves a failing batch, and sets aside what fails for good',
    every((stage) => {
      const streams = stage
        .all('AWS::Lambda::EventSourceMapping')
        .filter(([, { StartingPosition }]) => StartingPosition !== undefined);
      expect(streams).toHaveLength(1);
      const [, mapping] = streams[0]!;
      expect(mapping).toMatchObject({
        BisectBatchOnFunctionError: true,
        MaximumRetryAttempts: 5,
        FunctionResponseTypes: ['ReportBatchItemFailures'],
      });
      expect(mapping.DestinationConfig).toMatchObject({ OnFailure: { Destination: {} } });
      expect(JSON.stringify(mapping.FilterCriteria)).toContain('OUTBOX#');
    }),
  );

  it('reads its secret while deploying, so that no template holds it', () => {
    const { Environment } = functionsOf(get('stated')).get('outbox') as {
      Environment: { Variables: Record<string, unknown> };
    };
    expect(Environment.Variables.NASAB_WEBHOOK_URL).toBe('https://hooks.example.ma/nasab');
    expect(JSON.stringify(Environment.Variables.NASAB_WEBHOOK_SECRET)).toContain(
      '{{resolve:secretsmanager:nasab/webhook',
    );
    expect(functionsOf(get('stated')).get('applicant')!.Environment).not.toHaveProperty(
      'Variables.NASAB_WEBHOOK_SECRET',
    );
  });

  it(
    'wakes clock and outbox by schedule, each tick failing into its own queue',
    every((stage) => {
      const ticks = stage
        .all('AWS::Scheduler::Schedule')
        .map(([, { Target }]) => Target as Record<string, unknown>);
      expect(ticks.map(({ Input }) => Input).sort()).toEqual(['{"tick":"clock"}', '{"tick":"outbox"}']);
      for (const tick of ticks) expect(tick.DeadLetterConfig).toBeDefined();
    }),
  );
});

describe('alarms', () => {
  it(
    'say who is harmed, in a sentence, lead to a page of what to do, and wake somebody',
    every((stage) => {
      const alarms = stage.all('AWS::CloudWatch::Alarm');
      for (const [id, { AlarmDescription, AlarmActions }] of alarms) {
        expect(String(AlarmDescription), id).toMatch(/applicant|officer|bank|people|paper|law|case/i);
        const page = /What to do: (docs\/runbooks\/[\w-]+\.md)$/u.exec(String(AlarmDescription))?.[1];
        expect(existsSync(new URL(`../../../${page}`, import.meta.url)), `${id}: ${page}`).toBe(true);
        expect(AlarmActions, id).toHaveLength(1);
      }
      stage.template.hasResourceProperties('AWS::SNS::Topic', { KmsMasterKeyId: Match.anyValue() });
    }),
  );

  it(
    'watch every queue of failures, every function, the queue’s age and the API’s faults',
    every((stage) => {
      const alarms = stage.all('AWS::CloudWatch::Alarm').map(([, properties]) => JSON.stringify(properties));
      const watched = (metric: string, of: string) =>
        alarms.some((alarm) => alarm.includes(`"${metric}"`) && alarm.includes(of));
      const fed = JSON.stringify(
        stage.all('AWS::Lambda::EventSourceMapping').map(([, { EventSourceArn }]) => EventSourceArn),
      );
      for (const [id] of stage.all('AWS::SQS::Queue')) {
        // What nobody takes from is watched for anything in it, the others for what stays.
        const metric = fed.includes(`"${id}"`)
          ? 'ApproximateAgeOfOldestMessage'
          : 'ApproximateNumberOfMessagesVisible';
        expect(watched(metric, `"${id}"`), id).toBe(true);
      }
      for (const [id, properties] of stage.all('AWS::Lambda::Function')) {
        if (![...functionsOf(stage).values()].includes(properties)) continue;
        expect(watched('Errors', `"${id}"`), id).toBe(true);
        expect(watched('Throttles', `"${id}"`), id).toBe(true);
      }
      expect(alarms.some((alarm) => alarm.includes('"5xx"'))).toBe(true);
      for (const code of ['paper.parked', 'paper.evidence-changed', 'webhook.parked', 'deadline.near'])
        expect(
          alarms.some((alarm) => alarm.includes(`"${code}"`)),
          code,
        ).toBe(true);
    }),
  );
});

describe('spending', () => {
  it('is watched where the stage says how much: before it is spent, when it is, and when it will be', () => {
    const { template, region } = get('stated').spend!;
    // CloudFormation knows no budgets where data may live.
    expect(region).toBe('us-east-1');
    const made = Object.values(template.findResources('AWS::Budgets::Budget'))[0]?.Properties;
    expect(made?.Budget).toMatchObject({ BudgetLimit: { Amount: 400, Unit: 'USD' }, TimeUnit: 'MONTHLY' });
    const notices = made?.NotificationsWithSubscribers as readonly {
      Notification: { NotificationType: string; Threshold: number };
      Subscribers: readonly { Address: string }[];
    }[];
    expect(notices.map(({ Notification: of }) => `${of.NotificationType} ${of.Threshold}`)).toEqual([
      'ACTUAL 80',
      'ACTUAL 100',
      'FORECASTED 100',
    ]);
    for (const { Subscribers } of notices) expect(Subscribers[0]?.Address).toBe('duty@example.ma');
  });

  it('is not watched in silence where nobody said how much', () => {
    for (const name of ['dev', 'prod']) expect(get(name).spend).toBeUndefined();
  });
});
