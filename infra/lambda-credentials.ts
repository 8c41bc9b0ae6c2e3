/**
 * Stands in for the SDK's chain of credential providers in what is bundled for Lambda: there the role's credentials are
 * in the environment from the first moment to the last, and the chain's other links (shared files, sign-in in a browser,
 * other clouds' tokens) are a fifth of a small function's code.
 */
import type { AwsCredentialIdentityProvider } from '@aws-sdk/types';

export const defaultProvider = (): AwsCredentialIdentityProvider => async () => {
  const { AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY, AWS_SESSION_TOKEN } = process.env;
  if (AWS_ACCESS_KEY_ID === undefined || AWS_SECRET_ACCESS_KEY === undefined)
    throw new Error('environment: AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY missing');
  return {
    accessKeyId: AWS_ACCESS_KEY_ID,
    secretAccessKey: AWS_SECRET_ACCESS_KEY,
    ...(AWS_SESSION_TOKEN === undefined ? {} : { sessionToken: AWS_SESSION_TOKEN }),
  };
};
