// Passwords that clients of servers keep with their sessions: file transfer, terminals, remote desktops.
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';
import { nothing } from '../setting.ts';

const revoke = 'https://cheatsheetseries.owasp.org/cheatsheets/Secrets_Management_Cheat_Sheet.html';
// Where such a client encrypts at all, it is with a key that everybody knows.
const shared = { kind: 'file', keywords: [], general: true, variable: '', revoke } as const;

export const rules = issuedBy('', {
  'filezilla-password': {
    ...shared,
    title: 'Password in FileZilla',
    paths:
      /(?:^|\/)[\w.-]*(?:sitemanager|recentservers|filezilla|queue)[\w.-]*\.xml$|\.filezilla\/[\w.-]+\.xml$/i,
    pattern: new RegExp(
      String.raw`<(?:Pass(?: encoding="base64")?|Setting name="[\w ]{0,40}[pP]ass(?:word)?"[^<>]{0,40})>${nothing}(?<value>[^\s<>]{3,512})<\/`,
    ),
    variable: 'FTP_PASSWORD',
    revoke: 'https://wiki.filezilla-project.org/Network_Configuration',
  },
  'ftp-extension-password': {
    ...shared,
    title: 'Password for deploying by FTP or SFTP',
    paths:
      /(?:^|\/)(?:\.?s?ftp(?:-?(?:config|sync|simple|kr|deploy|settings))?[\w.-]*(?:\.json)?|\.ftpconfig|\.ftppass|\.ftpass|\.remote-sync\.json|\.?ftpsync\.settings|\.?deploy(?:ment)?\.json|\.?remote-?ftp[\w.-]*\.json)$/i,
    pattern: new RegExp(
      String.raw`(?<!\/\/[ \t]{0,8})["'](?:[\w-]{0,20}[pP]ass(?:word|phrase)?|secret)["']\s{0,8}:\s{0,8}["']${nothing}(?<value>(?:[^"'\\\s]|\\[^\s]){4,512})["']`,
    ),
    near: /["'](?:host(?:name)?|user(?:name)?|remote_?path|protocol)["']/i,
    variable: 'FTP_PASSWORD',
    revoke: 'https://github.com/Natizyskunk/vscode-sftp/wiki/Configuration',
  },
  'jetbrains-password': {
    ...shared,
    title: 'Password in settings of a JetBrains IDE',
    paths:
      /(?:^|\/)(?:deployment|webServers|sshConfigs|dataSources(?:\.local)?|security|proxy\.settings|other)\.xml$/i,
    pattern: new RegExp(
      String.raw`\b(?:password|passphrase|keyfilePassphrase|PROXY_PASSWORD)="${nothing}(?<value>[^\s"<>]{4,512})"`,
    ),
    near: /<(?:fileTransfer|webServer|sshConfig|data-source|component|option|advancedOptions)\b/,
    revoke: 'https://www.jetbrains.com/help/idea/creating-a-remote-server-configuration.html',
  },
  'winscp-password': {
    ...shared,
    title: 'Password in WinSCP',
    paths: /(?:^|\/)[\w.-]*winscp[\w.-]*\.(?:ini|reg|xml)$/i,
    pattern:
      /^"?(?:Proxy|Tunnel|S3SessionToken)?(?:Password|NewPassword)(?:Plain)?"?="?(?<value>[^\s"]{6,1024})"?[ \t]*$/,
    revoke: 'https://winscp.net/eng/docs/security_credentials',
  },
  'terminal-session-password': {
    ...shared,
    title: 'Password of a session of a terminal',
    paths:
      /(?:^|\/)(?:(?:kitty|putty|mobaxterm|securecrt|superputty)[\w.-]*\.(?:ini|reg|xml|mxtsessions)|kitty\/sessions\/[^/]+|[^/]+\.(?:xsh|xfp|xts|vnc|tvnc)|ultravnc\.ini|ws_ftp\.ini|sessions\.xml)$|(?:securecrt|vandyke)[\w/ .-]*\/[^/]+\.ini$/i,
    // `Password\…\` of KiTTY; `"Password"="…"` of the registry; `S:"Password V2"=02:…` of SecureCRT; `PWD=` of others.
    pattern: new RegExp(
      String.raw`^(?:(?:Proxy)?Password\\(?=[^\r\n]{4,512}\\)|"(?:Proxy|Tunnel)?Password"="|S:"Password(?: V2)?"=(?:02:|u)?|(?:passwd2?|Password|PWD|UltraVNC_Pass)=)${nothing}(?<value>[^\s"\\]{4,1024})`,
    ),
    revoke: 'https://the.earth.li/~sgtatham/putty/latest/htmldoc/Chapter4.html#config-data',
  },
  'rdp-password': {
    ...shared,
    title: 'Password of a remote desktop',
    paths:
      /\.(?:rdp|rdg|remmina|duck|nxs)$|(?:^|\/)(?:remmina\.pref|[\w.-]*confCons[\w.-]*\.xml|[\w.-]*mremote[\w.-]*\.xml)$/i,
    // `password 51:b:…`; Remmina; RDCMan and Cyberduck; mRemoteNG.
    pattern: new RegExp(
      String.raw`(?:^password 51:b:|^(?:password|ssh_password|ssh_passphrase|ssh_tunnel_pass(?:word|phrase)|gateway_password|secret)=|<password>|<key>(?:Password|Passphrase)<\/key>\s{0,40}<string>|\s(?:RDGatewayPassword|VNCProxyPassword|Password)=")${nothing}(?<value>[^\s"<>]{4,4000})`,
    ),
    revoke:
      'https://learn.microsoft.com/windows-server/remote/remote-desktop-services/remotepc/remote-desktop-allow-access',
  },
  'dbeaver-password': {
    ...shared,
    title: 'Password in a client of databases',
    paths:
      /(?:^|\/)(?:\.?(?:dbeaver-)?data-sources[\w.-]*\.(?:json|xml)|robo(?:3t|mongo)[\w.-]*\.json|\.?(?:sqltools|dbclient|mssql)[\w.-]*\.json|connections[\w.-]*\.(?:json|xml)|server_instances\.xml|[^/]+\.ncx|sqlworkbench[\w.-]*\.xml|wbprofiles\.xml|[\w.-]*dbvis[\w.-]*\.xml|compass[\w.-]*\.json|studio-?3t[\w.-]*\.(?:json|properties))$/i,
    // JSON; attributes of Navicat and others; `key="password">…<` of MySQL Workbench; what SQL Developer writes.
    pattern: new RegExp(
      String.raw`(?:"(?:[\w.-]{0,24}[pP]assword(?:Encrypted)?|[\w-]{0,24}[pP]assphrase|sslPemPassPhrase)"\s{0,8}:\s{0,8}"|\s(?:\w{0,10}_?[pP]assword)="|key="(?:[\w.]{0,20}[pP]assword)"[^<>]{0,40}>|addrType="password"[^<>]{0,60}>\s{0,40}<Contents>|<(?:\w{0,20}[pP]assword)>)${nothing}(?<value>(?:[^"\\\s<]|\\[^\s]){4,512})["<]`,
    ),
    variable: 'DATABASE_PASSWORD',
    revoke: 'https://dbeaver.com/docs/dbeaver/Admin-Manage-Connections/',
  },
  'heidisql-password': {
    ...shared,
    title: 'Password in HeidiSQL or Navicat',
    paths:
      /(?:^|\/)[\w.-]*(?:portable_settings|heidisql)[\w.-]*\.txt$|(?:^|\/)[\w.-]*(?:navicat|heidisql|premiumsoft)[\w.-]*\.reg$/i,
    pattern:
      /(?:\\(?:SSHtunnelPassword|Password|plinkPassword)<\|\|\|>1<\|\|\|>|^"(?:Pwd|Password|SSH_Password)"=")(?<value>[0-9A-Fa-f]{6,512})/,
    variable: 'DATABASE_PASSWORD',
    revoke: 'https://www.heidisql.com/help.php',
  },
});

