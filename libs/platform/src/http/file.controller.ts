import { CurrentOfficer, IdempotencyKey, NeedsIdempotencyKey, idempotencyKey } from '#identity';
import { FileStore } from '#files';
import { type SubjectId, commandId, createdStream, fileHash } from '#kernel';
import { ReadsOne } from '#read-audit';
import {
  Controller,
  Get,
  HttpCode,
  Param,
  Post,
  Query,
  Req,
  Res,
  StreamableFile,
  type Type,
  applyDecorators,
} from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Readable } from 'node:stream';
import type { Actor } from '../acting/actor.js';
import { StreamReader } from '../reading/stream-reader.js';
import { StreamKinds } from './perform-act.js';
import { uploaded } from './uploaded.js';
import { streamOfKind } from './stream-param.js';

export interface FileRoutes {
  /** `api/inspection/cases`. */
  readonly path: string;
  readonly tag: string;
  readonly kind: string;
}

/** 已保存的文件 */
export class StoredFileDto {
  /** 办理时填入文书、证据的字段 */
  hash!: string;
  /** 字节 */
  size!: number;
  mediaType!: string;
}

/**
 * Evidence and scans of one stream kind, sealed under the case or lead that they belong to. A file for a lead or case
 * that is yet to be created is uploaded under the Idempotency-Key that will create it.
 */
export function fileController({ path, tag, kind }: FileRoutes): Type<unknown> {
  @ApiTags(tag)
  @Controller(path)
  class Files {
    constructor(
      private readonly files: FileStore,
      private readonly reader: StreamReader,
      private readonly kinds: StreamKinds,
    ) {}

    @Upload(':id/files', `upload ${kind} file`, '上传文书、证据')
    async upload(
      @CurrentOfficer() actor: Actor,
      @Param('id') id: string,
      @Req() request: FastifyRequest,
      @Query('type') type?: string,
    ): Promise<StoredFileDto> {
      const stream = streamOfKind(kind, id);
      await this.reader.open(this.kinds.get(kind), actor, stream);
      return this.files.put(stream as string as SubjectId, uploaded(request), type);
    }

    @NeedsIdempotencyKey()
    @Upload('files', `upload file for new ${kind}`, '为即将登记的事项上传文书')
    async uploadAhead(
      @CurrentOfficer() actor: Actor,
      @IdempotencyKey() key: string | undefined,
      @Req() request: FastifyRequest,
      @Query('type') type?: string,
    ): Promise<StoredFileDto> {
      const stream = createdStream(commandId(actor.person, idempotencyKey(key)), kind);
      return this.files.put(stream as string as SubjectId, uploaded(request), type);
    }

    @ReadsOne('download')
    @ApiOperation({ operationId: `download ${kind} file`, summary: '下载文书、证据' })
    @Get(':id/files/:hash')
    async download(
      @CurrentOfficer() actor: Actor,
      @Param('id') id: string,
      @Param('hash') hash: string,
      @Res({ passthrough: true }) reply: FastifyReply,
    ): Promise<StreamableFile> {
      const stream = streamOfKind(kind, id);
      await this.reader.open(this.kinds.get(kind), actor, stream);
      const file = await this.files.open(stream as string as SubjectId, fileHash(hash));
      void reply.header('x-content-type-options', 'nosniff');
      return new StreamableFile(Readable.from(file.bytes()), {
        type: file.mediaType,
        length: file.size,
        disposition: `attachment; filename="${file.hash.slice(0, 16)}"`,
      });
    }
  }
  Object.defineProperty(Files, 'name', { value: `${kind} files` });
  return Files;
}

const Upload = (path: string, operationId: string, summary: string): MethodDecorator =>
  applyDecorators(
    ApiOperation({ operationId, summary }),
    ApiConsumes('application/octet-stream'),
    ApiBody({ schema: { type: 'string', format: 'binary' } }),
    Post(path),
    HttpCode(201),
  );
