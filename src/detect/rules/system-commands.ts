// Passwords in commands that set up a system: accounts, key stores, certificates, archives, Windows, scripts of expect.
import { command, gap, inCommand, others } from '../argument.ts';
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';
import { nothingMuch } from '../setting.ts';

export const rules = issuedBy('', {
  'command-account': {
    ...inCommand,
    title: 'Password of an account in a command',
    keywords: ['useradd ', 'usermod ', 'chpasswd', 'passwd --stdin', 'htpasswd ', 'rabbitmqctl ', 'sudo -s'],
    lead: 120,
    // useradd -p …; echo user:… | chpasswd; echo … | passwd --stdin; htpasswd -b file user …; rabbitmqctl add_user …
    pattern: new RegExp(
      String.raw`(?:user(?:add|mod)[ \t]${others}(?:-p|--password)${gap}(?=\S{0,60}[\dA-Z$!#@%^&*])\\?["']?|(?:echo|printf)[ \t](?:-\w[ \t])?["']?(?:[\w.-]{1,40}:(?=[^|\r\n]{1,120}\|[ \t]*(?:sudo[ \t])?chpasswd)|(?=[^|\s]{1,120}[ \t]*\|[ \t]*(?:sudo[ \t]-S|(?:sudo[ \t])?passwd --stdin)))|htpasswd[ \t](?:-[a-zA-Z]{1,6}[ \t]){0,3}-[a-zA-Z]{0,5}b[a-zA-Z]{0,5}[ \t](?:(?=[\w./$\{\}-]{1,100}[ \t][\w.@-]{1,60}[ \t][^\s|>;&])[\w./$\{\}-]{1,100}[ \t])?[\w.@-]{1,60}[ \t]{1,2}["']?|rabbitmqctl[ \t](?:add_user|change_password)[ \t][\w.@-]{1,60}[ \t]{1,2}["']?)${nothingMuch}(?!\d[\d.:]*(?:[\s"']|$))(?<value>[^\s"'\x60$<>{%\\(*|;&\x80-\uffff-][^\s"'\x60<>|;&\\\x80-\uffff]{3,200})`,
    ),
  },
  'command-openssl': {
    ...inCommand,
    title: 'Password for OpenSSL',
    keywords: [
      '-pass pass:',
      '-passin pass:',
      '-passout pass:',
      'password pass:',
      '-pass',
      '"pass:',
      "'pass:",
    ],
    pattern: command(
      String.raw`(?:-pass(?:in|out|word)?(?:[ \t]{1,3}|["'],[ \t]{0,3}["']?)["']?|["'](?=pass:))pass:`,
    ),
  },
  'command-keytool': {
    ...inCommand,
    title: 'Password of a Java key store in a command',
    keywords: [
      '-storepass',
      '-keypass',
      '-srcstorepass',
      '-deststorepass',
      '-srckeypass',
      '-destkeypass',
      '--ks-pass',
      '--key-pass',
      'keystorepassword=',
      'truststorepassword=',
    ],
    pattern: command(
      String.raw`(?:-(?:(?:src|dest)?(?:store|key)pass)${gap}|--(?:ks|key)-pass${gap}["']?pass:|(?:key|trust)StorePassword=)`,
    ),
    variable: 'KEYSTORE_PASSWORD',
  },
  'command-archive': {
    ...inCommand,
    title: 'Password of an archive in a command',
    keywords: ['7z ', '7za ', '7zz ', '7z.exe ', 'unzip ', 'zip ', 'unrar ', 'rar ', 'qpdf ', 'pdftk '],
    pattern: command(
      String.raw`(?:(?:7z[az]?(?:\.exe)?|(?:un)?rar) [axeltu]{1,2} ${others}-(?:h?p)(?=["']?[^\s"'])|(?:un)?zip ${others}(?:-P|--password)${gap}|pdftk ${others}(?:user|owner|input)_pw |qpdf ${others}--password=)`,
    ),
  },
  'command-windows': {
    ...inCommand,
    title: 'Password in a command of Windows',
    keywords: [
      'net use ',
      'net user ',
      'cmdkey ',
      'schtasks ',
      'psexec',
      'plink ',
      'pscp ',
      'psftp ',
      'putty ',
      'plink.exe ',
      'pscp.exe ',
      'putty.exe ',
      'wmic ',
      'sc config ',
      'signtool ',
      'xfreerdp ',
      'rdesktop ',
    ],
    // net use \\server\share … /user:name; net user name … /add; /pass:…; /rp …; -pw …; password= …
    pattern: command(
      String.raw`(?:net use [^\r\n|&]{1,100}?\/user:["']?[^\s"']{1,80}["']? (?!\/)|net use (?:\w:|\*)? ?\\\\[^\s]{1,100} (?=[^\s/]\S{3,60} \/user:)|net user ["']?[\w.-]{1,40}["']? (?=\S{4,100} \/add)|(?:cmdkey|wmic) ${others}\/pass(?:word)?:|schtasks ${others}\/rp |psexec[\w.]{0,8} ${others}-p |(?:plink|pscp|psftp|putty)(?:\.exe)? ${others}-pw |sc config ${others}password= ?|signtool ${others}\/p |xfreerdp ${others}\/p:|rdesktop ${others}-p )`,
    ),
  },
  'command-secure-string': {
    ...inCommand,
    title: 'Password in PowerShell',
    keywords: ['convertto-securestring', '-asplaintext'],
    lead: 160,
    // ConvertTo-SecureString "…" -AsPlainText; "…" | ConvertTo-SecureString -AsPlainText
    pattern: new RegExp(
      String.raw`(?:(?:[cC]onvert[tT]o-[sS]ecure[sS]tring|CONVERTTO-SECURESTRING) (?:-[fF]orce )?(?:-[aA]s[pP]lain[tT]ext )?(?:-[fF]orce )?(?:-[sS]tring )?["'](?=[^"'\r\n]{4,200}["'])|["'](?=[^"'\r\n]{4,120}["'] ?\| ?[cC]onvert[tT]o-[sS]ecure[sS]tring -[aA]s[pP]))${nothingMuch}(?<value>[^\s"'$<>{%][^\s"']{3,200})["']`,
    ),
  },
  'command-expect': {
    ...inCommand,
    title: 'Password in a script of expect',
    keywords: ['send "', "send '", 'send -- "', 'sendline("', "sendline('", 'exp_send "', 'send {'],
    lead: 160,
    // expect "*assword:" … send "…\r"
    pattern: new RegExp(
      String.raw`["'{*](?:[^"'\r\n{}*]{0,40})assword[^"'\r\n{}]{0,20}["'}][\s{};)]{0,60}(?:(?:exp_)?send(?: --)? |[\w.]{1,30}\.send(?:line)?\()["'{]${nothingMuch}(?<value>[^\s"'$<>{}\\][^\s"'{}\\]{3,120})(?:\\[rn]){0,2}["'}]`,
    ),
  },
});

