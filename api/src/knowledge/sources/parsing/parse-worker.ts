import { AppError } from '@countersign/shared/errors';
import { parentPort } from 'node:worker_threads';
import type { ParseAnswers, ParseJob } from './parse-job.ts';
import type { WorkerAnswer } from './start-worker.ts';

parentPort?.on('message', (job: ParseJob) => {
  void answerTo(job).then((answer) => parentPort?.postMessage(answer));
});

async function answerTo(job: ParseJob): Promise<WorkerAnswer> {
  try {
    return { answer: await parse(job) };
  } catch (error) {
    if (error instanceof AppError) return { refusal: { code: error.code, message: error.message } };
    return { refusal: { code: 'INVALID_INPUT', message: `${job.name}: it is damaged and can't be read.` } };
  }
}

/** Each reader is loaded with the first job that needs it. */
async function parse(job: ParseJob): Promise<ParseAnswers[ParseJob['kind']]> {
  switch (job.kind) {
    case 'file': return (await import('../files/parse-file.ts')).parseFile(job.name, job.bytes);
    case 'article': return (await import('../html-to-markdown.ts')).htmlToMarkdown(new TextDecoder().decode(job.bytes), job.name);
    case 'page': return (await import('./parse-page.ts')).parsePage(job.bytes, { url: job.name, contentType: job.contentType });
    case 'sitemap': return (await import('../website/parse-sitemap.ts')).parseSitemap(job.name, job.bytes);
    case 'robots': return (await import('../website/judge-by-robots.ts')).judgeByRobots(job.name, job.bytes, job.urls);
  }
}
