import { existsSync } from 'node:fs';
import { Problem, type WallClock } from '#kernel';
import { type Foundation, type RecordState, openInThread } from '../embedded/foundation.js';
import { type Settings, placesIn } from '../embedded/settings.js';
import type { DistributedProfile } from './profile.js';

/**
 * What the settings say that everything is kept in, for a program that works in one thread. The servers' clients are
 * loaded only where they are needed.
 * @param record `made` where there is none, by a program that begins one; everybody else would only find an empty record
 * where the settings name a wrong place.
 * @throws Problem `store-missing` where one is expected, and those of `openInThread` or `openDistributed`.
 */
export async function openFoundation(
  settings: Settings,
  clock: WallClock,
  record: RecordState = 'expected',
): Promise<Foundation> {
  if (!isDistributed(settings)) {
    const path = placesIn(settings.data).events;
    if (record === 'expected' && !existsSync(path)) throw new Problem('not-found', 'store-missing', { path });
    return openInThread(settings, clock);
  }
  const { openDistributed } = await import('./open-distributed.js');
  return openDistributed(settings, clock, record);
}

export const isDistributed = (settings: Settings): settings is Settings & { readonly profile: DistributedProfile } =>
  settings.profile.kind === 'distributed';
