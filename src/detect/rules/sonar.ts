// SonarQube: https://docs.sonarsource.com/sonarqube-server/user-guide/managing-tokens/
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

const revoke = 'https://docs.sonarsource.com/sonarqube-server/user-guide/managing-tokens/#revoking-a-token';

export const rules = issuedBy('SonarQube', {
  'sonar-token': {
    kind: 'shaped',
    title: 'SonarQube user, project or global analysis token',
    keywords: ['squ_', 'sqp_', 'sqa_'],
    pattern: /sq[upa]_[0-9a-f]{40}/,
    variable: 'SONAR_TOKEN',
    revoke,
  },
  'sonar-badge-token': {
    kind: 'shaped',
    title: 'SonarQube project badge token',
    keywords: ['sqb_'],
    pattern: /sqb_[0-9a-f]{40}/,
    // It shows a badge.
    severity: 'low',
    variable: '',
    revoke,
  },
});

export const proof = (): Proofs<typeof rules> => ({
  'sonar-token': {
    finds: [
      {
        text: `mvn sonar:sonar -Dsonar.token=${sample('sqp_', 40, 'hex')}`,
        token: sample('sqp_', 40, 'hex'),
      },
      { text: `SONAR_TOKEN=${sample('squ_', 40, 'hex')}`, token: sample('squ_', 40, 'hex') },
    ],
    ignores: [sample('squ_', 20, 'hex')],
  },
  'sonar-badge-token': {
    finds: [
      {
        text: `https://sonar.example.org/api/project_badges/measure?project=shop&token=${sample('sqb_', 40, 'hex')}`,
        token: sample('sqb_', 40, 'hex'),
      },
    ],
    ignores: [sample('sqb_', 20, 'hex')],
  },
});
