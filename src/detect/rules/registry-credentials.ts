// Logins and tokens in the files of package managers and registries.
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';
import { credential, jsonText, nothing } from '../setting.ts';

const revoke = 'https://cheatsheetseries.owasp.org/cheatsheets/Secrets_Management_Cheat_Sheet.html';
const shared = { kind: 'file', keywords: [], general: true, variable: '', revoke } as const;

export const rules = issuedBy('', {
  'npmrc-credential': {
    ...shared,
    title: 'Credential in .npmrc or .yarnrc',
    paths: /(?:^|\/|\.)(?:npmrc|yarnrc(?:\.ya?ml)?|bunfig\.toml)$/i,
    pattern: new RegExp(
      String.raw`^(?![ \t]*[#;])[^\r\n]{0,300}?(?<!\w)(?:_authToken|_auth|_password|npmAuthToken|npmAuthIdent|token)["']?(?:[ \t]*[=:]|[ \t])[ \t]*${credential}`,
    ),
    variable: 'NPM_TOKEN',
    revoke: 'https://docs.npmjs.com/cli/configuring-npm/npmrc#auth-related-configuration',
  },
  'pypirc-password': {
    ...shared,
    title: 'Password in .pypirc',
    paths: /(?:^|\/)(?:\.?pypirc|pypoetry\/auth\.toml)$/i,
    pattern: new RegExp(String.raw`^[ \t]*password[ \t]*[:=][ \t]*${credential}`),
    variable: 'TWINE_PASSWORD',
    revoke: 'https://packaging.python.org/en/latest/specifications/pypirc/',
  },
  'package-index-password': {
    ...shared,
    title: 'Password of a package index',
    paths:
      /(?:^|\/)(?:pip\.(?:conf|ini)|\.?condarc|uv\.toml|Pipfile|requirements[\w.-]*\.(?:txt|in)|sources\.list(?:\.d\/[^/]+)?)$/i,
    pattern: new RegExp(
      String.raw`^(?![ \t]*#)[^\r\n]{0,200}?https?:\/\/[^\s:@/]{0,128}:${nothing}(?<value>[^\s@/"'$]{4,512})@`,
    ),
    revoke: 'https://pip.pypa.io/en/stable/topics/authentication/',
  },
  'bundler-credential': {
    ...shared,
    title: 'Credential of Bundler or RubyGems',
    paths: /(?:^|\/)\.?(?:bundle\/config|gem\/credentials)$/i,
    // `BUNDLE_GEMS__SHOP__INTERNAL: "user:…"`, `:rubygems_api_key: …`, `https://gems.shop.internal: Bearer …`
    pattern: new RegExp(
      String.raw`^(?:BUNDLE_[A-Z\d_]{2,80}:[ \t]*"?[\w.@-]{1,80}:|(?!BUNDLE_)[ \t]*:?[\w.:/-]{2,160}:[ \t]+["']?(?:Bearer |Basic )?(?=[^\s"']{16}))(?<value>[^\s"':/]{4,512})["']?[ \t]*$`,
    ),
    variable: 'GEM_HOST_API_KEY',
    revoke: 'https://guides.rubygems.org/api-key-scopes/',
  },
  'docker-config-credential': {
    ...shared,
    title: 'Login or token in a Docker configuration',
    paths: /(?:^|\/)(?:[\w.-]*config|auth)\.json$|\.docker(?:cfg|configjson)$/i,
    pattern: new RegExp(
      String.raw`"(?:auth|identitytoken|registrytoken|password)"\s{0,8}:\s{0,8}"${nothing}${jsonText}`,
    ),
    near: /"auths"|"(?:auth|email)"\s{0,8}:/,
    variable: 'DOCKER_AUTH_CONFIG',
    revoke: 'https://docs.docker.com/reference/cli/docker/logout/',
  },
  'cargo-registry-token': {
    ...shared,
    title: 'Token of a Cargo registry',
    paths: /(?:^|\/)\.?cargo\/(?:credentials|config)(?:\.toml)?$/i,
    pattern: new RegExp(String.raw`^[ \t]*(?:[\w.-]{1,60}\.)?(?:token|secret-key)[ \t]*=[ \t]*${credential}`),
    variable: 'CARGO_REGISTRY_TOKEN',
    revoke: 'https://doc.rust-lang.org/cargo/reference/config.html#credentials',
  },
  'composer-auth': {
    ...shared,
    title: 'Password or token in auth.json of Composer',
    paths: /(?:^|\/)auth\.json$/i,
    // Beside logins, a map of hosts to tokens.
    pattern: new RegExp(
      String.raw`"(?:password|consumer-secret|token|(?:[\w-]{1,60}\.){1,5}[a-z]{2,10})"\s{0,8}:\s{0,8}"${nothing}${jsonText}`,
    ),
    near: /"(?:http-basic|bearer|(?:github|gitlab|bitbucket)-(?:oauth|token)|custom-headers)"/,
    variable: 'COMPOSER_AUTH',
    revoke: 'https://getcomposer.org/doc/articles/authentication-for-private-packages.md',
  },
  'nuget-password': {
    ...shared,
    title: 'Password in NuGet.config',
    paths: /(?:^|\/)[\w.-]*nuget[\w.-]*\.config$/i,
    pattern: new RegExp(
      String.raw`\bkey="ClearTextPassword"\s{1,20}value="${nothing}(?<value>[^\s<>"]{4,512})"`,
    ),
    variable: 'NUGET_PASSWORD',
    revoke: 'https://learn.microsoft.com/nuget/reference/nuget-config-file#packagesourcecredentials',
  },
});

