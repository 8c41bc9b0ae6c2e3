import { Match } from 'aws-cdk-lib/assertions';
import { beforeAll, describe, expect, it } from 'vitest';
import { routes, servedBy } from '#functions/routes';
import { contentSecurityPolicy, securityHeaders } from '#functions/security-headers';
import { table } from '#shared/platform/aws/table';
import { triesBeforeParking } from '#shared/platform/platform';
import { entries } from '../../infra/bundle.ts';
import { stages } from '../../infra/stages.ts';
import { type Resource, type Synthesised, stated, synthesise } from './synthesised.ts';

let made: ReadonlyMap<string, Synthesised>;
const get = (name: string): Synthesised => made.get(name)!;
const every = (check: (stage: Synthesised) => void) => () => {
  for (const stage of made.values()) check(stage);
};

interface Statement {
  readonly Sid?: string;
  readonly Effect: 'Allow' | 'Deny';
  readonly Action: string | readonly string[];
  readonly Resource: unknown;
  readonly Principal?: unknown;
  readonly Condition?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}
const list = <T>(value: T | readonly T[]): readonly T[] => (Array.isArray(value) ? value : [value as T]);
const statementsOf = (properties: Readonly<Record<string, unknown>>): readonly Statement[] =>
  (properties.PolicyDocument as { Statement: readonly Statement[] }).Statement;

/** Our own functions by entry name, as `Handler` logs for them. */
function functionsOf(stage: Synthesised): ReadonlyMap<string, Readonly<Record<string, unknown>>> {
  const own = stage
    .all('AWS::Lambda::Function')
    .filter(([, { Handler }]) => Handler === 'index.handler')
    .filter(([, { Environment }]) => JSON.stringify(Environment ?? '').includes('NASAB_TABLE'));
  return new Map(
    own.map(([, properties]) => {
      const group = (properties.LoggingConfig as { LogGroup: { Ref: string } }).LogGroup.Ref;
      const name = String(stage.resources[group]!.Properties.LogGroupName);
      return [name.slice(name.lastIndexOf('/') + 1), properties];
    }),
  );
}

/** What the role of a function may do: each action with each of its resources. */
function grantsOf(stage: Synthesised, entry: string): readonly Statement[] {
  const role = (functionsOf(stage).get(entry)!.Role as { 'Fn::GetAtt': [string] })['Fn::GetAtt'][0];
  return stage
    .all('AWS::IAM::Policy')
    .filter(([, { Roles }]) => JSON.stringify(Roles).includes(`"${role}"`))
    .flatMap(([, properties]) => statementsOf(properties));
}
const actionsOf = (stage: Synthesised, entry: string): readonly string[] =>
  grantsOf(stage, entry).flatMap(({ Action }) => list(Action));

beforeAll(() => {
  made = synthesise([...stages, stated]);
}, 120_000);

describe('papers', () => {
  const papers = (stage: Synthesised) =>
    stage
      .all('AWS::S3::Bucket')
      .find(([, { BucketName }]) => JSON.stringify(BucketName ?? '').includes('papers'))!;
  const policyOf = (stage: Synthesised, bucket: string) =>
    stage
      .all('AWS::S3::BucketPolicy')
      .filter(([, { Bucket }]) => (Bucket as { Ref: string }).Ref === bucket)
      .flatMap(([, properties]) => statementsOf(properties));

  it(
    'lie encrypted under our key, versioned, logged, and open to nobody',
    every((stage) => {
      const [, bucket] = papers(stage);
      expect(bucket.VersioningConfiguration).toEqual({ Status: 'Enabled' });
      expect(JSON.stringify(bucket.BucketEncryption)).toContain('aws:kms');
      expect(JSON.stringify(bucket.BucketEncryption)).toContain('KMSMasterKeyID');
      expect(bucket.LoggingConfiguration).toBeDefined();
      expect(bucket.LifecycleConfiguration).toBeDefined();
      for (const [id, { PublicAccessBlockConfiguration }] of stage.all('AWS::S3::Bucket')) {
        expect(PublicAccessBlockConfiguration).toEqual({
          BlockPublicAcls: true,
          BlockPublicPolicy: true,
          IgnorePublicAcls: true,
          RestrictPublicBuckets: true,
        });
        const plain = policyOf(stage, id).filter(
          ({ Effect, Condition }) =>
            Effect === 'Deny' && Condition?.Bool?.['aws:SecureTransport'] === 'false',
        );
        expect(plain, `${id} takes plain HTTP`).toHaveLength(1);
      }
    }),
  );

  it(
    'are never replaced: a write without If-None-Match is denied to everybody',
    every((stage) => {
      const [id] = papers(stage);
      const never = policyOf(stage, id).find(({ Sid }) => Sid === 'APaperIsNeverReplaced')!;
      expect(never).toMatchObject({
        Effect: 'Deny',
        Principal: { AWS: '*' },
        Action: 's3:PutObject',
        Condition: { Null: { 's3:if-none-match': 'true' }, Bool: { 's3:ObjectCreationOperation': 'true' } },
      });
      expect(JSON.stringify(never.Resource)).toContain('/papers/*');
    }),
  );

  it(
    'are deleted by no function, and neither is an event',
    every((stage) => {
      for (const entry of entries) {
        const destructive = actionsOf(stage, entry).filter((action) => /delete|remove|purge/i.test(action));
        // A queue's consumer takes off the queue what it has done.
        expect(
          destructive.filter((action) => action !== 'sqs:DeleteMessage'),
          entry,
        ).toEqual([]);
      }
    }),
  );

  it(
    'may be sent from our pages and nowhere else',
    every((stage) => {
      const [, bucket] = papers(stage);
      const { CorsRules } = bucket.CorsConfiguration as { CorsRules: { AllowedOrigins: unknown[] }[] };
      expect(CorsRules).toHaveLength(1);
      expect(JSON.stringify(CorsRules[0]!.AllowedOrigins)).toMatch(/PagesDistribution.*DomainName/);
    }),
  );
});

