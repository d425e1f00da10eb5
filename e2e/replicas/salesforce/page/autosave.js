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
      const html = readHtml();
      // While the composer is drawn anew there is nothing to read yet.
      if (html === undefined) this.schedule(readHtml);
      else runAction('EmailMessage.saveDraft', this.#caseId, { html }, false).catch(reportProblem);
    }, quietMs);
  }

  cancel() {
    clearTimeout(this.#timer);
  }
}
