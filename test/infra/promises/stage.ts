/** What the promises are read from: the stages once synthesised, and the ways to look into a template. */
import { expect } from 'vitest';
import type { Synthesised } from '../synthesised.ts';

let made: ReadonlyMap<string, Synthesised> = new Map();

/** Told once, before any promise is looked at. */
export function tellStages(stages: ReadonlyMap<string, Synthesised>): void {
  made = stages;
}
export const get = (name: string): Synthesised => made.get(name)!;
/** A promise that holds for every stage. */
export const every = (check: (stage: Synthesised) => void) => () => {
  expect(made.size).toBeGreaterThan(2);
  for (const stage of made.values()) check(stage);
};

export interface Statement {
  readonly Sid?: string;
  readonly Effect: 'Allow' | 'Deny';
  readonly Action: string | readonly string[];
  readonly Resource: unknown;
  readonly Principal?: unknown;
  readonly Condition?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}
export const list = <T>(value: T | readonly T[]): readonly T[] =>
  Array.isArray(value) ? value : [value as T];
export const statementsOf = (properties: Readonly<Record<string, unknown>>): readonly Statement[] =>
  (properties.PolicyDocument as { Statement: readonly Statement[] }).Statement;

/** Our own functions by entry name, as `Handler` logs for them. */
export function functionsOf(stage: Synthesised): ReadonlyMap<string, Readonly<Record<string, unknown>>> {
  const own = stage
    .all('AWS::Lambda::Function')
    .filter(([, { Handler }]) => Handler === 'index.handler')
    .flatMap(([, properties]) => {
      const { LogGroup } = (properties.LoggingConfig ?? {}) as { LogGroup?: { Ref: string } };
      const name = String(stage.resources[LogGroup?.Ref ?? '']?.Properties.LogGroupName);
      return name.startsWith('/nasab/') ? [[name.slice(name.lastIndexOf('/') + 1), properties] as const] : [];
    });
  return new Map(own);
}

/** What the role of a function may do: each action with each of its resources. */
export function grantsOf(stage: Synthesised, entry: string): readonly Statement[] {
  const role = (functionsOf(stage).get(entry)!.Role as { 'Fn::GetAtt': [string] })['Fn::GetAtt'][0];
  return stage
    .all('AWS::IAM::Policy')
    .filter(([, { Roles }]) => JSON.stringify(Roles).includes(`"${role}"`))
    .flatMap(([, properties]) => statementsOf(properties));
}
export const actionsOf = (stage: Synthesised, entry: string): readonly string[] =>
  grantsOf(stage, entry).flatMap(({ Action }) => list(Action));