const password = (length = 14): string => sample('', length);
/** Two words, which nothing but the place shows to be a password. */
const phrase = (): string => ['tulip', 'meadow'].join('-');
const hex = (length = 40): string => sample('', length, 'upperHex');

export const proof = (): Proofs<typeof rules> => ({
  'filezilla-password': {
    finds: [
      {
        text: `<User>ci</User>\n<Pass encoding="base64">${btoa(phrase())}</Pass>`,
        token: btoa(phrase()),
        path: 'FileZilla/sitemanager.xml',
      },
      { text: `<Pass>${phrase()}</Pass>`, token: phrase(), path: '.filezilla/recentservers.xml' },
    ],
    ignores: ['<Pass encoding="crypt" pubkey="x">y</Pass>', '<Pass />', '<User>tulip</User>'],
    path: 'FileZilla/sitemanager.xml',
  },
  'ftp-extension-password': {
    finds: [
      {
        text: `{ "host": "shop.internal", "username": "ci", "password": "${phrase()}" }`,
        token: phrase(),
        path: '.vscode/sftp.json',
      },
      { text: `{"user": "ci",\n"pass": "${password(9)}"}`, token: password(9), path: '.ftpconfig' },
    ],
    ignores: [
      '{ "host": "x", "username": "ci", "password": "" }',
      '{ "host": "x",\n    //"password": "tulip-meadow",\n}',
      '{ "host": "x", "passive": false, "password": "password" }',
    ],
    path: 'sftp-config.json',
  },
  'jetbrains-password': {
    finds: [
      {
        text: `<webServer id="1"><fileTransfer host="shop.internal" password="${hex()}" username="ci">`,
        token: hex(),
        path: '.idea/webServers.xml',
      },
      {
        text: `<component><option><server password="${phrase()}"/>`,
        token: phrase(),
        path: '.idea/deployment.xml',
      },
    ],
    ignores: ['<fileTransfer host="shop.internal" port="22" keyPair="true">', '<component password="">'],
    path: '.idea/webServers.xml',
  },
  'winscp-password': {
    finds: [
      {
        text: `[Sessions\\shop]\nHostName=shop.internal\nPassword=${hex()}`,
        token: hex(),
        path: 'WinSCP.ini',
      },
      { text: `PasswordPlain=${phrase()}`, token: phrase(), path: 'WinSCP.ini' },
    ],
    ignores: ['UseMasterPassword=0', 'Password='],
    path: 'WinSCP.ini',
  },
  'terminal-session-password': {
    finds: [
      { text: `UserName\\ci\\\nPassword\\${hex(30)}\\\n`, token: hex(30), path: 'KiTTY/Sessions/shop' },
      { text: `"HostName"="shop.internal"\n"Password"="${phrase()}"`, token: phrase(), path: 'putty.reg' },
      { text: `S:"Password V2"=02:${hex(64)}`, token: hex(64), path: 'SecureCRT/Sessions/shop.ini' },
      { text: `[ultravnc]\npasswd=${hex(18)}`, token: hex(18), path: 'ultravnc.ini' },
    ],
    ignores: ['"ProxyPassword"=""', 'Password\\\\', 'S:"Password V2"='],
    path: 'putty.reg',
  },
  'rdp-password': {
    finds: [
      { text: `username:s:ci\npassword 51:b:${hex(600)}\n`, token: hex(600), path: 'shop.rdp' },
      { text: `[remmina]\npassword=${password(24)}\n`, token: password(24), path: 'group_shop.remmina' },
      {
        text: `<Node Name="shop" Username="ci" Password="${hex(60)}" />`,
        token: hex(60),
        path: 'confCons.xml',
      },
    ],
    ignores: ['prompt for credentials:i:1', 'password=.', '<Node Name="shop" Password="" />'],
    path: 'shop.remmina',
  },
  'dbeaver-password': {
    finds: [
      {
        text: `"configuration": {"user": "ci", "password": "${phrase()}"}`,
        token: phrase(),
        path: '.dbeaver/data-sources.json',
      },
      {
        text: `<StringRefAddr addrType="password">\n  <Contents>${hex(50)}</Contents>`,
        token: hex(50),
        path: 'connections.xml',
      },
      { text: `"userPassword" : "${phrase()}",`, token: phrase(), path: 'robo3t.json' },
      { text: `<Connection Host="x" UserName="ci" Password="${hex(32)}"/>`, token: hex(32), path: 'a.ncx' },
    ],
    ignores: [
      '"save-password": true',
      '"userPassword" : "",',
      '<StringRefAddr addrType="user"><Contents>ci<',
    ],
    path: 'data-sources.json',
  },
  'heidisql-password': {
    finds: [
      {
        text: `Servers\\shop\\Password<|||>1<|||>${hex(22)}\n`,
        token: hex(22),
        path: 'HeidiSQL/portable_settings.txt',
      },
      { text: `"Pwd"="${hex(32)}"`, token: hex(32), path: 'navicat.reg' },
    ],
    ignores: ['Servers\\shop\\Password<|||>1<|||>', 'Servers\\shop\\User<|||>1<|||>ci'],
    path: 'portable_settings.txt',
  },
});
