// Passwords and secrets in the settings of applications that are data: YAML, properties, INI, JSON, XML.
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';
import { given, jsonText, lineValue, mixed, nothingMuch, yamlValue } from '../setting.ts';

const revoke = 'https://cheatsheetseries.owasp.org/cheatsheets/Secrets_Management_Cheat_Sheet.html';
const shared = { kind: 'file', keywords: [], general: true, variable: '', revoke } as const;

/** What is translated has names like these and words behind them. */
const untranslated = String.raw`^(?!(?:.*\/)?(?:locales?|i18n|l10n|lang(?:uages?)?|translations?|messages)\/)`;

/** How files of settings are called, whatever their form. */
const stems = String.raw`(?:[\w.-]*[_.-])?(?:app|application|bootstrap|cache|conf|config|configuration|connections?|credentials?|database|databases|datasources?|db|defaults?|dev|development|environment|env|hiera|jdbc|ldap|local|mail|mongoid|parameters|persistence|prod|production|redis|secrets?|server|service|settings|smtp|sonar-project|staging|storage)(?:[_.-][\w.-]*)?`;
const folders = String.raw`(?:config|configs|conf|conf\.d|settings|hieradata|hiera|environments)\/(?:[\w.-]+\/)*[\w.-]+`;

const inFiles = (endings: string, others = '(?!)'): RegExp =>
  new RegExp(
    String.raw`${untranslated}(?:.*\/)?(?:(?:${stems}|${folders})\.(?:${endings})|${others})(?:\.(?:dist|local|bak|old|orig|save))?$`,
    'i',
  );

