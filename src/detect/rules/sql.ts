// Passwords in statements that create or change users, in the dialects of SQL.
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';
import { nothing } from '../setting.ts';

const shared = {
  kind: 'shaped',
  general: true,
  variable: 'DATABASE_PASSWORD',
  revoke: 'https://cheatsheetseries.owasp.org/cheatsheets/Database_Security_Cheat_Sheet.html',
} as const;

/** A text of SQL; in a string of a programming language its quotes may have a backslash. Hashes are none here. */
const text = String.raw`[NE]?\\{0,2}(?<quote>["'])${nothing}(?!\*[0-9A-F]{40}|md5[0-9a-f]{32}|SCRAM-SHA-256\$|0x|\$[A-Z]\$|:|\?|%|\$\d|["'+.]|\s)(?<value>(?:[^"'\\\s]|\\[^"'\s]){3,128})\\{0,2}\k<quote>`;

/** Names of users, with what may quote them, and clauses: what stands before the password. */
const clauses = String.raw`[^;]{1,240}?`;

export const rules = issuedBy('', {
  'sql-identified-by': {
    ...shared,
    title: 'Password in SQL: IDENTIFIED BY',
    keywords: ['identified by', 'identified with'],
    pattern: new RegExp(
      String.raw`(?:IDENTIFIED|[iI]dentified)\s{1,4}(?:(?:WITH|with)\s{1,4}[\w"'\x60]{1,40}\s{1,4})?(?:BY|by|AS|as)\s{1,4}(?:(?:PASSWORD|password)\s{1,2})?${text}(?=\s{0,8}(?:[;,)\\"'\x60]|[\r\n]|$|--|[A-Z]{3,}|with|require|default|account|quota))`,
    ),
    revoke: 'https://dev.mysql.com/doc/refman/8.4/en/alter-user.html',
  },
  'sql-identified-by-word': {
    ...shared,
    title: 'Password in SQL: IDENTIFIED BY, without quotes',
    keywords: ['identified by '],
    // As Oracle has it. What follows tells it from a sentence.
    pattern: new RegExp(
      String.raw`(?:IDENTIFIED BY|identified by) ${nothing}(?!VALUES|values|EXTERNALLY|externally)(?<value>[A-Za-z][\w$#]{3,29})(?=;|\s{1,4}(?:(?:DEFAULT|default|TEMPORARY|temporary)\s{1,2}(?:TABLESPACE|tablespace)|(?:ACCOUNT|account)\s|(?:QUOTA|quota)\s|(?:CONTAINER|container)\s?=|\/\s))`,
    ),
    revoke: 'https://docs.oracle.com/en/database/oracle/oracle-database/23/sqlrf/ALTER-USER.html',
  },
  'sql-user-password': {
    ...shared,
    title: 'Password of a user in SQL',
    keywords: [
      'create user', 'alter user', 'create role', 'alter role', 'create login', 'alter login', 'create server',
      'create user mapping', 'alter current user', 'create application role', 'create group', 'upsert user',
    ], // prettier-ignore
    pattern: new RegExp(
      String.raw`(?:CREATE|ALTER|UPSERT|[cC]reate|[aA]lter|upsert)\s{1,4}(?:OR REPLACE\s)?(?:USER|ROLE|LOGIN|SERVER|GROUP|CURRENT USER|APPLICATION ROLE|[uU]ser|[rR]ole|[lL]ogin|server)\b${clauses}\b(?:PASSWORD|[pP]assword)(?:\s{0,4}=\s{0,4}|\s{1,4}(?:FROM\s)?)${text}`,
    ),
    longest: 640,
    revoke: 'https://www.postgresql.org/docs/current/sql-alterrole.html',
  },
  'sql-set-password': {
    ...shared,
    title: 'Password in SQL: SET PASSWORD',
    keywords: [
      'set password',
      'master_password',
      'source_password',
      'encryption by password',
      'decryption by password',
      'sp_addlogin',
      'crypt(',
    ],
    // SET PASSWORD FOR … = '…'; MASTER_PASSWORD = '…'; ENCRYPTION BY PASSWORD = '…'; sp_addlogin '…', '…'; crypt('…', gen_salt(
    pattern: new RegExp(
      String.raw`(?:(?:SET PASSWORD|[sS]et [pP]assword)(?:(?:\s{1,4}(?:FOR|for)\s[^=;]{1,120}?)?(?:\s{0,4}=\s{0,4}(?:(?:PASSWORD|password)\(\s{0,2})?|\s(?:TO|to)\s{1,2})|\s{1,4}(?=['"]))|(?:MASTER|SOURCE|master|source)_(?:PASSWORD|password)\s{0,4}=\s{0,4}|(?:EN|DE)CRYPTION BY PASSWORD\s{0,4}=\s{0,4}|sp_addlogin\s{1,4}N?'[^'\r\n]{1,80}'\s{0,2},\s{0,4}|crypt\((?='[^'\r\n]{3,120}',\s{0,4}gen_salt))${text}`,
    ),
    revoke: 'https://dev.mysql.com/doc/refman/8.4/en/set-password.html',
  },
  'sql-load-credentials': {
    ...shared,
    title: 'Credentials of a load or a stage in SQL',
    keywords: [
      'aws_secret_key',
      'azure_sas_token',
      'master_key',
      'aws_secret_access_key',
      'aws_token',
      'secret =',
      'secret=',
    ],
    // CREDENTIALS = (AWS_SECRET_KEY = '…'); CREATE CREDENTIAL … SECRET = '…'
    pattern: new RegExp(
      String.raw`(?:AWS_SECRET_KEY|AWS_TOKEN|AZURE_SAS_TOKEN|MASTER_KEY|aws_secret_key|azure_sas_token|(?<=,\s{0,8})SECRET)\s{0,4}=\s{0,4}(?=['\\])(?=[^\r\n]{0,2}[^\s]{12})${text}`,
    ),
    variable: 'AWS_SECRET_ACCESS_KEY',
    revoke: 'https://docs.snowflake.com/en/sql-reference/sql/create-stage',
  },
  'sql-password-hash': {
    ...shared,
    title: 'Password hash in SQL',
    keywords: ['scram-sha-256$', "by '*", "as '*", "password '*", "password 'md5"],
    pattern:
      /SCRAM-SHA-256\$\d{4,6}:[A-Za-z0-9+/]{20,32}={0,2}\$[A-Za-z0-9+/]{43}=:[A-Za-z0-9+/]{43}=|(?:BY|AS|PASSWORD|by|as|password) '(?<value>md5[0-9a-f]{32}|\*[0-9A-F]{40})'/,
    // It has to be guessed before it opens anything.
    severity: 'low',
    revoke: 'https://www.postgresql.org/docs/current/auth-password.html',
  },
});

