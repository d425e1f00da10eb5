const STEPS = 400;
const RATE = 0.5;
const SHRINK = 1e-3;

/**
 * Weights of signs by logistic regression, both sides counting the same; the last is added as it is. Signs may be of any size. A sign is never held
 * against what it is a sign of, whatever a small sample of strays has it: its weight is at least 0.
 */
export function weighSigns(inside: readonly (readonly number[])[], strays: readonly (readonly number[])[]): number[] {
  const width = inside[0]!.length;
  const all = [...inside, ...strays];
  const means = Array.from({ length: width }, (_, sign) => all.reduce((sum, signs) => sum + signs[sign]!, 0) / all.length);
  const sizes = means.map((mean, sign) => Math.sqrt(all.reduce((sum, signs) => sum + (signs[sign]! - mean) ** 2, 0) / all.length) || 1);
  const rows = all.map((signs) => signs.map((value, sign) => (value - means[sign]!) / sizes[sign]!));
  const weights = new Float64Array(width + 1);
  for (let step = 0; step < STEPS; step += 1) {
    const slopes = new Float64Array(width + 1);
    rows.forEach((row, position) => {
      const isStray = position >= inside.length;
      const slope = (1 / (1 + Math.exp(-row.reduce((sum, value, sign) => sum + value * weights[sign]!, weights[width]!))) - (isStray ? 1 : 0)) / (2 * (isStray ? strays.length : inside.length));
      for (let sign = 0; sign < width; sign += 1) slopes[sign]! += slope * row[sign]!;
      slopes[width]! += slope;
    });
    for (let sign = 0; sign < width; sign += 1) weights[sign] = Math.max(0, weights[sign]! - RATE * (slopes[sign]! + SHRINK * weights[sign]!));
    weights[width]! -= RATE * slopes[width]!;
  }
  const scaled = means.map((_, sign) => weights[sign]! / sizes[sign]!);
  return [...scaled, weights[width]! - scaled.reduce((sum, weight, sign) => sum + weight * means[sign]!, 0)];
}
