const MOST_WORDS = 4_000;

/** Bytes of one HTTP exchange: the exact request body and how much came back so far. */
export interface Traffic {
  body: string;
  bytesSent: number;
  bytesReceived: number;
}

/** What an endpoint said in place of an answer. */
export interface Refusal {
  readonly status: number;
  readonly body: string;
}

/** A `fetch` that notes in `traffic` what left and counts what comes back, without changing either. `onRefusal` is told what an endpoint says of a request it does not take. */
export function recordTraffic(traffic: Traffic, onRefusal: (refusal: Refusal) => void): typeof fetch {
  return async (input, init) => {
    traffic.body = typeof init?.body === 'string' ? init.body : '';
    traffic.bytesSent += Buffer.byteLength(traffic.body);
    const response = await fetch(input, init);
    if (!response.body) return response;
    if (!response.ok) {
      const words = await response.text();
      traffic.bytesReceived += Buffer.byteLength(words);
      onRefusal({ status: response.status, body: words.slice(0, MOST_WORDS) });
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
