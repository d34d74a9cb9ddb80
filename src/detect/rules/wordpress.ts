// WordPress: https://developer.wordpress.org/advanced-administration/wordpress/wp-config/
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('WordPress', {
  'wordpress-salt': {
    kind: 'shaped',
    title: 'WordPress secret key or salt',
    keywords: ['auth_key', 'auth_salt', 'logged_in_key', 'logged_in_salt', 'nonce_key', 'nonce_salt'],
    // The generator takes any printable character but quotes and backslashes.
    pattern:
      /define\(\s{0,4}["'](?:(?:SECURE_)?AUTH|LOGGED_IN|NONCE)_(?:KEY|SALT)["']\s{0,4},\s{0,12}["'](?!put your unique)(?<value>[^"'\\\r\n]{60,70})["']/,
    lead: 24,
    variable: 'WP_AUTH_KEY',
    revoke: 'https://developer.wordpress.org/advanced-administration/security/hardening/',
  },
  'wordpress-application-password': {
    kind: 'shaped',
    title: 'WordPress application password',
    keywords: [
      'wp_app_password',
      'wpapppassword',
      'wp_password',
      'wppassword',
      'wp_application_password',
      'wordpress_password',
      'wordpresspassword',
      'wordpress_app_password',
      'wordpress_application_password',
      'app_password',
      'apppassword',
      'application_password',
      'applicationpassword',
    ],
    pattern:
      /\w{2,22}?(?:[Pp]assword|PASSWORD)["'\])]{0,3}(?:\s{0,4}(?:=>|:=|\|\|=?|\?\?|[:=,])\s{0,4}|\s{1,12}(?:value:\s{0,4})?)["'`]?(?<value>(?=[A-Za-z ]{0,28}\d)[A-Za-z0-9]{4}(?: [A-Za-z0-9]{4}){5})/,
    variable: 'WP_APP_PASSWORD',
    revoke: 'https://make.wordpress.org/core/2020/11/05/application-passwords-integration-guide/',
  },
});

/** Sixty-four printable characters, signs among them. */
const salt = (): string => [1, 2, 3, 4].map((seed) => `${sample('', 14, 'alnum', seed)}|,`).join('');
const password = (): string => [1, 2, 3, 4, 5, 6].map((seed) => sample('', 4, 'alnum', seed)).join(' ');

export const proof = (): Proofs<typeof rules> => ({
  'wordpress-salt': {
    finds: [
      { text: `define( 'AUTH_KEY',         '${salt()}' );`, token: salt() },
      { text: `<?php\ndefine('SECURE_AUTH_SALT', '${salt()}');\n`, token: salt() },
      { text: `define("NONCE_SALT", "${salt()}");`, token: salt() },
    ],
    ignores: [
      "define( 'AUTH_KEY', 'put your unique phrase here' );",
      "define( 'AUTH_KEY', getenv('AUTH_KEY') );",
    ],
  },
  'wordpress-application-password': {
    finds: [
      { text: `WP_APP_PASSWORD="${password()}"`, token: password() },
      { text: `$auth = ['user' => 'shop', 'applicationPassword' => '${password()}'];`, token: password() },
      { text: `wordpress:\n  app_password: ${password()}`, token: password() },
    ],
    ignores: [
      `title: "${password()}"`,
      'WP_APP_PASSWORD="xxxx xxxx xxxx xxxx xxxx xxxx"',
      'app_password = getpass("Type the password of the application: ")',
    ],
  },
});
