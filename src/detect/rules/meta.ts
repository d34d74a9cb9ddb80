// Meta: https://developers.facebook.com/docs/facebook-login/guides/access-tokens/
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('Meta', {
  'meta-access-token': {
    kind: 'shaped',
    title: 'Facebook, Instagram or WhatsApp access token',
    keywords: ['eaa', 'igaa', 'thaa'],
    pattern: /(?:EAA[B-Z]|IGAA|THAA)[A-Za-z0-9]{90,400}/,
    notBefore: '+/=',
    variable: 'FACEBOOK_ACCESS_TOKEN',
    revoke: 'https://developers.facebook.com/docs/facebook-login/guides/permissions/request-revoke',
  },
  'meta-app-secret': {
    kind: 'named',
    title: 'Facebook app secret',
    keywords: ['facebook', 'fb_app', 'meta_app', 'instagram', 'whatsapp', 'messenger'],
    pattern: /[0-9a-f]{32}/,
    name: /secret/,
    variable: 'FACEBOOK_APP_SECRET',
    revoke:
      'https://developers.facebook.com/docs/development/create-an-app/app-dashboard/basic-settings#app-secret',
  },
});

export const proof = (): Proofs<typeof rules> => ({
  'meta-access-token': {
    finds: [
      {
        text: `https://graph.facebook.com/me?access_token=${sample('EAAG', 180)}`,
        token: sample('EAAG', 180),
      },
      { text: `WHATSAPP_TOKEN=${sample('EAAG', 180)}`, token: sample('EAAG', 180) },
    ],
    ignores: [sample('EAAG', 40)],
  },
  'meta-app-secret': {
    finds: [
      { text: `FACEBOOK_APP_SECRET=${sample('', 32, 'hex')}`, token: sample('', 32, 'hex') },
      {
        text: `passport.use(new FacebookStrategy({\n  clientID: '1',\n  clientSecret: '${sample('', 32, 'hex')}',\n}));`,
        token: sample('', 32, 'hex'),
      },
    ],
    ignores: [`FACEBOOK_APP_ID=${sample('1', 15, 'digits')}`],
  },
});
