// Mailchimp: https://mailchimp.com/developer/marketing/guides/quick-start/
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('Mailchimp', {
  'mailchimp-api-key': {
    kind: 'shaped',
    title: 'Mailchimp API key',
    keywords: ['-us'],
    pattern: /[0-9a-f]{32}-us\d{1,2}/,
    lead: 32,
    longest: 37,
    variable: 'MAILCHIMP_API_KEY',
    revoke: 'https://mailchimp.com/help/about-api-keys/',
  },
  'mailchimp-transactional-key': {
    kind: 'named',
    title: 'Mailchimp Transactional (Mandrill) API key',
    keywords: ['mandrill', 'mailchimp_transactional'],
    pattern: /(?:md-)?(?=[A-Za-z_-]{0,21}\d)[A-Za-z0-9_-]{22}/,
    name: /key|token|secret|password/,
    variable: 'MANDRILL_API_KEY',
    revoke: 'https://mailchimp.com/developer/transactional/docs/fundamentals/#authentication',
  },
});

export const proof = (): Proofs<typeof rules> => ({
  'mailchimp-api-key': {
    finds: [
      {
        text: `client.setConfig({ apiKey: "${sample('', 32, 'hex')}-us21", server: "us21" });`,
        token: `${sample('', 32, 'hex')}-us21`,
      },
      { text: `MAILCHIMP_API_KEY=${sample('', 32, 'hex')}-us6`, token: `${sample('', 32, 'hex')}-us6` },
    ],
    ignores: ['region: eu-us1', `${sample('', 30, 'hex')}-us21`, `${sample('', 32, 'hex')}-user`],
  },
  'mailchimp-transactional-key': {
    finds: [
      { text: `MANDRILL_API_KEY=${sample('md-', 22)}`, token: sample('md-', 22) },
      { text: `mandrill_client = mandrill.Mandrill(api_key="${sample('', 22)}")`, token: sample('', 22) },
    ],
    ignores: [`mandrill_template = "${sample('', 22)}"`, 'MANDRILL_API_KEY=mandrill-key-from-vault'],
  },
});
