import { describe, expect, it } from 'vitest';
import { vouchedBy } from '#functions/caller';
import { edgeHeader } from '#functions/came-from';
import { routeOf } from '#functions/route';
import { routes, servedBy } from '#functions/routes';
import { contentSecurityPolicy, securityHeaders } from '#functions/security-headers';
import { stages } from '../../../infra/stages.ts';
import { keptFor } from '../../../web/build.ts';
import type { Resource } from '../synthesised.ts';
import { every, functionsOf, get } from './stage.ts';

/** Parts in the places of which a route has parameters: any word, and every literal that stands there in another route. */
const literals = [
  ...new Set(routes.flatMap(({ path }) => path.split('/').filter((part) => /^[\w.-]+$/u.test(part)))),
];

/** Addresses of a route, filled in every way that could be another's; and near it what is none of its own. */
function addressesNear(key: string): readonly string[] {
  const filled = (value: string): string => key.replaceAll(/\{\w+\}/gu, value);
  const one = filled('x1');
  const [method = '', path = ''] = one.split(' ');
  const values = key.includes('{') ? [...literals, 'x%2Fy', 'a%2fletters', '%2e%2e%2fhealth'] : [];
  const strange = [`${path}/`, `/${path}`, path.toUpperCase(), `${path}//`, `${path}/..`];
  return [one, ...values.map(filled), ...strange.map((each) => `${method} ${each}`)];
}

/**
 * What an HTTP API chooses among routes without greedy parameters, by its documentation ("the most specific match"): as many
 * parts, letter by letter, before anything is decoded; from the left a literal before a parameter.
 */
function chosenByGateway(keys: readonly string[], method: string, path: string): readonly string[] {
  const parts = path.split('/');
  const fits = keys
    .filter((key) => key.startsWith(`${method} `))
    .map((key) => ({ key, own: key.slice(method.length + 1).split('/') }))
    .filter(
      ({ own }) =>
        own.length === parts.length &&
        own.every((part, at) => (part.startsWith('{') ? parts[at] !== '' : part === parts[at])),
    );
  const rank = ({ own }: (typeof fits)[number]): string =>
    own.map((part) => (part.startsWith('{') ? '1' : '0')).join('');
  const first = fits.map(rank).sort()[0];
  return fits.filter((each) => rank(each) === first).map(({ key }) => key);
}

