// The tokens of the sample project, put together when it is written so that none stands in this repository.
import { base62, crc32 } from '../../src/detect/checksum.ts';
import { sample } from '../../src/detect/sample.ts';

/** A classic GitHub token, with the checksum at its end that GitHub computes. */
function github(): string {
  const body = sample('', 30);
  return `ghp_${body}${base62(crc32(body), 6)}`;
}

export const tokens = {
  stripe: sample('sk_live_', 24),
  github: github(),
  awsId: sample('AKIA', 16, 'base32'),
  awsSecret: sample('', 40, 'base64'),
  slack: [sample('xoxb-', 12, 'digits'), sample('', 12, 'digits'), sample('', 24)].join('-'),
  openai: `${sample('sk-proj-', 74, 'base64url')}T3BlbkFJ${sample('', 74, 'base64url')}`,
  postgres: `postgres://shop:${sample('', 20)}@db.internal.example:5432/shop`,
};
