import { fileTypeFromBuffer } from 'file-type';
import { invalid } from '#kernel';

/** What a case file may hold: papers, pictures, recordings, Office documents, plain text. No archives, no programs. */
export const allowedMediaTypes = [
  'application/pdf',
  'image/jpeg',
  'image/png',
  'image/tiff',
  'image/heic',
  'video/mp4',
  'audio/mpeg',
  'audio/mp4',
  'audio/wav',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  'text/plain',
] as const;
export type MediaType = (typeof allowedMediaTypes)[number];

/** Other names of the same thing, as browsers, phones and the detector call it. */
const aliases: Readonly<Record<string, MediaType>> = {
  'application/x-pdf': 'application/pdf',
  'image/jpg': 'image/jpeg',
  'image/pjpeg': 'image/jpeg',
  'image/heif': 'image/heic',
  'video/x-m4v': 'video/mp4',
  'audio/mp3': 'audio/mpeg',
  'audio/m4a': 'audio/mp4',
  'audio/x-m4a': 'audio/mp4',
  'audio/wave': 'audio/wav',
  'audio/x-wav': 'audio/wav',
  'audio/vnd.wave': 'audio/wav',
  'text/csv': 'text/plain',
};

/** What senders say when they do not know. */
const claimsNothing = ['', 'application/octet-stream', 'binary/octet-stream'];

/** Office documents are archives, which may tell only at their end what they are. */
export const isArchive = (start: Uint8Array): boolean => Buffer.from(start.subarray(0, 2)).toString('latin1') === 'PK';

/** Scanners write the directory of a TIFF behind its pages, out of the detector's sight. */
const isTiff = (start: Uint8Array): boolean =>
  ['II*\0', 'MM\0*'].includes(Buffer.from(start.subarray(0, 4)).toString('latin1'));

/**
 * What the bytes of a file show it to be.
 * @param bytes its first 64 KiB; all of it where `isArchive`.
 * @param isText whether all of it is valid UTF-8 without NUL.
 * @param claimed what the sender says it is.
 * @throws Problem `file-type-refused`, `file-type-contradicted`.
 */
export async function mediaTypeOf(bytes: Uint8Array, isText: boolean, claimed = ''): Promise<MediaType> {
  const detected = (await fileTypeFromBuffer(bytes))?.mime ?? (isTiff(bytes) ? 'image/tiff' : undefined);
  const mediaType = detected === undefined && isText ? 'text/plain' : known(detected);
  if (!mediaType) throw invalid('file-type-refused', { detected: detected ?? null });
  const claim = (claimed.split(';')[0] ?? '').trim().toLowerCase();
  if (!claimsNothing.includes(claim) && known(claim) !== mediaType)
    throw invalid('file-type-contradicted', { detected: mediaType });
  return mediaType;
}

const known = (mime: string | undefined): MediaType | undefined =>
  mime === undefined ? undefined : (aliases[mime] ?? allowedMediaTypes.find((allowed) => allowed === mime));