describe('cases', () => {
  it(
    'lie in one table that can be put back to any second of 35 days and streams only keys',
    every((stage) => {
      const [[, cases], ...others] = stage.all('AWS::DynamoDB::Table') as [
        readonly [string, Resource['Properties']],
      ];
      expect(others).toEqual([]);
      expect(cases).toMatchObject({
        BillingMode: 'PAY_PER_REQUEST',
        PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true, RecoveryPeriodInDays: 35 },
        StreamSpecification: { StreamViewType: 'KEYS_ONLY' },
        SSESpecification: { SSEEnabled: true, SSEType: 'KMS' },
        KeySchema: [
          { AttributeName: table.partitionKey, KeyType: 'HASH' },
          { AttributeName: table.sortKey, KeyType: 'RANGE' },
        ],
      });
      const indexes = cases.GlobalSecondaryIndexes as { IndexName: string; Projection: unknown }[];
      expect(indexes.map(({ IndexName }) => IndexName).sort()).toEqual(
        Object.values(table.indexes)
          .map(({ name }) => name)
          .sort(),
      );
      expect(
        indexes.every(({ Projection }) => JSON.stringify(Projection) === '{"ProjectionType":"ALL"}'),
      ).toBe(true);
    }),
  );

  it('outlive the stack in prod, and go with it in dev', () => {
    const kinds = ['AWS::DynamoDB::Table', 'AWS::KMS::Key', 'AWS::Cognito::UserPool'];
    for (const [name, policy] of [
      ['prod', 'Retain'],
      ['dev', 'Delete'],
    ] as const) {
      const stage = get(name);
      for (const { Type, DeletionPolicy, UpdateReplacePolicy } of Object.values(stage.resources)) {
        if (!kinds.includes(Type)) continue;
        expect([Type, DeletionPolicy, UpdateReplacePolicy]).toEqual([Type, policy, policy]);
      }
      const [[, cases]] = stage.all('AWS::DynamoDB::Table') as [readonly [string, Resource['Properties']]];
      expect(cases.DeletionProtectionEnabled).toBe(name === 'prod');
      expect(stage.terminationProtection).toBe(name === 'prod');
    }
  });
});

describe('keys', () => {
  it(
    'turn each year where they can, and give a month to think before they are gone',
    every((stage) => {
      const keys = stage.all('AWS::KMS::Key');
      expect(keys.length).toBeGreaterThanOrEqual(1);
      for (const [id, key] of keys) {
        expect(key.PendingWindowInDays, id).toBe(30);
        if (key.KeySpec === undefined) expect(key.EnableKeyRotation, id).toBe(true);
        const statements = (key.KeyPolicy as { Statement: readonly Statement[] }).Statement;
        const denied = statements.find(({ Effect }) => Effect === 'Deny');
        expect(denied?.Action, id).toBe('kms:ScheduleKeyDeletion');
        for (const { Effect, Principal, Condition } of statements)
          if (Effect === 'Allow' && JSON.stringify(Principal).includes('"Service"'))
            expect(Condition, id).toBeDefined();
      }
    }),
  );
});

