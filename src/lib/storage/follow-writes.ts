import Dexie, { type DBCore, type DBCoreMutateResponse, type DBCoreTransaction, type Middleware } from 'dexie';

/**
 * Has Dexie call the listener whenever a transaction that changed rows is kept, and reject a change that the browser
 * broke off with the browser's reason: of the row itself it says only that its transaction was aborted.
 */
export function followWrites(onKept: () => void): Middleware<DBCore> {
  return {
    stack: 'dbcore',
    create: (core) => ({
      ...core,
      table(name) {
        const table = core.table(name);
        return {
          ...table,
          mutate: (request) =>
            table.mutate(request).then((result) => {
              if (result.numFailures > 0) return withReason(result, request.trans);
              // A full disk is often found only when all of it was written.
              Dexie.currentTransaction.on('complete', onKept);
              return result;
            }),
        };
      },
    }),
  };
}

function withReason(result: DBCoreMutateResponse, transaction: DBCoreTransaction): DBCoreMutateResponse {
  // Dexie's type says less of it than the browser's has.
  const reason = 'error' in transaction ? transaction.error : null;
  if (!(reason instanceof DOMException)) return result;
  const places = Object.keys(result.failures).map(Number);
  return { ...result, failures: Object.fromEntries(places.map((place) => [place, reason])) };
}
