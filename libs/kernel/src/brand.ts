declare const brand: unique symbol;

/** A string or number that was parsed once and may be trusted since: `Brand<string, 'StreamId'>`. */
export type Brand<T, B extends string> = T & { readonly [brand]: B };

/** Name of an event stream, `<kind>-<uuid or key>`: `inspection-case-7f…`. At most 200 characters. */
export type StreamId = Brand<string, 'StreamId'>;
/** UUID of one recorded event; derived from its command, never drawn. */
export type EventId = Brand<string, 'EventId'>;
/** UUID of one command; derived from who sent it and the idempotency key. */
export type CommandId = Brand<string, 'CommandId'>;
/** A natural person known to the officer register. Two accounts of one person share it. */
export type PersonId = Brand<string, 'PersonId'>;
/** Whoever a sealed value is about; names the key that opens it. */
export type SubjectId = Brand<string, 'SubjectId'>;
/** Lower-case hex SHA-256. */
export type Hash = Brand<string, 'Hash'>;
/** Lower-case hex SHA-256 of the plain bytes of a file: the file's identity. */
export type FileHash = Brand<string, 'FileHash'>;
/** Where an event stands in the whole log. Opaque; later commits compare greater as text. */
export type Position = Brand<string, 'Position'>;
/** Content hash of the rulebook, calendar and norms that an event was judged by. */
export type EditionHash = Brand<string, 'EditionHash'>;
/** Six or more digits of 行政区划代码: the bureau that owns a record. */
export type BureauCode = Brand<string, 'BureauCode'>;
/** Money: an integer number of 分, never negative. */
export type Fen = Brand<number, 'Fen'>;
/** 行政处罚法#64, 劳动保障监察条例#17: the statute and the article that something rests on. */
export type Basis = `${string}#${string}`;
/** Imperative name of an act in a module's act table: `ConcludeInvestigation`. */
export type ActName = string;
/** Id of a legal requirement and the name that states the rule: `INS-10.extendedInTime`. */
export type NormId = string;

/** The position before the first event. */
export const startOfLog = '' as Position;
