import { describe, expect, it } from 'vitest';
import { entries } from '../../../infra/bundle.ts';
import { actionsOf, every, functionsOf, get, grantsOf, list } from './stage.ts';

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