describe('reading papers', () => {
  const waiting = (stage: Synthesised) =>
    stage.all('AWS::SQS::Queue').find(([, { RedrivePolicy }]) => RedrivePolicy !== undefined)!;

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
      expect(writers).toHaveLength(1);
      expect(JSON.stringify(writers[0]!.Condition)).toContain('-papers-');
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
      const mappings = get(name)
        .all('AWS::Lambda::EventSourceMapping')
        .filter(([, { ScalingConfig }]) => ScalingConfig !== undefined);
      expect(mappings).toHaveLength(1);
      expect(mappings[0]![1]).toMatchObject({
        BatchSize: 1,
        FunctionResponseTypes: ['ReportBatchItemFailures'],
        ScalingConfig: { MaximumConcurrency: papersAtOnce },
      });
    }
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

describe('the API', () => {
  it(
    'has exactly the routes of the list, each behind the authoriser of its audience',
    every((stage) => {
      const found = stage.all('AWS::ApiGatewayV2::Route').map(([, route]) => {
        const authorizer = (route.AuthorizerId as { Ref: string } | undefined)?.Ref;
        const name = authorizer === undefined ? undefined : stage.resources[authorizer]!.Properties.Name;
        return `${route.RouteKey} ${route.AuthorizationType} ${name ?? 'public'}`;
      });
      const expected = routes.map(({ method, path, audience }) => {
        const token = `${audience[0]!.toUpperCase()}${audience.slice(1)}Token`;
        return audience === 'public' ? `${method} ${path} NONE public` : `${method} ${path} JWT ${token}`;
      });
      expect(found.sort()).toEqual(expected.sort());
    }),
  );

  it(
    'hands each route to the function of its audience',
    every((stage) => {
      const logical = new Map([...functionsOf(stage)].map(([entry, properties]) => [properties, entry]));
      for (const [, route] of stage.all('AWS::ApiGatewayV2::Route')) {
        const integration = /"Ref":"(\w+)"/.exec(JSON.stringify(route.Target))![1]!;
        const uri = stage.resources[integration]!.Properties.IntegrationUri as { 'Fn::GetAtt': [string] };
        const audience = routes.find(({ method, path }) => route.RouteKey === `${method} ${path}`)!.audience;
        expect(logical.get(stage.resources[uri['Fn::GetAtt'][0]]!.Properties)).toBe(servedBy[audience]);
      }
    }),
  );

  it('believes pools of its own unless the stage names an issuer', () => {
    const issuers = (name: string) =>
      get(name)
        .all('AWS::ApiGatewayV2::Authorizer')
        .map(([, { JwtConfiguration }]) => JSON.stringify(JwtConfiguration));
    expect(issuers('dev')).toHaveLength(3);
    for (const issuer of issuers('dev')) expect(issuer).toContain('cognito-idp');
    expect(issuers('stated').filter((issuer) => issuer.includes('https://login.example.ma/'))).toHaveLength(
      1,
    );
    expect(issuers('stated').filter((issuer) => issuer.includes('https://banks.example.ma/'))).toHaveLength(
      1,
    );
    expect(get('stated').all('AWS::Cognito::UserPool')).toHaveLength(1);
  });

  it(
    'lets nobody sign themselves up or appoint themselves elsewhere',
    every((stage) => {
      for (const [, pool] of stage.all('AWS::Cognito::UserPool'))
        expect(pool.AdminCreateUserConfig).toMatchObject({ AllowAdminCreateUserOnly: true });
      for (const [id, client] of stage.all('AWS::Cognito::UserPoolClient'))
        expect((client.WriteAttributes as string[] | undefined) ?? [], id).toEqual([]);
    }),
  );

  it('is throttled, and logs each call without a person: no address, token, or parameter', () => {
    for (const { name, throttle } of stages) {
      const [[, stage]] = get(name).all('AWS::ApiGatewayV2::Stage') as [
        readonly [string, Resource['Properties']],
      ];
      expect(stage.DefaultRouteSettings).toMatchObject({
        ThrottlingRateLimit: throttle.rate,
        ThrottlingBurstLimit: throttle.burst,
      });
      const { Format } = stage.AccessLogSettings as { Format: string };
      expect(JSON.parse(Format)).toMatchObject({ route: '$context.routeKey', status: '$context.status' });
      expect(Format).not.toMatch(
        /sourceIp|userAgent|claims|\$context\.path|domainName|authorizer\.principal|\$request/,
      );
    }
  });
});

describe('the pages', () => {
  it(
    'come from CloudFront with the same headers as on one machine',
    every((stage) => {
      const [[, { ResponseHeadersPolicyConfig }]] = stage.all('AWS::CloudFront::ResponseHeadersPolicy') as [
        readonly [string, { ResponseHeadersPolicyConfig: Record<string, never> }],
      ];
      const { SecurityHeadersConfig: named, CustomHeadersConfig: custom } =
        ResponseHeadersPolicyConfig as unknown as {
          SecurityHeadersConfig: Record<string, Record<string, unknown>>;
          CustomHeadersConfig: { Items: { Header: string; Value: string }[] };
        };
      const said: Record<string, unknown> = Object.fromEntries(
        custom.Items.map(({ Header, Value }) => [Header, Value]),
      );
      said['x-content-type-options'] = named.ContentTypeOptions?.Override ? 'nosniff' : undefined;
      said['x-frame-options'] = named.FrameOptions?.FrameOption;
      said['referrer-policy'] = named.ReferrerPolicy?.ReferrerPolicy;
      const { 'content-security-policy': _, ...others } = securityHeaders;
      expect(said).toEqual(others);
      expect(named.StrictTransportSecurity?.AccessControlMaxAgeSec).toBeGreaterThanOrEqual(31_536_000);
      const policy = JSON.stringify(named.ContentSecurityPolicy?.ContentSecurityPolicy);
      for (const directive of contentSecurityPolicy([]).split('; '))
        expect(policy).toContain(directive.split(' ')[0]);
      expect(policy).not.toContain('unsafe');
    }),
  );

  it('may speak to where papers lie and where officers sign in, and the officers’ issuer sends back to them', () => {
    const policy = (name: string) => JSON.stringify(get(name).all('AWS::CloudFront::ResponseHeadersPolicy'));
    for (const name of ['dev', 'prod', 'stated']) expect(policy(name)).toContain(`nasab-${name}-papers-`);
    expect(policy('dev')).toContain('.amazoncognito.com');
    expect(policy('stated')).toContain('https://login.example.ma');
    const clients = get('dev').all('AWS::Cognito::UserPoolClient');
    const flows = clients.filter(
      ([, { AllowedOAuthFlows }]) => JSON.stringify(AllowedOAuthFlows) === '["code"]',
    );
    expect(flows).toHaveLength(1);
    expect(JSON.stringify(flows[0]![1].CallbackURLs)).toMatch(/PagesDistribution.*officer\.html/);
    expect(flows[0]![1].GenerateSecret).toBe(false);
  });

  it(
    'are read by CloudFront alone, over TLS, and call the API under their own name',
    every((stage) => {
      const [[, { DistributionConfig }]] = stage.all('AWS::CloudFront::Distribution') as [
        readonly [string, { DistributionConfig: Record<string, unknown> }],
      ];
      const { DefaultCacheBehavior, CacheBehaviors, Origins } = DistributionConfig as {
        DefaultCacheBehavior: Record<string, unknown>;
        CacheBehaviors: Record<string, unknown>[];
        Origins: Record<string, unknown>[];
      };
      expect(DefaultCacheBehavior.ViewerProtocolPolicy).toBe('redirect-to-https');
      for (const { ViewerProtocolPolicy } of CacheBehaviors) expect(ViewerProtocolPolicy).toBe('https-only');
      expect(Origins.some(({ OriginAccessControlId }) => OriginAccessControlId !== undefined)).toBe(true);
      for (const { path } of routes) {
        const covered = CacheBehaviors.some(({ PathPattern }) =>
          new RegExp(`^${String(PathPattern).replaceAll('.', '\\.').replace('*', '.+')}$`).test(path),
        );
        expect(covered, path).toBe(true);
      }
    }),
  );
});

describe('rights', () => {
  it(
    'are one role a function, each action by its whole name',
    every((stage) => {
      const functions = [...functionsOf(stage).values()];
      expect([...functionsOf(stage).keys()].sort()).toEqual([...entries].sort());
      expect(new Set(functions.map(({ Role }) => JSON.stringify(Role))).size).toBe(entries.length);
      for (const entry of entries) {
        expect(
          actionsOf(stage, entry).filter((action) => action.includes('*')),
          entry,
        ).toEqual([]);
        for (const { Action, Resource } of grantsOf(stage, entry)) {
          if (Resource !== '*') continue;
          const unnamed = list(Action).filter(
            (action) =>
              ![
                'xray:PutTraceSegments',
                'xray:PutTelemetryRecords',
                'textract:DetectDocumentText',
                'dynamodb:ListStreams',
              ].includes(action),
          );
          expect(unnamed, entry).toEqual([]);
        }
      }
    }),
  );

  it(
    'go no further than the part: only applicants send papers, banks see none, only intake takes from the queue',
    every((stage) => {
      const may = (action: string) =>
        entries.filter((entry) => actionsOf(stage, entry).includes(action)).sort();
      expect(may('s3:PutObject')).toEqual(['applicant']);
      expect(may('s3:GetObject')).toEqual(['intake', 'officer']);
      expect(may('sqs:ReceiveMessage')).toEqual(['intake']);
      expect(may('cognito-idp:AdminCreateUser')).toEqual(['applicant']);
    }),
  );

  it(
    'are kept on the newest runtime, traced, with logs that end',
    every((stage) => {
      for (const [entry, properties] of functionsOf(stage)) {
        expect(properties, entry).toMatchObject({
          Runtime: 'nodejs24.x',
          Architectures: ['x86_64'],
          TracingConfig: { Mode: 'Active' },
        });
      }
      for (const [id, { RetentionInDays }] of stage.all('AWS::Logs::LogGroup'))
        expect(RetentionInDays, id).toBeGreaterThan(0);
    }),
  );
});

describe('where data may live', () => {
  it('is not ours to choose: an unstated stage has no region, no Textract, and refuses to be deployed', () => {
    for (const name of ['dev', 'prod']) {
      const stage = get(name);
      expect(stage.json).not.toMatch(/textract/i);
      expect(stage.json).not.toMatch(/\b(eu|us|af|me|ap|sa|ca|il|mx)-[a-z]+-\d\b/);
      expect(stage.region).toMatch(/Token|AWS::Region/);
      const { Rules } = stage.template.toJSON() as { Rules: Record<string, { Assertions: unknown[] }> };
      expect(Rules.WhereDataMayLiveIsStated!.Assertions).toEqual([
        {
          Assert: { 'Fn::Equals': ['not stated', 'stated'] },
          AssertDescription: expect.stringContaining('05-20'),
        },
      ]);
    }
  });

  it('is written on the stack once stated, and only then may a page be shown to Textract', () => {
    const stage = get('stated');
    expect(stage.region).toBe('eu-south-2');
    expect(stage.template.toJSON().Rules?.WhereDataMayLiveIsStated).toBeUndefined();
    expect(stage.template.toJSON().Description).toContain('decision 12/2026');
    const may = entries.filter((entry) =>
      actionsOf(stage, entry).some((action) => action.startsWith('textract:')),
    );
    expect(may).toEqual(['intake']);
  });
});

describe('alarms', () => {
  it(
    'say who is harmed, in a sentence, and wake somebody',
    every((stage) => {
      const alarms = stage.all('AWS::CloudWatch::Alarm');
      for (const [id, { AlarmDescription, AlarmActions }] of alarms) {
        expect(String(AlarmDescription), id).toMatch(/applicant|officer|bank|people|paper|law|case/i);
        expect(String(AlarmDescription).length, id).toBeGreaterThan(30);
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
      for (const [id, { RedrivePolicy }] of stage.all('AWS::SQS::Queue'))
        expect(
          watched(
            RedrivePolicy === undefined
              ? 'ApproximateNumberOfMessagesVisible'
              : 'ApproximateAgeOfOldestMessage',
            `"${id}"`,
          ),
          id,
        ).toBe(true);
      for (const [id, properties] of stage.all('AWS::Lambda::Function')) {
        if (![...functionsOf(stage).values()].includes(properties)) continue;
        expect(watched('Errors', `"${id}"`), id).toBe(true);
        expect(watched('Throttles', `"${id}"`), id).toBe(true);
      }
      expect(alarms.some((alarm) => alarm.includes('"5xx"'))).toBe(true);
      for (const code of ['paper.evidence-changed', 'webhook.parked', 'deadline.near'])
        expect(
          alarms.some((alarm) => alarm.includes(`"${code}"`)),
          code,
        ).toBe(true);
    }),
  );
});
