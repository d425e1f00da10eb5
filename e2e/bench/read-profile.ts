import { processorClock } from './processor-clock.ts';
import type { PageTrace } from './record-trace.ts';

/** One place in the page's call tree. */
export interface ProfileNode {
  readonly id: number;
  readonly parent?: number;
  readonly callFrame: { readonly url?: string };
}

/** What the page's main thread was seen at: a place, from when on (by the clock), and how much processor time until the next look. */
export interface ProfileSample {
  readonly node: number;
  readonly atUs: number;
  readonly processorUs: number;
}

export interface Profile {
  readonly nodes: readonly ProfileNode[];
  readonly samples: readonly ProfileSample[];
}

/** How Chromium's trace holds a profile: its start, then pieces. */
interface ProfilePart {
  readonly data: {
    readonly startTime?: number;
    readonly cpuProfile?: { readonly nodes?: readonly ProfileNode[]; readonly samples?: readonly number[] };
    readonly timeDeltas?: readonly number[];
  };
}

/** The profile of the page's main thread out of a trace of its scripts. */
export function readProfile(trace: PageTrace): Profile {
  const begun = trace.events.find(({ name, tid }) => name === 'Profile' && tid === trace.thread);
  if (begun === undefined) throw new Error('The trace holds no profile of the page.');
  const parts = trace.events.filter(({ name, id }) => name === 'ProfileChunk' && id === begun.id).map(({ args }) => (args as ProfilePart).data);
  let at = (begun.args as ProfilePart).data.startTime!;
  const looks = parts.flatMap(({ cpuProfile, timeDeltas = [] }) => (cpuProfile?.samples ?? []).map((node, index) => ({ node, atUs: (at += timeDeltas[index]!) })))
    .sort((one, other) => one.atUs - other.atUs);
  const clock = processorClock(trace);
  const samples = looks.slice(0, -1).map((look, index) => ({ ...look, processorUs: clock(looks[index + 1]!.atUs) - clock(look.atUs) }));
  return { nodes: parts.flatMap(({ cpuProfile }) => cpuProfile?.nodes ?? []), samples };
}
