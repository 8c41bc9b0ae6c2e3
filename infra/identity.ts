/** Who vouches for applicants and officers: a pool of ours, or an issuer the operator already has. Partners prove their own keys. */
import { Aws, Duration, RemovalPolicy } from 'aws-cdk-lib';
import { HttpJwtAuthorizer } from 'aws-cdk-lib/aws-apigatewayv2-authorizers';
import {
  AccountRecovery,
  ClientAttributes,
  FeaturePlan,
  Mfa,
  OAuthScope,
  StandardThreatProtectionMode,
  StringAttribute,
  UserPool,
  type UserPoolClient,
} from 'aws-cdk-lib/aws-cognito';
import { Construct } from 'constructs';
import { claim } from '#functions/caller';
import { acknowledge } from './acknowledge.ts';
import type { Handler } from './handler.ts';
import { claimNamesOf, type SignInAddresses, type Stage } from './stages.ts';

export interface Trust {
  readonly authorizer: HttpJwtAuthorizer;
}

const officersDomain = (stage: string): string => `nasab-${stage}-officers-${Aws.ACCOUNT_ID}`;

/** `custom:caseId` in a token is `caseId` where the attribute is declared. */
const attribute = (claimName: string): string => claimName.replace(/^custom:/, '');

export class Identity extends Construct {
  readonly applicants: UserPool;
  readonly applicantsClient: UserPoolClient;
  /** Absent when officers have an issuer of their own. */
  officers: UserPool | undefined;
  /** What the officers' page must know to send the browser to their issuer. */
  signIn: { readonly [K in keyof SignInAddresses]: string };
  readonly trusted: Readonly<Record<'applicant' | 'officer', Trust>>;
  private readonly removalPolicy: RemovalPolicy;
  private readonly stage: Stage;

  constructor(scope: Construct, id: string, { stage, pagesUrl }: { stage: Stage; pagesUrl: string }) {
    super(scope, id);
    this.stage = stage;
    this.removalPolicy = stage.keepEverything ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY;
    this.applicants = this.makeApplicants();
    this.applicantsClient = this.applicants.addClient('Service', {
      // Only our own function signs people in, with its role: no address of Cognito's takes a code.
      authFlows: { adminUserPassword: true },
      disableOAuth: true,
      generateSecret: false,
      preventUserExistenceErrors: true,
      idTokenValidity: Duration.hours(1),
      accessTokenValidity: Duration.hours(1),
      refreshTokenValidity: Duration.hours(2),
      readAttributes: new ClientAttributes().withCustomAttributes(attribute(claim.caseId)),
      writeAttributes: new ClientAttributes(),
    });
    this.signIn = { authorize: '', token: '', client: '', scope: 'openid' };
    if (stage.officers !== 'own-pool') this.signIn = { ...stage.officers.signIn };
    this.trusted = {
      applicant: this.trustPool('Applicant', this.applicants, [this.applicantsClient]),
      officer:
        stage.officers === 'own-pool' ? this.trustOfficers(pagesUrl) : this.trust('Officer', stage.officers),
    };
  }

  /** The one origin beside ours and the papers' that the officers' page speaks to. */
  static signInOrigin({ name, officers }: Stage): string {
    return officers === 'own-pool'
      ? `https://${officersDomain(name)}.auth.${Aws.REGION}.amazoncognito.com`
      : new URL(officers.signIn.token).origin;
  }

  /** What `shared/platform/aws` needs to open an applicant's access and to let them in. */
  grantSigningIn(handler: Handler): void {
    handler.tell({
      NASAB_POOL: this.applicants.userPoolId,
      NASAB_POOL_CLIENT: this.applicantsClient.userPoolClientId,
    });
    handler.allow(
      ['cognito-idp:AdminCreateUser', 'cognito-idp:AdminSetUserPassword', 'cognito-idp:AdminInitiateAuth'],
      [this.applicants.userPoolArn],
    );
  }

