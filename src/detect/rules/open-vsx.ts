// Open VSX Registry: https://github.com/eclipse/openvsx/wiki/Publishing-Extensions
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

const revoke = 'https://open-vsx.org/user-settings/tokens';

export const rules = issuedBy('Open VSX', {
  'open-vsx-token': {
    kind: 'shaped',
    title: 'Open VSX access token',
    keywords: ['ovsxp_', 'ovsxat_'],
    pattern: /ovsx(?:p|at)_[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/,
    variable: 'OVSX_PAT',
    revoke,
  },
  'open-vsx-legacy-token': {
    kind: 'named',
    title: 'Open VSX access token without a prefix',
    keywords: ['ovsx', 'openvsx', 'open-vsx', 'open_vsx'],
    pattern: /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/,
    name: /token|pat|key|^-p$/,
    variable: 'OVSX_PAT',
    revoke,
  },
});

const uuid = (): string => [8, 4, 4, 4, 12].map((length) => sample('', length, 'hex')).join('-');
const token = (): string => ['ovsxp', uuid()].join('_');

export const proof = (): Proofs<typeof rules> => ({
  'open-vsx-token': {
    finds: [
      { text: `OVSX_PAT=${token()}`, token: token() },
      { text: `npx ovsx publish shop.vsix -p ${token()}`, token: token() },
    ],
    ignores: ['OVSX_PAT=ovsxp_your_token', `OVSX_RUN=${uuid()}`],
  },
  'open-vsx-legacy-token': {
    finds: [
      { text: `OVSX_PAT=${uuid()}`, token: uuid() },
      {
        text: `- uses: HaaLeo/publish-vscode-extension@v1 # open-vsx\n  with:\n    pat: ${uuid()}`,
        token: uuid(),
      },
    ],
    ignores: [`openvsx_extension_id = "${uuid()}"`, `pat: ${uuid()}`],
  },
});
