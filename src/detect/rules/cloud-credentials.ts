// Keys and tokens in the files that the command lines of clouds and clusters keep them in.
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';
import { credential, jsonText, nothing, yamlValue } from '../setting.ts';

const revoke = 'https://cheatsheetseries.owasp.org/cheatsheets/Secrets_Management_Cheat_Sheet.html';
const shared = { kind: 'file', keywords: [], general: true, variable: '', revoke } as const;

export const rules = issuedBy('', {
  's3-client-secret': {
    ...shared,
    title: 'Secret key of an S3 client',
    paths: /(?:^|\/)(?:\.?s3cfg[\w.-]*|\.?boto(?:\.cfg)?|\.?aws\/(?:credentials|config)|\.?passwd-s3)$/i,
    pattern: new RegExp(
      String.raw`^[ \t]*(?:secret_key|gpg_passphrase|access_token|proxy_pass(?:word)?|aws_secret_access_key|aws_(?:session|security)_token|gs_secret_access_key|gs_oauth2_refresh_token|[\w.-]{0,40}client_secret|[\w.-]{0,40}password)[ \t]*=[ \t]*${credential}`,
    ),
    variable: 'AWS_SECRET_ACCESS_KEY',
    revoke: 'https://s3tools.org/kb/item14.htm',
  },
  'rclone-secret': {
    ...shared,
    title: 'Password, key or token of rclone',
    paths: /(?:^|\/)\.?rclone\.conf$/i,
    // A password is only obscured there, with a key that everybody knows.
    pattern: new RegExp(
      String.raw`(?:^[ \t]*(?:pass(?:word)?2?|secret_access_key|client_secret|key|sas_url|bearer_token|[\w-]{0,40}(?:token|secret|api_key|password))[ \t]*=[ \t]*|"(?:access|refresh)_token":[ \t]*")(?!\{)${nothing}(?<value>[^\s"]{4,4000})`,
    ),
    variable: 'RCLONE_CONFIG_PASS',
    revoke: 'https://rclone.org/docs/#configuration-encryption',
  },
  'cloud-profile-secret': {
    ...shared,
    title: 'Secret in the profile of a cloud',
    paths:
      /(?:^|\/)(?:\.oci\/config|oci_config|\.?databrickscfg|\.?snowsql\/config|\.snowflake\/[\w.-]+\.toml|\.?openstack\/[\w.-]+|(?:clouds|secure)\.ya?ml|[\w.-]*openrc(?:\.sh)?|\.?bluemix\/config\.json|\.?edgerc|\.?linode-cli|\.?cloudflared\/[\w.-]+|\.?tccli\/[\w.-]+\.credential|\.?aliyun\/config\.json|\.?yandex-cloud\/config\.yaml|scw\/config\.yaml|hcloud\/cli\.toml|doctl\/config\.yaml|civo\.json)$/i,
    pattern: new RegExp(
      String.raw`^[ \t]*(?:export[ \t]+)?["']?(?:[\w.-]{0,40}?(?:pass_?phrase|password|token|secret|secret[_-]?key|secret_?access_?key|api_?key|access_key_secret|secretKey|PASSWORD|TOKEN|SECRET))["']?[ \t]*[:=][ \t]*${credential}`,
    ),
    revoke: 'https://docs.oracle.com/iaas/Content/API/Concepts/sdkconfig.htm',
  },
  'kubeconfig-credential': {
    ...shared,
    title: 'Credential in a kubeconfig',
    paths:
      /(?:^|\/)(?:\.kube\/[\w.-]+|[\w.-]*kube-?config[\w-]*(?:\.(?:ya?ml|conf|json))?|(?:admin|super-admin|kubelet|scheduler|controller-manager|k3s|rke2)\.(?:conf|ya?ml)|[\w.-]+\.kubeconfig)$/i,
    // Key data is as long as a key in base64 in base64.
    pattern: new RegExp(
      String.raw`^[ \t]*(?:-[ \t]+)?["']?(?:token|password|client-key-data|id-token|refresh-token|access-token|client-secret)["']?[ \t]*:[ \t]*["']?${nothing}(?<value>[^\s"'<$[{]{4,8000})["']?,?[ \t]*$`,
    ),
    variable: 'KUBE_TOKEN',
    revoke: 'https://kubernetes.io/docs/concepts/configuration/organize-cluster-access-kubeconfig/',
  },
  'oauth-credentials-file': {
    ...shared,
    title: 'Token or client secret in a file of credentials',
    paths:
      /(?:^|\/)(?:application_default_credentials|adc|[\w.-]*client_?secrets?[\w.-]*|(?:[\w-]+[_-])?tokens?|[\w-]*credentials?|[\w-]*creds|oauth[\w-]*|accessTokens|msal[\w.-]*cache|service_?principal[\w-]*|azureauth|azure_?credentials|local-credentials|client_info|clasprc|\.clasprc|kaggle|firebase-tools|storageState)\.(?:json|bin)$/i,
    pattern: new RegExp(
      String.raw`"(?:refresh|access|id|client|auth|bearer|api|service_?account|account)?[_-]?(?:[tT]oken|[sS]ecret|[pP]assword|[kK]ey)(?:_secret)?"\s{0,8}:\s{0,8}"${nothing}(?=[^\s"]{0,400}\d)(?<value>[^\s"\\]{12,4000})"`,
    ),
    variable: 'CLIENT_SECRET',
    revoke: 'https://cloud.google.com/docs/authentication/application-default-credentials',
  },
  'terraform-credentials-token': {
    ...shared,
    title: 'Token in the credentials of Terraform',
    paths: /(?:^|\/)(?:\.terraformrc|terraform\.rc|\.tofurc|[\w.-]*credentials\.tfrc\.json)$/i,
    pattern: new RegExp(String.raw`(?<![\w-])"?token"?\s{0,8}[=:]\s{0,8}"${nothing}${jsonText}`),
    variable: 'TF_TOKEN_APP_TERRAFORM_IO',
    revoke: 'https://developer.hashicorp.com/terraform/cli/config/config-file#credentials',
  },
  'token-file': {
    ...shared,
    title: 'File that is a token',
    paths:
      /(?:^|\/)\.?(?:[\w-]*(?:vault|consul|nomad|npm|github|gitlab|pypi|api|auth|access|bot)[_-](?:token|key)|token|[\w-]*(?:api_?key|vault[_-]?pass(?:word)?|secret_?key|secret_token)|erlang\.cookie|huggingface\/token|supabase\/access-token)(?:\.txt)?$/i,
    // The whole line; no word and no sentence.
    pattern: /^(?=[^\r\n]{0,64}\d|[A-Z]{20}$)(?<value>[\w.~+/=-]{16,2000})[ \t]*$/,
    variable: 'TOKEN',
    revoke: 'https://developer.hashicorp.com/vault/docs/commands/token-helper',
  },
  'master-key-file': {
    ...shared,
    title: 'Master key of Rails',
    paths: /(?:^|\/)(?:config\/)?(?:master|credentials\/[\w-]+)\.key$/i,
    pattern: /^(?<value>[0-9a-f]{32}(?:[0-9a-f]{32})?)[ \t]*$/,
    variable: 'RAILS_MASTER_KEY',
    revoke: 'https://guides.rubyonrails.org/security.html#custom-credentials',
  },
  'cli-login-token': {
    ...shared,
    title: 'Token that a command line has kept',
    paths:
      /(?:^|\/)(?:gh\/hosts\.ya?ml|\.?config\/hub|glab-cli\/config\.ya?ml|tea\/config\.ya?ml|\.circleci\/cli\.ya?ml|\.travis\/config\.yml|\.fly\/config\.yml|\.ngrok2?\/ngrok\.ya?ml|ngrok\.ya?ml|\.sentryclirc|\.wakatime\.cfg|\.config\/jgit|\.netlify\/config\.json|netlify\/config\.json|\.?(?:com\.)?vercel(?:\.cli)?\/auth\.json|\.railway\/config\.json|\.pulumi\/credentials\.json|\.argocd\/config|argocd\/config|\.config\/configstore\/[\w-]+\.json|\.jira\.d\/[\w.-]+|\.pagerduty\.yml|\.devcontainer\/\.token|\.snyk\.json|configstore\/snyk\.json|\.gist|\.todoist\.json|\.slack\/credentials\.json|\.twilio-cli\/config\.json)$/i,
    pattern: new RegExp(
      String.raw`^[^\r\n#]{0,400}?(?<![\w])["']?(?:oauth_token|[\w-]{0,20}?token|api[_-]?key|apiKey|secret|password|https?:\/\/[\w./-]{1,80})["']?[ \t]*[:=](?![ \t]*\d{1,12}$)[ \t]*(?=["']?[^\s"']{12})${yamlValue}`,
    ),
    variable: 'GITHUB_TOKEN',
    revoke: 'https://cli.github.com/manual/gh_auth_logout',
  },
});

