import { describe, expect, it } from 'vitest';
import { books } from '#shared/platform/book';
import { entriesOf, stages } from '../../../infra/stages.ts';
import { atHome, stated } from '../synthesised.ts';
import { actionsOf, every, functionsOf, get, grantsOf, list, type Statement } from './stage.ts';

/** Textract's actions know no named resource. */
const showing = [
  'textract:AnalyzeDocument',
  'textract:GetDocumentAnalysis',
  'textract:StartDocumentAnalysis',
];

/** So does placing a function in a network, which Lambda does and the code in it may not. */
const placing = [
  'ec2:AssignPrivateIpAddresses',
  'ec2:CreateNetworkInterface',
  'ec2:DeleteNetworkInterface',
  'ec2:DescribeNetworkInterfaces',
  'ec2:DescribeSubnets',
  'ec2:UnassignPrivateIpAddresses',
];

describe('rights', () => {
  it('are those of every function the stage has', () => {
    for (const stage of [...stages, stated, atHome])
      expect([...functionsOf(get(stage.name)).keys()].sort()).toEqual([...entriesOf(stage)].sort());
  });

  it(
    'are one role a function, each action by its whole name',
    every((stage) => {
      const functions = [...functionsOf(stage).values()];
      const entries = [...functionsOf(stage).keys()];
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
                ...showing,
                ...(entry === 'draw' ? placing : []),
                'dynamodb:ListStreams',
              ].includes(action),
          );
          expect(unnamed, entry).toEqual([]);
        }
      }
    }),
  );

  it(
    'go no further than the part: only applicants send papers, banks see none, readers take from their queues',
    every((stage) => {
      const may = (action: string) =>
        [...functionsOf(stage).keys()].filter((entry) => actionsOf(stage, entry).includes(action)).sort();
      const second = functionsOf(stage).has('second') ? ['second'] : [];
      // The clock hands in what a day was sealed with (`recovery.ts`), and no paper.
      expect(may('s3:PutObject').filter((entry) => entry !== 'clock')).toEqual(['applicant']);
      expect(may('s3:GetObject')).toEqual(['applicant', 'intake', 'officer']);
      // Pieces on their way, and nothing else: a paper is read by its acknowledged version.
      const reads = grantsOf(stage, 'applicant').filter(({ Action }) =>
        list(Action).includes('s3:GetObject'),
      );
      expect(JSON.stringify(reads.map(({ Resource }) => Resource))).not.toContain('/papers/*');
      expect(may('s3:ListBucket')).toEqual(['applicant']);
      expect(may('s3:GetObjectVersion')).toEqual(['applicant', 'intake', 'officer', ...second]);
      expect(may('sqs:ReceiveMessage')).toEqual(['intake', 'parked', ...second]);
      // Clock and outbox tell their own failures.
      const tell = ['clock', 'officer', 'outbox'];
      expect(may('sqs:SendMessage')).toEqual(
        [...tell, ...(second.length > 0 ? ['intake', 'second'] : [])].sort(),
      );
      expect(may('cognito-idp:AdminCreateUser')).toEqual(['applicant']);
      // Receipts and all other letters; the key itself leaves KMS for nobody.
      expect(may('kms:Sign')).toEqual(['applicant', 'clock', 'officer', 'partner']);
      expect(may('kms:GetPublicKey')).toEqual(['applicant', 'clock', 'officer', 'partner']);
    }),
  );

  it(
    'write the books by their names: officers all of them, others only that they looked',
    every((stage) => {
      const written = (entry: string) =>
        new Set(
          grantsOf(stage, entry)
            .filter(({ Action }) => list(Action).includes('dynamodb:PutItem'))
            .flatMap(({ Condition }) => [...JSON.stringify(Condition).matchAll(/BOOK#(\w+)#\*/gu)])
            .map(([, book]) => book),
        );
      // Who tells partners notes that one of them is gone.
      const others: Readonly<Record<string, readonly string[]>> = {
        clock: ['erasures'],
        outbox: ['webhooks'],
      };
      expect([...written('officer')].sort()).toEqual([...books].sort());
      expect([...written('applicant')]).toEqual(['sightings']);
      // Its answers wait on its own sheet; its own address, on another.
      expect([...written('partner')].sort()).toEqual(['partners', 'sightings', 'webhooks']);
      for (const entry of functionsOf(stage).keys())
        if (!['officer', 'applicant', 'partner'].includes(entry))
          expect([...written(entry)], entry).toEqual(others[entry] ?? []);
      // Who must know which rules are in force is not thereby let into the queues of cases.
      const asks = (index: string) =>
        [...functionsOf(stage).keys()].filter((entry) =>
          grantsOf(stage, entry).some(({ Resource }) =>
            JSON.stringify(Resource).includes(`/index/${index}"`),
          ),
        );
      expect(asks('shelf')).toEqual(expect.arrayContaining(['applicant', 'intake', 'officer']));
      for (const index of ['queue', 'country']) expect(asks(index).sort()).toEqual(['clock', 'officer']);
      expect(asks('held')).toEqual(['officer']);
      // Nothing but the whole name of a book: no right reaches into two of them.
      expect(stage.json).not.toContain('BOOK#*');
    }),
  );

  it(
    'remove nothing that happened: only by what a corrected member, or an erased case, is no longer found',
    every((stage) => {
      const removes = [...functionsOf(stage).keys()].flatMap((entry) =>
        grantsOf(stage, entry)
          .filter(({ Action }) => list(Action).includes('dynamodb:DeleteItem'))
          .map(({ Condition }) => [
            entry,
            [...JSON.stringify(Condition).matchAll(/"([A-Z]+(?:#hook-)?)#?\*"/gu)].map(([, kind]) => kind),
          ]),
      );
      expect(removes).toEqual([
        ['officer', ['FILED']],
        ['officer', ['SLIP#hook-']],
        ['partner', ['SLIP']],
        ['outbox', ['SLIP#hook-']],
        ['clock', ['FIND']],
      ]);
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

describe('drawing pages', () => {
  it(
    'is for the officers’ function to ask, by one that has no right of its own',
    every((stage) => {
      const asks = [...functionsOf(stage).keys()].filter((entry) =>
        actionsOf(stage, entry).includes('lambda:InvokeFunction'),
      );
      expect(asks).toEqual(['officer']);
      const [allowed, denied] = (['Allow', 'Deny'] as const).map((effect) =>
        grantsOf(stage, 'draw').filter(({ Effect }) => Effect === effect),
      );
      const own = allowed!.flatMap(({ Action }) => list(Action));
      expect(own.filter((action) => !/^(?:logs|xray|ec2):/u.test(action))).toEqual([]);
      expect(denied!.flatMap(({ Action }) => list(Action)).sort()).toEqual(placing);
      expect(denied![0]!.Condition).toEqual({ Null: { 'lambda:SourceFunctionArn': 'false' } });
      const { Environment } = functionsOf(stage).get('draw') as { Environment: { Variables: object } };
      expect(Object.keys(Environment.Variables).filter((name) => name.startsWith('NASAB'))).toEqual([]);
    }),
  );

  it(
    'happens where the only way out leads to papers, by links the officers’ function signed',
    every((stage) => {
      const { VpcConfig, Timeout } = functionsOf(stage).get('draw') as {
        VpcConfig: { SubnetIds: readonly object[] };
        Timeout: number;
      };
      expect(VpcConfig.SubnetIds).toHaveLength(stage.all('AWS::EC2::Subnet').length);
      expect(Timeout).toBeLessThan(functionsOf(stage).get('officer')!.Timeout as number);
      for (const way of ['InternetGateway', 'NatGateway', 'VPCGatewayAttachment', 'Route'])
        expect(stage.all(`AWS::EC2::${way}`), way).toEqual([]);
      const [[, { VpcEndpointType, PolicyDocument }], ...others] = stage.all('AWS::EC2::VPCEndpoint') as [
        readonly [string, Record<string, unknown>],
      ];
      expect(others).toEqual([]);
      expect(VpcEndpointType).toBe('Gateway');
      const { Statement: door } = PolicyDocument as { Statement: readonly Statement[] };
      expect(door).toHaveLength(1);
      expect(door[0]).toMatchObject({ Effect: 'Allow', Action: 's3:GetObjectVersion' });
      expect(JSON.stringify(door[0]!.Resource)).toMatch(/Papers.*"\/papers\/\*"/u);
      const signer = functionsOf(stage).get('officer')!.Role;
      expect(door[0]!.Condition).toEqual({ ArnEquals: { 'aws:PrincipalArn': signer } });
    }),
  );

  it(
    'happens where no name is known but storage’s',
    every((stage) => {
      const lists = new Map(stage.all('AWS::Route53Resolver::FirewallDomainList'));
      const [[, group], ...groups] = stage.all('AWS::Route53Resolver::FirewallRuleGroup') as [
        readonly [string, Record<string, unknown>],
      ];
      expect(groups).toEqual([]);
      const rules = group.FirewallRules as readonly {
        readonly Action: string;
        readonly Priority: number;
        readonly FirewallDomainListId: { readonly 'Fn::GetAtt': readonly [string, string] };
      }[];
      const namesOf = (action: string): string =>
        JSON.stringify(
          rules
            .filter(({ Action }) => Action === action)
            .map(({ FirewallDomainListId: { 'Fn::GetAtt': at } }) => lists.get(at[0])?.Domains),
        );
      expect(namesOf('BLOCK')).toBe('[["*"]]');
      expect(namesOf('ALLOW').match(/"(?:\*\.)?s3\.?"|s3\.[a-z]/gu)).not.toBeNull();
      expect(namesOf('ALLOW')).not.toContain('["*"]');
      const first = rules.toSorted((a, b) => a.Priority - b.Priority).map(({ Action }) => Action);
      expect(first).toEqual(['ALLOW', 'BLOCK']);
      expect(stage.all('AWS::Route53Resolver::FirewallRuleGroupAssociation')).toHaveLength(1);
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
    const may = [...functionsOf(stage).keys()].filter((entry) =>
      actionsOf(stage, entry).some((action) => action.startsWith('textract:')),
    );
    expect(may).toEqual(['second']);
    const actions = actionsOf(stage, 'second').filter((action) => /^(?:textract|s3):/.test(action));
    expect([...actions].sort()).toEqual(['s3:GetObjectVersion', ...showing]);
    const told = (entry: string) =>
      (functionsOf(stage).get(entry)!.Environment as { Variables: Record<string, unknown> }).Variables;
    expect(told('second').NASAB_TEXTRACT).toBe('LAYOUT');
    expect(told('second').NASAB_TEXTRACT_PAGES).toBe('500');
    // It counts the day's pages and can change no other row.
    const counts = [...functionsOf(stage).keys()].flatMap((entry) =>
      grantsOf(stage, entry).flatMap((grant) =>
        JSON.stringify(grant).includes('PAGES#') ? [[entry, list(grant.Action)]] : [],
      ),
    );
    expect(counts).toEqual([['second', ['dynamodb:UpdateItem']]]);
    for (const entry of functionsOf(stage).keys())
      if (entry !== 'second') expect(told(entry), entry).not.toHaveProperty('NASAB_TEXTRACT');
    expect(told('intake')).toHaveProperty('NASAB_SECOND_URL');
  });

  it('may be stated without leave to show papers: then there is no second reader, no queue and no call', () => {
    const stage = get('at-home');
    expect(stage.region).toBe('eu-south-2');
    expect(stage.json).not.toMatch(/textract|NASAB_SECOND|SecondReading/i);
    expect([...functionsOf(stage).keys()]).not.toContain('second');
  });
});
