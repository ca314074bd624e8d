/**
 * Checked properties. One function reads both the attribute's text and whatever is assigned, so that attribute and property
 * accept the same, bad input never throws, and the last good value stays.
 */
import type { PropertyDeclaration } from 'lit';

/** Returned by a check that can make nothing of a value: what was there before stays. */
export const keep = Symbol('keep');

/** Says what would be accepted; `value` if a part of the input is meant rather than all of it. */
export type Refuse = (accepted: string, value?: unknown) => typeof keep;

/** Reads a value. `null` and `undefined` come in where an attribute is removed. */
export type Check<T> = (value: unknown, refuse: Refuse) => T | typeof keep;

/** The options of a checked property, over Lit's own. */
export interface Field<T> extends PropertyDeclaration {
  readonly check: Check<T>;
}

const asIs = { fromAttribute: (value: string | null): string | null => value, toAttribute: (value: unknown): unknown => value };

/** A property with an attribute of the same name. */
export function field<T>(check: Check<T>): Field<T> {
  return { check, converter: asIs, noAccessor: true };
}

/** A property without an attribute. */
export function liveField<T>(check: Check<T>): Field<T> {
  return { check, attribute: false, noAccessor: true };
}

/** True for the attribute's presence and `true`, false for absence, `false` and, since frameworks write it, the text "false". */
export const flag: Check<boolean> = (value, refuse) => {
  if (value === '' || value === true || value === 'true') return true;
  if (value === null || value === undefined || value === false || value === 'false') return false;
  return refuse('true or false, or the attribute alone');
};

/** One of a closed set of words; `initial` where there is none. */
export function oneOf<const T extends string, I>(words: readonly T[], initial: I): Check<T | I> {
  return (value, refuse) => {
    if (value === null || value === undefined || value === initial) return initial;
    return words.find((word) => word === value) ?? refuse(words.join(', '));
  };
}

/** A number between `least` and `most`. */
export function numberBetween<I>(least: number, most: number, initial: I, unit = ''): Check<number | I> {
  return (value, refuse) => {
    if (value === null || value === undefined || value === initial) return initial;
    const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
    return typeof number === 'number' && number >= least && number <= most ? number : refuse(`a number ${unit}from ${least} to ${most}`);
  };
}

/** Plain text, the empty text where there is none. */
export const text: Check<string> = (value, refuse) =>
  value === null || value === undefined ? '' : typeof value === 'string' ? value : refuse('text');

/** Reads JSON where the value is text; {@link keep} and a refusal where it is malformed. */
export function parsed(value: unknown, refuse: Refuse, accepted: string): unknown {
  if (typeof value !== 'string') return value;
  try {
    return JSON.parse(value) as unknown;
  } catch {
    return refuse(`${accepted}, as JSON`);
  }
}

/** Whether a value is an object with keys. */
export const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);
