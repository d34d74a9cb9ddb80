// Clerk: https://clerk.com/docs/deployments/clerk-environment-variables
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('Clerk', {
  'clerk-secret-key': {
    kind: 'shaped',
    title: 'Clerk secret key',
    // The key looks like one of Stripe's; only the name beside it tells them apart.
    keywords: ['clerk_secret_key', 'clerksecretkey'],
    pattern:
      /(?:CLERK_SECRET_KEY|clerk_secret_key|clerkSecretKey)["']?(?: {0,4}[=:,] {0,4})["'`]?(?<value>sk_(?:live|test)_[A-Za-z0-9]{40,60})/,
    variable: 'CLERK_SECRET_KEY',
    revoke: 'https://clerk.com/docs/guides/secure/rotate-api-keys',
  },
});

export const proof = (): Proofs<typeof rules> => ({
  'clerk-secret-key': {
    finds: [
      {
        text: `NEXT_PUBLIC_CLERK_KEY=pk\nCLERK_SECRET_KEY=${sample('sk_live_', 42)}`,
        token: sample('sk_live_', 42),
      },
      {
        text: `"CLERK_SECRET_KEY": "${sample('sk_live_', 42, 'alnum', 2)}"`,
        token: sample('sk_live_', 42, 'alnum', 2),
      },
    ],
    ignores: ['CLERK_SECRET_KEY=sk_live_...', `STRIPE_SECRET_KEY=${sample('sk_live_', 42)}`],
  },
});
