/** The functions as the synthesised stack would deploy them: asset, environment, rights, read from its template. */
import { spawnSync } from 'node:child_process';
import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { type EntryName, entries } from '../bundle.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const assembly = path.join(root, 'cdk.out');

interface Resource {
  readonly Type: string;
  // biome-ignore lint/suspicious/noExplicitAny: a template is JSON of hundreds of shapes
  readonly Properties: any;
}

export interface Grant {
  readonly actions: readonly string[];
  /** JSON of the resources, references and all. */
  readonly resources: string;
  /** Patterns of partition keys, when the right is limited to kinds of rows. */
  readonly leadingKeys?: readonly string[];
}

export interface Bundled {
  readonly entry: EntryName;
  readonly folder: string;
  /** As in the template: text, or a reference to another resource. */
  readonly environment: Readonly<Record<string, string | { readonly refersTo: string }>>;
  readonly grants: readonly Grant[];
  readonly memoryMB: number;
}

/** The assembly is stale when a source is younger than it. */
function isStale(): boolean {
  const manifest = path.join(assembly, 'manifest.json');
  if (!existsSync(manifest)) return true;
  const made = statSync(manifest).mtimeMs;
  const sources = globSync(['{infra,functions,shared,web}/**/*', 'package-lock.json', 'cdk.json'], {
    cwd: root,
  });
  return sources.some((file) => statSync(path.join(root, file)).mtimeMs > made);
}

export function synthesiseIfStale(): void {
  if (!isStale()) return;
  const cdk = path.join(root, 'node_modules/.bin/cdk');
  const done = spawnSync(process.execPath, [cdk, 'synth', '--quiet'], { cwd: root, stdio: ['ignore', 2, 2] });
  if (done.status !== 0) throw new Error('The stack cannot be synthesised; see above.');
}

const list = <T>(value: T | readonly T[]): readonly T[] => (Array.isArray(value) ? value : [value as T]);

/** @param stage name of a stage that was synthesised into the assembly. */
export function readBundled(stage: string, from = assembly): ReadonlyMap<EntryName, Bundled> {
  const template = JSON.parse(readFileSync(path.join(from, `nasab-${stage}.template.json`), 'utf8')) as {
    readonly Resources: Readonly<Record<string, Resource>>;
  };
  const resources = template.Resources;
  const all = (type: string) => Object.values(resources).filter(({ Type }) => Type === type);
  const functions = all('AWS::Lambda::Function').map(({ Properties }) => Properties);

  return new Map(
    entries.flatMap((entry) => {
      const found = functions.find(
        ({ LoggingConfig }) =>
          resources[LoggingConfig?.LogGroup?.Ref]?.Properties.LogGroupName === `/nasab/${stage}/${entry}`,
      );
      // Only a stage with leave has the second reader's.
      if (found === undefined && entry === 'second') return [];
      if (found === undefined) throw new Error(`The template of stage ${stage} has no function ${entry}.`);
      const environment = Object.entries(found.Environment.Variables).map(([name, value]) => [
        name,
        typeof value === 'string' ? value : { refersTo: resources[referred(value)]?.Type ?? 'nothing' },
      ]);
      const role = referred(found.Role);
      const statements = all('AWS::IAM::Policy')
        .filter(({ Properties }) => Properties.Roles.some((one: unknown) => referred(one) === role))
        .flatMap(({ Properties }) => Properties.PolicyDocument.Statement);
      // Denials are asserted on the template; nobody is allowed by one.
      const allowed = statements.filter(({ Effect }) => Effect === 'Allow');
      const grants = allowed.map(({ Action, Resource, Condition }): Grant => {
        const leadingKeys = Condition?.['ForAllValues:StringLike']?.['dynamodb:LeadingKeys'];
        return {
          actions: list(Action),
          resources: JSON.stringify(Resource),
          ...(leadingKeys === undefined ? {} : { leadingKeys: list<string>(leadingKeys) }),
        };
      });
      const folder = path.join(from, `asset.${path.basename(found.Code.S3Key, '.zip')}`);
      const made = { entry, folder, environment: Object.fromEntries(environment), grants };
      return [[entry, { ...made, memoryMB: Number(found.MemorySize) }] as const];
    }),
  );
}

/** The logical id behind `{Ref}` or `{Fn::GetAtt}`. */
function referred(value: unknown): string {
  const { Ref, 'Fn::GetAtt': attribute } = value as { Ref?: string; 'Fn::GetAtt'?: readonly string[] };
  return Ref ?? attribute?.[0] ?? '';
}
