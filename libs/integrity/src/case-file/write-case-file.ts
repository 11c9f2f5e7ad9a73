import { hash } from 'node:crypto';
import { Readable } from 'node:stream';
import { ZipFile } from 'yazl';
import { msOfInstant } from '#kernel';
import { type CaseFileContent, type CaseFileManifest, caseFileFormat, eventName, folderOf } from './format.js';
import { verifyScript } from './generated/verify-script.js';

interface Piece {
  readonly path: string;
  readonly content: Buffer;
}

const piece = (path: string, content: string | Buffer): Piece => ({ path, content: Buffer.from(content) });
const pretty = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/**
 * A case file as a zip that is written while it is read. The same content gives the same bytes.
 * @returns the zip; it fails when a file that it discloses cannot be read to its end.
 */
export function writeCaseFile(content: CaseFileContent): Readable {
  const pieces = piecesOf(content);
  const zip = new ZipFile();
  const output = zip.outputStream as Readable;
  const options = { mtime: new Date(msOfInstant(content.madeAt)), mode: 0o100644 };
  zip.addBuffer(Buffer.from(pretty(manifestOf(content, pieces))), 'manifest.json', options);
  for (const { path, content: bytes } of pieces) zip.addBuffer(bytes, path, options);
  for (const { hash: name, size, bytes } of content.evidence)
    zip.addReadStreamLazy(`files/${name}`, { ...options, size, compress: false }, (give) =>
      give(undefined, Readable.from(output.destroyed ? [] : bytes())),
    );
  zip.end();
  zip.on('error', (error: Error) => output.destroy(error));
  output.on('error', () => undefined); // whoever reads is told; when nobody does any more, nobody need be
  return output;
}

function piecesOf({ streams, keys, proofs, documents, evidence }: CaseFileContent): readonly Piece[] {
  return [
    piece('verify.mjs', verifyScript),
    ...Object.entries(documents).map(([path, text]) => piece(path, text)),
    piece('proofs.json', pretty(proofs)),
    piece('keys.json', pretty(keys)),
    piece(
      'evidence.json',
      pretty(evidence.map(({ hash: name, size, mediaType }) => ({ hash: name, size, mediaType }))),
    ),
    ...streams.flatMap(({ stream, events }) =>
      events.flatMap(({ version, metaText, dataText }) => {
        const path = `events/${folderOf(stream)}/${eventName(version)}`;
        return [piece(`${path}.meta.json`, metaText), piece(`${path}.data.json`, dataText)];
      }),
    ),
  ];
}

const manifestOf = (content: CaseFileContent, pieces: readonly Piece[]): CaseFileManifest => ({
  format: caseFileFormat,
  version: 1,
  inspectionCase: content.inspectionCase,
  storeId: content.storeId,
  madeAt: content.madeAt,
  disclosure: content.disclosure,
  streams: content.streams.map(({ stream, role, events }) => ({
    stream,
    role,
    folder: folderOf(stream),
    events: events.length,
  })),
  files: [
    ...pieces.map(({ path, content: bytes }) => ({ path, bytes: bytes.length, sha256: hash('sha256', bytes) })),
    ...content.evidence.map(({ hash: name, size }) => ({ path: `files/${name}`, bytes: size, sha256: name })),
  ],
});
