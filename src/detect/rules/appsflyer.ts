// AppsFlyer: https://dev.appsflyer.com/hc/docs/integrate-android-sdk
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('AppsFlyer', {
  'appsflyer-dev-key': {
    kind: 'named',
    title: 'AppsFlyer dev key',
    keywords: ['appsflyer', 'af_dev_key'],
    pattern: /(?=[A-Za-z]{0,21}\d)[A-Za-z0-9]{22}/,
    // It goes into every copy of the app, and lets anybody report events in its name.
    severity: 'low',
    variable: 'APPSFLYER_DEV_KEY',
    revoke: 'https://support.appsflyer.com/hc/en-us/articles/207032066',
  },
});

const key = (): string => sample('', 22);

export const proof = (): Proofs<typeof rules> => ({
  'appsflyer-dev-key': {
    finds: [
      { text: `APPSFLYER_DEV_KEY=${key()}`, token: key() },
      { text: `AppsFlyerLib.getInstance().init("${key()}", null, this);`, token: key() },
      { text: `appsFlyer.initSdk({ devKey: '${key()}', isDebug: false });`, token: key() },
      { text: `AppsFlyerLib.shared().appsFlyerDevKey = "${key()}"`, token: key() },
    ],
    ignores: [`appsflyer_event = "${key()}"`, 'AF_DEV_KEY=YOUR_DEV_KEY'],
  },
});
