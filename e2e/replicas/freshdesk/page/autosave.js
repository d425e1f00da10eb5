import { reportProblem, writeResource } from './api.js';

const quietMs = 500;

/** Saves what stands in a composer, exactly, once typing has rested; as the console does for every agent. */
export class Autosave {
  #timer;
  #ticketId;
  #composer;

  constructor(ticketId, composer) {
    this.#ticketId = ticketId;
    this.#composer = composer;
  }

  schedule() {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#save(this.#composer.html), quietMs);
  }

  discard() {
    this.cancel();
    this.#save('');
  }

  cancel() {
    clearTimeout(this.#timer);
  }

  #save(body) {
    writeResource('PUT', `tickets/${this.#ticketId}/draft`, { kind: this.#composer.kind, body }, false).catch(reportProblem);
  }
}
