// What stands around secrets: people, hosts, paths, ids, words. None of it is secret.
import type { Draw } from '../draw.ts';
import { drawShape } from './shape.ts';

const companies = 'acme northwind fabrikam globex initech tailspin wingtip adatum litware proseware'.split(
  ' ',
);
const people = 'alice bob carol dave erin frank grace heidi ivan judy mallory oscar peggy trent'.split(' ');
const services = 'billing orders search inventory mailer reports gateway catalog accounts ledger'.split(' ');
const things = 'invoice customer session product shipment report account message payment ticket'.split(' ');
const regions = ['eu-west-1', 'us-east-1', 'eu-central-1', 'ap-southeast-2', 'us-west-2'];

const shape = (of: string) => (draw: Draw) => drawShape(of, draw);
const one = (list: readonly string[]) => (draw: Draw) => draw.pick(list);

/** By the name that a template uses. */
export const fillers: Record<string, (draw: Draw) => string> = {
  company: one(companies),
  person: one(people),
  service: one(services),
  thing: one(things),
  region: one(regions),
  user: (draw) =>
    draw.pick([draw.pick(people), `${draw.pick(services)}_app`, 'postgres', 'deploy', 'svc-ci']),
  host: (draw) => `${draw.pick(['db', 'pg1', 'mail', 'cache', 'mq'])}.${draw.pick(companies)}.io`,
  domain: (draw) => `${draw.pick(companies)}.${draw.pick(['io', 'com', 'dev', 'net'])}`,
  email: (draw) => `${draw.pick(people)}@${draw.pick(companies)}.com`,
  ip: (draw) => `10.${draw.below(256)}.${draw.below(256)}.${draw.below(256)}`,
  number: (draw) => String(10 + draw.below(9000)),
  version: (draw) => `${draw.below(9)}.${draw.below(30)}.${draw.below(20)}`,
  date: (draw) => `20${20 + draw.below(7)}-0${1 + draw.below(9)}-1${draw.below(10)}`,
  epoch: (draw) => `17${draw.text('digits', 8)}`,
  uuid: shape('{uuid}'),
  commit: shape('{hex 40}'),
  short: shape('{hex 7}'),
  md5: shape('{hex 32}'),
  sha256: shape('{hex 64}'),
  sha512: shape('{bytes 64}'),
  digest: shape('{bytes 32}'),
  id: shape('{alnum 20}'),
  objectid: shape('{hex 24}'),
  ulid: shape('01H{upper 23}'),
  nanoid: shape('{base64url 21}'),
  account: shape('{digits 12}'),
  image: shape('iVBORw0KGgoAAAANSUhEUgAA{base64 600}'),
  font: shape('d09GMgABAAAAA{base64 900}'),
  x24: () => 'x'.repeat(24),
  x36: () => 'x'.repeat(36),
  X16: () => 'X'.repeat(16),
  blob: shape('{base64 240}'),
};

/** What stays the same in one text: a project has one company. */
export const settled: ReadonlySet<string> = new Set([
  'company',
  'person',
  'service',
  'thing',
  'region',
  'user',
  'host',
  'domain',
  'email',
  'account',
]);
