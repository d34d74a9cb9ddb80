// The sample project: small programs of a small shop, each with a token where none belongs.
import { tokens } from './tokens.ts';

const checkout = `/** Takes the money for what is in a basket. */
const stripeKey = '${tokens.stripe}';

export interface Basket {
  readonly articles: readonly { readonly name: string; readonly cents: number }[];
}

/** The price of everything in the basket, in cents. */
export function total(basket: Basket): number {
  return basket.articles.reduce((cents, article) => cents + article.cents, 0);
}

/** Charges a card for the basket, and returns the id of the payment. */
export async function charge(basket: Basket, card: string): Promise<string> {
  const response = await fetch('https://api.stripe.com/v1/payment_intents', {
    method: 'POST',
    headers: { authorization: \`Bearer \${stripeKey}\` },
    body: new URLSearchParams({ amount: String(total(basket)), currency: 'eur', payment_method: card }),
  });
  const { id } = await response.json();
  return id;
}
`;

const typescript = {
  compilerOptions: { strict: true, target: 'es2022', module: 'nodenext', lib: ['es2023', 'dom'], types: [] },
  include: ['src'],
};

const environment = `/** What a program in Node is told by its environment. */
declare const process: { readonly env: Readonly<Record<string, string | undefined>> };
`;

const reviews = `"""Sums up the reviews of a product and tells the team about it."""
import json
import urllib.request

OPENAI_API_KEY = "${tokens.openai}"
SLACK_BOT_TOKEN = "${tokens.slack}"


def post(url, token, body):
    request = urllib.request.Request(url, json.dumps(body).encode(), {
        "Authorization": f"Bearer {token}",
        "Content-Type": "application/json",
    })
    with urllib.request.urlopen(request) as answer:
        return json.load(answer)


def summarise(reviews):
    answer = post("https://api.openai.com/v1/responses", OPENAI_API_KEY, {
        "model": "gpt-4.1-mini",
        "input": "Sum up in three lines:\\n" + "\\n".join(reviews),
    })
    return answer["output"][0]["content"][0]["text"]


def tell(text):
    post("https://slack.com/api/chat.postMessage", SLACK_BOT_TOKEN, {"channel": "#shop", "text": text})


if __name__ == "__main__":
    tell(summarise(["Arrived in two days.", "Smaller than in the picture.", "Would buy again."]))
`;

const stock = `// Stock prints what is left of each article.
package main

import (
	"database/sql"
	"fmt"
	"log"

	_ "github.com/lib/pq"
)

const databaseURL = "${tokens.postgres}"

func main() {
	db, err := sql.Open("postgres", databaseURL)
	if err != nil {
		log.Fatal(err)
	}
	defer db.Close()
	rows, err := db.Query("SELECT article, pieces FROM stock ORDER BY article")
	if err != nil {
		log.Fatal(err)
	}
	defer rows.Close()
	for rows.Next() {
		var article string
		var pieces int
		if err := rows.Scan(&article, &pieces); err != nil {
			log.Fatal(err)
		}
		fmt.Println(article, pieces)
	}
}
`;

const release = `#!/usr/bin/env bash
# Tags what is on main and puts the build where the shop fetches it from.
set -euo pipefail

version=\${1:?version, like 1.4.0}
GITHUB_TOKEN=${tokens.github}
export AWS_ACCESS_KEY_ID=${tokens.awsId}
export AWS_SECRET_ACCESS_KEY=${tokens.awsSecret}

curl --fail --silent -X POST "https://api.github.com/repos/example/shop/releases" \\
  -H "Authorization: Bearer $GITHUB_TOKEN" \\
  -d "{\\"tag_name\\": \\"v$version\\"}"
aws s3 cp build.tar.gz "s3://example-shop/builds/$version.tar.gz"
`;

const compose = `services:
  shop:
    build: .
    ports: ['8080:8080']
    environment:
      NODE_ENV: production
      STRIPE_SECRET_KEY: ${tokens.stripe}
      DATABASE_URL: ${tokens.postgres}
    depends_on: [db]
  db:
    image: postgres:17
    volumes: [data:/var/lib/postgresql/data]

volumes:
  data:
`;

const readme = `# Sample shop

Made by \`npm start\` to try Latchkey on. Nothing in here is real: the tokens are made up.

1. Open \`src/checkout.ts\`: the key in line 2 is underlined.
2. Put the cursor on it, press Ctrl+. (Cmd+. on a Mac) and choose *Move to .env*.
3. Look at \`.env\`, at \`.gitignore\`, and at the Latchkey icon in the activity bar.
`;

/** Every file of the project: its path and its text. Its .gitignore does not cover .env: that is for Latchkey. */
export const files: Readonly<Record<string, string>> = {
  'README.md': readme,
  '.gitignore': 'node_modules/\ndist/\n',
  'package.json': `${JSON.stringify({ name: 'sample-shop', private: true, type: 'module' }, undefined, 2)}\n`,
  'tsconfig.json': `${JSON.stringify(typescript, undefined, 2)}\n`,
  'src/checkout.ts': checkout,
  'src/environment.d.ts': environment,
  'tools/reviews.py': reviews,
  'stock/main.go': stock,
  'scripts/release.sh': release,
  'docker-compose.yml': compose,
};