const secret = (length = 40): string => sample('', length);
/** Two words, which nothing but the place shows to be a password. */
const phrase = (): string => ['tulip', 'meadow'].join('-');

export const proof = (): Proofs<typeof rules> => ({
  's3-client-secret': {
    finds: [
      { text: `access_key = x\nsecret_key = ${secret()}`, token: secret(), path: 'home/.s3cfg' },
      { text: `gs_oauth2_refresh_token = ${secret()}`, token: secret(), path: 'home/.boto' },
      { text: `aws_session_token = ${secret(200)}`, token: secret(200), path: 'home/.aws/credentials' },
    ],
    ignores: ['gpg_passphrase = ', 'use_https = True', 'secret_key = <secret>'],
    path: '.s3cfg',
  },
  'rclone-secret': {
    finds: [
      { text: `[shop]\ntype = sftp\npass = ${secret(30)}`, token: secret(30), path: 'rclone.conf' },
      {
        text: `token = {"token_type":"bearer","refresh_token":"${secret()}"}`,
        token: secret(),
        path: 'rclone/rclone.conf',
      },
    ],
    ignores: ['type = drive\nscope = drive', 'pass = '],
    path: 'rclone.conf',
  },
  'cloud-profile-secret': {
    finds: [
      { text: `key_file=~/.oci/key.pem\npass_phrase=${phrase()}`, token: phrase(), path: '.oci/config' },
      { text: `[DEFAULT]\nhost = x\ntoken = ${secret(36)}`, token: secret(36), path: '.databrickscfg' },
      { text: `export OS_PASSWORD="${phrase()}"`, token: phrase(), path: 'shop-openrc.sh' },
    ],
    ignores: ['key_file=~/.oci/key.pem', 'export OS_PASSWORD=$OS_PASSWORD_INPUT', 'fingerprint=aa:bb'],
    path: '.oci/config',
  },
  'kubeconfig-credential': {
    finds: [
      { text: `- name: ci\n  user:\n    token: ${secret()}`, token: secret(), path: 'home/.kube/config' },
      { text: `    client-key-data: ${secret(1600)}`, token: secret(1600), path: 'kubeconfig.yaml' },
      { text: `    password: ${phrase()}\n    username: ci`, token: phrase(), path: 'deploy/kubeconfig' },
    ],
    ignores: [
      `    certificate-authority-data: ${secret(400)}`,
      '    token: <token>',
      '    tokenFile: /var/run/token',
    ],
    path: '.kube/config',
  },
  'oauth-credentials-file': {
    finds: [
      {
        text: `{"client_id": "x", "client_secret": "${secret(24)}"}`,
        token: secret(24),
        path: 'gcloud/application_default_credentials.json',
      },
      { text: `[{"refreshToken": "${secret(300)}"}]`, token: secret(300), path: '.azure/accessTokens.json' },
    ],
    ignores: [
      '{"token_uri": "https://oauth2.googleapis.com/token"}',
      '{"client_secret": "YOUR_SECRET_1234"}',
    ],
    path: 'client_secret.json',
  },
  'terraform-credentials-token': {
    finds: [
      {
        text: `credentials "tf.shop.internal" {\n  token = "${secret()}"\n}`,
        token: secret(),
        path: 'home/.terraformrc',
      },
      {
        text: `{"credentials":{"tf.shop.internal":{"token":"${secret()}"}}}`,
        token: secret(),
        path: '.terraform.d/credentials.tfrc.json',
      },
    ],
    ignores: ['plugin_cache_dir = "/x"', 'token = "<token>"'],
    path: '.terraformrc',
  },
  'token-file': {
    finds: [
      { text: `${secret(26)}\n`, token: secret(26), path: 'home/.vault-token' },
      { text: secret(40), token: secret(40), path: 'home/.huggingface/token' },
    ],
    ignores: ['this is how a token is made', '# the-token-that-was-here'],
    path: '.vault-token',
  },
  'master-key-file': {
    finds: [
      { text: sample('', 32, 'hex'), token: sample('', 32, 'hex'), path: 'config/master.key' },
      {
        text: `${sample('', 32, 'hex')}\n`,
        token: sample('', 32, 'hex'),
        path: 'config/credentials/production.key',
      },
    ],
    ignores: ['-----BEGIN PRIVATE KEY-----', sample('', 31, 'hex')],
    path: 'config/master.key',
  },
  'cli-login-token': {
    finds: [
      { text: `github.com:\n    oauth_token: ${secret()}`, token: secret(), path: '.config/gh/hosts.yml' },
      { text: `host: https://x\ntoken: ${secret()}\n`, token: secret(), path: 'home/.circleci/cli.yml' },
      { text: `[auth]\ntoken=${secret(64)}`, token: secret(64), path: '.sentryclirc' },
    ],
    ignores: ['    git_protocol: https\n    user: ci', 'token: $CIRCLE_TOKEN_OF_MINE'],
    path: 'gh/hosts.yml',
  },
});
