/** The few operations we use of SQS, Cognito, KMS, Lambda and Textract, in memory, behind one address: they speak the same JSON. */
import {
  createHash,
  createHmac,
  generateKeyPairSync,
  type KeyPairKeyObjectResult,
  randomBytes,
  randomUUID,
  sign,
} from 'node:crypto';
import { answerWith, bytesOf, type Listening, listen } from './http.ts';
import { type TextractStandIn, textractOperations } from './textract.ts';

export interface SmallServices extends Listening {
  /** Bodies in the queue, oldest first; what is shifted off is received. */
  readonly queue: string[];
  readonly queueUrl: string;
  readonly parkedUrl: string;
  /** Bodies on their way to the second reader, with the seconds they are to wait. */
  readonly second: { readonly body: string; readonly seconds: number }[];
  readonly secondUrl: string;
  readonly textract: TextractStandIn;
  /** What a function answers that another calls by its name; what it throws is told as Lambda tells it. */
  readonly functions: Map<string, (event: unknown) => Promise<unknown>>;
}

/** An error as the services name it. */
class Fault extends Error {}

interface User {
  readonly attributes: Record<string, string>;
  password?: string;
  failures: number;
}

export async function startSmallServices(port = 0): Promise<SmallServices> {
  const queue: string[] = [];
  const second: { readonly body: string; readonly seconds: number }[] = [];
  const textract = textractOperations((name) => new Fault(name));
  const users = new Map<string, User>();
  const user = (name: string): User => {
    const found = users.get(name);
    if (found === undefined) throw new Fault('UserNotFoundException');
    return found;
  };
  const hmacKey = randomUUID();
  const wrapped = new Map<string, { Plaintext: string; KeyId: string; context: string }>();
  const signingKeys = new Map<string, KeyPairKeyObjectResult>();
  const signingKey = (id: string): KeyPairKeyObjectResult => {
    const made = signingKeys.get(id) ?? generateKeyPairSync('ec', { namedCurve: 'P-256' });
    signingKeys.set(id, made);
    return made;
  };
  const md5 = (text: string): string => createHash('md5').update(text).digest('hex');
  const jwt = (claims: object): string =>
    ['{"alg":"none"}', JSON.stringify(claims), 'unsigned']
      .map((part) => Buffer.from(part).toString('base64url'))
      .join('.');

  // biome-ignore lint/suspicious/noExplicitAny: the shapes are the services' own
  const operations: Record<string, (input: any) => unknown> = {
    'AmazonSQS.SendMessage': ({ QueueUrl, MessageBody, DelaySeconds = 0 }) => {
      if (QueueUrl.endsWith('/second')) second.push({ body: MessageBody, seconds: DelaySeconds });
      else queue.push(MessageBody);
      return { MessageId: randomUUID(), MD5OfMessageBody: md5(MessageBody) };
    },
    'AmazonSQS.GetQueueAttributes': ({ QueueUrl }) => ({
      Attributes: {
        ApproximateNumberOfMessages: String(QueueUrl.endsWith('/parked') ? 0 : queue.length),
        ApproximateNumberOfMessagesNotVisible: '0',
      },
    }),
    ...textract.operations,
    'TrentService.GenerateMac': ({ KeyId, Message, MacAlgorithm }) => ({
      KeyId,
      MacAlgorithm,
      Mac: createHmac('sha256', hmacKey).update(Buffer.from(Message, 'base64')).digest('base64'),
    }),
    'TrentService.GenerateDataKey': ({ KeyId, KeySpec, EncryptionContext }) => {
      if (KeySpec !== 'AES_256') throw new Fault('ValidationException');
      const Plaintext = randomBytes(32).toString('base64');
      const blob = randomUUID();
      wrapped.set(blob, { Plaintext, KeyId, context: JSON.stringify(EncryptionContext) });
      return { KeyId, Plaintext, CiphertextBlob: Buffer.from(blob).toString('base64') };
    },
    'TrentService.Decrypt': ({ CiphertextBlob, KeyId, EncryptionContext }) => {
      const held = wrapped.get(Buffer.from(CiphertextBlob, 'base64').toString());
      if (held?.KeyId !== KeyId || held?.context !== JSON.stringify(EncryptionContext))
        throw new Fault('InvalidCiphertextException');
      return { KeyId, Plaintext: held?.Plaintext };
    },
    'TrentService.GetPublicKey': ({ KeyId }) => ({
      KeyId,
      KeySpec: 'ECC_NIST_P256',
      KeyUsage: 'SIGN_VERIFY',
      PublicKey: signingKey(KeyId).publicKey.export({ type: 'spki', format: 'der' }).toString('base64'),
    }),
    'TrentService.Sign': ({ KeyId, Message, MessageType, SigningAlgorithm }) => {
      if (MessageType !== 'RAW' || SigningAlgorithm !== 'ECDSA_SHA_256')
        throw new Fault('ValidationException');
      const signature = sign('sha256', Buffer.from(Message, 'base64'), signingKey(KeyId).privateKey);
      return { KeyId, SigningAlgorithm, Signature: signature.toString('base64') };
    },
    'AWSCognitoIdentityProviderService.AdminCreateUser': ({ Username, UserAttributes }) => {
      if (users.has(Username)) throw new Fault('UsernameExistsException');
      const pairs = UserAttributes.map(({ Name, Value }: { Name: string; Value: string }) => [Name, Value]);
      users.set(Username, { attributes: Object.fromEntries(pairs), failures: 0 });
      return { User: { Username } };
    },
    'AWSCognitoIdentityProviderService.AdminSetUserPassword': ({ Username, Password }) => {
      user(Username).password = Password;
      return {};
    },
    'AWSCognitoIdentityProviderService.AdminInitiateAuth': ({ AuthParameters }) => {
      const { USERNAME, PASSWORD } = AuthParameters;
      const known = user(USERNAME);
      if (known.failures >= 5) throw new Fault('NotAuthorizedException: Password attempts exceeded');
      if (known.password !== PASSWORD) {
        known.failures += 1;
        throw new Fault('NotAuthorizedException: Incorrect username or password.');
      }
      known.failures = 0;
      return {
        AuthenticationResult: { IdToken: jwt({ sub: randomUUID(), ...known.attributes }), ExpiresIn: 3600 },
      };
    },
  };

  const functions: SmallServices['functions'] = new Map();
  const server = answerWith(async (request, response) => {
    const body = await bytesOf(request);
    const called = /^\/2015-03-31\/functions\/([^/]+)\/invocations/u.exec(request.url ?? '')?.[1];
    if (called !== undefined) {
      const invoke = functions.get(called);
      if (invoke === undefined) response.writeHead(404).end('{}');
      else
        await invoke(JSON.parse(body.toString())).then(
          (answer) => response.writeHead(200).end(JSON.stringify(answer)),
          () => response.writeHead(200, { 'x-amz-function-error': 'Unhandled' }).end('{}'),
        );
      return;
    }
    const operation = operations[String(request.headers['x-amz-target'])];
    const type = { 'content-type': String(request.headers['content-type']) };
    try {
      if (operation === undefined) throw new Fault('UnknownOperationException');
      const answer = JSON.stringify(operation(JSON.parse(body.toString())));
      response.writeHead(200, type).end(answer);
    } catch (error) {
      if (!(error instanceof Fault)) throw error;
      const [name, message = name] = error.message.split(': ');
      response.writeHead(400, type).end(JSON.stringify({ __type: name, message }));
    }
  });
  const listening = await listen(server, port);
  return {
    ...listening,
    queue,
    queueUrl: `${listening.url}/0/papers`,
    parkedUrl: `${listening.url}/0/parked`,
    second,
    secondUrl: `${listening.url}/0/second`,
    textract: textract.standIn,
    functions,
  };
}
