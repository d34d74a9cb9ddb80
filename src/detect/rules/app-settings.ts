// Passwords and secrets in settings that are written in the language of the application: PHP, Python, Ruby, Groovy.
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';
import { given, mixed, nothingMuch, stringText } from '../setting.ts';

const shared = { kind: 'file', keywords: [], general: true, variable: '' } as const;

/** From the beginning of a line to a name in it, unless the line is a comment. */
const lineTo = (comment: string): string => String.raw`^(?![ \t]*${comment})[^\r\n]{0,160}?(?<![\w.-])["':]?`;

export const rules = issuedBy('', {
  'settings-php': {
    ...shared,
    title: 'Password or key in settings of PHP',
    paths:
      /(?:^|\/)(?:wp-config[\w.-]*|configuration|[\w-]*settings(?:\.[\w-]+)*|[\w-]*config(?:\.[\w-]+)*|env|parameters|database|db|app|dbconfig|LocalSettings|LocalConfiguration|(?:config|settings|conf)\/(?:[\w-]+\/)*[\w.-]+)\.(?:php|inc)$/i,
    // define('DB_PASSWORD', '…'); env('DB_PASSWORD', '…'); 'password' => '…'; $cfg['…']['password'] = '…'
    pattern: new RegExp(
      String.raw`(?:(?<=(?:define|env)\(\s{0,2}["'])_?${given(String.raw`["']\s{0,4},\s{0,10}`)}|(?<=["']crypt["']\s{0,4}=>\s{0,4}(?:\[|array\s?\()\s{0,20}["'])key["']\s{0,4}=>\s{0,4}|(?<=["'$>])_?${given(String.raw`["']?\]?\s{0,10}=>?\s{0,10}`)})${stringText}`,
    ),
    variable: 'DB_PASSWORD',
    revoke: 'https://developer.wordpress.org/advanced-administration/wordpress/wp-config/',
  },
  'settings-python': {
    ...shared,
    title: 'Password or key in settings of Python',
    paths:
      /(?:^|\/)(?:[\w-]*settings(?:[_.-]\w+)?|settings\/[\w-]+|(?:(?:airflow|app|base|bot|db|default|dev\w*|flask|jupyter\w*|local|prod\w*|server|site|superset)_)?config(?:_\w+)?|config\/[\w-]+|secrets?|credentials|(?:local|prod|production|development|dev|staging)\w*)\.py$/i,
    // SECRET_KEY = '…'; 'PASSWORD': '…'; os.environ.get('DB_PASSWORD', '…'); env('DB_PASSWORD', default='…')
    pattern: new RegExp(
      String.raw`${lineTo('#')}(?:(?<=(?:get|getenv|env|str|config)\(["'])${given(String.raw`["'],[ \t]*(?:default[ \t]*=[ \t]*)?`)}|${given(String.raw`["']?\]?(?:[ \t]*:[ \t]*[\w[\]]{1,20}(?=[ \t]*=))?[ \t]*[:=][ \t]*`)})[rbu]?${stringText}`,
    ),
    variable: 'SECRET_KEY',
    revoke: 'https://docs.djangoproject.com/en/stable/howto/deployment/checklist/#secret-key',
  },
  'settings-ruby': {
    ...shared,
    title: 'Password or key in settings of Ruby, Vagrant, Chef or Puppet',
    paths:
      /(?:^|\/)(?:config\/(?:[\w-]+\/)*[\w-]+\.rb|secret_token\.rb|Vagrantfile|knife\.rb|attributes\/[\w-]+\.rb|Fastfile|Appfile|[\w-]+\.pp)$/i,
    pattern: new RegExp(
      `${lineTo('#')}${given(String.raw`["']?\]?[ \t]*(?:=>|\|\|=|[:=])[ \t]*`)}${stringText}`,
    ),
    variable: 'SECRET_KEY_BASE',
    revoke: 'https://guides.rubyonrails.org/security.html#custom-credentials',
  },
  'settings-groovy': {
    ...shared,
    title: 'Password or key in a Jenkinsfile',
    paths: /(?:^|\/)(?:[\w.-]*Jenkinsfile[\w.-]*|[\w.-]+\.jenkins(?:file)?|vars\/[\w-]+\.groovy)$/i,
    pattern: new RegExp(
      String.raw`${lineTo(String.raw`\/\/`)}(?:(?<=\b(?:string|password)\(name: ?["'])${given(String.raw`["'],[ \t]*defaultValue:[ \t]*`)}|${given(String.raw`[ \t]*[:=][ \t]*`)})${stringText}`,
    ),
    revoke: 'https://www.jenkins.io/doc/book/using/using-credentials/',
  },
  'settings-notebook': {
    ...shared,
    title: 'Password or key in a notebook',
    paths: /\.ipynb$/i,
    // Its cells are texts of JSON: a double quote has a backslash.
    pattern: new RegExp(
      String.raw`(?<![\w.-])${given(String.raw`(?:\\?["']\])?\s{0,4}=\s{0,4}(?:\\"|')`, mixed)}${nothingMuch}(?<value>[^"'\\\s]{4,512})(?:\\"|')`,
    ),
    revoke: 'https://docs.jupyter.org/en/latest/',
  },
});

const secret = (length = 32): string => sample('', length);
/** Two words, which nothing but the place shows to be a password. */
const phrase = (): string => ['tulip', 'meadow'].join('-');
/** As Django makes it. */
const django = (): string =>
  ['k2@5', 'v^x8!', sample('', 20, 'lower'), '(=+&', sample('', 17, 'lower')].join('');

export const proof = (): Proofs<typeof rules> => ({
  'settings-php': {
    finds: [
      { text: `define( 'DB_PASSWORD', '${phrase()}' );`, token: phrase(), path: 'www/wp-config.php' },
      { text: `public $password = '${phrase()}';`, token: phrase(), path: 'configuration.php' },
      {
        text: `'password' => env('DB_PASSWORD', '${phrase()}'),`,
        token: phrase(),
        path: 'config/database.php',
      },
      {
        text: `$cfg['Servers'][$i]['password'] = '${phrase()}';`,
        token: phrase(),
        path: 'phpmyadmin/config.inc.php',
      },
      { text: `'crypt' => [\n  'key' => '${secret()}'\n]`, token: secret(), path: 'app/etc/env.php' },
      { text: `define('_DB_PASSWD_', '${phrase()}');`, token: phrase(), path: 'config/settings.inc.php' },
      {
        text: `$settings['hash_salt'] = '${secret(74)}';`,
        token: secret(74),
        path: 'sites/default/settings.php',
      },
    ],
    ignores: [
      `define('DB_PASSWORD', getenv('DB_PASSWORD'));`,
      `define( 'DB_PASSWORD', 'password_here' );`,
      `'password' => env('DB_PASSWORD', ''),`,
      `'password' => 'required|min:8',`,
      `'passwords' => 'users', 'token' => 'api',`,
    ],
    path: 'config/app.php',
  },
  'settings-python': {
    finds: [
      { text: `SECRET_KEY = '${django()}'`, token: django(), path: 'shop/settings.py' },
      { text: `        'PASSWORD': '${phrase()}',`, token: phrase(), path: 'shop/settings/production.py' },
      { text: `EMAIL_HOST_PASSWORD = "${phrase()}"`, token: phrase(), path: 'local_settings.py' },
      {
        text: `DB_PASSWORD = os.environ.get('DB_PASSWORD', '${phrase()}')`,
        token: phrase(),
        path: 'app/config.py',
      },
    ],
    ignores: [
      `SECRET_KEY = os.environ['SECRET_KEY']`,
      `# SECRET_KEY = '${django()}'`,
      `PASSWORD_HASHERS = ['django.contrib.auth.hashers.Argon2PasswordHasher']`,
      `fields = ('password', 'email')`,
      `CSRF_TOKEN = 'csrfmiddlewaretoken'`,
    ],
    path: 'shop/settings.py',
  },
  'settings-ruby': {
    finds: [
      {
        text: `Shop::Application.config.secret_key_base = '${secret(128)}'`,
        token: secret(128),
        path: 'config/initializers/secret_token.rb',
      },
      { text: `  password: '${phrase()}',`, token: phrase(), path: 'config/environments/production.rb' },
      { text: `  config.ssh.password = "${phrase()}"`, token: phrase(), path: 'Vagrantfile' },
      { text: `  root_password => '${phrase()}',`, token: phrase(), path: 'manifests/db.pp' },
    ],
    ignores: [
      `  # config.secret_key = '${secret(64)}'`,
      `password: ENV['SMTP_PASSWORD'],`,
      `config.password_length = 6..128`,
    ],
    path: 'config/initializers/devise.rb',
  },
  'settings-groovy': {
    finds: [
      { text: `environment { DB_PASSWORD = '${phrase()}' }`, token: phrase(), path: 'Jenkinsfile' },
      {
        text: `password(name: 'DEPLOY_PASSWORD', defaultValue: '${phrase()}')`,
        token: phrase(),
        path: 'ci/Jenkinsfile.release',
      },
    ],
    ignores: [
      `environment { DB_PASSWORD = credentials('db-password') }`,
      `usernamePassword(credentialsId: 'nexus', passwordVariable: 'NEXUS_PASS')`,
    ],
    path: 'Jenkinsfile',
  },
  'settings-notebook': {
    finds: [
      { text: `"db_password = \\"${phrase()}\\"\\n",`, token: phrase(), path: 'shop.ipynb' },
      { text: `"conn = connect(user='ci', password='${phrase()}')\\n"`, token: phrase(), path: 'shop.ipynb' },
      {
        text: `"os.environ[\\"SHOP_API_KEY\\"] = \\"${secret()}\\"\\n"`,
        token: secret(),
        path: 'shop.ipynb',
      },
    ],
    ignores: [
      `"password = getpass('Password: ')\\n"`,
      `"token = tokenizer.eos_token\\n"`,
      `"pad_token='[PAD]'"`,
    ],
    path: 'shop.ipynb',
  },
});
