/** A refusal as the server tells it: RFC 9457 with a stable code and a Chinese sentence as its title. */
export interface ProblemBody {
  readonly title: string;
  readonly status: number;
  readonly code: string;
  readonly details: Readonly<Record<string, unknown>>;
  readonly requestId: string;
}

/** One field of an input and what is wrong with it. */
export interface FieldFault {
  readonly field: string;
  readonly fault: string;
}

/** What stands in the way of an act: a norm, in its own words. */
export interface Blocker {
  readonly norm: string;
  readonly edition: number;
  readonly basis: string;
  readonly says: string;
  readonly verdict: string;
  readonly level?: string;
  readonly missing?: readonly string[];
  readonly seen?: readonly string[];
  readonly unlockedBy?: readonly { readonly act: string; readonly name: string }[];
  readonly opensOn?: string;
}

/** What somebody else recorded since the version that this page shows. */
export interface Change {
  readonly version: number;
  readonly name: string;
  readonly happenedOn: string;
  readonly recordedAt: string;
  readonly recordedBy: string;
}

/** The server answered, and refused. */
export class Refusal extends Error {
  constructor(readonly body: ProblemBody) {
    super(body.title);
    this.name = 'Refusal';
  }

  get status(): number {
    return this.body.status;
  }
  get code(): string {
    return this.body.code;
  }
  get fields(): readonly FieldFault[] {
    return listOf<FieldFault>(this.body.details['fields']);
  }
  get norms(): readonly Blocker[] {
    return listOf<Blocker>(this.body.details['norms']);
  }
  get changes(): readonly Change[] {
    return this.code === 'stream-changed' ? listOf<Change>(this.body.details['since']) : [];
  }
}

/** No answer came: whether the request was carried out is not known. */
export class NoAnswer extends Error {
  constructor(cause: unknown) {
    super('no answer', { cause });
    this.name = 'NoAnswer';
  }
}

const listOf = <T>(value: unknown): readonly T[] => (Array.isArray(value) ? (value as readonly T[]) : []);

/** @throws Refusal always: with what the answer says, or what its status means. */
export async function refuse(answer: Response): Promise<never> {
  throw new Refusal(await bodyOf(answer));
}

async function bodyOf(answer: Response): Promise<ProblemBody> {
  try {
    return (await answer.clone().json()) as ProblemBody;
  } catch {
    const requestId = answer.headers.get('x-request-id') ?? '';
    return { title: '', status: answer.status, code: 'internal', details: {}, requestId };
  }
}
