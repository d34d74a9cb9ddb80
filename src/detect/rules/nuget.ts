// NuGet: https://learn.microsoft.com/nuget/nuget-org/publish-a-package
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('NuGet', {
  'nuget-api-key': {
    kind: 'shaped',
    title: 'NuGet API key',
    keywords: ['oy2'],
    pattern: /oy2[a-z0-9]{43}/,
    longest: 47,
    variable: 'NUGET_API_KEY',
    revoke: 'https://learn.microsoft.com/nuget/nuget-org/scoped-api-keys',
  },
});

export const proof = (): Proofs<typeof rules> => ({
  'nuget-api-key': {
    finds: [
      {
        text: `dotnet nuget push *.nupkg --api-key ${sample('oy2', 43, 'lower')}`,
        token: sample('oy2', 43, 'lower'),
      },
      { text: `NUGET_API_KEY: ${sample('oy2', 43, 'lower')}`, token: sample('oy2', 43, 'lower') },
    ],
    ignores: [sample('oy2', 30, 'lower')],
  },
});
