/** Bytes of one HTTP exchange: the exact request body and how much came back so far. */
export interface Traffic {
  body: string;
  bytesSent: number;
  bytesReceived: number;
}

/** A `fetch` that notes in `traffic` what left and counts what comes back, without changing either. */
export function recordTraffic(traffic: Traffic): typeof fetch {
  return async (input, init) => {
    traffic.body = typeof init?.body === 'string' ? init.body : '';
    traffic.bytesSent += Buffer.byteLength(traffic.body);
    const response = await fetch(input, init);
    if (!response.body) return response;
    const counter = new TransformStream<Uint8Array, Uint8Array>({
      transform(chunk, controller) {
        traffic.bytesReceived += chunk.byteLength;
        controller.enqueue(chunk);
      },
    });
    return new Response(response.body.pipeThrough(counter), response);
  };
}
