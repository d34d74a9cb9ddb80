// Azure: https://learn.microsoft.com/purview/sit-defn-all-creds
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

const revoke =
  'https://learn.microsoft.com/azure/storage/common/storage-account-keys-manage#manually-rotate-access-keys';

export const rules = issuedBy('Azure', {
  'azure-storage-account-key': {
    kind: 'shaped',
    title: 'Azure Storage account key',
    keywords: ['+ast'],
    // Here and below: each service signs its keys with four characters at a fixed place.
    pattern: /[A-Za-z0-9+/]{76}\+ASt[A-Za-z0-9+/]{5}[AQgw]==/,
    lead: 76,
    longest: 88,
    variable: 'AZURE_STORAGE_KEY',
    revoke,
  },
  'azure-connection-string-key': {
    kind: 'shaped',
    title: 'Azure key in a connection string',
    keywords: ['accountkey=', 'sharedaccesskey='],
    // The two keys left out are those of the storage and Cosmos DB emulators: every installation has them.
    pattern:
      /(?:AccountKey|SharedAccessKey)=(?!Eby8vdM02x|C2y6yDjf5\/)(?<value>[A-Za-z0-9+/]{86}==|[A-Za-z0-9+/]{43}=)/,
    variable: 'AZURE_STORAGE_CONNECTION_STRING',
    revoke,
  },
  'azure-cosmos-key': {
    kind: 'shaped',
    title: 'Azure Cosmos DB account key',
    keywords: ['acdb'],
    pattern: /[A-Za-z0-9+/]{76}ACDb[A-Za-z0-9+/]{5}[AQgw]==/,
    lead: 76,
    longest: 88,
    variable: 'AZURE_COSMOS_KEY',
    revoke: 'https://learn.microsoft.com/azure/cosmos-db/secure-access-to-data#primary-keys',
  },
  'azure-messaging-key': {
    kind: 'shaped',
    title: 'Azure Service Bus, Event Hubs, Relay, Event Grid, IoT Hub or Redis access key',
    keywords: ['+asb', '+aeh', '+arm', 'aiot', 'azeg', 'azca'],
    pattern: /[A-Za-z0-9+/]{33}(?:\+ASb|\+AEh|\+ARm|AIoT|AzEG|AzCa)[A-Za-z0-9+/]{5}[AEIMQUYcgkosw048]=/,
    lead: 33,
    longest: 44,
    variable: 'SERVICE_BUS_KEY',
    revoke:
      'https://learn.microsoft.com/azure/service-bus-messaging/service-bus-sas#best-practices-when-using-sas',
  },
  'azure-functions-key': {
    kind: 'shaped',
    title: 'Azure Functions key',
    keywords: ['azfu'],
    pattern: /[A-Za-z0-9_-]{44}AzFu[A-Za-z0-9_-]{5}[AQgw]==/,
    lead: 44,
    longest: 56,
    variable: 'AZURE_FUNCTION_KEY',
    revoke:
      'https://learn.microsoft.com/azure/azure-functions/function-keys-how-to#renew-or-create-access-keys',
  },
  'azure-functions-url': {
    kind: 'shaped',
    title: 'Azure Functions key in a URL',
    keywords: ['.azurewebsites.net/api/'],
    pattern:
      /\.azurewebsites\.net\/api\/[^\s"'`?<>]{1,120}\?code=(?![A-Za-z0-9_-]{44}AzFu)(?<value>[A-Za-z0-9_/%+-]{40,80}={0,2})/,
    variable: 'AZURE_FUNCTION_KEY',
    revoke:
      'https://learn.microsoft.com/azure/azure-functions/function-keys-how-to#renew-or-create-access-keys',
  },
  'azure-speech-key': {
    kind: 'shaped',
    title: 'Azure Speech key',
    keywords: ['fromsubscription('],
    pattern: /[Ff]romSubscription\(\s{0,4}@?["'](?<value>[0-9a-f]{32}|[A-Za-z0-9]{84})["']/,
    variable: 'AZURE_SPEECH_KEY',
    revoke: 'https://learn.microsoft.com/azure/ai-services/rotate-keys',
  },
  'azure-search-key': {
    kind: 'shaped',
    title: 'Azure AI Search admin or query key, or container registry password',
    keywords: ['azse', '+acr'],
    pattern: /[A-Za-z0-9+/]{42}(?:AzSe|\+ACR)[A-D][A-Za-z0-9]{5}/,
    lead: 42,
    longest: 52,
    variable: 'AZURE_SEARCH_KEY',
    revoke: 'https://learn.microsoft.com/azure/search/search-security-api-keys#regenerate-admin-keys',
  },
  'azure-api-key': {
    kind: 'shaped',
    title: 'Azure API key (OpenAI, AI services, Maps and others)',
    keywords: ['jqqj9'],
    pattern: /[A-Za-z0-9]{52}JQQJ9[9DH][A-Za-z0-9][A-L][A-Za-z0-9]{24}/,
    lead: 52,
    longest: 84,
    variable: 'AZURE_OPENAI_API_KEY',
    revoke: 'https://learn.microsoft.com/azure/ai-services/rotate-keys',
  },
  'azure-sas-signature': {
    kind: 'shaped',
    title: 'Azure shared access signature',
    keywords: ['sig='],
    pattern: /sig=(?<value>[A-Za-z0-9%]{43,130}%3[Dd]|[A-Za-z0-9+/]{43}=)/,
    variable: 'AZURE_STORAGE_SAS_TOKEN',
    revoke:
      'https://learn.microsoft.com/azure/storage/common/storage-sas-overview#best-practices-when-using-sas',
  },
  'azure-logic-app-url': {
    kind: 'shaped',
    title: 'Azure Logic Apps or Power Automate trigger URL',
    keywords: ['logic.azure.com'],
    pattern:
      /logic\.azure\.com(?::443)?\/workflows\/[0-9a-f]{32}\/triggers\/[\w%./-]{1,100}\?[\w=&%.;/-]{1,200}?sig=(?<value>[\w-]{43})/,
    variable: '',
    revoke:
      'https://learn.microsoft.com/azure/logic-apps/logic-apps-securing-a-logic-app#regenerate-access-keys',
  },
});

const storageKey = (): string => `${sample('', 76, 'base64')}+ASt${sample('', 5)}Q==`;
const plainKey = (): string => `${sample('', 86, 'base64')}==`;
const busKey = (): string => `${sample('', 33, 'base64')}+ASb${sample('', 5)}Q=`;
const apiKey = (): string => `${sample('', 52)}JQQJ99BC${sample('', 24)}`;
const signature = (): string => `${sample('', 20)}%2F${sample('', 22)}%3D`;
const workflow = (): string =>
  `logic.azure.com:443/workflows/${sample('', 32, 'hex')}/triggers/manual/paths/invoke`;

export const proof = (): Proofs<typeof rules> => ({
  'azure-storage-account-key': {
    finds: [
      { text: `AZURE_STORAGE_KEY="${storageKey()}"`, token: storageKey() },
      { text: `new StorageSharedKeyCredential(account, '${storageKey()}')`, token: storageKey() },
    ],
    ignores: [`${sample('', 60, 'base64')}+ASt${sample('', 5)}Q==`],
  },
  'azure-connection-string-key': {
    finds: [
      {
        text: `DefaultEndpointsProtocol=https;AccountName=shop;AccountKey=${plainKey()};EndpointSuffix=core.windows.net`,
        token: plainKey(),
      },
      {
        text: `Endpoint=sb://shop.servicebus.windows.net/;SharedAccessKeyName=Root;SharedAccessKey=${sample('', 43, 'base64')}=`,
        token: `${sample('', 43, 'base64')}=`,
      },
    ],
    ignores: [
      'AccountKey=<your-account-key>;EndpointSuffix=core.windows.net',
      `SharedAccessKey=${sample('', 20)}`,
    ],
  },
  'azure-cosmos-key': {
    finds: [
      {
        text: `const key = "${sample('', 76, 'base64')}ACDb${sample('', 5)}A==";`,
        token: `${sample('', 76, 'base64')}ACDb${sample('', 5)}A==`,
      },
    ],
    ignores: [`const key = "${sample('', 60)}ACDb${sample('', 5)}";`],
  },
  'azure-messaging-key': {
    finds: [{ text: `primaryKey: ${busKey()}`, token: busKey() }],
    ignores: [`${sample('', 33, 'base64')}+ASb`],
  },
  'azure-functions-key': {
    finds: [
      {
        text: `fetch("https://shop.azurewebsites.net/api/orders?code=${sample('', 44)}AzFu${sample('', 5)}g==")`,
        token: `${sample('', 44)}AzFu${sample('', 5)}g==`,
      },
    ],
    ignores: [`${sample('', 44)}AzFu`],
  },
  'azure-functions-url': {
    finds: [
      {
        text: `POST https://shop.azurewebsites.net/api/orders?code=${sample('', 54)}==`,
        token: `${sample('', 54)}==`,
      },
    ],
    ignores: ['https://shop.azurewebsites.net/api/orders?code={functionKey}'],
  },
  'azure-speech-key': {
    finds: [
      {
        text: `SpeechConfig.FromSubscription("${sample('', 32, 'hex')}", "westeurope");`,
        token: sample('', 32, 'hex'),
      },
    ],
    ignores: ['SpeechConfig.FromSubscription("YourSubscriptionKey", "westeurope");'],
  },
  'azure-search-key': {
    finds: [
      {
        text: `credential = AzureKeyCredential("${sample('', 42)}AzSeA${sample('', 5)}")`,
        token: `${sample('', 42)}AzSeA${sample('', 5)}`,
      },
    ],
    ignores: [`${sample('', 40)}AzSe`],
  },
  'azure-api-key': {
    finds: [
      { text: `AZURE_OPENAI_API_KEY=${apiKey()}`, token: apiKey() },
      { text: `curl -H "api-key: ${apiKey()}"`, token: apiKey() },
    ],
    ignores: [`${sample('', 20)}JQQJ99BC${sample('', 24)}`],
  },
  'azure-sas-signature': {
    finds: [
      {
        text: `https://shop.blob.core.windows.net/c/b?sv=2022-11-02&se=2026-01-01&sr=b&sp=r&sig=${signature()}`,
        token: signature(),
      },
      {
        text: `SharedAccessSignature sr=shop&se=1700000000&sig=${sample('', 43, 'base64')}=`,
        token: `${sample('', 43, 'base64')}=`,
      },
    ],
    ignores: ['https://a.example/login?sig=none', `sig=${sample('', 30)}`],
  },
  'azure-logic-app-url': {
    finds: [
      {
        text: `https://prod-1.westeurope.${workflow()}?api-version=2016-10-01&sp=%2Ftriggers%2Fmanual%2Frun&sv=1.0&sig=${sample('', 43, 'base64url')}`,
        token: sample('', 43, 'base64url'),
      },
    ],
    ignores: [`https://prod-1.westeurope.${workflow()}?api-version=2016-10-01`],
  },
});
