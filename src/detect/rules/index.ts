// The one table of rules, a line an issuer.
import type { Rule } from '../rule.ts';
import { rules as adyen } from './adyen.ts';
import { rules as age } from './age.ts';
import { rules as airtable } from './airtable.ts';
import { rules as algolia } from './algolia.ts';
import { rules as anthropic } from './anthropic.ts';
import { rules as asana } from './asana.ts';
import { rules as atlassian } from './atlassian.ts';
import { rules as auth0 } from './auth0.ts';
import { rules as authorizationHeader } from './authorization-header.ts';
import { rules as aws } from './aws.ts';
import { rules as azure } from './azure.ts';
import { rules as azureDevops } from './azure-devops.ts';
import { rules as bitbucket } from './bitbucket.ts';
import { rules as box } from './box.ts';
import { rules as braintree } from './braintree.ts';
import { rules as buildkite } from './buildkite.ts';
import { rules as circleci } from './circleci.ts';
import { rules as clerk } from './clerk.ts';
import { rules as cloudflare } from './cloudflare.ts';
import { rules as cohere } from './cohere.ts';
import { rules as coinbase } from './coinbase.ts';
import { rules as confluent } from './confluent.ts';
import { rules as connectionString } from './connection-string.ts';
import { rules as contentful } from './contentful.ts';
import { rules as crates } from './crates.ts';
import { rules as databricks } from './databricks.ts';
import { rules as datadog } from './datadog.ts';
import { rules as deepseek } from './deepseek.ts';
import { rules as digitalocean } from './digitalocean.ts';
import { rules as discord } from './discord.ts';
import { rules as docker } from './docker.ts';
import { rules as doppler } from './doppler.ts';
import { rules as dropbox } from './dropbox.ts';
import { rules as duffel } from './duffel.ts';
import { rules as dynatrace } from './dynatrace.ts';
import { rules as easypost } from './easypost.ts';
import { rules as elastic } from './elastic.ts';
import { rules as elevenlabs } from './elevenlabs.ts';
import { rules as entra } from './entra.ts';
import { rules as fastly } from './fastly.ts';
import { rules as figma } from './figma.ts';
import { rules as flutterwave } from './flutterwave.ts';
import { rules as fly } from './fly.ts';
import { rules as generic } from './generic.ts';
import { rules as github } from './github.ts';
import { rules as gitlab } from './gitlab.ts';
import { rules as google } from './google.ts';
import { rules as grafana } from './grafana.ts';
import { rules as groq } from './groq.ts';
import { rules as hashicorp } from './hashicorp.ts';
import { rules as heroku } from './heroku.ts';
import { rules as hubspot } from './hubspot.ts';
import { rules as huggingface } from './huggingface.ts';
import { rules as infisical } from './infisical.ts';
import { rules as intercom } from './intercom.ts';
import { rules as jfrog } from './jfrog.ts';
import { rules as jwt } from './jwt.ts';
import { rules as langchain } from './langchain.ts';
import { rules as launchdarkly } from './launchdarkly.ts';
import { rules as linear } from './linear.ts';
import { rules as linkedin } from './linkedin.ts';
import { rules as lob } from './lob.ts';
import { rules as mailchimp } from './mailchimp.ts';
import { rules as mailgun } from './mailgun.ts';
import { rules as mapbox } from './mapbox.ts';
import { rules as meta } from './meta.ts';
import { rules as mistral } from './mistral.ts';
import { rules as mixpanel } from './mixpanel.ts';
import { rules as neon } from './neon.ts';
import { rules as netlify } from './netlify.ts';
import { rules as newrelic } from './newrelic.ts';
import { rules as notion } from './notion.ts';
import { rules as npm } from './npm.ts';
import { rules as nuget } from './nuget.ts';
import { rules as okta } from './okta.ts';
import { rules as onepassword } from './onepassword.ts';
import { rules as openai } from './openai.ts';
import { rules as openrouter } from './openrouter.ts';
import { rules as paypal } from './paypal.ts';
import { rules as perplexity } from './perplexity.ts';
import { rules as pinecone } from './pinecone.ts';
import { rules as plaid } from './plaid.ts';
import { rules as planetscale } from './planetscale.ts';
import { rules as postman } from './postman.ts';
import { rules as postmark } from './postmark.ts';
import { rules as privateKey } from './private-key.ts';
import { rules as pulumi } from './pulumi.ts';
import { rules as pypi } from './pypi.ts';
import { rules as railway } from './railway.ts';
import { rules as readme } from './readme.ts';
import { rules as render } from './render.ts';
import { rules as replicate } from './replicate.ts';
import { rules as resend } from './resend.ts';
import { rules as rubygems } from './rubygems.ts';
import { rules as salesforce } from './salesforce.ts';
import { rules as scalingo } from './scalingo.ts';
import { rules as segment } from './segment.ts';
import { rules as sendgrid } from './sendgrid.ts';
import { rules as sentry } from './sentry.ts';
import { rules as shippo } from './shippo.ts';
import { rules as shopify } from './shopify.ts';
import { rules as slack } from './slack.ts';
import { rules as snyk } from './snyk.ts';
import { rules as sonar } from './sonar.ts';
import { rules as square } from './square.ts';
import { rules as stripe } from './stripe.ts';
import { rules as supabase } from './supabase.ts';
import { rules as tailscale } from './tailscale.ts';
import { rules as telegram } from './telegram.ts';
import { rules as travis } from './travis.ts';
import { rules as twilio } from './twilio.ts';
import { rules as twitter } from './twitter.ts';
import { rules as typeform } from './typeform.ts';
import { rules as urlPassword } from './url-password.ts';
import { rules as vercel } from './vercel.ts';
import { rules as wandb } from './wandb.ts';
import { rules as xai } from './xai.ts';
import { rules as zendesk } from './zendesk.ts';
import { rules as zuplo } from './zuplo.ts';

