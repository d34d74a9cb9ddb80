// PyPI: https://pypi.org/help/#apitoken
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('PyPI', {
  'pypi-token': {
    kind: 'shaped',
    title: 'PyPI API token',
    // The macaroon's beginning: the base64 of `pypi.org` and `test.pypi.org`.
    keywords: ['pypi-ageichlwas5vcmc', 'pypi-agendgvzdc5wexbplm9yzw'],
    pattern: /pypi-(?:AgEIcHlwaS5vcmc|AgENdGVzdC5weXBpLm9yZw)[A-Za-z0-9_-]{50,1000}/,
    longest: 1040,
    variable: 'TWINE_PASSWORD',
    revoke: 'https://pypi.org/help/#compromised-token',
  },
});

export const proof = (): Proofs<typeof rules> => ({
  'pypi-token': {
    finds: [
      {
        text: `[pypi]\nusername = __token__\npassword = ${sample('pypi-AgEIcHlwaS5vcmc', 140, 'base64url')}`,
        token: sample('pypi-AgEIcHlwaS5vcmc', 140, 'base64url'),
      },
      {
        text: `TWINE_PASSWORD=${sample('pypi-AgENdGVzdC5weXBpLm9yZw', 140, 'base64url')} twine upload dist/*`,
        token: sample('pypi-AgENdGVzdC5weXBpLm9yZw', 140, 'base64url'),
      },
    ],
    ignores: ['password = pypi-AgEIcHlwaS5vcmc...', sample('pypi-AgEIcHlwaS5vcmc', 20)],
  },
});
