import { applyDecorators } from '@nestjs/common';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayNotEmpty,
  ArrayUnique,
  IsArray,
  IsIn,
  IsInt,
  IsNotEmpty,
  IsString,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { MayBeLeftOut, MayBeUnsaid, RefersTo, SealedUnder } from '#platform';
import { AreEventIds, IsEventId, longestName, longestText, mostFen } from './shared.dto.js';

// Fields that the inputs of many acts have.

/** A name or title. */
export const IsName = (): PropertyDecorator => applyDecorators(IsString(), IsNotEmpty(), MaxLength(longestName));
export const IsText = (): PropertyDecorator => applyDecorators(IsString(), IsNotEmpty(), MaxLength(longestText));
/** One of the keys of a closed list. */
export const IsOneOf = (list: Readonly<Record<string, string>>): PropertyDecorator => IsIn(Object.keys(list));
/** An amount in 分. */
export const IsFen = (): PropertyDecorator => applyDecorators(IsInt(), Min(0), Max(mostFen));
/** At least one and at most so many of a nested input. */
export const AreSome = (of: () => new () => object, most: number): PropertyDecorator =>
  applyDecorators(IsArray(), ArrayNotEmpty(), ArrayMaxSize(most), ValidateNested({ each: true }), Type(of));

/** Records of the same case; none twice. */
export const AreRecords = (most: number): PropertyDecorator =>
  applyDecorators(RefersTo('record'), IsArray(), ArrayMaxSize(most), ArrayUnique(), AreEventIds());

/** A record of the same case. */
export const IsRecord = (): PropertyDecorator => applyDecorators(RefersTo('record'), IsEventId());
/** Free text that is stored sealed and may be left out. */
export const IsSealedText = (): PropertyDecorator =>
  applyDecorators(SealedUnder('matter'), MayBeLeftOut(), IsString(), MaxLength(longestText));
/** 文号：正常办理时由系统取号，补录时照原件填写. */
export const IsAssignedNumber = (): PropertyDecorator =>
  applyDecorators(MayBeLeftOut(), IsString(), IsNotEmpty(), MaxLength(60));
/** A key of a closed list that a live act has to state. */
export const MustChoose = (list: Readonly<Record<string, string>>): PropertyDecorator =>
  applyDecorators(MayBeUnsaid(), IsOneOf(list));