export const rules = issuedBy('', {
  'settings-yaml': {
    ...shared,
    title: 'Password or secret in settings (YAML)',
    paths: inFiles('ya?ml'),
    pattern: new RegExp(
      String.raw`^(?:[ \t]{0,60}(?:-[ \t]{1,4})?["']?(?:[\w:-]{1,80}::)?|[^\r\n#]{1,80}[{,][ \t]?["']?)${given(String.raw`["']?[ \t]{0,8}:[ \t]{1,20}(?:!!str[ \t])?`)}${yamlValue}`,
    ),
    revoke: 'https://docs.spring.io/spring-boot/reference/features/external-config.html',
  },
  'settings-lines': {
    ...shared,
    title: 'Password or secret in settings (properties, INI)',
    paths: inFiles(
      'properties|props|ini|cfg|conf|toml|env|cf|txt',
      String.raw`(?:\.?env(?:\.[\w-]+)?|\.envrc|[\w.-]+\.env|(?:supervisord|rabbitmq|odoo|airflow|grafana|superset|zabbix\w*|asterisk|sip|manager|turnserver|pdns|proftpd|mosquitto|freeradius|clients|alertmanager|openvpn|tomcat|hibernate|log4j2?|kafka|client|producer|consumer|liquibase|flyway|quartz|gitea|gogs)\.(?:conf|ini|cfg|properties|toml))`,
    ),
    pattern: new RegExp(
      String.raw`^[ \t]{0,20}(?:export[ \t]+|set[ \t]+|SET[ \t]+)?(?:${given(String.raw`[ \t]*[:=]>?[ \t]*`)}|[\w.-]{2,60}[._-][kK](?:ey|EY)[ \t]*=[ \t]*${mixed})${lineValue}`,
    ),
    revoke: 'https://docs.spring.io/spring-boot/reference/features/external-config.html',
  },
  'server-password': {
    ...shared,
    title: 'Password in the configuration of a server',
    paths:
      /(?:^|\/)[\w.-]*(?:redis|sentinel|valkey|keydb|rabbitmq|mosquitto|haproxy|varnish)[\w.-]*\.(?:conf|cfg|ini)$/i,
    pattern: new RegExp(
      String.raw`^[ \t]*(?:requirepass|masterauth|sentinel[ \t]+auth-pass[ \t]+\S{1,60}|(?:insecure-)?password|stats[ \t]+auth[ \t]+[\w.-]{1,60}:|default_pass[ \t]*=|remote_password)[ \t]*${lineValue}`,
    ),
    variable: 'REDIS_PASSWORD',
    revoke: 'https://redis.io/docs/latest/operate/oss_and_stack/management/security/',
  },
  'settings-json': {
    ...shared,
    title: 'Password or secret in settings (JSON)',
    paths: inFiles(
      'json|json5|jsonc',
      String.raw`(?:appsettings[\w.-]*|launchSettings|nodemon|ormconfig|(?:data_bags|databags)\/[\w./-]+|[\w.-]*parameters[\w.-]*|cypress[\w.-]*|firebase[\w.-]*|now|vercel|zappa_settings|samconfig|task-?def(?:inition)?[\w.-]*)\.json`,
    ),
    // "password": "…"; as an ARM template has it: "password": { "value": "…" }; as ECS: "name": "…", "value": "…"; the key that a
    // JWT is signed with is called "Key" in a "Jwt"
    pattern: new RegExp(
      String.raw`"(?:(?:name"\s{0,8}:\s{0,8}")?(?:[\w-]{1,40}:){0,4}${given(String.raw`"\s{0,8}(?::\s{0,8}(?:\{\s{0,40}"(?:value|defaultValue|default)"\s{0,8}:\s{0,8})?|,\s{0,40}"value"\s{0,8}:\s{0,8})"`)}|[\w-]{0,20}(?:[jJ]wt|JWT)[\w-]{0,20}(?:"\s{0,8}:\s{0,8}\{[^{}]{0,200}?"|:)[kK]ey"\s{0,8}:\s{0,8}"(?=[^"\s]{16}))${nothingMuch}${jsonText}`,
    ),
    revoke: 'https://learn.microsoft.com/aspnet/core/security/app-secrets',
  },
  'settings-xml': {
    ...shared,
    title: 'Password or secret in settings (XML)',
    paths: inFiles(
      'xml|config|xml\\.config',
      String.raw`(?:(?:web|app)\.[\w.-]*config|[\w.-]+\.(?:exe|dll)\.config|(?:tomcat-users|server|context|hibernate(?:\.cfg)?|persistence|applicationContext[\w-]*|[\w.-]+-ds|standalone[\w-]*|domain|beans?|spring[\w-]*|datasources?|mybatis[\w-]*|c3p0[\w-]*|druid|jetty[\w-]*|users|activemq)\.xml|[\w.-]+\.(?:pubxml(?:\.user)?|PublishSettings))`,
    ),
    // key="…" value="…"; name="…">…<; password="…"; <password>…<
    pattern: new RegExp(
      String.raw`(?:\b(?:key|name)="${given(String.raw`"(?:\s{1,40}value="|[^<>]{0,40}>\s{0,40}(?:<value>)?)`)}|[\s:]${given('="')}|<${given(String.raw`>\s{0,20}(?:<!\[CDATA\[)?`)}|\s(?:validationKey|decryptionKey)="(?!AutoGenerate))${nothingMuch}(?<value>[^\s<>"\]]{4,512})`,
    ),
    revoke:
      'https://learn.microsoft.com/aspnet/identity/overview/features-api/best-practices-for-deploying-passwords-and-other-sensitive-data-to-aspnet-and-azure',
  },
});

const secret = (length = 32): string => sample('', length);
/** Two words, which nothing but the place shows to be a password. */
const phrase = (): string => ['tulip', 'meadow'].join('-');

export const proof = (): Proofs<typeof rules> => ({
  'settings-yaml': {
    finds: [
      {
        text: `production:\n  username: shop\n  password: ${phrase()}\n`,
        token: phrase(),
        path: 'config/database.yml',
      },
      {
        text: `spring:\n  datasource:\n    password: "${phrase()}" # shop\n`,
        token: phrase(),
        path: 'src/main/resources/application-prod.yml',
      },
      {
        text: `parameters:\n    mailer_password: '${phrase()}'`,
        token: phrase(),
        path: 'app/config/parameters.yml',
      },
      { text: `profile::db::root_password: '${phrase()}'`, token: phrase(), path: 'hieradata/common.yaml' },
    ],
    ignores: [
      'password: <%= ENV["DATABASE_PASSWORD"] %>',
      `password: \${DB_PASSWORD}`,
      'password: ENC(abcdef123456)',
      'password: !vault |',
      'password: root',
      'token: true',
      'password: The password of the user',
    ],
    path: 'config/application.yml',
  },
  'settings-lines': {
    finds: [
      {
        text: `spring.datasource.password=${phrase()}`,
        token: phrase(),
        path: 'resources/application.properties',
      },
      { text: `DB_PASSWORD=${phrase()}\n`, token: phrase(), path: 'deploy/prod.env' },
      { text: `admin_passwd = ${phrase()}`, token: phrase(), path: 'etc/odoo.conf' },
      { text: `shop.jwt.secret = ${secret()}`, token: secret(), path: 'application-dev.properties' },
    ],
    ignores: [
      'spring.datasource.password=',
      'spring.datasource.password=@db.password@',
      'jasypt.password=ENC(abcdef)',
      'server.ssl.key-store-password-file=x',
      'db.password=root',
      'security.key=classpath',
    ],
    path: 'resources/application.properties',
  },
  'server-password': {
    finds: [
      { text: `bind 0.0.0.0\nrequirepass ${phrase()}\n`, token: phrase(), path: 'etc/redis.conf' },
      { text: `stats auth admin:${phrase()}`, token: phrase(), path: 'haproxy.cfg' },
    ],
    ignores: ['# requirepass foobared', 'requirepass ${REDIS_PASSWORD}'],
    path: 'redis.conf',
  },
  'settings-json': {
    finds: [
      {
        text: `"Smtp": { "Password": "${phrase()}" }`,
        token: phrase(),
        path: 'src/appsettings.Production.json',
      },
      { text: `"Jwt": {"Issuer": "x", "Key": "${secret()}"}`, token: secret(), path: 'appsettings.json' },
      { text: `"db": {"password": "${phrase()}"}`, token: phrase(), path: 'config/default.json' },
      {
        text: `"adminPassword": {\n  "value": "${phrase()}"\n}`,
        token: phrase(),
        path: 'infra/azuredeploy.parameters.json',
      },
    ],
    ignores: [
      '"password": ""',
      '"Password": "#{SmtpPassword}#"',
      '"token": "x"',
      '"passwordFormat": "hashed-with-salt"',
      '"password": "password"',
    ],
    path: 'appsettings.json',
  },
  'settings-xml': {
    finds: [
      { text: `<add key="SmtpPassword" value="${phrase()}" />`, token: phrase(), path: 'Web.config' },
      {
        text: `<user username="ci" password="${phrase()}" roles="x"/>`,
        token: phrase(),
        path: 'conf/tomcat-users.xml',
      },
      {
        text: `<property name="hibernate.connection.password">${phrase()}</property>`,
        token: phrase(),
        path: 'hibernate.cfg.xml',
      },
      { text: `<password><![CDATA[${phrase()}]]></password>`, token: phrase(), path: 'app/etc/local.xml' },
    ],
    ignores: [
      `<property name="password" value="\${db.password}" />`,
      `<add name="x" publicKeyToken="${sample('', 16, 'hex')}" />`,
      '<membership passwordFormat="Hashed" requiresPassword="false">',
      '<machineKey validationKey="AutoGenerate,IsolateApps" />',
    ],
    path: 'web.config',
  },
});
