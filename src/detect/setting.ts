// The parts that patterns for files of settings are made of: names that call their value secret, and its literal.

/** The source of a pattern that reads the small letters of another in either case. It must hold no escapes. */
export function anyCase(source: string): string {
  return source.replace(/[a-z]/g, (letter) => `[${letter.toUpperCase()}${letter}]`);
}

const owners = anyCase(
  'admin|app|auth|become|bind|cert|control|db|ftp|http|key|ldap|login|mail|master|mysql|pg|proxy|redis|remote|require|root|sasl|smtp|sql|ssh|store|sudo|user|wifi',
);

/** A name that calls its value a password: `DB_PASSWORD`, `spring.mail.password`, `smtpPass`. */
export const passwordName = String.raw`[\w.-]{0,60}?(?:${anyCase('passwor(?:d|t)|passwd|passphrase|passcode|pwd')}|(?:${owners})[_-]?${anyCase('pass')}|(?<![A-Za-z])(?:[Pp]ass|PASS|pw|PW|psk|PSK)|(?<=[a-z\d])(?:Pass|Pw|PW))_?\d{0,2}`;

const keyOwners =
  'access|account|api|app|auth|client|consumer|cookie|crypt|encryption|jwt|license|master|private|secret|service|session|shared|signing|storage|subscription|webhook';

/** A name that calls its value a secret: `JWT_SECRET`, `api.token`, `storageAccountKey`. */
export const secretName = String.raw`(?![\w.-]{0,60}(?:${anyCase('existing|public|csrf|xsrf|pull[_-]?secret|id-token|next[_-]?token')}))[\w.-]{0,60}?(?:${anyCase(`secret|token|(?:${keyOwners})[_.-]?key(?:[_.-]?base)?|hash[_-]?salt`)})_?\d{0,2}`;

/** What ends a literal. */
const end = String.raw`(?=["'\s,;<>\\)}&|]|$)`;

const words = anyCase(
  '(?:my|your|the|some|db|user|admin|root|test|proxy|repo)?[_-]?(?:pass(?:word|wd|phrase)?|pwd|secret|token|(?:api|secret|access)[_-]?key)(?:[_-]here)?',
);
const nothings = anyCase(
  'true|false|null|none|nil|undefined|yes|no|string|required|optional|inherit|read|write|prompt|ask|always|on_create|value|enabled?|disabled?',
);

/** Words that say that there is no value, or what would stand in its place. */
export const nothing = String.raw`(?!(?:${nothings}|${words}|[A-Z][A-Z_-]{3,}|\d{1,5}|\d+(?:\.\d+)+)${end})`;

const defaults = anyCase(
  'admin|administrator|root|user|guest|test|testing|postgres(?:ql)?|mysql|mariadb|mongo(?:db)?|redis|rabbitmq|minio(?:admin)?|elastic|symfony|laravel|notasecret|homestead|drupal|wordpress',
);

/** The base64 of `changeme`, `password` and `your…`. */
const encodedWords = 'Y2hhbmdlbW|Q0hBTkdFTU|cGFzc3dvcmQ=|eW91c|WU9VU';

/** The same, and passwords that everybody knows; ciphertext, hashes, places where the value is kept. */
export const nothingMuch = String.raw`${nothing}(?!(?:${defaults}|[A-Za-z_-]*(?:${anyCase('password|passwd|passphrase|pwd')})|[\w./-]+\.(?:pem|key|crt|jks|p12|pfx|json|ya?ml|txt))${end})(?!${encodedWords}|(?:ENC|enc)\(|ENC\[|\{cipher\}|@env:|!|\$(?:2[abxy]?|1|5|6)\$|(?:\.{0,2}|~)\/|[A-Za-z]:\\|arn:|projects\/|[a-z][a-z\d+]{1,16}:\/\/)`;

const naming = anyCase('(?:token|key|secret|password|name)(?:_?id)?');

/** A secret that is not called a password has to be longer than a word, and not the name of one itself. */
export const long = String.raw`(?=["']?[^\s"']{8})(?!["']?[A-Za-z_.-]*(?:${naming})${end})`;

/** Where names are given to secrets as well (Kubernetes, CI), no text that could be such a name will do. */
export const mixed = String.raw`(?=["']?[^\s"']{8})(?=["']?[^\s"'\d]{0,64}\d)(?!["']?[a-z]+(?:[-_./][A-Za-z\d]+)*${end})`;

const quoted = String.raw`(?<=")(?:[^"\\\s]|\\[^\s]){4,512}(?=")|(?<=')[^'\s]{4,512}(?=')`;

/** A literal that a pattern ends with: quoted, or bare as `first` and `rest` allow until the line ends. */
function literal(none: string, first: string, rest: string): string {
  return String.raw`["']?${none}(?<value>${quoted}|(?<!["'])${first}${rest}{3,511}(?=["']?[ \t]*$|[ \t]+[#;\\]|[,}\])](?:[\s}\])]|$)))`;
}

/** A value of YAML, in which some characters that begin a bare word mean something else. */
export const yamlValue = literal(nothingMuch, String.raw`[^\s"'\x60<{[$%&*!|>#,@?]`, String.raw`[^\s"'\x60]`);

/** A value of a line of INI, properties or a shell. */
export const lineValue = literal(nothingMuch, String.raw`[^\s"'\x60<{$]`, String.raw`[^\s"'\x60]`);

/** The same in a file that holds nothing but credentials: any word is one. */
export const credential = literal(nothing, String.raw`[^\s"'\x60<{$]`, String.raw`[^\s"'\x60]`);

/** The text in double quotes of JSON, without its quotes. */
export const jsonText = String.raw`(?<value>(?:[^"\\\s]|\\[^\s]){4,512})(?=")`;

/** The text in either quotes of a programming language, without them. */
export const stringText = String.raw`["']${nothingMuch}(?<value>(?:[^"'\\\s]|\\[^\s]){4,512})["']`;

/** What a line of YAML begins with, before a name, and what stands behind that. */
export const yamlBegin = String.raw`^[ \t]{0,60}(?:-[ \t]{1,4})?["']?`;
export const yamlColon = String.raw`["']?[ \t]{0,8}:[ \t]{1,20}`;

/** A word among others on a line: what a variable of the environment or an option is given. */
export const wordValue = String.raw`["']?${nothingMuch}(?<value>${quoted}|(?<!["'])[^\s"'\x60<{$\\;&|()][^\s"'\x60\\;&|()]{3,511}(?=["']?(?:[\s;&|)\\]|$)))`;

/** A name and what stands between it and its literal: a password's, or a secret's if the literal passes a test. */
export function given(between: string, test = long): string {
  return String.raw`(?:${passwordName}${between}|${secretName}${between}${test})`;
}
