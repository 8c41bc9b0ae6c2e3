/** Findings of cdk-nag that we accept stand on the construct they are about, each with its reason. */
import { Validations } from 'aws-cdk-lib';
import type { IConstruct } from 'constructs';

/** @param findings finding id, e.g. `AwsSolutions-IAM5[Resource::*]`, to the reason why it may stand. */
export function acknowledge(construct: IConstruct, findings: Readonly<Record<string, string>>): void {
  for (const [id, reason] of Object.entries(findings)) Validations.of(construct).acknowledge({ id, reason });
}