const password = (length = 14): string => sample('', length);
/** Two words, which nothing but the place shows to be a password. */
const phrase = (): string => ['tulip', 'meadow'].join('-');
const hash = (): string => `*${sample('', 40, 'upperHex')}`;
const scram = (): string =>
  [
    'SCRAM-SHA-256',
    `4096:${sample('', 22, 'base64')}==`,
    `${sample('', 43)}=:${sample('', 43, 'base64')}=`,
  ].join('$');

export const proof = (): Proofs<typeof rules> => ({
  'sql-identified-by': {
    finds: [
      { text: `CREATE USER 'shop'@'%' IDENTIFIED BY '${phrase()}';`, token: phrase() },
      {
        text: `GRANT ALL ON *.* TO shop IDENTIFIED WITH caching_sha2_password BY '${password()}'`,
        token: password(),
      },
      { text: `execute("create user shop identified by '${password()}'")`, token: password() },
      { text: `create user shop identified by "${phrase()}"`, token: phrase() },
    ],
    ignores: [
      `CREATE USER 'shop' IDENTIFIED BY '$DB_PASSWORD';`,
      `CREATE USER 'shop' IDENTIFIED BY '\${DB_PASSWORD}';`,
      `"CREATE USER x IDENTIFIED BY '" + password + "'"`,
      `CREATE USER shop IDENTIFIED BY %s`,
      `each column is identified by 'name' here`,
      `CREATE USER 'shop' IDENTIFIED BY 'password';`,
    ],
  },
  'sql-identified-by-word': {
    finds: [
      {
        text: `CREATE USER shop IDENTIFIED BY ${['Tulip', '4meadow'].join('_')};`,
        token: ['Tulip', '4meadow'].join('_'),
      },
      { text: `alter user shop identified by ${password()} account unlock;`, token: password() },
    ],
    ignores: [
      'A row is identified by its key.',
      'IDENTIFIED BY password;',
      'ALTER USER x IDENTIFIED BY &pw;',
    ],
  },
  'sql-user-password': {
    finds: [
      { text: `CREATE ROLE shop LOGIN\n  ENCRYPTED PASSWORD '${phrase()}';`, token: phrase() },
      { text: `ALTER USER postgres WITH PASSWORD '${password()}'`, token: password() },
      { text: `CREATE LOGIN [shop] WITH PASSWORD = N'${phrase()}';`, token: phrase() },
      { text: `psql -c "CREATE USER shop WITH PASSWORD '${password()}'"`, token: password() },
      { text: `CREATE USER shop PASSWORD='${phrase()}' DEFAULT_ROLE = x`, token: phrase() },
    ],
    ignores: [
      `ALTER USER shop WITH PASSWORD '$DB_PASSWORD'`,
      `ALTER ROLE shop PASSWORD NULL;`,
      `ALTER USER shop PASSWORD 'md5${sample('', 32, 'hex')}'`,
      `CREATE USER shop; SELECT password, 'tulip-meadow'`,
      `"ALTER USER x WITH PASSWORD '" + password + "'"`,
      `CREATE USER x WITH PASSWORD '{password}'`,
    ],
  },
  'sql-set-password': {
    finds: [
      { text: `SET PASSWORD FOR 'root'@'localhost' = PASSWORD('${phrase()}');`, token: phrase() },
      { text: `CHANGE MASTER TO MASTER_HOST='db', MASTER_PASSWORD='${password()}';`, token: password() },
      { text: `CREATE MASTER KEY ENCRYPTION BY PASSWORD = '${phrase()}';`, token: phrase() },
      { text: `crypt('${phrase()}', gen_salt('bf'))`, token: phrase() },
    ],
    ignores: [
      `SET PASSWORD = PASSWORD(?)`,
      `SET PASSWORD FOR x = '\${PW}'`,
      `crypt(password, gen_salt('bf'))`,
    ],
  },
  'sql-load-credentials': {
    finds: [
      { text: `CREDENTIALS=(AZURE_SAS_TOKEN='${password(60)}')`, token: password(60) },
      { text: `WITH IDENTITY = 'SHARED ACCESS SIGNATURE', SECRET = '${password(60)}';`, token: password(60) },
    ],
    ignores: [`AZURE_SAS_TOKEN='<token>'`, `SECRET = '\${SAS_TOKEN_OF_STAGE}'`],
  },
  'sql-password-hash': {
    finds: [
      { text: `IDENTIFIED WITH 'mysql_native_password' AS '${hash()}'`, token: hash() },
      { text: `ALTER ROLE shop WITH LOGIN PASSWORD '${scram()}';`, token: scram() },
    ],
    ignores: [`SELECT '*' FROM a WHERE x AS '*'`, `PASSWORD 'md5'`],
  },
});
