// LaunchDarkly: https://launchdarkly.com/docs/home/account/api
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

const revoke = 'https://launchdarkly.com/docs/home/account/api';

export const rules = issuedBy('LaunchDarkly', {
  'launchdarkly-access-token': {
    kind: 'shaped',
    title: 'LaunchDarkly API access token',
    keywords: ['api-'],
    pattern: /api-[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/,
    longest: 40,
    variable: 'LAUNCHDARKLY_ACCESS_TOKEN',
    revoke,
  },
  'launchdarkly-sdk-key': {
    kind: 'shaped',
    title: 'LaunchDarkly SDK key',
    keywords: ['sdk-'],
    pattern: /sdk-[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/,
    longest: 40,
    variable: 'LAUNCHDARKLY_SDK_KEY',
    revoke: 'https://launchdarkly.com/docs/home/account/environment/keys',
  },
  'launchdarkly-mobile-key': {
    kind: 'shaped',
    title: 'LaunchDarkly mobile key',
    keywords: ['mob-'],
    pattern: /mob-[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/,
    longest: 40,
    // It is shipped in every copy of an app.
    severity: 'low',
    variable: 'LAUNCHDARKLY_MOBILE_KEY',
    revoke: 'https://launchdarkly.com/docs/home/account/environment/keys',
  },
});

const uuid = (): string => [8, 4, 4, 4, 12].map((length) => sample('', length, 'hex')).join('-');

export const proof = (): Proofs<typeof rules> => ({
  'launchdarkly-access-token': {
    finds: [
      {
        text: `curl -H "Authorization: api-${uuid()}" https://app.launchdarkly.com/api/v2/projects`,
        token: `api-${uuid()}`,
      },
    ],
    ignores: ['api-v2-projects'],
  },
  'launchdarkly-sdk-key': {
    finds: [
      { text: `LAUNCHDARKLY_SDK_KEY=sdk-${uuid()}`, token: `sdk-${uuid()}` },
      { text: `ldclient.set_config(Config("sdk-${uuid()}"))`, token: `sdk-${uuid()}` },
    ],
    ignores: ['aws-sdk-client-mock'],
  },
  'launchdarkly-mobile-key': {
    finds: [{ text: `val ldConfig = LDConfig.Builder().mobileKey("mob-${uuid()}")`, token: `mob-${uuid()}` }],
    ignores: ['mob-programming'],
  },
});
