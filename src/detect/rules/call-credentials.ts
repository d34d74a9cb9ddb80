// Passwords and keys that are arguments of well-known calls, where no name stands beside them.
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

const revoke = 'https://cheatsheetseries.owasp.org/cheatsheets/Secrets_Management_Cheat_Sheet.html';

/** An argument: a text, a name, or a simple object. */
const argument = String.raw`(?:"[^"\r\n]{0,120}"|'[^'\r\n]{0,120}'|\{[^{}\r\n]{0,120}\}|[\w.$>\[\]-]{1,60})\s{0,8},\s{0,8}`;

/** The text that is the secret; no word that everybody would write there, and nothing that stands for another. */
const secret = String.raw`[urbf@]{0,2}(?<quote>["'])(?<value>(?!(?:[Pp]ass(?:word|wd)?|pwd?|secret|user(?:name)?|admin|root|guest|test|token|postgres|mysql|changeit|sha\d+|md5|aes[\w-]+)["'])[^"'\s$<>{}]{6,200})\k<quote>\s{0,8}[,)]`;

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
    ], // prettier-ignore
    pattern: call(String.raw`[\w.]{2,40}=?\(`, argument),
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
    pattern: call(String.raw`[\w]{2,30}\(`, `${argument}${argument}`),
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
