import { reportProblem, runAction } from './api.js';

const quietMs = 600;

/** Saves what stands in the e-mail composer as a draft, exactly, once typing has rested; as the console does for every agent. */
export class Autosave {
  #timer;
  #caseId;

  constructor(caseId) {
    this.#caseId = caseId;
  }

  schedule(readHtml) {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      runAction('EmailMessage.saveDraft', this.#caseId, { html: readHtml() }, false).catch(reportProblem);
    }, quietMs);
  }

  cancel() {
    clearTimeout(this.#timer);
  }
}
