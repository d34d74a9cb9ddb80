// Adafruit IO: https://io.adafruit.com/api/docs/#authentication
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('Adafruit', {
  'adafruit-io-key': {
    kind: 'shaped',
    title: 'Adafruit IO key',
    keywords: ['aio_'],
    pattern: /aio_[A-Za-z0-9]{28}/,
    variable: 'ADAFRUIT_IO_KEY',
    revoke: 'https://learn.adafruit.com/welcome-to-adafruit-io/securing-your-io-account',
  },
});

export const proof = (): Proofs<typeof rules> => ({
  'adafruit-io-key': {
    finds: [
      { text: `#define IO_KEY "${sample('aio_', 28)}"`, token: sample('aio_', 28) },
      { text: `curl -H "X-AIO-Key: ${sample('aio_', 28)}"`, token: sample('aio_', 28) },
    ],
    ignores: [sample('aio_', 20), 'aio_read_write_submit_and_wait_all'],
  },
});
