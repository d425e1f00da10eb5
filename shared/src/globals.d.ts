/** The one platform global this package uses; pages, workers and Node all have it. */
declare const crypto: { getRandomValues<Bytes extends ArrayBufferView>(bytes: Bytes): Bytes };
