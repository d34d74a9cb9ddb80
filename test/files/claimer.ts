// A process that claims fifty names, and says which of them it got.
import { inventoryFiles } from '../../src/stores/inventoryFiles.ts';

const inventory = inventoryFiles(process.argv[2] ?? '');
for (let number = 0; number < 50; number++) {
  const name = `NAME_${number}`;
  const token = { name, store: 'keychain', place: '', issuer: '', rule: '' } as const;
  if (await inventory.claim('a', token)) process.stdout.write(`${name}\n`);
}
