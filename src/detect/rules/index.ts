// The one table of rules, a line an issuer.
import type { Rule } from '../rule.ts';
import { rules as anthropic } from './anthropic.ts';
import { rules as aws } from './aws.ts';
import { rules as azure } from './azure.ts';
import { rules as azureDevops } from './azure-devops.ts';
import { rules as cloudflare } from './cloudflare.ts';
import { rules as datadog } from './datadog.ts';
import { rules as digitalocean } from './digitalocean.ts';
import { rules as discord } from './discord.ts';
import { rules as entra } from './entra.ts';
import { rules as generic } from './generic.ts';
import { rules as github } from './github.ts';
import { rules as gitlab } from './gitlab.ts';
import { rules as google } from './google.ts';
import { rules as hashicorp } from './hashicorp.ts';
import { rules as huggingface } from './huggingface.ts';
import { rules as mailchimp } from './mailchimp.ts';
import { rules as mailgun } from './mailgun.ts';
import { rules as npm } from './npm.ts';
import { rules as openai } from './openai.ts';
import { rules as postmark } from './postmark.ts';
import { rules as pypi } from './pypi.ts';
import { rules as sendgrid } from './sendgrid.ts';
import { rules as sentry } from './sentry.ts';
import { rules as shopify } from './shopify.ts';
import { rules as slack } from './slack.ts';
import { rules as square } from './square.ts';
import { rules as stripe } from './stripe.ts';
import { rules as telegram } from './telegram.ts';
import { rules as twilio } from './twilio.ts';

export const rules: readonly Rule[] = [
  anthropic,
  aws,
  azure,
  azureDevops,
  cloudflare,
  datadog,
  digitalocean,
  discord,
  entra,
  generic,
  github,
  gitlab,
  google,
  hashicorp,
  huggingface,
  mailchimp,
  mailgun,
  npm,
  openai,
  postmark,
  pypi,
  sendgrid,
  sentry,
  shopify,
  slack,
  square,
  stripe,
  telegram,
  twilio,
].flatMap((issuer) => Object.values(issuer));
