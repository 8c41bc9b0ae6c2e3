/** The keys that sign letters: in KMS, where nobody can take them out. */
import { Duration, Fn, RemovalPolicy } from 'aws-cdk-lib';
import { Key, KeySpec, KeyUsage } from 'aws-cdk-lib/aws-kms';
import { Construct } from 'constructs';
import type { Handler } from './handler.ts';
import type { Stage } from './stages.ts';
import { noHastyDeletion } from './storage.ts';

export class LetterKeys extends Construct {
  /** The current one first. */
  private readonly keys: readonly Key[];

  constructor(scope: Construct, id: string, { stage }: { readonly stage: Stage }) {
    super(scope, id);
    const made = stage.letterKeys ?? 1;
    this.keys = Array.from({ length: made }, (_, index) => {
      const number = made - index;
      const key = new Key(this, `Key${number}`, {
        description: `Nasab ${stage.name}: signs letters (${number}). Without it what it signed can't be checked online.`,
        keySpec: KeySpec.ECC_NIST_P256,
        keyUsage: KeyUsage.SIGN_VERIFY,
        pendingWindow: Duration.days(30),
        removalPolicy: stage.keepEverything ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY,
      });
      key.addToResourcePolicy(noHastyDeletion());
      return key;
    });
  }

  /** As functions and operators are told them, the current one first. */
  get ids(): string {
    const arns = this.keys.map((key) => key.keyArn);
    return arns.length === 1 ? arns[0]! : Fn.join(',', arns);
  }

  /** Signs with the current key alone; of those before it only the public half is published. */
  grantSigning(handler: Handler, address: string): void {
    const arns = this.keys.map((key) => key.keyArn);
    handler.allow(['kms:Sign'], [arns[0]!], { StringEquals: { 'kms:SigningAlgorithm': 'ECDSA_SHA_256' } });
    handler.allow(['kms:GetPublicKey'], arns);
    handler.tell({
      NASAB_LETTER_KEYS: this.ids,
      NASAB_ADDRESS: address,
    });
  }
}
