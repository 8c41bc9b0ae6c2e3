/** The HTTP API, made from the same list of routes that the functions and the local server use. */
import { Aws, RemovalPolicy } from 'aws-cdk-lib';
import { AccessLogFormat } from 'aws-cdk-lib/aws-apigateway';
import {
  HttpApi,
  HttpMethod,
  HttpNoneAuthorizer,
  HttpStage,
  LogGroupLogDestination,
} from 'aws-cdk-lib/aws-apigatewayv2';
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations';
import type { Key } from 'aws-cdk-lib/aws-kms';
import { LogGroup } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';
import { type Audience, vouchedBy } from '#functions/caller';
import { acknowledge } from './acknowledge.ts';
import type { Handler } from './handler.ts';
import type { Identity } from './identity.ts';
import type { Stage } from './stages.ts';

/** All the API needs to know of a route. */
export interface ApiRoute {
  readonly id: string;
  readonly method: 'GET' | 'POST' | 'PUT';
  readonly path: `/${string}`;
  readonly audience: Audience;
}

/**
 * What a line of the access log holds: the route's pattern instead of the address called, and neither the
 * caller's network address nor their token, so that nobody can be followed through it.
 */
export const accessLog = {
  requestId: '$context.requestId',
  at: '$context.requestTimeEpoch',
  route: '$context.routeKey',
  status: '$context.status',
  ms: '$context.responseLatency',
  bytes: '$context.responseLength',
  fault: '$context.integrationErrorMessage',
  refusal: '$context.authorizer.error',
} as const;

export class Api extends Construct {
  readonly api: HttpApi;

  constructor(scope: Construct, id: string, { stage }: { readonly stage: Stage }) {
    super(scope, id);
    this.api = new HttpApi(this, 'Http', {
      apiName: `nasab-${stage.name}`,
      description: 'Applicants, officers and partner banks',
      createDefaultStage: false,
    });
  }

  /** The host CloudFront forwards to. */
  get host(): string {
    return `${this.api.apiId}.execute-api.${Aws.REGION}.${Aws.URL_SUFFIX}`;
  }

  serve(props: {
    readonly stage: Stage;
    readonly key: Key;
    readonly routes: readonly ApiRoute[];
    readonly identity: Identity;
    readonly handlers: Readonly<Record<Audience, Handler>>;
  }): void {
    const { stage, key, routes, identity, handlers } = props;
    const logGroup = new LogGroup(this, 'Calls', {
      logGroupName: `/nasab/${stage.name}/api`,
      retention: stage.logDays,
      encryptionKey: key,
      removalPolicy: stage.keepEverything ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY,
    });
    new HttpStage(this, 'Stage', {
      httpApi: this.api,
      autoDeploy: true,
      detailedMetricsEnabled: true,
      throttle: { rateLimit: stage.throttle.rate, burstLimit: stage.throttle.burst },
      accessLogSettings: {
        destination: new LogGroupLogDestination(logGroup),
        format: AccessLogFormat.custom(JSON.stringify(accessLog)),
      },
    });
    const integrations = new Map<Handler, HttpLambdaIntegration>();
    const integrationOf = (handler: Handler): HttpLambdaIntegration => {
      const known = integrations.get(handler);
      if (known !== undefined) return known;
      // One permission for the whole API: one per route would outgrow a function's policy.
      const made = new HttpLambdaIntegration(handler.entry, handler.function, {
        scopePermissionToRoute: false,
      });
      integrations.set(handler, made);
      handler.acknowledgeNoDeadLetters('The caller waits for the answer and is told of the failure.');
      return made;
    };
    for (const { method, path, audience, id } of routes) {
      const trust =
        audience === 'public' || audience === 'partner' ? undefined : identity.trusted[vouchedBy[audience]];
      const [route] = this.api.addRoutes({
        path,
        methods: [HttpMethod[method]],
        integration: integrationOf(handlers[audience]),
        authorizer: trust?.authorizer ?? new HttpNoneAuthorizer(),
      });
      if (route !== undefined && trust === undefined)
        acknowledge(route, {
          'AwsSolutions-APIG4':
            audience === 'partner'
              ? `${id} checks its token and the proof of its key itself: the authoriser knows bearer tokens only.`
              : `${id} is for everybody: no token exists yet when a case is opened or someone signs in.`,
        });
    }
  }
}
