import { BrokenCircuitError, circuitBreaker, ConsecutiveBreaker, handleWhen } from 'cockatiel';
import { classifyError } from './classify-error.ts';
import { ModelError, type ModelErrorKind } from './model-error.ts';

/** Failures that the next ticket would meet too. What one ticket was refused for keeps no other from its answer. */
const OF_THE_ENDPOINT: ReadonlySet<ModelErrorKind> = new Set(['rate-limited', 'timeout', 'unreachable', 'wrong-key', 'unknown-model', 'no-credit']);

/** Runs calls to one endpoint and throws `ModelError`. It opens for 10 s after three failures of the endpoint in a row, and tells the last one's kind while it is open. */
export function endpointCircuit(): <Value>(run: () => Promise<Value>) => Promise<Value> {
  const circuit = circuitBreaker(
    handleWhen((error) => error instanceof ModelError && OF_THE_ENDPOINT.has(error.kind)),
    { halfOpenAfter: 10_000, breaker: new ConsecutiveBreaker(3) },
  );
  let last: ModelErrorKind = 'unreachable';
  return async (run) => {
    try {
      return await circuit.execute(run);
    } catch (error) {
      if (error instanceof BrokenCircuitError) throw new ModelError(last, { cause: error });
      const failure = classifyError(error);
      if (failure !== undefined && OF_THE_ENDPOINT.has(failure.kind)) last = failure.kind;
      throw failure ?? error;
    }
  };
}
