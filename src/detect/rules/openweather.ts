// OpenWeather: https://openweathermap.org/appid
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('OpenWeather', {
  'openweather-api-key': {
    kind: 'named',
    title: 'OpenWeather API key',
    keywords: [
      'openweather',
      'open_weather',
      'open-weather',
      'owm_api',
      'owm.api',
      'owmapi',
      'owm_key',
      'pyowm',
    ],
    pattern: /[0-9a-f]{32}/,
    name: /key|appid|token|^OWM$/,
    variable: 'OPENWEATHER_API_KEY',
    revoke: 'https://openweathermap.org/appid',
  },
});

const key = (): string => sample('', 32, 'hex');

export const proof = (): Proofs<typeof rules> => ({
  'openweather-api-key': {
    finds: [
      { text: `OPENWEATHER_API_KEY=${key()}`, token: key() },
      { text: `https://api.openweathermap.org/data/2.5/weather?q=London&appid=${key()}`, token: key() },
      { text: `from pyowm import OWM\nowm = OWM('${key()}')`, token: key() },
      { text: `open_weather:\n  api_key: ${key()}`, token: key() },
    ],
    ignores: [`openweather_icon = "${key()}"`, 'OPENWEATHER_API_KEY=your_api_key'],
  },
});
