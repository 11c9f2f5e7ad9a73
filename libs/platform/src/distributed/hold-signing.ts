import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { Problem } from '#kernel';
import { holdAlone } from '#sqlite';
import { headPlaces } from '../embedded/foundation.js';
import type { Settings } from '../embedded/settings.js';

/**
 * Holds the signing key of a data directory for one process, where no lock of a store keeps a second one away: two who
 * sign with it would write over each other's heads.
 * @returns gives it back.
 * @throws Problem `signing-held` (locked) while another process signs with it.
 */
export function holdSigning(settings: Settings): () => void {
  const path = `${headPlaces(settings).signingDirectory}.lock`; // beside it: what is in it is backed up
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  return holdAlone(path, (cause) => new Problem('locked', 'signing-held', { data: settings.data }, { cause }));
}