export const rules: readonly Rule[] = [
  adyen,
  age,
  airtable,
  algolia,
  anthropic,
  asana,
  atlassian,
  auth0,
  authorizationHeader,
  aws,
  azure,
  azureDevops,
  bitbucket,
  box,
  braintree,
  buildkite,
  circleci,
  clerk,
  cloudflare,
  cohere,
  coinbase,
  confluent,
  connectionString,
  contentful,
  crates,
  databricks,
  datadog,
  deepseek,
  digitalocean,
  discord,
  docker,
  doppler,
  dropbox,
  duffel,
  dynatrace,
  easypost,
  elastic,
  elevenlabs,
  entra,
  fastly,
  figma,
  flutterwave,
  fly,
  generic,
  github,
  gitlab,
  google,
  grafana,
  groq,
  hashicorp,
  heroku,
  hubspot,
  huggingface,
  infisical,
  intercom,
  jfrog,
  jwt,
  langchain,
  launchdarkly,
  linear,
  linkedin,
  lob,
  mailchimp,
  mailgun,
  mapbox,
  meta,
  mistral,
  mixpanel,
  neon,
  netlify,
  newrelic,
  notion,
  npm,
  nuget,
  okta,
  onepassword,
  openai,
  openrouter,
  paypal,
  perplexity,
  pinecone,
  plaid,
  planetscale,
  postman,
  postmark,
  privateKey,
  pulumi,
  pypi,
  railway,
  readme,
  render,
  replicate,
  resend,
  rubygems,
  salesforce,
  scalingo,
  segment,
  sendgrid,
  sentry,
  shippo,
  shopify,
  slack,
  snyk,
  sonar,
  square,
  stripe,
  supabase,
  tailscale,
  telegram,
  travis,
  twilio,
  twitter,
  typeform,
  urlPassword,
  vercel,
  wandb,
  xai,
  zendesk,
  zuplo,
].flatMap((issuer) => Object.values(issuer));

const byId = new Map(rules.map((rule) => [rule.id, rule]));

/** The rule with an id. Throws where there is none: ids come from findings, and those from rules. */
export function ruleOf(id: string): Rule {
  const rule = byId.get(id);
  if (!rule) throw new Error(`There is no rule ${id}.`);
  return rule;
}
