// The literal that a name is given, and the name of a literal, in the ways that languages and tools have for it.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type Assignment, assignmentTo, nameAt, nameBeside } from '../../../src/detect/assignment.ts';

const assignmentAt = (text: string, offset: number): Assignment | undefined =>
  assignmentTo(text, nameAt(text, offset));

/** Each gives VALUE to password. */
const given = [
  'password = "VALUE"',
  '"password": "VALUE",',
  'env["password"] ?? \'VALUE\'',
  'password: string = "VALUE"',
  'let password: &str = "VALUE";',
  'getenv("password", "VALUE")',
  'setpassword("VALUE")',
  'X.put("password", "VALUE");',
  'define("password", "VALUE")',
  'password=VALUE',
  'password: VALUE',
  'password\t=\tVALUE',
  'password => "VALUE"',
  ":password => 'VALUE'",
  'password ||= "VALUE"',
  '--password=VALUE',
  '--password VALUE',
  '-Dpassword=VALUE',
  '-e password=VALUE',
  'ENV password VALUE',
  '#define password "VALUE"',
  '#define password @"VALUE"',
  "PASSWORD password 'VALUE'".slice(9),
  '(setq password "VALUE")',
  '(defparameter *password* "VALUE")',
  '{password, <<"VALUE">>}',
  '<password>VALUE</password>',
  '<entry key="password">VALUE</entry>',
  '<key>password</key>\n  <string>VALUE</string>',
  '<string name="password">VALUE</string>',
  '<add key="password" value="VALUE" />',
  '<meta-data android:name="password"\n            android:value="VALUE" />',
  '- name: password\n          value: VALUE',
  '{ "name": "password", "value": "VALUE" }',
  'variable "password" {\n  type        = string\n  description = "of the shop"\n  default     = "VALUE"\n}',
  '{\\"password\\":\\"VALUE\\"}',
  'password := []byte("VALUE")',
  'password = new String("VALUE")',
  '$password = ConvertTo-SecureString "VALUE" -AsPlainText',
  'password = """VALUE"""',
  'let password = r#"VALUE"#;',
  'password = q{VALUE}',
  'password: >-\n  VALUE',
  'password: !!str VALUE',
  'public string password { get; set; } = "VALUE";',
  'Const password As String = "VALUE"',
  'static const char password[] = "VALUE";',
  'std::string password{"VALUE"};',
  'env::var("password").unwrap_or_else(|_| "VALUE".into())',
  'System.getenv("password") ?: "VALUE"',
  '${password:-VALUE}',
  '@Value("${password:VALUE}")',
  '"?password=VALUE&x=1"',
  'if (password == "VALUE")',
  'password =\n   "VALUE"',
  'requirepassword VALUE\n'.replace('require', ''),
];

const none = [
  'password = other;'.replace('other', '"'),
  'password.length',
  'password; x = "VALUE"',
  'password: ""',
  'the password is in the VALUE',
  '"password"\n"VALUE"',
];

describe('what a name is given', () => {
  for (const text of given) {
    it(`is VALUE in ${JSON.stringify(text)}`, () => {
      const found = assignmentAt(text, text.toLowerCase().indexOf('password') + 3);
      assert.equal(found && text.slice(found.start, found.end), 'VALUE');
    });
    it(`has a name in ${JSON.stringify(text)}`, () => {
      assert.match(nameBeside(text, text.indexOf('VALUE')), /password/i);
    });
  }
  for (const text of none) {
    it(`is nothing in ${JSON.stringify(text)}`, () => {
      const found = assignmentAt(text, text.indexOf('password') + 3);
      assert.notEqual(found && text.slice(found.start, found.end), 'VALUE');
    });
  }

  it('stands behind its name and within the text, whatever the text', () => {
    const parts = fc.constantFrom(
      'password',
      ' ',
      '=',
      ':',
      '"',
      "'",
      '\\',
      '\n',
      '(',
      '[',
      '{',
      '<',
      '>',
      ',',
      'x1',
      '`',
    );
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 30 }), fc.nat(200), (made, at) => {
        const text = made.join('');
        const found = assignmentAt(text, Math.min(at, text.length));
        if (!found) return;
        assert.ok(found.nameStart <= found.nameEnd && found.nameEnd <= found.start);
        assert.ok(found.start < found.end && found.end <= text.length);
      }),
      { numRuns: 2_000 },
    );
  });
});
