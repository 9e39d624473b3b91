import neo4j from 'neo4j-driver';
import { describe, expect, it } from 'vitest';
import { HojaError } from '../../../src/model/hoja-error.ts';
import { translateDriverError } from '../../../src/engine/neo4j/driver-errors.ts';

const text = 'Could not connect user neo4j to 10.1.2.3:7687';
const driverError = (code: string) => new neo4j.Neo4jError(text, code, '50N42', text);

describe('an error of the driver', () => {
  it.each([
    ['ServiceUnavailable', 'ENGINE_UNAVAILABLE'],
    ['SessionExpired', 'ENGINE_UNAVAILABLE'],
    ['N/A', 'ENGINE_UNAVAILABLE'],
    ['Neo.TransientError.General.DatabaseUnavailable', 'ENGINE_UNAVAILABLE'],
    ['Neo.ClientError.Security.AuthorizationExpired', 'ENGINE_UNAVAILABLE'],
    ['Neo.ClientError.Security.Unauthorized', 'ENGINE_REFUSED'],
    ['Neo.ClientError.Security.AuthenticationRateLimit', 'ENGINE_REFUSED'],
    ['Neo.ClientError.Database.DatabaseNotFound', 'ENGINE_REFUSED'],
    ['Neo.ClientError.Security.Forbidden', 'ENGINE_REFUSED'],
    ['ProtocolError', 'ENGINE_UNAVAILABLE'],
    ['Neo.DatabaseError.General.UnknownError', 'ENGINE_FAILED'],
    ['Neo.DatabaseError.Transaction.TransactionCommitFailed', 'ENGINE_FAILED'],
    ['Neo.TransientError.General.MemoryPoolOutOfMemoryError', 'ENGINE_FAILED'],
    ['Neo.TransientError.General.OutOfMemoryError', 'ENGINE_FAILED'],
    ['Neo.ClientError.Cluster.NotALeader', 'ENGINE_READ_ONLY'],
    ['Neo.ClientError.General.ForbiddenOnReadOnlyDatabase', 'ENGINE_READ_ONLY'],
    ['Neo.ClientError.General.WriteOnReadOnlyAccessDatabase', 'ENGINE_READ_ONLY'],
    ['Neo.ClientError.Statement.AccessMode', 'ENGINE_READ_ONLY'],
    ['Neo.ClientError.Transaction.TransactionTimedOut', 'ENGINE_TIMEOUT'],
    ['Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration', 'ENGINE_TIMEOUT'],
  ])('with the code %s is %s, its own text only in the cause', (code, expected) => {
    const error = driverError(code);

    const translated = translateDriverError(neo4j, error);

    expect(translated).toBeInstanceOf(HojaError);
    expect(translated).toMatchObject({ code: expected, cause: error });
    expect((translated as HojaError).message).not.toMatch(/10\.1\.2\.3|user neo4j/);
  });

  it.each([
    driverError('Neo.ClientError.Statement.SyntaxError'),
    new TypeError('x'),
    new HojaError('BAD_VALUE', 'x'),
    'x',
  ])("that is a bug, ours already, or not the driver's stays as it is (%s)", (error) => {
    expect(translateDriverError(neo4j, error)).toBe(error);
  });
});
