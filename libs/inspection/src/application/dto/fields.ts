import { applyDecorators } from '@nestjs/common';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayNotEmpty,
  ArrayUnique,
  IsArray,
  IsInt,
  IsNotEmpty,
  IsString,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { AssignedLive, IsOneOf, MayBeLeftOut, MayBeUnsaid, Money, RefersTo, SealedUnder } from '#platform';
import { AreEventIds, IsEventId, longestName, longestText, mostFen } from './shared.dto.js';

// Fields that the inputs of many acts have.

export { IsOneOf };

/** A name or title. */
export const IsName = (): PropertyDecorator => applyDecorators(IsString(), IsNotEmpty(), MaxLength(longestName));
export const IsText = (): PropertyDecorator => applyDecorators(IsString(), IsNotEmpty(), MaxLength(longestText));
/** An amount in 分. */
export const IsFen = (): PropertyDecorator => applyDecorators(Money(), IsInt(), Min(0), Max(mostFen));
/** A whole number of people, or of months. */
export const IsCount = (least: number): PropertyDecorator => applyDecorators(IsInt(), Min(least), Max(1_000_000));
/** At least one and at most so many of a nested input. */
export const AreSome = (of: () => new () => object, most: number): PropertyDecorator =>
  applyDecorators(IsArray(), ArrayNotEmpty(), ArrayMaxSize(most), ValidateNested({ each: true }), Type(of));

/** Records of the same case; none twice. */
export const AreRecords = (most: number): PropertyDecorator =>
  applyDecorators(RefersTo('record'), IsArray(), ArrayMaxSize(most), ArrayUnique(), AreEventIds());

/** A record of the same case, which a live act has to name; a paper may not say which one it is about. */
export const IsRecord = (): PropertyDecorator => applyDecorators(RefersTo('record'), MayBeUnsaid(), IsEventId());
/** Free text that is stored sealed and may be left out. */
export const IsSealedText = (): PropertyDecorator =>
  applyDecorators(SealedUnder('matter'), MayBeLeftOut(), IsString(), MaxLength(longestText));
/** 文号：正常办理时由系统取号，补录时照原件填写. */
export const IsAssignedNumber = (): PropertyDecorator =>
  applyDecorators(AssignedLive(), MayBeLeftOut(), IsString(), IsNotEmpty(), MaxLength(60));
/** A key of a closed list that a live act has to state. */
export const MustChoose = (list: Readonly<Record<string, string>>): PropertyDecorator =>
  applyDecorators(MayBeUnsaid(), IsOneOf(list));