  private makeApplicants(): UserPool {
    const pool = new UserPool(this, 'Applicants', {
      userPoolName: `nasab-${this.stage.name}-applicants`,
      selfSignUpEnabled: false,
      signInAliases: { username: true },
      accountRecovery: AccountRecovery.NONE,
      mfa: Mfa.OFF,
      featurePlan: FeaturePlan.ESSENTIALS,
      customAttributes: {
        [attribute(claim.caseId)]: new StringAttribute({ minLen: 31, maxLen: 31, mutable: false }),
      },
      // Codes are made by us: fourteen signs, of which twelve are drawn from thirty.
      passwordPolicy: {
        minLength: 14,
        requireDigits: false,
        requireLowercase: false,
        requireSymbols: false,
        requireUppercase: false,
      },
      deletionProtection: this.stage.keepEverything,
      removalPolicy: this.removalPolicy,
    });
    acknowledge(pool, {
      'AwsSolutions-COG1':
        'The code is drawn by us (58 bits), never chosen; its letters may all be capitals.',
      'AwsSolutions-COG2':
        'Applicants hold one case and may have no telephone; the code is 58 bits, wrong tries lock.',
      'AwsSolutions-COG8': 'Leaked-password checks say nothing of codes that we draw and nobody can choose.',
    });
    return pool;
  }

  private trustOfficers(pagesUrl: string): Trust {
    const pool = new UserPool(this, 'Officers', {
      userPoolName: `nasab-${this.stage.name}-officers`,
      selfSignUpEnabled: false,
      signInAliases: { username: true },
      accountRecovery: AccountRecovery.NONE,
      mfa: Mfa.REQUIRED,
      mfaSecondFactor: { otp: true, sms: false },
      featurePlan: FeaturePlan.PLUS,
      standardThreatProtectionMode: StandardThreatProtectionMode.FULL_FUNCTION,
      customAttributes: Object.fromEntries(
        this.attributes.map((name) => [name, new StringAttribute({ minLen: 1, maxLen: 100, mutable: true })]),
      ),
      passwordPolicy: {
        minLength: 14,
        requireDigits: true,
        requireLowercase: true,
        requireSymbols: true,
        requireUppercase: true,
        tempPasswordValidity: Duration.days(3),
      },
      deletionProtection: this.stage.keepEverything,
      removalPolicy: this.removalPolicy,
    });
    this.officers = pool;
    pool.addDomain('SignIn', {
      cognitoDomain: { domainPrefix: officersDomain(this.stage.name) },
    });
    const pages = pool.addClient('Pages', {
      authFlows: { userSrp: true },
      oAuth: {
        flows: { authorizationCodeGrant: true },
        scopes: [OAuthScope.OPENID],
        callbackUrls: [`${pagesUrl}/officer.html`],
        logoutUrls: [`${pagesUrl}/officer.html`],
      },
      generateSecret: false,
      preventUserExistenceErrors: true,
      idTokenValidity: Duration.hours(1),
      accessTokenValidity: Duration.hours(1),
      refreshTokenValidity: Duration.hours(10),
      // The family name warns an officer of a case of their own kin; the whole one is what colleagues read.
      readAttributes: new ClientAttributes()
        .withStandardAttributes({ familyName: true, fullname: true })
        .withCustomAttributes(...this.attributes),
      // Nobody appoints themselves to another delegation, nor a keeper themselves an officer.
      writeAttributes: new ClientAttributes(),
    });
    const origin = Identity.signInOrigin(this.stage);
    this.signIn = {
      authorize: `${origin}/oauth2/authorize`,
      token: `${origin}/oauth2/token`,
      client: pages.userPoolClientId,
      scope: 'openid',
      logout: `${origin}/logout`,
    };
    return this.trustPool('Officer', pool, [pages]);
  }

  /** Of officers, as the stage's claims call them; groups are Cognito's own and are declared by nobody. */
  private get attributes(): readonly string[] {
    const { delegation, role, place } = claimNamesOf(this.stage);
    return [delegation, role, place].filter((name) => name.startsWith('custom:')).map(attribute);
  }

  private trustPool(who: string, pool: UserPool, clients: readonly UserPoolClient[]): Trust {
    const issuer = `https://cognito-idp.${Aws.REGION}.${Aws.URL_SUFFIX}/${pool.userPoolId}`;
    const jwtAudience = clients.map((client) => client.userPoolClientId);
    return { authorizer: new HttpJwtAuthorizer(`${who}Token`, issuer, { jwtAudience }) };
  }

  private trust(who: string, { issuer, audience }: { issuer: string; audience: readonly string[] }): Trust {
    return { authorizer: new HttpJwtAuthorizer(`${who}Token`, issuer, { jwtAudience: [...audience] }) };
  }
}