describe('the API', () => {
  it(
    'has exactly the routes of the list, each behind the authoriser of its audience',
    every((stage) => {
      const found = stage.all('AWS::ApiGatewayV2::Route').map(([, route]) => {
        const authorizer = (route.AuthorizerId as { Ref: string } | undefined)?.Ref;
        const name = authorizer === undefined ? undefined : stage.resources[authorizer]!.Properties.Name;
        return `${route.RouteKey} ${route.AuthorizationType} ${name ?? 'public'}`;
      });
      const expected = routes.map(({ method, path, audience }) => {
        // A partner's function checks its own tokens: it is let in by the proof of a key.
        if (audience === 'public' || audience === 'partner') return `${method} ${path} NONE public`;
        const issuer = vouchedBy[audience];
        return `${method} ${path} JWT ${issuer[0]!.toUpperCase()}${issuer.slice(1)}Token`;
      });
      expect(found.sort()).toEqual(expected.sort());
    }),
  );

  it(
    'hands each route to the function of its audience',
    every((stage) => {
      const logical = new Map([...functionsOf(stage)].map(([entry, properties]) => [properties, entry]));
      for (const [, route] of stage.all('AWS::ApiGatewayV2::Route')) {
        const integration = /"Ref":"(\w+)"/.exec(JSON.stringify(route.Target))![1]!;
        const uri = stage.resources[integration]!.Properties.IntegrationUri as { 'Fn::GetAtt': [string] };
        const audience = routes.find(({ method, path }) => route.RouteKey === `${method} ${path}`)!.audience;
        expect(logical.get(stage.resources[uri['Fn::GetAtt'][0]]!.Properties)).toBe(servedBy[audience]);
      }
    }),
  );

  it('and the functions choose the same route of every address: the most literal one, or none', () => {
    // The same in every stage, as the list of the first test says.
    const declared = get('dev')
      .all('AWS::ApiGatewayV2::Route')
      .map(([, { RouteKey }]) => String(RouteKey));
    const tried = new Set(declared.flatMap(addressesNear));
    for (const address of tried) {
      const [method = '', path = ''] = address.split(' ');
      const [routeKey, ...others] = chosenByGateway(declared, method, path);
      expect(others, address).toEqual([]);
      // Where the gateway knows no route, no function is asked.
      if (routeKey === undefined) continue;
      const event = { routeKey, rawPath: decodeURIComponent(path), requestContext: { http: { method } } };
      const found = routeOf(routes, event);
      const name = found.status === 'found' ? `${found.route.method} ${found.route.path}` : 'none';
      // An encoded slash makes two parts of one: that is nobody's address, whatever it looks like.
      expect(name, address).toBe(/%2f/iu.test(path) ? 'none' : routeKey);
    }
    expect(tried.size).toBeGreaterThan(1000);
  });

  it(
    'asks for no scope that a route could be without: roles and scopes are the functions’ to check',
    every((stage) => {
      for (const [, { AuthorizationScopes }] of stage.all('AWS::ApiGatewayV2::Route'))
        expect(AuthorizationScopes).toBeUndefined();
      // Whom the gateway lets through unasked is asked by the function: each such route says for what, or that it is open.
      for (const { id, audience, scope } of routes)
        if (audience === 'partner') expect(scope, id).toBeDefined();
        else expect(scope, id).toBeUndefined();
    }),
  );

  it('believes pools of its own unless the stage names an issuer', () => {
    const issuers = (name: string) =>
      get(name)
        .all('AWS::ApiGatewayV2::Authorizer')
        .map(([, { JwtConfiguration }]) => JSON.stringify(JwtConfiguration));
    expect(issuers('dev')).toHaveLength(2);
    for (const issuer of issuers('dev')) expect(issuer).toContain('cognito-idp');
    expect(issuers('stated').filter((issuer) => issuer.includes('https://login.example.ma/'))).toHaveLength(
      1,
    );
    expect(get('stated').all('AWS::Cognito::UserPool')).toHaveLength(1);
  });

  it(
    'lets nobody sign themselves up or appoint themselves elsewhere',
    every((stage) => {
      for (const [, pool] of stage.all('AWS::Cognito::UserPool'))
        expect(pool.AdminCreateUserConfig).toMatchObject({ AllowAdminCreateUserOnly: true });
      for (const [id, client] of stage.all('AWS::Cognito::UserPoolClient'))
        expect((client.WriteAttributes as string[] | undefined) ?? [], id).toEqual([]);
    }),
  );

  it('is throttled, and logs each call without a person: no address, token, or parameter', () => {
    for (const { name, throttle } of stages) {
      const [[, stage]] = get(name).all('AWS::ApiGatewayV2::Stage') as [
        readonly [string, Resource['Properties']],
      ];
      expect(stage.DefaultRouteSettings).toMatchObject({
        ThrottlingRateLimit: throttle.rate,
        ThrottlingBurstLimit: throttle.burst,
      });
      const { Format } = stage.AccessLogSettings as { Format: string };
      expect(JSON.parse(Format)).toMatchObject({ route: '$context.routeKey', status: '$context.status' });
      expect(Format).not.toMatch(
        /sourceIp|userAgent|claims|\$context\.path|domainName|authorizer\.principal|\$request/,
      );
    }
  });
});

