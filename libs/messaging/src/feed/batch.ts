import type { PublicEvent } from '../contract/public-event.js';

/** Media type of several CloudEvents in one JSON document. */
export const batchType = 'application/cloudevents-batch+json';

/** The events in the JSON batch format of CloudEvents 1.0. */
export async function batchOf(events: readonly PublicEvent[]): Promise<string> {
  const { cloudEventOf } = await import('../cloud-event.js');
  return JSON.stringify(events.map(cloudEventOf));
}