const password = (length = 14): string => sample('', length);
/** Two words, which nothing but the place shows to be a password. */
const phrase = (): string => ['tulip', 'meadow'].join('-');

export const proof = (): Proofs<typeof rules> => ({
  'npmrc-credential': {
    finds: [
      {
        text: `//npm.shop.internal/:_password="${btoa(phrase())}"`,
        token: btoa(phrase()),
        path: 'home/.npmrc',
      },
      { text: `npmAuthIdent: "ci:${phrase()}"`, token: `ci:${phrase()}`, path: '.yarnrc.yml' },
      { text: `    npmAuthToken: ${password(36)}`, token: password(36), path: '.yarnrc.yml' },
    ],
    ignores: [`//registry.npmjs.org/:_authToken=\${NPM_TOKEN}`, 'always-auth=true', 'strict-ssl=false'],
    path: '.npmrc',
  },
  'pypirc-password': {
    finds: [
      { text: `[shop]\nusername = ci\npassword = ${phrase()}`, token: phrase(), path: '.pypirc' },
      {
        text: `[http-basic.shop]\npassword = "${password()}"`,
        token: password(),
        path: 'pypoetry/auth.toml',
      },
    ],
    ignores: ['username = __token__', 'password = <token>'],
    path: '.pypirc',
  },
  'package-index-password': {
    finds: [
      {
        text: `[global]\nindex-url = https://ci:${phrase()}@pypi.shop.internal/simple`,
        token: phrase(),
        path: 'pip.conf',
      },
      {
        text: `--extra-index-url https://ci:${password()}@pypi.shop.internal/simple\nshop==1.2`,
        token: password(),
        path: 'requirements-dev.txt',
      },
    ],
    ignores: [
      `index-url = https://\${USER}:\${PASSWORD}@host/simple`,
      'index-url = https://host:8080/simple',
    ],
    path: 'pip.conf',
  },
  'bundler-credential': {
    finds: [
      { text: `BUNDLE_GEMS__SHOP__INTERNAL: "ci:${phrase()}"`, token: phrase(), path: '.bundle/config' },
      { text: `---\n:shop_api_key: ${password(32)}\n`, token: password(32), path: 'home/.gem/credentials' },
    ],
    ignores: ['BUNDLE_PATH: "vendor/bundle"', 'BUNDLE_BUILD__NOKOGIRI: "--use-system-libraries"'],
    path: '.bundle/config',
  },
  'docker-config-credential': {
    finds: [
      {
        text: `{"auths":{"r.shop.internal":{"identitytoken":"${password(40)}"}}}`,
        token: password(40),
        path: 'home/.docker/config.json',
      },
      {
        text: `{"r.shop.internal":{"email":"ci@shop.internal","password":"${phrase()}"}}`,
        token: phrase(),
        path: 'home/.dockercfg',
      },
    ],
    ignores: ['{"auths":{"r.shop.internal":{}},"credsStore":"pass"}', '{"password":"tulip-meadow"}'],
    path: 'config.json',
  },
  'cargo-registry-token': {
    finds: [
      { text: `[registry]\ntoken = "${password(32)}"`, token: password(32), path: '.cargo/credentials.toml' },
      { text: `[registries.shop]\ntoken = "${phrase()}"`, token: phrase(), path: 'home/.cargo/credentials' },
    ],
    ignores: [
      '[registry]\nglobal-credential-providers = ["cargo:token"]',
      '[net]\ngit-fetch-with-cli = true',
    ],
    path: '.cargo/config.toml',
  },
  'composer-auth': {
    finds: [
      {
        text: `{"http-basic":{"repo.shop.internal":{"username":"ci","password":"${phrase()}"}}}`,
        token: phrase(),
        path: 'auth.json',
      },
      {
        text: `{"bearer": {"repo.shop.internal": "${password(32)}"}}`,
        token: password(32),
        path: 'home/.composer/auth.json',
      },
    ],
    ignores: ['{"http-basic":{"repo.shop.internal":{"username":"ci","password":"<password>"}}}'],
    path: 'auth.json',
  },
  'nuget-password': {
    finds: [
      {
        text: `<add key="Username" value="ci" />\n<add key="ClearTextPassword" value="${phrase()}" />`,
        token: phrase(),
        path: 'NuGet.Config',
      },
    ],
    ignores: [
      '<add key="ClearTextPassword" value="%NUGET_PASSWORD%" />',
      '<add key="shop" value="https://x" />',
    ],
    path: 'nuget.config',
  },
});
