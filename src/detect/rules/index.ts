// The one table of rules, a line an issuer.
import type { Rule } from '../rule.ts';
import { rules as airtable } from './airtable.ts';
import { rules as algolia } from './algolia.ts';
import { rules as anthropic } from './anthropic.ts';
import { rules as asana } from './asana.ts';
import { rules as atlassian } from './atlassian.ts';
import { rules as auth0 } from './auth0.ts';
import { rules as aws } from './aws.ts';
import { rules as azure } from './azure.ts';
import { rules as azureDevops } from './azure-devops.ts';
import { rules as bitbucket } from './bitbucket.ts';
import { rules as buildkite } from './buildkite.ts';
import { rules as circleci } from './circleci.ts';
import { rules as clerk } from './clerk.ts';
import { rules as cloudflare } from './cloudflare.ts';
import { rules as crates } from './crates.ts';
import { rules as databricks } from './databricks.ts';
import { rules as datadog } from './datadog.ts';
import { rules as digitalocean } from './digitalocean.ts';
import { rules as discord } from './discord.ts';
import { rules as docker } from './docker.ts';
import { rules as doppler } from './doppler.ts';
import { rules as entra } from './entra.ts';
import { rules as figma } from './figma.ts';
import { rules as fly } from './fly.ts';
import { rules as generic } from './generic.ts';
import { rules as github } from './github.ts';
import { rules as gitlab } from './gitlab.ts';
import { rules as google } from './google.ts';
import { rules as grafana } from './grafana.ts';
import { rules as hashicorp } from './hashicorp.ts';
import { rules as heroku } from './heroku.ts';
import { rules as huggingface } from './huggingface.ts';
import { rules as jfrog } from './jfrog.ts';
import { rules as linear } from './linear.ts';
import { rules as mailchimp } from './mailchimp.ts';
import { rules as mailgun } from './mailgun.ts';
import { rules as neon } from './neon.ts';
import { rules as netlify } from './netlify.ts';
import { rules as newrelic } from './newrelic.ts';
import { rules as notion } from './notion.ts';
import { rules as npm } from './npm.ts';
import { rules as nuget } from './nuget.ts';
import { rules as okta } from './okta.ts';
import { rules as openai } from './openai.ts';
import { rules as planetscale } from './planetscale.ts';
import { rules as postman } from './postman.ts';
import { rules as postmark } from './postmark.ts';
import { rules as pypi } from './pypi.ts';
import { rules as railway } from './railway.ts';
import { rules as render } from './render.ts';
import { rules as rubygems } from './rubygems.ts';
import { rules as sendgrid } from './sendgrid.ts';
import { rules as sentry } from './sentry.ts';
import { rules as shopify } from './shopify.ts';
import { rules as slack } from './slack.ts';
import { rules as square } from './square.ts';
import { rules as stripe } from './stripe.ts';
import { rules as supabase } from './supabase.ts';
import { rules as telegram } from './telegram.ts';
import { rules as travis } from './travis.ts';
import { rules as twilio } from './twilio.ts';
import { rules as vercel } from './vercel.ts';

export const rules: readonly Rule[] = [
  airtable,
  algolia,
  anthropic,
  asana,
  atlassian,
  auth0,
  aws,
  azure,
  azureDevops,
  bitbucket,
  buildkite,
  circleci,
  clerk,
  cloudflare,
  crates,
  databricks,
  datadog,
  digitalocean,
  discord,
  docker,
  doppler,
  entra,
  figma,
  fly,
  generic,
  github,
  gitlab,
  google,
  grafana,
  hashicorp,
  heroku,
  huggingface,
  jfrog,
  linear,
  mailchimp,
  mailgun,
  neon,
  netlify,
  newrelic,
  notion,
  npm,
  nuget,
  okta,
  openai,
  planetscale,
  postman,
  postmark,
  pypi,
  railway,
  render,
  rubygems,
  sendgrid,
  sentry,
  shopify,
  slack,
  square,
  stripe,
  supabase,
  telegram,
  travis,
  twilio,
  vercel,
].flatMap((issuer) => Object.values(issuer));