describe('the pages', () => {
  it(
    'come from CloudFront with the same headers as on one machine',
    every((stage) => {
      const [[, { ResponseHeadersPolicyConfig }]] = stage.all('AWS::CloudFront::ResponseHeadersPolicy') as [
        readonly [string, { ResponseHeadersPolicyConfig: Record<string, never> }],
      ];
      const { SecurityHeadersConfig: named, CustomHeadersConfig: custom } =
        ResponseHeadersPolicyConfig as unknown as {
          SecurityHeadersConfig: Record<string, Record<string, unknown>>;
          CustomHeadersConfig: { Items: { Header: string; Value: string }[] };
        };
      const said: Record<string, unknown> = Object.fromEntries(
        custom.Items.map(({ Header, Value }) => [Header, Value]),
      );
      said['x-content-type-options'] = named.ContentTypeOptions?.Override ? 'nosniff' : undefined;
      said['x-frame-options'] = named.FrameOptions?.FrameOption;
      said['referrer-policy'] = named.ReferrerPolicy?.ReferrerPolicy;
      const { 'content-security-policy': _, ...others } = securityHeaders;
      expect(said).toEqual(others);
      expect(named.StrictTransportSecurity?.AccessControlMaxAgeSec).toBeGreaterThanOrEqual(31_536_000);
      const told = named.ContentSecurityPolicy?.ContentSecurityPolicy as
        | string
        | { 'Fn::Join': [string, readonly unknown[]] };
      const policy =
        typeof told === 'string'
          ? told
          : told['Fn::Join'][1].map((part) => (typeof part === 'string' ? part : 'X')).join('');
      // But for where papers lie and officers sign in, word for word.
      expect(policy).toMatch(/ https:/u);
      expect(policy.replaceAll(/ https:\/\/[^ ;]+/gu, '')).toBe(contentSecurityPolicy([]));
    }),
  );

  it(
    'tell the functions that a call came through CloudFront, by a word that stands in no template',
    every((stage) => {
      const [[secret = '']] = stage
        .all('AWS::SecretsManager::Secret')
        .filter(([id]) => id.includes('EdgeWord')) as unknown as [[string]];
      const word = new RegExp(`resolve:secretsmanager:.*"Ref":"${secret}".*:SecretString:`, 'u');
      const [[, { DistributionConfig }]] = stage.all('AWS::CloudFront::Distribution') as [
        readonly [string, { DistributionConfig: { Origins: { OriginCustomHeaders?: unknown[] }[] } }],
      ];
      const said = DistributionConfig.Origins.flatMap(({ OriginCustomHeaders = [] }) => OriginCustomHeaders);
      expect(said).toEqual([{ HeaderName: edgeHeader, HeaderValue: expect.anything() }]);
      expect(JSON.stringify(said)).toMatch(word);
      for (const [entry, { Environment }] of functionsOf(stage)) {
        const { NASAB_EDGE } = (Environment as { Variables: Record<string, unknown> }).Variables;
        // Those who answer anybody before they are known.
        const counts = entry === 'applicant' || entry === 'partner';
        expect(NASAB_EDGE !== undefined, entry).toBe(counts);
        if (counts) expect(JSON.stringify(NASAB_EDGE)).toMatch(word);
      }
    }),
  );

  it(
    'are kept by browsers as long as on one machine, and travel packed',
    every((stage) => {
      const uploads = stage.all('Custom::CDKBucketDeployment').map(([, upload]) => upload);
      const rule = (include: boolean) =>
        uploads
          .filter(({ Include }) => (Include !== undefined) === include)
          .map(({ SystemMetadata }) => (SystemMetadata as Record<string, string>)['cache-control']);
      expect(rule(true)).toEqual([keptFor.lasting]);
      expect(rule(false)).toEqual([keptFor.changing]);
      const [[, { DistributionConfig }]] = stage.all('AWS::CloudFront::Distribution') as [
        readonly [string, { DistributionConfig: { DefaultCacheBehavior: { Compress: boolean } } }],
      ];
      expect(DistributionConfig.DefaultCacheBehavior.Compress).toBe(true);
    }),
  );

  it('may speak to where papers lie and where officers sign in, and the officers’ issuer sends back to them', () => {
    const policy = (name: string) => JSON.stringify(get(name).all('AWS::CloudFront::ResponseHeadersPolicy'));
    for (const name of ['dev', 'prod', 'stated']) expect(policy(name)).toContain(`nasab-${name}-papers-`);
    expect(policy('dev')).toContain('.amazoncognito.com');
    expect(policy('stated')).toContain('https://login.example.ma');
    const clients = get('dev').all('AWS::Cognito::UserPoolClient');
    const flows = clients.filter(
      ([, { AllowedOAuthFlows }]) => JSON.stringify(AllowedOAuthFlows) === '["code"]',
    );
    expect(flows).toHaveLength(1);
    expect(JSON.stringify(flows[0]![1].CallbackURLs)).toMatch(/PagesDistribution.*officer\.html/);
    expect(flows[0]![1].GenerateSecret).toBe(false);
  });

  it(
    'are read by CloudFront alone, over TLS, and call the API under their own name',
    every((stage) => {
      const [[, { DistributionConfig }]] = stage.all('AWS::CloudFront::Distribution') as [
        readonly [string, { DistributionConfig: Record<string, unknown> }],
      ];
      const { DefaultCacheBehavior, CacheBehaviors, Origins } = DistributionConfig as {
        DefaultCacheBehavior: Record<string, unknown>;
        CacheBehaviors: Record<string, unknown>[];
        Origins: Record<string, unknown>[];
      };
      expect(DefaultCacheBehavior.ViewerProtocolPolicy).toBe('redirect-to-https');
      for (const { ViewerProtocolPolicy } of CacheBehaviors) expect(ViewerProtocolPolicy).toBe('https-only');
      expect(Origins.some(({ OriginAccessControlId }) => OriginAccessControlId !== undefined)).toBe(true);
      for (const { path } of routes) {
        const covered = CacheBehaviors.some(({ PathPattern }) =>
          new RegExp(`^${String(PathPattern).replaceAll('.', '\\.').replace('*', '.+')}$`).test(path),
        );
        expect(covered, path).toBe(true);
      }
    }),
  );
});
