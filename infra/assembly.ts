/** The whole cloud assembly: every stage, checked by cdk-nag. Tests make it with small bundles, `app.ts` with real ones. */
import { App, Validations } from 'aws-cdk-lib';
import { AwsSolutionsChecks, ServerlessChecks } from 'cdk-nag';
import type { Bundles } from './bundle.ts';
import { Service } from './service.ts';
import { Spend } from './spend.ts';
import type { Stage } from './stages.ts';

/** Ways of the library that are the default only for those who ask. */
const ways = {
  '@aws-cdk/aws-iam:minimizePolicies': true,
  '@aws-cdk/aws-s3:serverAccessLogsUseBucketPolicy': true,
  '@aws-cdk/aws-lambda:recognizeLayerVersion': true,
  '@aws-cdk/core:target-partitions': ['aws'],
};

export interface AssemblyProps {
  readonly stages: readonly Stage[];
  readonly bundles: Bundles;
  /** Folder of the built pages. */
  readonly pages: string;
  readonly outdir?: string;
}

/** @returns the app with each stage's stack by its name; nothing is written before `app.synth()`. */
export function createAssembly({ stages, bundles, pages, outdir }: AssemblyProps): {
  readonly app: App;
  readonly services: ReadonlyMap<string, Service>;
  /** Of the stages that say what a month may cost. */
  readonly spends: ReadonlyMap<string, Spend>;
} {
  const app = new App({
    analyticsReporting: false,
    postCliContext: ways,
    ...(outdir === undefined ? {} : { outdir }),
  });
  const services = new Map(
    stages.map((stage) => [stage.name, new Service(app, `nasab-${stage.name}`, { stage, bundles, pages })]),
  );
  const spends = new Map(
    stages.flatMap(({ name, monthlySpend }) =>
      monthlySpend === undefined
        ? []
        : [[name, new Spend(app, `nasab-${name}-spend`, { stage: name, ...monthlySpend })] as const],
    ),
  );
  Validations.of(app).addPlugins(new AwsSolutionsChecks(app), new ServerlessChecks(app));
  return { app, services, spends };
}
