/** Sign-in with reference and code by a Cognito user pool: reference is the user's name, code the password. */
import {
  AdminCreateUserCommand,
  AdminInitiateAuthCommand,
  AdminSetUserPasswordCommand,
  type CognitoIdentityProviderClient,
  NotAuthorizedException,
  TooManyRequestsException,
  UserNotFoundException,
  UsernameExistsException,
} from '@aws-sdk/client-cognito-identity-provider';
import { CaseReference } from '../ids.ts';
import type { Access } from '../platform.ts';
import { type AwsSettings, given } from './settings.ts';

/** Cognito doubles its own lock from one second to a quarter of an hour and does not say where it stands. */
const lockMinutes = 15;

/** As it was given out, however it is typed back: `7K3M-29QF-XW4T`. */
const groupedCode = (code: string): string =>
  (
    code
      .toUpperCase()
      .replace(/[^0-9A-Z]/g, '')
      .match(/.{1,4}/g) ?? []
  ).join('-');

export function createAccess(
  client: CognitoIdentityProviderClient,
  settings: AwsSettings,
  now: () => Date,
): Access {
  const pool = () => given(settings.pool, 'NASAB_POOL, NASAB_POOL_CLIENT');
  return {
    async register({ reference, code, caseId }) {
      const user = { UserPoolId: pool().id, Username: reference };
      const UserAttributes = [{ Name: 'custom:caseId', Value: caseId }];
      try {
        await client.send(new AdminCreateUserCommand({ ...user, UserAttributes, MessageAction: 'SUPPRESS' }));
      } catch (error) {
        // References are unique by their claim, so an existing user is our own, of an answer that was lost.
        if (!(error instanceof UsernameExistsException)) throw error;
      }
      await client.send(
        new AdminSetUserPasswordCommand({ ...user, Password: groupedCode(code), Permanent: true }),
      );
    },

    async signIn({ reference, code }) {
      const USERNAME = reference.trim().toUpperCase();
      const PASSWORD = groupedCode(code);
      // Cognito answers a name or password it can't even read with a fault, not with a refusal.
      if (!CaseReference.safeParse(USERNAME).success || PASSWORD === '') return { status: 'wrong' };
      try {
        const { AuthenticationResult: result } = await client.send(
          new AdminInitiateAuthCommand({
            UserPoolId: pool().id,
            ClientId: pool().client,
            AuthFlow: 'ADMIN_USER_PASSWORD_AUTH',
            AuthParameters: { USERNAME, PASSWORD },
          }),
        );
        const token = result?.IdToken;
        if (token === undefined) return { status: 'wrong' };
        const expiresAt = new Date(now().getTime() + (result?.ExpiresIn ?? 3600) * 1000).toISOString();
        return { status: 'signed-in', token, expiresAt };
      } catch (error) {
        if (error instanceof UserNotFoundException) return { status: 'wrong' };
        const exceeded = error instanceof NotAuthorizedException && /exceeded/i.test(error.message);
        if (exceeded || error instanceof TooManyRequestsException) {
          return { status: 'locked', until: new Date(now().getTime() + lockMinutes * 60_000).toISOString() };
        }
        if (error instanceof NotAuthorizedException) return { status: 'wrong' };
        throw error;
      }
    },
  };
}
