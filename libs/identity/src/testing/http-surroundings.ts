import { type ArgumentsHost, Catch, Controller, type ExceptionFilter, Get, Post } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { type BureauCode, type EventStore, type PersonId, Problem, startOfLog } from '#kernel';
import { Public, Roles } from '../api/access.js';
import { OfficerDirectory } from '../application/officer-directory.js';
import { isOfficerStream, personOf } from '../domain/officer.js';

/** Routes of another module, which know nothing of sessions. */
@Controller('api/elsewhere')
export class Elsewhere {
  @Get()
  read() {
    return { read: true };
  }
  @Post()
  write() {
    return { written: true };
  }
  @Public()
  @Get('public')
  open() {
    return { open: true };
  }
  @Roles('auditor', 'archivist')
  @Get('restricted')
  restricted() {
    return { restricted: true };
  }
}

const statuses: Partial<Record<Problem['kind'], number>> = {
  unauthenticated: 401,
  denied: 403,
  'not-found': 404,
  conflict: 409,
  reused: 422,
  throttled: 429,
};

@Catch(Problem)
export class Problems implements ExceptionFilter<Problem> {
  catch({ kind, code }: Problem, host: ArgumentsHost): void {
    void host
      .switchToHttp()
      .getResponse<FastifyReply>()
      .status(statuses[kind] ?? 400)
      .send({ code });
  }
}

/** Walks the whole log: enough for a test. */
export class LogDirectory extends OfficerDirectory {
  constructor(private readonly store: EventStore) {
    super();
  }
  override async personsOf(bureau: BureauCode): Promise<readonly PersonId[]> {
    const log = await this.store.readAll(startOfLog, 1000);
    return log
      .filter(
        ({ stream, type, data }) =>
          isOfficerStream(stream) && type === 'OfficerRegistered' && data['bureau'] === bureau,
      )
      .map(({ stream }) => personOf(stream));
  }
}
