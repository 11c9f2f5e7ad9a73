import { MemoryVault } from './memory-vault.js';
import { vaultContract } from './testing/vault-contract.js';

vaultContract('MemoryVault', async (clock) => new MemoryVault(clock));
