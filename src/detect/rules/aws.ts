// AWS: https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_access-keys.html
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

const revoke =
  'https://docs.aws.amazon.com/IAM/latest/UserGuide/access-keys-admin-managed.html#admin-delete-access-key';

/** Forty random base64 characters hold both cases and a digit; a Git hash or a path does not. */
const looksGenerated = (secret: string): boolean =>
  /[a-z]/.test(secret) && /[A-Z]/.test(secret) && /\d/.test(secret);

export const rules = issuedBy('AWS', {
  'aws-access-key-id': {
    kind: 'shaped',
    title: 'AWS access key ID',
    keywords: ['akia', 'asia', 'abia', 'acca'],
    pattern: /(?:AKIA|ASIA|ABIA|ACCA)[A-Z2-7]{16}/,
    // It opens nothing by itself, but says whose account it is, and its secret is seldom far.
    severity: 'low',
    variable: 'AWS_ACCESS_KEY_ID',
    revoke,
  },
  'aws-secret-access-key': {
    kind: 'named',
    title: 'AWS secret access key',
    keywords: [
      'secret_access_key',
      'secret-access-key',
      'secretaccesskey',
      'aws_secret',
      'awssecret',
      'akia',
      'asia',
    ],
    pattern: /[A-Za-z0-9+/]{40}/,
    name: /secret/,
    check: looksGenerated,
    variable: 'AWS_SECRET_ACCESS_KEY',
    revoke,
  },
  'aws-access-key-pair': {
    kind: 'shaped',
    title: 'AWS secret access key behind its ID',
    keywords: ['akia', 'asia'],
    // As the console's file of a new key has it, and `id:secret` as S3's clients do.
    pattern:
      /(?:AKIA|ASIA)[A-Z2-7]{16}["']?[,;:|\t]\s?["']?(?=[^\s"']{0,39}[A-Z])(?=[^\s"']{0,39}[a-z])(?<value>[A-Za-z0-9/+]{40})(?![A-Za-z0-9/+=])/,
    check: looksGenerated,
    variable: 'AWS_SECRET_ACCESS_KEY',
    revoke,
  },
  'aws-session-token': {
    kind: 'shaped',
    title: 'AWS session token',
    keywords: ['iqojb3jpz2lux2vj', 'fwogzxivyxdz', 'fqogzxivyxdz'],
    pattern: /(?:IQoJb3JpZ2luX2Vj|F[wQ]oGZXIvYXdz)[A-Za-z0-9+/]{100,2000}={0,2}/,
    longest: 2048,
    variable: 'AWS_SESSION_TOKEN',
    revoke: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_revoke-sessions.html',
  },
  'aws-bedrock-api-key': {
    kind: 'shaped',
    title: 'Amazon Bedrock API key',
    // The base64 of `BedrockAPIKey-` and of `bedrock.amazonaws.com`.
    keywords: ['abskqmvkcm9ja0fqsutles', 'bedrock-api-key-ymvkcm9jay5hbwf6b25hd3muy29t'],
    pattern:
      /ABSKQmVkcm9ja0FQSUtleS[A-Za-z0-9+/]{80,300}={0,2}|bedrock-api-key-YmVkcm9jay5hbWF6b25hd3MuY29t[A-Za-z0-9+/]{60,2400}={0,2}/,
    longest: 2560,
    variable: 'AWS_BEARER_TOKEN_BEDROCK',
    revoke: 'https://docs.aws.amazon.com/bedrock/latest/userguide/api-keys-revoke.html',
  },
  'aws-login-client-secret': {
    kind: 'shaped',
    title: 'Login with Amazon client secret',
    keywords: ['amzn1.oa2-cs.v1.'],
    pattern: /amzn1\.oa2-cs\.v1\.[0-9a-f]{64}/,
    variable: '',
    revoke: 'https://developer-docs.amazon.com/sp-api/docs/rotating-your-apps-lwa-credentials',
  },
});

/** The keys in AWS's own documentation all say so. */
const documented = (head: string): string => `${head}EXAMPLE`;
const keyId = (): string => sample('AKIA', 16, 'base32');
const secret = (): string => sample('', 40, 'base64');

export const proof = (): Proofs<typeof rules> => ({
  'aws-access-key-id': {
    finds: [
      { text: `aws_access_key_id = ${keyId()}`, token: keyId() },
      { text: `"AccessKeyId": "${sample('ASIA', 16, 'base32')}",`, token: sample('ASIA', 16, 'base32') },
      {
        text: `https://bucket.s3.amazonaws.com/a?AWSAccessKeyId=${sample('AKIA', 16, 'base32', 2)}&Expires=1`,
        token: sample('AKIA', 16, 'base32', 2),
      },
    ],
    ignores: [
      `AWS_ACCESS_KEY_ID=${documented('AKIAIOSFODNN7')}`,
      sample('AKIA', 15, 'base32'),
      sample('AKIA', 20, 'base32'),
    ],
  },
  'aws-secret-access-key': {
    finds: [
      { text: `AWS_SECRET_ACCESS_KEY=${secret()}`, token: secret() },
      { text: `credentials: { accessKeyId: '${keyId()}', secretAccessKey: '${secret()}' }`, token: secret() },
      { text: `key = "${keyId()}"\nsecret = "${secret()}"`, token: secret() },
    ],
    ignores: [
      `aws_secret_access_key = ${'x'.repeat(40)}`,
      `aws_secret_access_key = ${documented('wJalrXUtnFEMI/K7MDENG/bPxRfiCY')}KEY`,
      `aws_image_digest = "${secret()}"`,
    ],
  },
  'aws-access-key-pair': {
    finds: [
      { text: `Access key ID,Secret access key\n${keyId()},${secret()}`, token: secret() },
      { text: `${keyId()}:${secret()}\n`, token: secret() },
    ],
    ignores: [`${keyId()},${sample('', 40, 'hex')}`],
  },
  'aws-session-token': {
    finds: [
      {
        text: `export AWS_SESSION_TOKEN="${sample('IQoJb3JpZ2luX2Vj', 420, 'base64')}"`,
        token: sample('IQoJb3JpZ2luX2Vj', 420, 'base64'),
      },
      {
        text: `aws_session_token=${sample('FwoGZXIvYXdz', 360, 'base64')}`,
        token: sample('FwoGZXIvYXdz', 360, 'base64'),
      },
    ],
    ignores: [sample('IQoJb3JpZ2luX2Vj', 40)],
  },
  'aws-bedrock-api-key': {
    finds: [
      {
        text: `AWS_BEARER_TOKEN_BEDROCK=${sample('ABSKQmVkcm9ja0FQSUtleS', 110)}`,
        token: sample('ABSKQmVkcm9ja0FQSUtleS', 110),
      },
      {
        text: `os.environ["AWS_BEARER_TOKEN_BEDROCK"] = "${sample('bedrock-api-key-YmVkcm9jay5hbWF6b25hd3MuY29t', 900)}"`,
        token: sample('bedrock-api-key-YmVkcm9jay5hbWF6b25hd3MuY29t', 900),
      },
    ],
    ignores: [sample('ABSKQmVkcm9ja0FQSUtleS', 20)],
  },
  'aws-login-client-secret': {
    finds: [
      {
        text: `lwa_client_secret: ${sample('amzn1.oa2-cs.v1.', 64, 'hex')}`,
        token: sample('amzn1.oa2-cs.v1.', 64, 'hex'),
      },
    ],
    ignores: [sample('amzn1.application-oa2-client.', 32, 'hex')],
  },
});