const password = (length = 14): string => sample('', length);
/** Two words, which nothing but the place shows to be a password. */
const phrase = (): string => ['tulip', 'meadow'].join('-');

export const proof = (): Proofs<typeof rules> => ({
  'command-account': {
    finds: [
      { text: `RUN useradd -m -p ${password()} shop`, token: password() },
      { text: `echo "shop:${phrase()}" | chpasswd`, token: phrase() },
      { text: `RUN echo 'root:${password(9)}' | sudo chpasswd`, token: password(9) },
      { text: `htpasswd -bc /etc/nginx/.htpasswd shop ${phrase()}`, token: phrase() },
      { text: `htpasswd -nbB shop "${password()}"`, token: password() },
      { text: `rabbitmqctl add_user shop ${phrase()}`, token: phrase() },
      { text: `echo ${phrase()} | sudo -S apt-get update`, token: phrase() },
    ],
    ignores: [
      'echo "$USER:$PASSWORD" | chpasswd',
      'useradd -m -s /bin/bash shop',
      'htpasswd -c /etc/nginx/.htpasswd shop',
      'rabbitmqctl add_user shop "$RABBIT_PASSWORD"',
      'echo "root:root" | chpasswd',
    ],
  },
  'command-openssl': {
    finds: [
      { text: `openssl rsa -in a.pem -passin pass:${phrase()} -out b.pem`, token: phrase() },
      { text: `openssl enc -aes-256-cbc -pass "pass:${password()}" -in a`, token: password() },
    ],
    ignores: [
      'openssl rsa -passin pass:$KEY_PASS',
      'openssl rsa -passin env:KEY_PASS',
      '-passout pass:password',
    ],
  },
  'command-keytool': {
    finds: [
      { text: `keytool -genkey -keystore a.jks -storepass ${phrase()} -keypass:env X`, token: phrase() },
      { text: `"-keypass", "${password()}"`, token: password() },
      { text: `-Djavax.net.ssl.keyStorePassword=${phrase()}`, token: phrase() },
    ],
    ignores: [
      'keytool -list -storepass changeit',
      'keytool -storepass $STOREPASS',
      'keytool -storepass:file x',
    ],
  },
  'command-archive': {
    finds: [
      { text: `7z a -p${phrase()} -mhe=on shop.7z data/`, token: phrase() },
      { text: `unzip -P ${password()} shop.zip`, token: password() },
      { text: `zip -r -P "${phrase()}" shop.zip data/`, token: phrase() },
    ],
    ignores: ['unzip -p shop.zip META-INF/MANIFEST.MF', '7z a -p"$PASS" x.7z', 'zip -r shop.zip data/'],
  },
  'command-windows': {
    finds: [
      { text: `net use Z: \\\\files\\shop /user:SHOP\\ci ${phrase()}`, token: phrase() },
      { text: `net user ci ${password()} /add`, token: password() },
      { text: `plink.exe -ssh ci@shop.internal -pw ${phrase()} ls`, token: phrase() },
      { text: `cmdkey /add:shop /user:ci /pass:${password()}`, token: password() },
    ],
    ignores: [
      'net use Z: \\\\files\\shop /user:SHOP\\ci /persistent:yes',
      'net use Z: \\\\files\\shop /user:SHOP\\ci %PASSWORD%',
      'plink.exe -ssh ci@shop.internal -pw $password',
    ],
  },
  'command-secure-string': {
    finds: [
      { text: `$p = ConvertTo-SecureString "${phrase()}" -AsPlainText -Force`, token: phrase() },
      { text: `ConvertTo-SecureString -String '${password()}' -AsPlainText -Force`, token: password() },
      { text: `$p = "${phrase()}" | ConvertTo-SecureString -AsPlainText -Force`, token: phrase() },
    ],
    ignores: [
      'ConvertTo-SecureString $env:PASSWORD -AsPlainText -Force',
      'ConvertTo-SecureString "$password" -AsPlainText -Force',
      'ConvertTo-SecureString "<password>" -AsPlainText -Force',
    ],
  },
  'command-expect': {
    finds: [
      { text: `expect "*?assword:*"\nsend -- "${phrase()}\\r"`, token: phrase() },
      { text: `expect { "password:" { send "${password()}\\r" } }`, token: password() },
      { text: `child.expect('Password:')\nchild.sendline('${phrase()}')`, token: phrase() },
    ],
    ignores: ['expect "password:"\nsend "$password\\r"', 'expect "login:"\nsend "tulip-meadow\\r"'],
  },
});
