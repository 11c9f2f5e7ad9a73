import type { PublicEvent } from '../contract/public-event.js';
import type { Message } from '../port.js';

/** Media type of several CloudEvents in one JSON document. */
export const batchType = 'application/cloudevents-batch+json';

/** The events in the JSON batch format of CloudEvents 1.0. */
export async function batchOf(events: readonly PublicEvent[]): Promise<string> {
  const { cloudEventOf } = await import('../cloud-event.js');
  return JSON.stringify(events.map(cloudEventOf));
}

/** The events as messages for a broker. */
export async function messagesOf(events: readonly PublicEvent[]): Promise<readonly Message[]> {
  const { messageOf } = await import('../cloud-event.js');
  return events.map(messageOf);
}
