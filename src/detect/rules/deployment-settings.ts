// Passwords and secrets in what builds and deploys: Compose, Dockerfiles, pipelines, Helm, Ansible, Terraform.
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';
import {
  given,
  jsonText,
  mixed,
  nothingMuch,
  wordValue,
  yamlBegin,
  yamlColon,
  yamlValue,
} from '../setting.ts';

const shared = { kind: 'file', keywords: [], general: true, variable: '' } as const;

const entryOrWord = `(?:${yamlBegin}${given(yamlColon, mixed)}|(?<=^|[\\s"'])${given('=', mixed)})${wordValue}`;

export const rules = issuedBy('', {
  'compose-password': {
    ...shared,
    title: 'Password or secret in a Compose file',
    paths: /(?:^|\/)[\w.-]*(?:compose|stack|swarm)[\w.-]*\.ya?ml(?:\.\w+)?$/i,
    // NAME: value; - NAME=value
    pattern: new RegExp(
      `${yamlBegin}${given(String.raw`(?:${yamlColon}|[ \t]*=[ \t]*)`, mixed)}${yamlValue}`,
    ),
    revoke: 'https://docs.docker.com/compose/how-tos/use-secrets/',
  },
  'dockerfile-password': {
    ...shared,
    title: 'Password or secret in a Dockerfile',
    paths: /(?:^|\/)(?:[\w.-]*\.)?(?:docker|container)file(?:[._-][\w.-]+)?$/i,
    pattern: new RegExp(
      String.raw`^[ \t]*(?:(?:ENV|ARG|env|arg)[ \t]+(?:[^\r\n]{0,300}?[ \t])?${given(String.raw`(?:=|[ \t]{1,8})`, mixed)}|${given('=', mixed)})${wordValue}`,
    ),
    revoke: 'https://docs.docker.com/build/building/secrets/',
  },
  'pipeline-password': {
    ...shared,
    title: 'Password or secret in a pipeline',
    paths:
      /(?:^|\/)(?:\.(?:github|gitea|forgejo)\/(?:workflows|actions)\/[\w./-]+|[\w.-]*gitlab-ci[\w.-]*|\.travis|\.?appveyor|\.circleci\/[\w.-]+|[\w.-]*azure-pipelines[\w.-]*|bitbucket-pipelines|\.drone|\.woodpecker(?:\/[\w.-]+)?|\.?cloudbuild[\w.-]*|buildspec[\w.-]*|codemagic|\.buildkite\/[\w.-]+|\.cirrus|serverless[\w.-]*|cloudformation[\w./-]*|template|cloud-config[\w.-]*|user-data[\w.-]*)\.ya?ml$/i,
    pattern: new RegExp(entryOrWord),
    revoke: 'https://docs.github.com/actions/security-guides/using-secrets-in-github-actions',
  },
  'helm-values-password': {
    ...shared,
    title: 'Password or secret in values of Helm',
    paths: /(?:^|\/)(?:[\w.-]*values[\w.-]*|helmfile[\w.-]*|charts?\/[\w./-]+)\.ya?ml$/i,
    pattern: new RegExp(`${yamlBegin}${given(yamlColon, mixed)}${yamlValue}`),
    revoke: 'https://helm.sh/docs/chart_best_practices/values/',
  },
  'ansible-password': {
    ...shared,
    title: 'Password or secret in an inventory or variables of Ansible',
    paths:
      /(?:^|\/)(?:(?:group_vars|host_vars|inventor(?:y|ies)|ansible|playbooks?|roles|vars|defaults|pillar|salt)\/(?:[\w.-]+\/)*[\w-]+(?:\.(?:ya?ml|ini|cfg|sls))?|(?:hosts|inventory)[\w-]*(?:\.(?:ini|ya?ml|cfg))?|[\w-]*playbook[\w-]*\.ya?ml|site\.ya?ml)$/i,
    pattern: new RegExp(entryOrWord),
    variable: 'ANSIBLE_PASSWORD',
    revoke: 'https://docs.ansible.com/ansible/latest/vault_guide/index.html',
  },
  'terraform-password': {
    ...shared,
    title: 'Password or secret in Terraform',
    paths: /\.(?:tf|tfvars|hcl|nomad|pkrvars\.hcl)$/i,
    // name = "…"; variable "name" { default = "…" }
    pattern: new RegExp(
      String.raw`^[ \t]*(?:variable[ \t]+"${given(String.raw`"[ \t]*\{[^{}]{0,400}?\bdefault[ \t]*=[ \t]*(?=")`, mixed)}|"?${given(String.raw`"?[ \t]*[=:][ \t]*(?=")`, mixed)})"${nothingMuch}${jsonText}`,
    ),
    revoke: 'https://developer.hashicorp.com/terraform/language/manage-sensitive-data',
  },
  'terraform-state-password': {
    ...shared,
    title: 'Password or secret in state or variables of Terraform',
    paths: /\.(?:tfstate(?:\.[\w.-]+)?|tfvars\.json|tf\.json)$/i,
    pattern: new RegExp(
      String.raw`"${given(String.raw`"\s{0,8}:\s{0,8}(?:\{\s{0,40}(?:"sensitive"[^{}"]{0,40}|"type"\s{0,4}:\s{0,4}"\w{1,20}",\s{0,40})?"value"\s{0,8}:\s{0,8})?(?=")`, mixed)}"${nothingMuch}${jsonText}`,
    ),
    revoke: 'https://developer.hashicorp.com/terraform/language/manage-sensitive-data',
  },
});

const secret = (length = 32): string => sample('', length);
/** Two words, which nothing but the place shows to be a password. */
const phrase = (): string => ['tulip', 'meadow'].join('-');

export const proof = (): Proofs<typeof rules> => ({
  'compose-password': {
    finds: [
      {
        text: `    environment:\n      POSTGRES_PASSWORD: ${phrase()}\n`,
        token: phrase(),
        path: 'docker-compose.yml',
      },
      { text: `      - MYSQL_ROOT_PASSWORD=${phrase()}\n`, token: phrase(), path: 'deploy/compose.yaml' },
      { text: `      - "JWT_SECRET=${secret()}"\n`, token: secret(), path: 'docker-compose.prod.yml' },
    ],
    ignores: [
      `      POSTGRES_PASSWORD: \${POSTGRES_PASSWORD:?}`,
      '      POSTGRES_PASSWORD: postgres',
      '      - POSTGRES_PASSWORD_FILE=/run/secrets/db',
      '      - MYSQL_ALLOW_EMPTY_PASSWORD=yes',
      '      - API_TOKEN',
    ],
    path: 'docker-compose.yml',
  },
  'dockerfile-password': {
    finds: [
      { text: `FROM a\nENV DB_USER=shop DB_PASSWORD=${phrase()}\n`, token: phrase(), path: 'Dockerfile' },
      { text: `ARG NPM_TOKEN="${secret()}"`, token: secret(), path: 'build/Dockerfile.prod' },
      { text: `ENV ADMIN_PASSWORD ${phrase()}\n`, token: phrase(), path: 'api.dockerfile' },
    ],
    ignores: ['ARG NPM_TOKEN', 'ENV DB_PASSWORD=$DB_PASSWORD', 'ENV PASSWORD_FILE=/run/secrets/password'],
    path: 'Dockerfile',
  },
  'pipeline-password': {
    finds: [
      {
        text: `    env:\n      DB_PASSWORD: ${phrase()}\n`,
        token: phrase(),
        path: '.github/workflows/ci.yml',
      },
      { text: `env:\n  - DB_USER=ci DB_PASSWORD=${phrase()} A=b`, token: phrase(), path: '.travis.yml' },
      {
        text: `variables:\n  DEPLOY_TOKEN: "${secret(20)}"\n`,
        token: secret(20),
        path: 'shop/.gitlab-ci.yml',
      },
    ],
    ignores: [
      `      DB_PASSWORD: \${{ secrets.DB_PASSWORD }}`,
      '      POSTGRES_PASSWORD: postgres',
      '  id-token: write',
      '    - secure: "abc"',
      '      github-token: ${{ github.token }}',
      '      secret: my-app-secret-name',
    ],
    path: '.github/workflows/ci.yml',
  },
  'helm-values-password': {
    finds: [
      { text: `auth:\n  rootPassword: ${phrase()}\n`, token: phrase(), path: 'deploy/values-prod.yaml' },
      { text: `  apiToken: "${secret(24)}"`, token: secret(24), path: 'charts/shop/values.yaml' },
    ],
    ignores: [
      'auth:\n  existingSecret: shop-db-1\n  rootPassword: ""\n  secretKey: admin-password',
      '  password: {{ .Values.password | quote }}',
    ],
    path: 'values.yaml',
  },
  'ansible-password': {
    finds: [
      {
        text: `db1 ansible_host=10.0.0.7 ansible_password=${phrase()} ansible_user=ci`,
        token: phrase(),
        path: 'inventory/hosts',
      },
      { text: `---\nmysql_root_password: "${phrase()}"\n`, token: phrase(), path: 'group_vars/all.yml' },
      { text: `ansible_become_pass: ${phrase()}`, token: phrase(), path: 'host_vars/db1.yml' },
    ],
    ignores: [
      'ansible_password: !vault |\n  $ANSIBLE_VAULT;1.1;AES256',
      'mysql_root_password: "{{ vault_mysql_root_password }}"',
      '    update_password: on_create',
    ],
    path: 'group_vars/all.yml',
  },
  'terraform-password': {
    finds: [
      { text: `db_password = "${phrase()}"\n`, token: phrase(), path: 'prod.tfvars' },
      {
        text: `variable "admin_password" {\n  type    = string\n  default = "${phrase()}"\n}`,
        token: phrase(),
        path: 'variables.tf',
      },
    ],
    ignores: [
      'password = var.db_password',
      'password = "${random_password.db.result}"',
      'secret = "projects/shop/secrets/db1"',
    ],
    path: 'main.tf',
  },
  'terraform-state-password': {
    finds: [
      { text: `"password": "${phrase()}",`, token: phrase(), path: 'terraform.tfstate' },
      {
        text: `"db_password": {\n  "value": "${phrase()}",\n  "type": "string"`,
        token: phrase(),
        path: 'terraform.tfstate.backup',
      },
    ],
    ignores: ['"password": null,', '"password": "",', '"password_length": "12-24"'],
    path: 'terraform.tfstate',
  },
});
