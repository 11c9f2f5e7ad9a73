import type { BureauCode, Projection } from '#kernel';
import type { OfficerRow } from '../application/officer-directory.js';
import { personOf } from '../domain/officer.js';

/** Who is in the register, so that it can be listed. What is known of a person is read from the person's own stream. */
export const officersProjection: Projection<OfficerRow> = {
  name: 'officers',
  version: 1,
  table: 'officers',
  handles: ['OfficerRegistered'],
  keys: ({ stream }) => [personOf(stream)],
  fold: (_, { stream, data }) => ({ person: personOf(stream), bureau: data['bureau'] as BureauCode }),
};
