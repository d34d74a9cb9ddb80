// Passwords and tokens in the files of build tools: Maven, Gradle, sbt.
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';
import { lineValue, nothing, passwordName, secretName } from '../setting.ts';

const shared = { kind: 'file', keywords: [], general: true, variable: '' } as const;

export const rules = issuedBy('', {
  'maven-password': {
    ...shared,
    title: 'Password in settings.xml of Maven',
    paths: /(?:^|\/)[\w.-]*settings[\w.-]*\.xml$/i,
    // What Maven has encrypted opens nothing without the master password, and that one hides in braces.
    pattern: new RegExp(
      String.raw`<(?:(?:password|passphrase|[\w.-]{1,60}[pP]assword|[\w.-]{0,60}\.passphrase)>|master>\{?)\s{0,8}${nothing}(?<value>[^\s<>{}]{4,512})\}?\s{0,8}<\/`,
    ),
    near: /<(?:settings|servers?|profiles?|settingsSecurity|proxy)\b/,
    variable: 'MAVEN_PASSWORD',
    revoke: 'https://maven.apache.org/guides/mini/guide-encryption.html',
  },
  'gradle-properties-password': {
    ...shared,
    title: 'Password or token in properties of Gradle or Android',
    paths:
      /(?:^|\/)(?:gradle|local|[\w.-]*(?:key|keystore|sign(?:ing)?|credentials?|secrets?))\.properties$/i,
    pattern: new RegExp(
      String.raw`^[ \t]*(?:systemProp\.)?(?:${passwordName}|${secretName})[ \t]*[=:][ \t]*${lineValue}`,
    ),
    revoke: 'https://docs.gradle.org/current/userguide/build_environment.html',
  },
  'gradle-signing-password': {
    ...shared,
    title: 'Password of a key store in a Gradle build',
    paths: /(?:^|\/)[\w.-]*\.gradle(?:\.kts)?$/i,
    pattern: new RegExp(
      String.raw`^[ \t]*(?:set)?(?:[kK]ey|[sS]tore)?[pP]assword(?:[ \t]*=[ \t]*|[ \t(]{1,4})(?=["'])${lineValue}`,
    ),
    revoke: 'https://developer.android.com/studio/publish/app-signing#secure-key',
  },
  'sbt-password': {
    ...shared,
    title: 'Password in credentials of sbt or Ivy',
    paths: /(?:^|\/)(?:\.(?:ivy2|sbt)\/[\w./-]*credentials[\w.-]*|\.credentials|[\w.-]+\.sbt)$/i,
    pattern: new RegExp(
      String.raw`(?:^password[ \t]*=[ \t]*|\bCredentials\(\s{0,20}"[^"\r\n]{0,100}",\s{0,20}"[^"\r\n]{0,100}",\s{0,20}"[^"\r\n]{0,100}",\s{0,20}")${nothing}(?<value>[^\s"]{4,512})"?`,
    ),
    revoke: 'https://www.scala-sbt.org/1.x/docs/Publishing.html#Credentials',
  },
});

const password = (length = 14): string => sample('', length);
/** Two words, which nothing but the place shows to be a password. */
const phrase = (): string => ['tulip', 'meadow'].join('-');

export const proof = (): Proofs<typeof rules> => ({
  'maven-password': {
    finds: [
      {
        text: `<settings><servers><server><id>shop</id><password>${phrase()}</password></server>`,
        token: phrase(),
        path: '.m2/settings.xml',
      },
      {
        text: `<settingsSecurity>\n  <master>{${sample('', 43, 'base64')}=}</master>`,
        token: `${sample('', 43, 'base64')}=`,
        path: '.m2/settings-security.xml',
      },
    ],
    ignores: [
      `<server><password>\${env.MAVEN_PASSWORD}</password></server>`,
      `<server><password>{${sample('', 43, 'base64')}=}</password></server>`,
    ],
    path: '.m2/settings.xml',
  },
  'gradle-properties-password': {
    finds: [
      { text: `shopNexusPassword=${phrase()}\n`, token: phrase(), path: 'gradle.properties' },
      {
        text: `storeFile=a.jks\nstorePassword=${password(9)}`,
        token: password(9),
        path: 'android/key.properties',
      },
      { text: `signing.password = ${phrase()}`, token: phrase(), path: 'home/.gradle/gradle.properties' },
    ],
    ignores: ['org.gradle.jvmargs=-Xmx2g', 'signing.keyId=24875D73', `shopToken=\${TOKEN}`, 'keyPassword='],
    path: 'gradle.properties',
  },
  'gradle-signing-password': {
    finds: [
      { text: `  storePassword "${phrase()}"\n`, token: phrase(), path: 'app/build.gradle' },
      { text: `  keyPassword = "${password(9)}"`, token: password(9), path: 'app/build.gradle.kts' },
    ],
    ignores: [
      "storePassword keystoreProperties['storePassword']",
      'keyPassword System.getenv("KEY_PASSWORD")',
    ],
    path: 'app/build.gradle',
  },
  'sbt-password': {
    finds: [
      {
        text: `realm=Shop\nhost=a\nuser=ci\npassword=${phrase()}`,
        token: phrase(),
        path: 'home/.sbt/.credentials',
      },
      {
        text: `credentials += Credentials("Shop", "nexus.shop.internal", "ci", "${password()}")`,
        token: password(),
        path: 'build.sbt',
      },
    ],
    ignores: ['credentials += Credentials(Path.userHome / ".sbt" / ".credentials")', 'password=password'],
    path: 'build.sbt',
  },
});
