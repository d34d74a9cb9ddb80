// Passwords and secrets in manifests of Kubernetes, whatever their files are called.
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';
import { given, mixed, yamlBegin, yamlColon, yamlValue } from '../setting.ts';

const shared = { kind: 'file', keywords: [], general: true, variable: '', paths: /\.ya?ml$/i } as const;

/** Behind a line of a map: that the map is this field. As far as it is looked at. */
const below = (field: string): string =>
  String.raw`(?<=^[ \t]{0,8}${field}:[ \t]*\r?\n(?:[ \t#][^\r\n]{0,300}\r?\n){0,12}[^\r\n]{1,8192})`;

/** What a secret has beside what is secret, up to its colon. */
const secretField = String.raw`^[ \t]{1,12}["']?(?!(?:user(?:name)?|login|host(?:name)?|port|database|dbname|db|name|namespace|endpoint|region|bucket|email|type|url|uri|address|server|\w+\.crt)["']?:)[\w.-]{1,100}${yamlColon}`;

/** The base64 of `changeme`, `password`, `your`, `placeholder`, `<`, `${`, `{{` and of a certificate's beginning. */
const encodedNothing = String.raw`(?!Y2hhbmdl|Q0hBTkdF|cGFzc3dvcmQ=|eW91c|WU9VU|cGxhY2Vob2xk|UExBQ0VIT0|P[A-P]|JH[st]|e3[st]|LS0tLS1CRUdJTiBDRVJU)`;

export const rules = issuedBy('', {
  'kubernetes-secret-data': {
    ...shared,
    title: 'Value of a Kubernetes Secret (base64)',
    pattern: new RegExp(
      String.raw`${secretField}["']?${encodedNothing}(?=[^\s"']{0,60}[a-z])(?=[^\s"']{0,60}[A-Z])(?<value>(?:[\w+/]{4}){1,2000}(?:\w[\w+/]==|[\w+/]{3}=|(?<=[^\s"']{8})))["']?[ \t]*$${below('data')}`,
    ),
    near: /(?:^|\n)[ \t-]*kind:[ \t]*["']?Secret["'\s]/,
    revoke: 'https://kubernetes.io/docs/concepts/security/secrets-good-practices/',
  },
  'kubernetes-secret-string': {
    ...shared,
    title: 'Value of a Kubernetes Secret',
    pattern: new RegExp(
      String.raw`${secretField}${yamlValue}["']?[ \t]*(?:#[^\r\n]*)?$${below('stringData')}`,
    ),
    near: /(?:^|\n)[ \t-]*kind:[ \t]*["']?Secret["'\s]/,
    revoke: 'https://kubernetes.io/docs/concepts/security/secrets-good-practices/',
  },
  'kubernetes-password': {
    ...shared,
    title: 'Password or secret in a manifest of Kubernetes',
    // - name: DB_PASSWORD⏎ value: …; of a ConfigMap, DB_PASSWORD: …
    pattern: new RegExp(
      String.raw`(?:${yamlBegin}name:[ \t]{1,8}["']?${given(String.raw`["']?[ \t]*\r?\n[ \t]{1,60}value:[ \t]{1,8}`, mixed)}|${yamlBegin}${given(yamlColon, mixed)})${yamlValue}`,
    ),
    near: /(?:^|\n)[ \t-]*kind:[ \t]*["']?(?:ConfigMap|Deployment|StatefulSet|DaemonSet|(?:Cron)?Job|Pod|ReplicaSet|Secret|HelmRelease|HelmChart|Application|Service|List)["'\s]|\bcontainers:/,
    revoke: 'https://kubernetes.io/docs/concepts/configuration/secret/',
  },
});

const secret = (length = 32): string => sample('', length);
/** Two words, which nothing but the place shows to be a password. */
const phrase = (): string => ['tulip', 'meadow'].join('-');

export const proof = (): Proofs<typeof rules> => ({
  'kubernetes-secret-data': {
    finds: [
      {
        text: `apiVersion: v1\nkind: Secret\ndata:\n  username: c2hvcA==\n  password: ${btoa(phrase())}\ntype: Opaque\n`,
        token: btoa(phrase()),
        path: 'deploy/secret.yaml',
      },
      {
        text: `apiVersion: v1\ndata:\n  host: ZGI=\n  opener: ${btoa(secret(30))}\nkind: Secret\n`,
        token: btoa(secret(30)),
        path: 'k8s/a.yml',
      },
    ],
    ignores: [
      `kind: Secret\ndata:\n  password: ${btoa('changeme')}\n  ca.crt: ${btoa(secret(30))}`,
      `kind: ConfigMap\ndata:\n  password_hint: ${btoa(phrase())}`,
      'kind: Secret\nmetadata:\n  namespace: FrontEnd\n  labels:\n    app: BackEnds',
      'kind: Secret\ndata:\n  password: {{ .Values.password | b64enc }}',
    ],
    path: 'deploy/secret.yaml',
  },
  'kubernetes-secret-string': {
    finds: [
      {
        text: `kind: Secret\nstringData:\n  username: shop\n  opener: ${phrase()}\n`,
        token: phrase(),
        path: 'deploy/secret.yaml',
      },
      { text: `kind: Secret\nstringData:\n  a.key: "${secret()}"\n`, token: secret(), path: 'a.yml' },
    ],
    ignores: [
      `kind: Secret\nstringData:\n  password: \${DB_PASSWORD}\n`,
      'kind: Secret\nstringData:\n  username: tulip\n  host: db.shop.internal',
    ],
    path: 'deploy/secret.yaml',
  },
  'kubernetes-password': {
    finds: [
      {
        text: `kind: Deployment\n        env:\n        - name: DB_PASSWORD\n          value: "${phrase()}"`,
        token: phrase(),
        path: 'deploy/shop.yaml',
      },
      {
        text: `apiVersion: v1\nkind: ConfigMap\ndata:\n  DB_PASSWORD: ${phrase()}\n`,
        token: phrase(),
        path: 'deploy/config-map.yaml',
      },
    ],
    ignores: [
      'kind: Pod\n    - name: DB_PASSWORD\n      valueFrom:\n        secretKeyRef:\n          name: db-1',
      'kind: Pod\n    secret: db-secret-1\n    token: my-token',
      'openapi: 3.0.0\npassword: tulip-meadow',
    ],
    path: 'deploy/shop.yaml',
  },
});
