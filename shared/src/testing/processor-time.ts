/**
 * Begins to count; the function that is given back tells how many milliseconds of processor time this process has spent since.
 * What else the machine does meanwhile is not in it, as it would be in a clock's time.
 */
export function countProcessorTime(): () => number {
  const began = process.cpuUsage();
  return () => {
    const { user, system } = process.cpuUsage(began);
    return (user + system) / 1000;
  };
}
