// The list of tokens holds what is recorded and what is found, and says in words how old it is.
import assert from 'node:assert/strict';
import { describeAge, mergeTokens } from '../../../src/tokens/inventory.ts';
import type { Token } from '../../../src/tokens/token.ts';

const DAY = 86_400_000;
const token = (name: string, more: Partial<Token> = {}): Token => ({
  ...{ name, store: 'dotenv', place: '/p/.env', issuer: 'Stripe', rule: 'stripe-secret-key' },
  ...more,
});

describe('merging tokens', () => {
  it('lists what is recorded and what is only found, by name', () => {
    const merged = mergeTokens([token('B')], [{ store: 'dotenv', place: '/p/.env', names: ['C', 'B', 'A'] }]);
    assert.deepEqual(
      merged.map(({ name, issuer, isRecorded }) => [name, issuer, isRecorded]),
      [
        ['A', '', false],
        ['B', 'Stripe', true],
        ['C', '', false],
      ],
    );
  });

  it('says which recorded tokens their store does not have', () => {
    const recorded = [token('GONE'), token('KEPT', { store: 'keychain', place: '' })];
    const merged = mergeTokens(recorded, [{ store: 'dotenv', place: '/p/.env', names: [] }]);
    assert.deepEqual(
      merged.map(({ name, isMissing }) => [name, isMissing]),
      [
        ['GONE', true],
        ['KEPT', false],
      ],
    );
  });

  it('tells the same name in two places apart', () => {
    const listings = ['/a/.env', '/b/.env'].map(
      (place) => ({ store: 'dotenv', place, names: ['X'] }) as const,
    );
    assert.deepEqual(
      mergeTokens([], listings).map(({ place }) => place),
      ['/a/.env', '/b/.env'],
    );
  });
});

describe('the age of a token', () => {
  const now = 1_700_000_000_000;
  const ages: readonly (readonly [number, string])[] = [
    [0, 'added today'],
    [-DAY, 'added today'],
    [DAY - 1, 'added today'],
    [DAY, '1 day old'],
    [12 * DAY, '12 days old'],
    [90 * DAY, '2 months old'],
    [800 * DAY, '2 years old'],
  ];
  for (const [age, words] of ages) {
    it(`of ${age / DAY} days is “${words}”`, () =>
      assert.equal(describeAge({ createdAt: now - age }, now), words));
  }

  const spans: readonly (readonly [number, string])[] = [
    [3 * DAY, 'expires in 3 days'],
    [DAY / 2, 'expires in 12 hours'],
    [1000, 'expires within the hour'],
    [0, 'expired just now'],
    [-2 * DAY, 'expired 2 days ago'],
  ];
  for (const [left, words] of spans) {
    it(`with ${left / DAY} days left is “${words}”`, () => {
      assert.equal(describeAge({ createdAt: now, expiresAt: now + left }, now), words);
    });
  }

  it('is empty where nothing is known', () => assert.equal(describeAge({}, now), ''));
});
