import { reportProblem, writeResource } from './api.js';

const quietMs = 600;

/** Saves what stands in the composer, exactly, once typing has rested; as the console does for every agent. */
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
    this.#timer = setTimeout(() => {
      const body = { html: this.#composer.html, public: this.#composer.visibility.isPublic };
      writeResource('POST', `/api/lotus/tickets/${this.#ticketId}/draft.json`, body, false).catch(reportProblem);
    }, quietMs);
  }

  cancel() {
    clearTimeout(this.#timer);
  }
}
