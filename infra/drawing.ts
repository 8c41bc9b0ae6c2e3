/**
 * Where pages are drawn: a network with one door, to the papers, and no way to the world. What decodes strangers' files
 * has no rights in it either: it opens the links that the officers' function signs, and those of nobody else.
 */
import { Aws, RemovalPolicy } from 'aws-cdk-lib';
import {
  FlowLogDestination,
  FlowLogTrafficType,
  GatewayVpcEndpointAwsService,
  IpAddresses,
  type IVpc,
  Peer,
  Port,
  SecurityGroup,
  SubnetType,
  Vpc,
} from 'aws-cdk-lib/aws-ec2';
import { AnyPrincipal, Effect, PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { LogGroup } from 'aws-cdk-lib/aws-logs';
import {
  CfnFirewallDomainList,
  CfnFirewallRuleGroup,
  CfnFirewallRuleGroupAssociation,
} from 'aws-cdk-lib/aws-route53resolver';
import { Construct } from 'constructs';
import type { Handler } from './handler.ts';
import type { Stage } from './stages.ts';
import type { Storage } from './storage.ts';

/** What Lambda itself does to place a function in a network; these know no named resource. */
const placing = [
  'ec2:AssignPrivateIpAddresses',
  'ec2:CreateNetworkInterface',
  'ec2:DeleteNetworkInterface',
  'ec2:DescribeNetworkInterfaces',
  'ec2:DescribeSubnets',
  'ec2:UnassignPrivateIpAddresses',
];

export class DrawingRoom extends Construct {
  readonly vpc: Vpc;
  readonly securityGroup: SecurityGroup;
  private readonly storage: Storage;

  constructor(scope: Construct, id: string, props: { readonly stage: Stage; readonly storage: Storage }) {
    super(scope, id);
    const { stage, storage } = props;
    this.storage = storage;
    this.vpc = new Vpc(this, 'Network', {
      ipAddresses: IpAddresses.cidr('10.0.0.0/24'),
      maxAzs: 2,
      natGateways: 0,
      subnetConfiguration: [{ name: 'Drawing', subnetType: SubnetType.PRIVATE_ISOLATED, cidrMask: 26 }],
      // The library's way adds a function of its own; nothing of ours uses the default group.
      restrictDefaultSecurityGroup: false,
    });
    this.securityGroup = new SecurityGroup(this, 'Out', {
      vpc: this.vpc as IVpc,
      description: 'From the drawing function to storage, and nothing in',
      allowAllOutbound: false,
    });
    this.securityGroup.addEgressRule(Peer.anyIpv4(), Port.HTTPS, 'Only storage has a route');
    this.answerForStorageAlone();
    this.vpc.addFlowLog('Calls', {
      trafficType: FlowLogTrafficType.ALL,
      destination: FlowLogDestination.toCloudWatchLogs(
        new LogGroup(this, 'Logs', {
          logGroupName: `/nasab/${stage.name}/drawing-network`,
          retention: stage.logDays,
          encryptionKey: storage.key,
          removalPolicy: stage.keepEverything ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY,
        }),
      ),
    });
  }

  /** A resolver that asks the world for any name lets secrets out in the questions: this one knows storage's names only. */
  private answerForStorageAlone(): void {
    const names = (id: string, domains: string[]) => new CfnFirewallDomainList(this, id, { domains });
    const storageNames = names('StorageNames', [
      `s3.${Aws.REGION}.${Aws.URL_SUFFIX}`,
      `*.s3.${Aws.REGION}.${Aws.URL_SUFFIX}`,
    ]);
    const everyName = names('EveryName', ['*']);
    const rules = new CfnFirewallRuleGroup(this, 'Names', {
      firewallRules: [
        { action: 'ALLOW', firewallDomainListId: storageNames.attrId, priority: 100 },
        {
          action: 'BLOCK',
          blockResponse: 'NODATA',
          firewallDomainListId: everyName.attrId,
          priority: 200,
        },
      ],
    });
    new CfnFirewallRuleGroupAssociation(this, 'NamesHere', {
      firewallRuleGroupId: rules.attrId,
      priority: 101,
      vpcId: this.vpc.vpcId,
    });
  }

  /** @param signer whose links lead through the door, and who alone may ask for a drawing. */
  open(drawer: Handler, signer: Handler): void {
    const { papers } = this.storage;
    this.vpc.addGatewayEndpoint('Papers', { service: GatewayVpcEndpointAwsService.S3 }).addToPolicy(
      new PolicyStatement({
        sid: 'LinksToPapersAlone',
        principals: [new AnyPrincipal()],
        actions: ['s3:GetObjectVersion'],
        resources: [papers.arnForObjects('papers/*')],
        conditions: { ArnEquals: { 'aws:PrincipalArn': signer.role.roleArn } },
      }),
    );
    drawer.allow(placing, ['*']);
    drawer.role.addToPolicy(
      new PolicyStatement({
        sid: 'OnlyLambdaItselfNotTheCodeInIt',
        effect: Effect.DENY,
        actions: placing,
        resources: ['*'],
        conditions: { Null: { 'lambda:SourceFunctionArn': 'false' } },
      }),
    );
    signer.allow(['lambda:InvokeFunction'], [drawer.function.functionArn]);
    signer.tell({ NASAB_DRAW: drawer.function.functionName });
    drawer.acknowledgeNoDeadLetters(
      'The officers’ function waits for the picture and is told of the failure.',
    );
  }
}
