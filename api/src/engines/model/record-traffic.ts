const REFUSALS: ReadonlySet<number> = new Set([400, 404, 415, 422, 501]);
const MOST_WORDS = 4_000;

/** Bytes of one HTTP exchange: the exact request body and how much came back so far. */
export interface Traffic {
  body: string;
  bytesSent: number;
  bytesReceived: number;
}

/** A `fetch` that notes in `traffic` what left and counts what comes back, without changing either. `onRefusal` is told what an endpoint says of a request it can't take. */
export function recordTraffic(traffic: Traffic, onRefusal?: (words: string) => void): typeof fetch {
  return async (input, init) => {
    traffic.body = typeof init?.body === 'string' ? init.body : '';
    traffic.bytesSent += Buffer.byteLength(traffic.body);
    const response = await fetch(input, init);
    if (!response.body) return response;
    if (onRefusal !== undefined && REFUSALS.has(response.status)) {
      const words = await response.text();
      traffic.bytesReceived += Buffer.byteLength(words);
      onRefusal(words.slice(0, MOST_WORDS));
      return new Response(words, response);
    }
    const counter = new TransformStream<Uint8Array, Uint8Array>({
      transform(chunk, controller) {
        traffic.bytesReceived += chunk.byteLength;
        controller.enqueue(chunk);
      },
    });
    return new Response(response.body.pipeThrough(counter), response);
  };
}
