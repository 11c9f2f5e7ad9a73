import type { WallClock } from '#kernel';
import { type Foundation, openInThread } from '../embedded/foundation.js';
import type { Settings } from '../embedded/settings.js';
import type { DistributedProfile } from './profile.js';

/**
 * What the settings say that everything is kept in, for a program that works in one thread. The servers' clients are
 * loaded only where they are needed.
 * @throws Problem those of `openInThread` or `openDistributed`.
 */
export async function openFoundation(settings: Settings, clock: WallClock): Promise<Foundation> {
  if (!isDistributed(settings)) return openInThread(settings, clock);
  const { openDistributed } = await import('./open-distributed.js');
  return openDistributed(settings, clock);
}

export const isDistributed = (settings: Settings): settings is Settings & { readonly profile: DistributedProfile } =>
  settings.profile.kind === 'distributed';
