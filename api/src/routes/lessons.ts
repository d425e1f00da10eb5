import type { App, AppDependencies } from '../context.ts';
import { forgetLesson } from '../knowledge/learning/forget-lesson.ts';
import { listLessons } from '../knowledge/learning/list-lessons.ts';
import { teachPassage } from '../knowledge/learning/teach-passage.ts';
import { forgetLessonRoute, listLessonsRoute, teachPassageRoute } from './contracts/lessons.ts';

export function lessonsRoutes(app: App, dependencies: AppDependencies): void {
  app.openapi(listLessonsRoute, async (c) => c.json({ lessons: await listLessons(dependencies, c.var.actor, c.req.valid('param').id) }, 200));
  app.openapi(teachPassageRoute, async (c) => c.json({ id: await teachPassage(dependencies, c.var.actor, c.req.valid('param').id, c.req.valid('json').question) }, 200));
  app.openapi(forgetLessonRoute, async (c) => {
    await forgetLesson(dependencies, c.var.actor, c.req.valid('param').id);
    return c.json({ forgotten: true }, 200);
  });
}
