/** The pages on S3 behind CloudFront; the API answers under the same name, so that browsers see one origin. */
import { Aws, Duration, RemovalPolicy, Stack, Token } from 'aws-cdk-lib';
import {
  AllowedMethods,
  CachePolicy,
  Distribution,
  HeadersFrameOption,
  HeadersReferrerPolicy,
  HttpVersion,
  OriginProtocolPolicy,
  OriginRequestPolicy,
  PriceClass,
  ResponseHeadersPolicy,
  ViewerProtocolPolicy,
} from 'aws-cdk-lib/aws-cloudfront';
import { HttpOrigin, S3BucketOrigin } from 'aws-cdk-lib/aws-cloudfront-origins';
import { type ILogGroup, LogGroup } from 'aws-cdk-lib/aws-logs';
import {
  BlockPublicAccess,
  Bucket,
  BucketEncryption,
  type IBucket,
  ObjectOwnership,
} from 'aws-cdk-lib/aws-s3';
import { BucketDeployment, CacheControl, Source } from 'aws-cdk-lib/aws-s3-deployment';
import { Secret } from 'aws-cdk-lib/aws-secretsmanager';
import { Construct } from 'constructs';
import { edgeHeader } from '#functions/came-from';
import { contentSecurityPolicy, securityHeaders } from '#functions/security-headers';
import { keptFor } from '../web/build.ts';
import { acknowledge } from './acknowledge.ts';
import type { Identity } from './identity.ts';
import type { Stage } from './stages.ts';

export interface PagesProps {
  readonly stage: Stage;
  readonly accessLogs: IBucket;
  /** Origins beside their own that the pages may speak to: where papers lie, and where officers sign in. */
  readonly elsewhere: readonly string[];
  readonly apiHost: string;
  /** First segments of the addresses the API answers, e.g. `api`, `partner`, `health`. */
  readonly apiPaths: readonly string[];
}

export class Pages extends Construct {
  readonly url: string;
  /** What CloudFront says to the functions behind it, so that they believe by whom it was called. In no template: made at the first deployment. */
  readonly edgeWord: string;
  private readonly stage: Stage;
  private readonly bucket: Bucket;

  constructor(scope: Construct, id: string, props: PagesProps) {
    super(scope, id);
    const { stage } = props;
    const word = new Secret(this, 'EdgeWord', {
      description: 'CloudFront’s word to the functions behind it',
      generateSecretString: { passwordLength: 48, excludePunctuation: true },
    });
    acknowledge(word, {
      'AwsSolutions-SMG4':
        'It opens nothing: whoever knew it could count as another address. docs/runbooks/keys.md tells how it is changed.',
    });
    this.edgeWord = word.secretValue.unsafeUnwrap();
    const bucket = new Bucket(this, 'Bucket', {
      // CloudFront reads it through its own identity; nothing in it is a secret, so no key of ours is needed.
      encryption: BucketEncryption.S3_MANAGED,
      enforceSSL: true,
      minimumTLSVersion: 1.2,
      blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
      objectOwnership: ObjectOwnership.BUCKET_OWNER_ENFORCED,
      versioned: true,
      lifecycleRules: [{ noncurrentVersionExpiration: Duration.days(90) }],
      serverAccessLogsBucket: props.accessLogs,
      serverAccessLogsPrefix: 'pages/',
      // Built again from the sources whenever they are wanted.
      removalPolicy: RemovalPolicy.DESTROY,
    });
    const distribution = new Distribution(this, 'Distribution', {
      comment: `Nasab ${stage.name}`,
      defaultRootObject: 'index.html',
      httpVersion: HttpVersion.HTTP2_AND_3,
      priceClass: PriceClass.PRICE_CLASS_200,
      defaultBehavior: {
        origin: S3BucketOrigin.withOriginAccessControl(bucket as IBucket),
        viewerProtocolPolicy: ViewerProtocolPolicy.REDIRECT_TO_HTTPS,
        responseHeadersPolicy: this.headers(stage, props.elsewhere),
        compress: true,
      },
      additionalBehaviors: this.apiBehaviors(props),
    });
    acknowledge(distribution, {
      'AwsSolutions-CFR1': 'Applicants also live abroad; nobody is kept out by country.',
      'AwsSolutions-CFR2':
        'No web ACL: the pages are static, and the API has its own throttle, brakes, body limit and token check.',
      'AwsSolutions-CFR3':
        'These logs would keep the network address and full URL of every visitor. Calls are logged at the API without them.',
      'AwsSolutions-CFR4':
        'Concerns the shared cloudfront.net certificate, whose floor is not ours to set; an own name brings TLS 1.2 and up.',
    });
    this.url = `https://${distribution.distributionDomainName}`;
    this.stage = stage;
    this.bucket = bucket;
  }

