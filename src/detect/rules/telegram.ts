// Telegram: https://core.telegram.org/bots/api#authorizing-your-bot
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('Telegram', {
  'telegram-bot-token': {
    kind: 'shaped',
    title: 'Telegram bot token',
    keywords: [':aa'],
    // In the URLs of the API, `bot` runs into the token.
    pattern: /(?:bot)?(?<value>\d{8,10}:AA[A-Za-z0-9_-]{33})/,
    lead: 13,
    longest: 49,
    notBefore: '-',
    variable: 'TELEGRAM_BOT_TOKEN',
    revoke: 'https://core.telegram.org/bots/features#botfather',
  },
});

const token = (): string => [sample('6', 9, 'digits'), sample('AA', 33, 'base64url')].join(':');

export const proof = (): Proofs<typeof rules> => ({
  'telegram-bot-token': {
    finds: [
      { text: `bot = telebot.TeleBot("${token()}")`, token: token() },
      { text: `https://api.telegram.org/bot${token()}/getMe`, token: token() },
      { text: `TELEGRAM_BOT_TOKEN=${token()}`, token: token() },
    ],
    ignores: [
      'mac: 00:11:22:AA:BB:CC',
      `1234567890:AA${'x'.repeat(33)}`,
      `${sample('6', 9, 'digits')}:${sample('AA', 20)}`,
    ],
  },
});
