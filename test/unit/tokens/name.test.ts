// A token's name says what it is for, fits an environment variable, and never takes one that is in use.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { freeName, nameFor } from '../../../src/tokens/name.ts';
import { isReserved } from '../../../src/tokens/reservedNames.ts';
import { Secret } from '../../../src/tokens/secret.ts';

const stripe = { variable: 'STRIPE_SECRET_KEY', issuer: 'Stripe' };
const generic = { variable: '', issuer: '' };

describe('the name of a token', () => {
  const ofStripe: Readonly<Record<string, string>> = {
    stripeSecretKey: 'STRIPE_SECRET_KEY',
    billingStripeKey: 'BILLING_STRIPE_KEY',
    PAYMENTS_TOKEN: 'PAYMENTS_TOKEN',
    'process.env["STRIPE_KEY"]': 'STRIPE_KEY',
    'config.stripe.secretKey': 'STRIPE_SECRET_KEY',
    'config.billing.apiKey': 'STRIPE_BILLING_API_KEY',
    refundsKey: 'STRIPE_REFUNDS_KEY',
    billing: 'BILLING_STRIPE_SECRET_KEY',
    stripe: 'STRIPE_SECRET_KEY',
    STRIPE: 'STRIPE_SECRET_KEY',
    'stripe-key': 'STRIPE_KEY',
    _stripeKey: 'STRIPE_KEY',
  };
  for (const [beside, name] of Object.entries(ofStripe)) {
    it(`of a Stripe key beside ${beside} is ${name}`, () =>
      assert.equal(nameFor({ ...stripe, beside }), name));
  }

  for (const beside of [
    '',
    'key',
    'token',
    'apiKey',
    'API_KEY',
    'value',
    'key2',
    'x',
    'options.key',
    'PATH',
    'NODE_OPTIONS',
    'ключ',
  ]) {
    it(`is the issuer’s variable where ${beside || 'nothing'} beside it says nothing`, () => {
      assert.equal(nameFor({ ...stripe, beside }), 'STRIPE_SECRET_KEY');
    });
  }

  const ofPassword: Readonly<Record<string, string>> = {
    databaseURL: 'DATABASE_PASSWORD',
    DATABASE_URL: 'DATABASE_PASSWORD',
    url: 'DATABASE_PASSWORD',
    'shop.dsn': 'SHOP_PASSWORD',
    REPLICA_DB_PASSWORD: 'REPLICA_DB_PASSWORD',
  };
  for (const [beside, name] of Object.entries(ofPassword)) {
    it(`of a password within ${beside} is ${name}`, () => {
      assert.equal(nameFor({ variable: 'DATABASE_PASSWORD', issuer: '', beside }), name);
    });
  }

  const ofNobody: Readonly<Record<string, string>> = {
    '': 'API_TOKEN',
    token: 'API_TOKEN',
    value: 'API_TOKEN',
    ключ: 'API_TOKEN',
    LD_PRELOAD: 'API_TOKEN',
    dbPassword: 'DB_PASSWORD',
    password: 'PASSWORD',
    apiKey: 'API_KEY',
    'client-secret': 'CLIENT_SECRET',
    SECRET_KEY: 'SECRET_KEY',
    AWSSecretKey: 'AWS_SECRET_KEY',
    OAuth2Token: 'OAUTH2_TOKEN',
    gitHubToken: 'GITHUB_TOKEN',
    openAIKey: 'OPENAI_KEY',
    'spring.datasource.password': 'DATASOURCE_PASSWORD',
    'headers["X-Api-Key"]': 'API_KEY',
    größeKey: 'GROSSE_KEY',
    'clé-secrète': 'CLE_SECRETE',
    '2captchaKey': 'CAPTCHA_KEY',
  };
  for (const [beside, name] of Object.entries(ofNobody)) {
    it(`of nobody’s secret beside ${beside || 'nothing'} is ${name}`, () => {
      assert.equal(nameFor({ ...generic, beside }), name);
    });
  }

  it('names the issuer where there is no conventional variable', () => {
    assert.equal(nameFor({ variable: '', issuer: 'Acme Corp', beside: 'apiKey' }), 'ACME_CORP_API_KEY');
    assert.equal(nameFor({ variable: '', issuer: 'Acme Corp', beside: '' }), 'ACME_CORP_TOKEN');
  });

  it('is a variable’s name of at most 64 characters that nobody owns, whatever stands beside it', () => {
    const text = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom('PATH', 'home', 'ldPreload', 'x'.repeat(99)),
    );
    fc.assert(
      fc.property(text, text, text, (variable, issuer, beside) => {
        const name = nameFor({ variable, issuer, beside });
        assert.match(name, /^[A-Z][A-Z0-9_]{0,63}$/);
        assert.ok(!isReserved(name), name);
      }),
    );
  });

  it('is cut between words', () => {
    const name = nameFor({ ...generic, beside: `${'very long '.repeat(9).replaceAll(' ', '_')}token` });
    assert.ok(name.length <= 64 && /_(?:VERY|LONG)$/.test(name), name);
  });
});

describe('a free name', () => {
  const value = new Secret('a');
  const holding = (names: Readonly<Record<string, string>>) => (name: string) =>
    Promise.resolve(Object.hasOwn(names, name) ? new Secret(names[name] ?? '') : undefined);

  it('is the wanted one where that is free', async () => {
    assert.deepEqual(await freeName('NAME', value, holding({})), { name: 'NAME', reused: false });
  });

  it('is the one that has this value already', async () => {
    assert.deepEqual(await freeName('NAME', value, holding({ NAME: 'a' })), { name: 'NAME', reused: true });
    const names = { NAME: 'b', NAME_2: 'a' };
    assert.deepEqual(await freeName('NAME', value, holding(names)), { name: 'NAME_2', reused: true });
  });

  it('has the next number where other values have the names', async () => {
    const names = { NAME: 'b', NAME_2: 'c' };
    assert.deepEqual(await freeName('NAME', value, holding(names)), { name: 'NAME_3', reused: false });
  });

  it('stays within 64 characters with its number', async () => {
    const wanted = 'N'.repeat(64);
    const { name } = await freeName(wanted, value, holding({ [wanted]: 'b' }));
    assert.equal(name, `${'N'.repeat(62)}_2`);
  });

  it('is no name at all where a store answers every one', async () => {
    await assert.rejects(
      freeName('NAME', value, () => Promise.resolve(new Secret('b'))),
      { code: 'name-taken' },
    );
  });
});