  /** The same headers as on one machine; only the origins for papers and sign-in are more. */
  private headers(stage: Stage, elsewhere: readonly string[]): ResponseHeadersPolicy {
    const named = new Set([
      'content-security-policy',
      'x-content-type-options',
      'x-frame-options',
      'referrer-policy',
    ]);
    return new ResponseHeadersPolicy(this, 'Headers', {
      responseHeadersPolicyName: `nasab-${stage.name}-${Aws.REGION}`,
      securityHeadersBehavior: {
        contentSecurityPolicy: {
          contentSecurityPolicy: contentSecurityPolicy(elsewhere),
          override: true,
        },
        contentTypeOptions: { override: true },
        frameOptions: { frameOption: HeadersFrameOption.DENY, override: true },
        referrerPolicy: { referrerPolicy: HeadersReferrerPolicy.NO_REFERRER, override: true },
        strictTransportSecurity: {
          accessControlMaxAge: Duration.days(365),
          includeSubdomains: true,
          override: true,
        },
      },
      customHeadersBehavior: {
        customHeaders: Object.entries(securityHeaders)
          .filter(([header]) => !named.has(header))
          .map(([header, value]) => ({ header, value, override: true })),
      },
    });
  }

  private apiBehaviors({ apiHost, apiPaths }: PagesProps) {
    const origin = new HttpOrigin(apiHost, {
      protocolPolicy: OriginProtocolPolicy.HTTPS_ONLY,
      customHeaders: { [edgeHeader]: this.edgeWord },
    });
    const behavior = {
      origin,
      viewerProtocolPolicy: ViewerProtocolPolicy.HTTPS_ONLY,
      allowedMethods: AllowedMethods.ALLOW_ALL,
      cachePolicy: CachePolicy.CACHING_DISABLED,
      originRequestPolicy: OriginRequestPolicy.ALL_VIEWER_EXCEPT_HOST_HEADER,
    };
    return Object.fromEntries(apiPaths.map((path) => [path, behavior]));
  }

  /** @param folder the built pages. @param signIn told to the officers' page as `/sign-in.json`. */
  upload(folder: string, signIn: Identity['signIn']): void {
    const { stage, bucket } = this;
    const into = {
      destinationBucket: bucket as IBucket,
      logGroup: new LogGroup(this, 'UploadLogs', {
        retention: stage.logDays,
        removalPolicy: RemovalPolicy.DESTROY,
      }) as ILogGroup,
      memoryLimit: 256,
    };
    // Those of former deployments stay: a page opened before still asks for them.
    const assets = new BucketDeployment(this, 'UploadAssets', {
      ...into,
      sources: [Source.asset(folder)],
      exclude: ['*'],
      include: ['assets/*'],
      cacheControl: [CacheControl.fromString(keptFor.lasting)],
      prune: false,
    });
    const pages = new BucketDeployment(this, 'Upload', {
      ...into,
      sources: [Source.asset(folder), Source.jsonData('sign-in.json', signIn)],
      exclude: ['assets/*'],
      cacheControl: [CacheControl.fromString(keptFor.changing)],
      prune: true,
    });
    // No page names what is not there yet.
    pages.node.addDependency(assets);
    acknowledgeUploader(Stack.of(this), bucket);
  }
}

/** The library's own function runs at deployments only, copies our built pages, and can't be given narrower rights. */
function acknowledgeUploader(stack: Stack, bucket: Bucket): void {
  const uploader = stack.node.children.find(({ node }) => node.id.startsWith('Custom::CDKBucketDeployment'));
  if (uploader === undefined)
    throw new Error('The pages have no uploader: has aws-s3-deployment changed its name?');
  const reason =
    'The CDK library’s own function: runs during deployments only, writes the pages’ bucket only, is not ours to shape.';
  const pages = stack.getLogicalId(bucket.node.defaultChild as never);
  const region = Token.isUnresolved(stack.region) ? '<AWS::Region>' : stack.region;
  const actions = ['s3:Abort*', 's3:DeleteObject*', 's3:GetBucket*', 's3:GetObject*', 's3:List*'];
  const findings = [
    'AwsSolutions-IAM4[Policy::arn:<AWS::Partition>:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole]',
    'AwsSolutions-L1',
    ...actions.map((action) => `AwsSolutions-IAM5[Action::${action}]`),
    `AwsSolutions-IAM5[Resource::<${pages}.Arn>/*]`,
    `AwsSolutions-IAM5[Resource::arn:<AWS::Partition>:s3:::cdk-hnb659fds-assets-<AWS::AccountId>-${region}/*]`,
    'Serverless-LambdaDLQ',
    'Serverless-LambdaLatestVersion',
    'Serverless-LambdaTracing',
  ];
  acknowledge(uploader, Object.fromEntries(findings.map((id) => [id, reason])));
}
