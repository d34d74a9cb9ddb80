// Passwords and keys that are arguments of well-known calls, where no name stands beside them.
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

const revoke = 'https://cheatsheetseries.owasp.org/cheatsheets/Secrets_Management_Cheat_Sheet.html';

/** An argument: a text, a name, or a simple object. */
const argument = String.raw`(?:"[^"\r\n]{0,120}"|'[^'\r\n]{0,120}'|\{[^{}\r\n]{0,120}\}|[\w.$>\[\]-]{1,60})(?:\.(?:into|to_string|to_owned)\(\))?\s{0,8},\s{0,8}`;

/** The text that is the secret; no word that everybody would write there, and nothing that stands for another. */
const secret = String.raw`[urbf@]{0,2}(?<quote>["'])(?<value>(?!(?:[Pp]ass(?:word|wd)?|pwd?|secret|user(?:name)?|admin|root|guest|test|token|postgres|mysql|changeit|sha\d+|md5|aes[\w-]+|[\w.+-]{1,64}@[\w-]{1,64}\.[\w.-]{2,64})["'])[^"'\s$<>{}]{6,200})\k<quote>(?:\.\w{2,16}\(\))?\s{0,8}[,)]`;

const call = (callee: string, before: string): RegExp =>
  new RegExp(String.raw`(?:${callee})\s{0,8}${before}${secret}`);

const shared = {
  kind: 'shaped',
  title: 'Password in a call',
  longest: 700,
  general: true,
  variable: '',
  revoke,
} as const;

export const rules = issuedBy('', {
  'call-password-second': {
    ...shared,
    keywords: [
      'networkcredential(', 'wifi.begin(', 'httpbasicauth(', 'setbasicauth(', 'basicauth(', 'basic_auth(', '.login(',
      'passwordauthentication(', 'usernamepasswordcredentials(', 'usernamepasswordcredential(', 'auth=(',
      'basicawscredentials(', 'withbasicauth(', 'pscredential(', 'usernamepasswordauthenticationtoken(',
      'credentials::new(',
    ], // prettier-ignore
    pattern: call(String.raw`[\w.:]{2,40}=?\(`, argument),
  },
  'call-password-third': {
    ...shared,
    keywords: [
      'getconnection(',
      'mysqli(',
      'mysqli_connect(',
      'mysql_connect(',
      'pdo(',
      'connect(',
      'database(',
      'plainauth(',
    ],
    // Where the second is a port, the third is a user.
    pattern: call(String.raw`[\w]{2,30}\(`, String.raw`${argument}(?!\d{1,5}\s{0,8},)${argument}`),
  },
  'call-password-fourth': {
    ...shared,
    keywords: ['connect('],
    pattern: call(String.raw`connect\(`, String.raw`${argument}\d{1,5}\s{0,8},\s{0,8}${argument}`),
  },
  'call-keystore-password': {
    ...shared,
    title: 'Password of a key store in a call',
    keywords: ['.tochararray('],
    pattern:
      /(?:load|getKey|setKeyEntry|init|PasswordProtection|PBEKeySpec|loadTrustMaterial|loadKeyMaterial)\([^\r\n"]{0,80}(?:"[^"\r\n]{0,80}"[^\r\n"]{0,40})?"(?<value>(?!(?:changeit|password|secret)")[^"\s$<>{}\\]{4,120})"\.toCharArray\(/,
    lead: 340,
  },
  'call-signing-key': {
    ...shared,
    title: 'Signing key in a call',
    keywords: [
      'jwt.sign(',
      'jwt.encode(',
      'jwt.verify(',
      'jwt.decode(',
      'createhmac(',
      'hmac.new(',
      'createcipheriv(',
    ],
    pattern: call(String.raw`[Jj][Ww][Tt]\.\w{4,8}\(|createHmac\(|createCipheriv\(`, argument),
    variable: 'JWT_SECRET',
  },
});

const random = (): string => sample('', 24);

export const proof = (): Proofs<typeof rules> => ({
  'call-password-second': {
    finds: [
      { text: `new NetworkCredential("shop@shop.internal", "${random()}")`, token: random() },
      { text: `requests.get(url, auth=("shop", "${random()}"))`, token: random() },
      { text: `smtp.login('shop', '${random()}')`, token: random() },
    ],
    ignores: [
      'new NetworkCredential("shop", config["Smtp:Password"])',
      'new NetworkCredential("shop", "keyvault://shop/smtp")',
      "page.login('shop', 'password')",
    ],
  },
  'call-password-third': {
    finds: [
      { text: `DriverManager.getConnection(url, "shop", "${random()}");`, token: random() },
      { text: `$db = new mysqli("localhost", "shop", "${random()}", "shop");`, token: random() },
      { text: `my $db = DBI->connect($dsn, 'shop', '${random()}');`, token: random() },
    ],
    ignores: [
      'DriverManager.getConnection(url, user, password);',
      'DriverManager.getConnection(url, "root", "root");',
      'new mysqli("localhost", "shop", "your-password", "shop")',
    ],
  },
  'call-password-fourth': {
    finds: [{ text: `ssh.connect("10.2.4.9", 22, "deploy", "${random()}")`, token: random() }],
    ignores: ['ssh.connect(host, 22, user, password)', 'ssh.connect("10.2.4.9", 22, "root", "root")'],
  },
  'call-keystore-password': {
    finds: [
      { text: `store.load(new FileInputStream("shop.p12"), "${random()}".toCharArray());`, token: random() },
    ],
    ignores: ['store.load(in, "changeit".toCharArray());', 'for (char c : "hello world".toCharArray()) {'],
  },
  'call-signing-key': {
    finds: [
      {
        text: `const token = jwt.sign({ id: user.id }, '${random()}', { expiresIn: '1h' });`,
        token: random(),
      },
      { text: `jwt.encode(payload, "${random()}", algorithm="HS256")`, token: random() },
    ],
    ignores: [
      'jwt.sign(payload, process.env.JWT_SECRET)',
      "createHmac('sha256', key)",
      "jwt.decode(token, 'secret')",
    ],
  },
});
