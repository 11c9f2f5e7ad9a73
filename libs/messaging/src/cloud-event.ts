import { CloudEvent, Kafka } from 'cloudevents';
import type { JsonObject } from '#kernel';
import type { PublicEvent } from './contract/public-event.js';
import type { Message } from './port.js';

export const cloudEventOf = ({ attributes, data }: PublicEvent): CloudEvent<JsonObject> =>
  new CloudEvent<JsonObject>({ ...attributes, data });

/**
 * CloudEvents 1.0 over Kafka in binary mode: attributes as headers, data as the value, the stream as the key. What the
 * library says of attributes that are not there is left out; so is its timestamp, the time of the act: a broker that
 * keeps messages for some days would drop at once what happened long ago.
 */
export function messageOf(event: PublicEvent): Message {
  const { headers } = Kafka.binary(cloudEventOf(event));
  const { ce_datacontenttype: _, ...said } = headers as Record<string, string | undefined>;
  return {
    topic: event.topic,
    key: event.attributes.partitionkey,
    value: JSON.stringify(event.data),
    headers: Object.fromEntries(Object.entries(said).filter((header): header is [string, string] => !!header[1])),
  };
}
