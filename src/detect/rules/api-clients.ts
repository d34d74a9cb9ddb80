// Secrets in what clients of HTTP APIs export and share: Postman, Insomnia, and the HTTP files of editors.
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';
import { jsonText, nothingMuch, passwordName, secretName } from '../setting.ts';

const shared = { kind: 'file', keywords: [], general: true, variable: '' } as const;

const scheme = String.raw`(?:(?:Bearer|Basic|Token|Bot|ApiKey) )?`;
const name = `(?:${passwordName}|${secretName}|[aA]uthorization)`;

export const rules = issuedBy('', {
  'postman-secret': {
    ...shared,
    title: 'Secret in a Postman file',
    paths:
      /\.postman_[\w-]+(?:\.\w+)?\.json$|(?:^|\/)postman\/[^\r\n]*\.json$|(?:^|\/)[\w.-]*postman[\w.-]*\.json$/i,
    // By name, or by the type that Postman gives to what it should mask.
    pattern: new RegExp(
      String.raw`"key"\s{0,8}:\s{0,8}"(?:${name}"|[^"\r\n]{1,80}"(?=[^{}]{0,600}"type"\s{0,8}:\s{0,8}"secret"))[^{}"]{0,40}(?:"type"\s{0,8}:\s{0,8}"\w{1,20}"[^{}"]{0,40})?"value"\s{0,8}:\s{0,8}"${scheme}${nothingMuch}${jsonText}`,
    ),
    variable: 'POSTMAN_SECRET',
    revoke: 'https://learning.postman.com/docs/sending-requests/postman-vault/postman-vault-secrets/',
  },
  'insomnia-secret': {
    ...shared,
    title: 'Secret in a file of an HTTP client',
    paths:
      /(?:^|\/)(?:[\w.-]*insomnia[\w.-]*\.(?:json|ya?ml)|http-client(?:\.private)?\.env\.json|thunder-tests\/[^\r\n]*\.json|thunder[\w.-]*\.json|[\w.-]*hoppscotch[\w.-]*\.json)$/i,
    pattern: new RegExp(
      String.raw`(?<![\w.-])["']?(?:${name}["']?\s{0,8}:\s{0,8}|name["']?\s{0,8}:\s{0,8}["']?${name}["']?,?\s{1,40}["']?value["']?\s{0,8}:\s{0,8})["']?${scheme}${nothingMuch}(?<value>(?<=["' ])(?:[^"'\\\s,]|\\[^\s]){6,2000})["']?[ \t}\],]{0,6}$`,
    ),
    revoke: 'https://docs.insomnia.rest/insomnia/environment-variables',
  },
  'http-file-secret': {
    ...shared,
    title: 'Secret in an HTTP file',
    paths: /\.(?:http|rest|bru|hurl)$/i,
    pattern: new RegExp(
      String.raw`^[ \t]*(?:@?${name}[ \t]{0,4}[:=][ \t]{0,4}${scheme}|[aA]uthorization:[ \t]*Basic[ \t]+[\w.@-]{1,80}[ :])(?!\w{1,10}[ \t])${nothingMuch}(?<value>[^\s"'{]{4,2000})[ \t]*$`,
    ),
    revoke: 'https://www.jetbrains.com/help/idea/exploring-http-syntax.html',
  },
});

const secret = (length = 32): string => sample('', length);
/** Two words, which nothing but the place shows to be a password. */
const phrase = (): string => ['tulip', 'meadow'].join('-');

export const proof = (): Proofs<typeof rules> => ({
  'postman-secret': {
    finds: [
      {
        text: `{"key": "shop_password", "value": "${phrase()}", "type": "default"}`,
        token: phrase(),
        path: 'shop.postman_environment.json',
      },
      {
        text: `{"key": "opener", "value": "${secret()}", "type": "secret", "enabled": true}`,
        token: secret(),
        path: 'shop.postman_environment.json',
      },
      {
        text: `"bearer": [{ "key": "token", "value": "${secret()}", "type": "string" }]`,
        token: secret(),
        path: 'docs.postman_collection.json',
      },
    ],
    ignores: [
      '{"key": "token", "value": "{{token}}", "type": "string"}',
      '{"key": "host", "value": "https://shop.internal", "type": "default"}',
      '{"key": "password", "value": "", "type": "secret"}',
    ],
    path: 'shop.postman_collection.json',
  },
  'insomnia-secret': {
    finds: [
      { text: `  "password": "${phrase()}",`, token: phrase(), path: 'Insomnia_2024-03-01.json' },
      {
        text: `"headers": [{"name": "X-Api-Key", "value": "${secret()}"}]`.replaceAll('{', '{\n'),
        token: secret(),
        path: 'insomnia.json',
      },
      { text: `{"dev": {\n"token": "${secret()}"}`, token: secret(), path: 'http-client.private.env.json' },
    ],
    ignores: ['"token": "{{ _.token }}",', '"password": "",', '"tokenUrl": "https://shop.internal/token",'],
    path: 'insomnia.json',
  },
  'http-file-secret': {
    finds: [
      { text: `@password = ${phrase()}\n`, token: phrase(), path: 'api.http' },
      { text: `GET https://x/\nAuthorization: Basic ci ${phrase()}\n`, token: phrase(), path: 'api.rest' },
      { text: `X-Api-Key: ${secret()}\n`, token: secret(), path: 'api.http' },
    ],
    ignores: [
      'Authorization: Bearer {{token}}',
      '@token = {{login.response.body.token}}',
      'Accept: text/html',
    ],
    path: 'api.http',
  },
});
