import { type Failure, unexpected } from '../../model/result.ts';

/** @returns what the library gave as an error of a live answer: a `Failure` already, or else a bug */
export function libraryFailure(error: unknown): Failure {
  return isFailure(error) ? error : unexpected(error);
}

const isFailure = (error: unknown): error is Failure =>
  typeof error === 'object' && error !== null && !(error instanceof Error) && 'kind' in error;
