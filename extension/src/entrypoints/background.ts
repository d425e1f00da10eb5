import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { closeStorage } from '../background/close-storage.ts';
import { forwardCommands } from '../background/forward-commands.ts';
import { hearPages } from '../background/hear-pages.ts';
import { keepConsoleHosts } from '../background/keep-console-hosts.ts';
import { drainAlarm, keepDraining } from '../background/keep-draining.ts';
import { lendPowers } from '../background/lend-powers.ts';
import { resumeReplies } from '../background/resume-replies.ts';
import { drainReports } from '../health/drain-reports.ts';
import { drainOutbox } from '../outbox/drain-outbox.ts';

export default defineBackground(() => {
  void closeStorage();
  hearPages();
  if (import.meta.env.FIREFOX) lendPowers();
  forwardCommands();
  keepConsoleHosts();
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === drainAlarm) void Promise.all([drainOutbox(), drainReports()]);
    else void resumeReplies(name);
  });
  void keepDraining();
  void drainOutbox();
});
