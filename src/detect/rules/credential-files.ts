// Passwords in the files that well-known programs read them from: logins, databases, directories, networks.
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';
import { credential, nothing } from '../setting.ts';

const revoke = 'https://cheatsheetseries.owasp.org/cheatsheets/Secrets_Management_Cheat_Sheet.html';
const shared = { kind: 'file', keywords: [], general: true, variable: '', revoke } as const;

export const rules = issuedBy('', {
  'netrc-password': {
    ...shared,
    title: 'Password in .netrc',
    paths: /(?:^|\/)(?:[._]netrc(?:\.[\w-]+)?|apt\/auth\.conf(?:\.d\/[^/]+)?)$/i,
    pattern: new RegExp(
      String.raw`(?:^|[ \t])password[ \t\r\n]{1,20}(?!(?:account|login|machine)\s)["']?${nothing}(?<value>[^\s"']{4,512})`,
    ),
    revoke: 'https://www.gnu.org/software/inetutils/manual/html_node/The-_002enetrc-file.html',
  },
  'pgpass-password': {
    ...shared,
    title: 'Password in .pgpass',
    paths: /(?:^|\/)(?:\.?pgpass|pgpass\.conf)$/i,
    pattern: new RegExp(
      String.raw`^(?!#)(?:[^:\\\s]|\\.){1,255}:(?:\d{1,5}|\*):(?:[^:\\\r\n]|\\.){1,128}:(?:[^:\\\r\n]|\\.){1,128}:${nothing}(?<value>(?:[^\\\s]|\\.){3,256})[ \t]*$`,
    ),
    variable: 'PGPASSWORD',
    revoke: 'https://www.postgresql.org/docs/current/libpq-pgpass.html',
  },
  'mysql-option-password': {
    ...shared,
    title: 'Password in a MySQL option file',
    paths: /(?:^|\/)(?:[\w.-]*(?:my(?:sql\w*)?|mariadb|debian|client)[\w.-]*\.cnf|my\.ini)$/i,
    pattern: new RegExp(
      String.raw`^[ \t]*(?:[\w-]{0,30}password|wsrep_sst_auth)[ \t]*=[ \t]*(?:["']?[\w.-]{1,64}:)?${credential}`,
    ),
    variable: 'MYSQL_PWD',
    revoke: 'https://dev.mysql.com/doc/refman/8.4/en/option-files.html',
  },
  'git-credentials-password': {
    ...shared,
    title: 'Password in .git-credentials',
    paths: /(?:^|\/)(?:\.?git-credentials|\.config\/git\/credentials)$/i,
    pattern: /^https?:\/\/[^\s:@/]{0,200}:(?!x-oauth-basic@)(?<value>[^\s@/:]{3,512})@/,
    variable: 'GIT_PASSWORD',
    revoke: 'https://git-scm.com/docs/git-credential-store',
  },
  'htpasswd-hash': {
    ...shared,
    title: 'Password hash in .htpasswd',
    paths: /(?:^|\/)[\w.-]*ht(?:passwd|users|digest)[\w.-]*$|\.(?:htpasswd|htdigest)$/i,
    // `$apr1$` and the like, {SHA}, thirteen characters of DES; for .htdigest the realm and an MD5.
    pattern:
      /^[^\s:#]{1,128}:(?:[^:\r\n]{1,128}:)?(?<value>\$(?:apr1|2[abxy]|[156y])\$[\w./$]{10,120}|\{SHA\}[\w+/]{27}=|[\w./]{13}|[0-9a-f]{32})[ \t]*$/,
    // It has to be guessed before it opens anything; but with such hashes many a password is.
    severity: 'low',
    revoke: 'https://httpd.apache.org/docs/current/programs/htpasswd.html',
  },
  'ldap-bind-password': {
    ...shared,
    title: 'Password of a directory',
    paths:
      /(?:^|\/)(?:\.?ldaprc|[\w.-]*(?:ldap|slapd|sssd|nslcd)[\w.-]*\.(?:conf|ldif|secret|cfg)|sssd\/conf\.d\/[\w.-]+)$/i,
    // A hash that OpenLDAP writes (`{SSHA}…`) is none that opens anything.
    pattern: new RegExp(
      String.raw`^[ \t]*(?:(?:root)?bindpw|BINDPW|rootpw|olcRootPW|ldap_default_authtok|ldap_bind_pw|bind_password)(?::|[ \t]*=|(?=[ \t]))[ \t]*(?!["']?\{)${credential}`,
    ),
    variable: 'LDAP_BIND_PASSWORD',
    revoke: 'https://www.openldap.org/doc/admin26/security.html',
  },
  'wifi-password': {
    ...shared,
    title: 'Password of a wireless network',
    paths:
      /(?:^|\/)(?:wpa_supplicant[\w.-]*\.conf|hostapd[\w.-]*\.conf|(?:system-connections|netplan|iwd)\/[^/]+|[^/]+\.nmconnection)$/i,
    pattern: new RegExp(
      String.raw`^[ \t]*["']?(?:psk|sae_password|wpa_passphrase|wpa_psk|wep[_-]key\d|passw(?:ord|d)|private[_-]key[_-]passw(?:or)?d|Passphrase|PreSharedKey|pin)["']?[ \t]*[=:][ \t]*["']?${nothing}(?<value>[^\r\n"']{4,64})["']?[ \t]*$`,
    ),
    variable: 'WIFI_PASSWORD',
    revoke: 'https://networkmanager.dev/docs/api/latest/nm-settings-keyfile.html',
  },
  'mail-client-password': {
    ...shared,
    title: 'Password of a mail account',
    paths:
      /(?:^|\/)(?:\.?(?:neo)?muttrc|\.(?:neo)?mutt\/[^/]+|\.?(?:fetchmail|msmtp|esmtp|mbsync|offlineimap|getmail|mail|nail|isync)rc|msmtp\/config|s?smtp\.conf|revaliases)$/i,
    pattern: new RegExp(
      String.raw`^(?![ \t]*#)[^\r\n]{0,200}?(?<![\w"'\x60-])(?:(?:imap|pop|smtp)_pass|pass(?:w(?:or)?d)?|Pass|AuthPass|remotepass|smtp-auth-password)(?:[ \t]*=[ \t]*|[ \t]{1,12})${nothing}["']?(?!\x60)(?<value>(?<=")[^"\r\n]{4,256}(?=")|(?<=')[^'\r\n]{4,256}(?=')|(?<!["'])[^\s"';]{4,256})`,
    ),
    variable: 'SMTP_PASSWORD',
  },
  'login-secrets-password': {
    ...shared,
    title: 'Password in a file of logins',
    paths:
      /(?:^|\/)(?:sasl_passwd|[\w.-]*(?:chap|pap)-secrets|\.?(?:smb|cifs|samba)[\w.-]*cred\w*|cred(?:ential)?s|[\w.-]*ipsec[\w.-]*\.secrets|\.wgetrc|wgetrc|\.curlrc|_curlrc|passwd-s3fs|\.passwd-s3fs)$/i,
    // `[host]:587 user:…`, `client server "…"`, `password=…`, `: PSK "…"`, `user = "name:…"`, `key:secret`.
    pattern: new RegExp(
      String.raw`^[ \t]{0,20}(?:\[?[\w.-]{1,100}\]?(?::\w{1,20})?[ \t]+[^\s:="']{1,100}:|["']?[\w.@\\*-]{1,80}["']?[ \t]+["']?[\w.*-]{1,80}["']?[ \t]+(?=["'])|(?:[\w-]{0,20}password|pass)[ \t]*=[ \t]*|[^\s#"]{0,100}[ \t]{0,8}:[ \t]*(?:PSK|EAP|XAUTH)[ \t]+|-?-?(?:proxy-)?(?:user|u)[ \t]*[=: ][ \t]*["']?[^\s"':]{1,100}:|\w{16,24}:(?=\S{40}))["']?${nothing}(?<value>(?:(?<=")[^"\r\n]{4,256}(?=")|(?<!")[^\s"']{4,256}))`,
    ),
  },
});

const password = (length = 14): string => sample('', length);
/** Two words, which nothing but the place shows to be a password. */
const phrase = (): string => ['tulip', 'meadow'].join('-');
const apr1 = (): string => `$${['2y', '10', sample('', 53)].join('$')}`;

export const proof = (): Proofs<typeof rules> => ({
  'netrc-password': {
    finds: [
      { text: `machine git.shop.internal login ci password ${phrase()}`, token: phrase(), path: '.netrc' },
      {
        text: `machine api.heroku.com\n  login ci@shop.internal\n  password ${password(36)}\n`,
        token: password(36),
        path: 'home/_netrc',
      },
    ],
    ignores: ['machine host login ci password $PASSWORD', 'machine host\n  login password\n  account x'],
    path: '.netrc',
  },
  'pgpass-password': {
    finds: [
      { text: `# shop\ndb.shop.internal:5432:shop:app:${phrase()}\n`, token: phrase(), path: '.pgpass' },
      { text: `*:*:*:app:${password(8)}\\:x`, token: `${password(8)}\\:x`, path: 'x/postgresql/pgpass.conf' },
    ],
    ignores: ['#hostname:port:database:username:password', 'localhost:5432:shop:app:<password>'],
    path: '.pgpass',
  },
  'mysql-option-password': {
    finds: [
      { text: `[client]\nuser=shop\npassword="${phrase()}"\n`, token: phrase(), path: 'home/.my.cnf' },
      { text: `[mysqldump]\npassword = ${password()}`, token: password(), path: 'etc/mysql/my.cnf' },
    ],
    ignores: ['# password = your_password', '[client]\npassword=', 'validate_password=ON'],
    path: 'etc/my.cnf',
  },
  'git-credentials-password': {
    finds: [
      { text: `https://ci:${phrase()}@git.shop.internal`, token: phrase(), path: '.git-credentials' },
      {
        text: `https://ci:${password(8)}%40Q@git.shop.internal\n`,
        token: `${password(8)}%40Q`,
        path: 'a/.config/git/credentials',
      },
    ],
    ignores: ['https://git.shop.internal', `https://ci:\${TOKEN}@git.shop.internal`],
    path: '.git-credentials',
  },
  'htpasswd-hash': {
    finds: [
      { text: `admin:${apr1()}\n`, token: apr1(), path: 'nginx/.htpasswd' },
      {
        text: `ci:{SHA}${sample('', 27, 'base64')}=`,
        token: `{SHA}${sample('', 27, 'base64')}=`,
        path: 'conf/htpasswd',
      },
      { text: `ci:shop:${sample('', 32, 'hex')}`, token: sample('', 32, 'hex'), path: '.htdigest' },
    ],
    ignores: ['# user:hash', 'admin:'],
    path: '.htpasswd',
  },
  'ldap-bind-password': {
    finds: [
      { text: `binddn cn=reader,dc=shop\nbindpw ${phrase()}\n`, token: phrase(), path: 'etc/ldap.conf' },
      { text: `ldap_default_authtok = ${password()}`, token: password(), path: 'etc/sssd/sssd.conf' },
      { text: `rootpw\t${password(9)}`, token: password(9), path: 'slapd.conf' },
    ],
    ignores: [`rootpw {SSHA}${sample('', 32)}`, '#bindpw secret', 'bindpw secret'],
    path: 'etc/openldap/slapd.conf',
  },
  'wifi-password': {
    finds: [
      {
        text: 'network={\n  ssid="shop"\n  psk="blue tulip meadow"\n}',
        token: 'blue tulip meadow',
        path: 'etc/wpa_supplicant.conf',
      },
      { text: `[wifi-security]\npsk=${password()}`, token: password(), path: 'shop.nmconnection' },
    ],
    ignores: ['psk-flags=1', '# psk="very secret"', 'key_mgmt=WPA-PSK'],
    path: 'wpa_supplicant.conf',
  },
  'mail-client-password': {
    finds: [
      { text: `set imap_pass = "${phrase()}"`, token: phrase(), path: '.muttrc' },
      {
        text: `poll mail.shop.internal proto imap user "ci" password "${password()}"`,
        token: password(),
        path: '.fetchmailrc',
      },
      { text: `account shop\npassword ${password(12)}\n`, token: password(12), path: '.msmtprc' },
    ],
    ignores: ['passwordeval "pass show mail"', 'set imap_pass="`pass mail`"', 'remotepasseval = get_pass()'],
    path: '.msmtprc',
  },
  'login-secrets-password': {
    finds: [
      {
        text: `[smtp.shop.internal]:587 ci@shop.internal:${phrase()}`,
        token: phrase(),
        path: 'etc/postfix/sasl_passwd',
      },
      { text: `ci * "${password()}" *`, token: password(), path: 'etc/ppp/chap-secrets' },
      { text: `username=ci\npassword=${phrase()}`, token: phrase(), path: 'home/.smbcredentials' },
      { text: `: PSK "${password(20)}"`, token: password(20), path: 'etc/ipsec.secrets' },
    ],
    ignores: ['# client server secret', 'username=ci', 'include /etc/ipsec.d/*.secrets'],
    path: 'home/.smbcredentials',
  },
});
