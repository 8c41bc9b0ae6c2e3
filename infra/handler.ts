/** One Lambda function with its own role, its own log group and nothing it was not given by name. */
import { type Duration, RemovalPolicy } from 'aws-cdk-lib';
import { type IVpc, type SecurityGroup, SubnetType, type Vpc } from 'aws-cdk-lib/aws-ec2';
import { type Conditions, PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { Key } from 'aws-cdk-lib/aws-kms';
import { Architecture, Code, Function as LambdaFunction, Runtime, Tracing } from 'aws-cdk-lib/aws-lambda';
import { LogGroup } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';
import { acknowledge } from './acknowledge.ts';
import type { Bundle, EntryName } from './bundle.ts';
import type { Stage } from './stages.ts';

export interface HandlerProps {
  readonly stage: Stage;
  readonly entry: EntryName;
  readonly bundle: Bundle;
  /** What it is for, in a sentence: shown in the console. */
  readonly purpose: string;
  /** Megabytes; 1769 is one whole processor. */
  readonly memory: number;
  readonly timeout: Duration;
  readonly key: Key;
  readonly environment: Readonly<Record<string, string>>;
  /** Where it runs, if it is to be shut in. */
  readonly room?: { readonly vpc: Vpc; readonly securityGroup: SecurityGroup };
}

export class Handler extends Construct {
  readonly function: LambdaFunction;
  readonly role: Role;
  readonly logGroup: LogGroup;
  readonly entry: EntryName;

  constructor(scope: Construct, id: string, props: HandlerProps) {
    super(scope, id);
    const { stage, entry } = props;
    this.entry = entry;
    this.logGroup = new LogGroup(this, 'Logs', {
      logGroupName: `/nasab/${stage.name}/${entry}`,
      retention: stage.logDays,
      encryptionKey: props.key,
      removalPolicy: stage.keepEverything ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY,
    });
    this.role = new Role(this, 'Role', {
      assumedBy: new ServicePrincipal('lambda.amazonaws.com'),
      description: `Nasab ${stage.name}: what ${entry} may do`,
    });
    this.function = new LambdaFunction(this, 'Function', {
      description: props.purpose,
      code: Code.fromAsset(props.bundle.folder),
      handler: 'index.handler',
      runtime: Runtime.NODEJS_24_X,
      // The architecture whose prebuilt image library npm installs wherever the stack is synthesised.
      architecture: Architecture.X86_64,
      memorySize: props.memory,
      timeout: props.timeout,
      role: this.role,
      logGroup: this.logGroup,
      tracing: Tracing.ACTIVE,
      ...(props.room === undefined
        ? {}
        : {
            vpc: props.room.vpc as IVpc,
            vpcSubnets: { subnetType: SubnetType.PRIVATE_ISOLATED },
            securityGroups: [props.room.securityGroup],
          }),
      environment: { NODE_OPTIONS: '--enable-source-maps', ...props.environment },
    });
    this.allow(['logs:CreateLogStream', 'logs:PutLogEvents'], [this.logGroup.logGroupArn]);
    acknowledge(this.role, {
      'AwsSolutions-IAM5[Resource::*]':
        'Traces, the list of streams, Textract and places in a network know no named resource; a test holds that nothing else is allowed on *.',
    });
  }

  /** Whole action names only: a star in an action would be a finding, and a test refuses it. */
  allow(actions: readonly string[], resources: readonly string[], conditions: Conditions = {}): void {
    this.role.addToPolicy(
      new PolicyStatement({ actions: [...actions], resources: [...resources], conditions }),
    );
  }

  /** Rights and the names they go with are given together. */
  tell(environment: Readonly<Record<string, string>>): void {
    for (const [name, value] of Object.entries(environment)) this.function.addEnvironment(name, value);
  }

  /** For those whose caller waits for the answer, or whose source keeps what failed. */
  acknowledgeNoDeadLetters(reason: string): void {
    acknowledge(this.function, { 'Serverless-LambdaDLQ': reason });
  }
}
