/** One thing that happened or did not, with what was seen of it; a feature that is always 1 takes the constant. */
export interface Case<Feature extends string> {
  seen: Readonly<Record<Feature, number>>;
  happened: boolean;
}

/** Keeps weights that the cases do not settle near nothing. */
const RIDGE = 1;
const MOST_STEPS = 15;
/** Log-likelihood, over all cases, that a step must gain to be followed by another. */
const ENOUGH = 0.01;

/**
 * Logistic regression by Newton's method, each step halved until it helps.
 *
 * @param features a number for each feature that is to be weighted, whatever it is
 * @returns a weight for each
 */
export function regress<Feature extends string>(
  cases: readonly Case<Feature>[],
  features: Readonly<Record<Feature, number>>,
): Record<Feature, number> {
  const names: Feature[] = [];
  for (const name in features) names.push(name);
  const rows = cases.map(({ seen }) => Float64Array.from(names, (name) => seen[name]));
  const happened = cases.map((one) => one.happened);
  let weights = new Float64Array(names.length);
  let loss = lossOf(rows, happened, weights);
  for (let step = 0; step < MOST_STEPS; step++) {
    const move = newtonStep(rows, happened, weights);
    let size = 1;
    let next = moved(weights, move, size);
    let nextLoss = lossOf(rows, happened, next);
    for (; nextLoss > loss && size > 0.01; size /= 2) {
      next = moved(weights, move, size / 2);
      nextLoss = lossOf(rows, happened, next);
    }
    const gained = loss - nextLoss;
    if (gained > 0) [weights, loss] = [next, nextLoss];
    if (gained < ENOUGH) break;
  }
  const named: Record<Feature, number> = { ...features };
  for (const [i, name] of names.entries()) named[name] = weights[i] ?? 0;
  return named;
}

const moved = (weights: Float64Array, move: Float64Array, size: number) =>
  weights.map((weight, i) => weight - size * (move[i] ?? 0));

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += (a[i] ?? 0) * (b[i] ?? 0);
  return sum;
}

/** Negative log-likelihood and the ridge. */
function lossOf(rows: readonly Float64Array[], happened: readonly boolean[], weights: Float64Array): number {
  let loss = (RIDGE * dot(weights, weights)) / 2;
  for (const [i, row] of rows.entries()) {
    const odds = dot(row, weights);
    loss += Math.log1p(Math.exp(-Math.abs(odds))) + Math.max(odds, 0) - (happened[i] ? odds : 0);
  }
  return loss;
}

/** Solves Hessian · step = gradient. */
function newtonStep(
  rows: readonly Float64Array[],
  happened: readonly boolean[],
  weights: Float64Array,
): Float64Array {
  const width = weights.length;
  const gradient = weights.map((weight) => RIDGE * weight);
  const hessian = Array.from({ length: width }, (_, i) => {
    const line = new Float64Array(width);
    line[i] = RIDGE;
    return line;
  });
  for (const [at, row] of rows.entries()) {
    const chance = 1 / (1 + Math.exp(-dot(row, weights)));
    const error = chance - (happened[at] ? 1 : 0);
    const curve = chance * (1 - chance);
    for (const [i, line] of hessian.entries()) {
      const value = row[i] ?? 0;
      if (value === 0) continue;
      gradient[i] = (gradient[i] ?? 0) + error * value;
      for (let j = 0; j < width; j++) line[j] = (line[j] ?? 0) + curve * value * (row[j] ?? 0);
    }
  }
  return solve(hessian, gradient);
}

/** Gaussian elimination; the ridge keeps the matrix positive definite, so that no rows need to change places. */
function solve(matrix: readonly Float64Array[], right: Float64Array): Float64Array {
  const lines = matrix.map((line, i) => Float64Array.of(...line, right[i] ?? 0));
  for (const [i, pivot] of lines.entries()) {
    for (const [j, line] of lines.entries()) {
      if (j === i) continue;
      const factor = (line[i] ?? 0) / (pivot[i] ?? 1);
      for (let k = i; k < line.length; k++) line[k] = (line[k] ?? 0) - factor * (pivot[k] ?? 0);
    }
  }
  return Float64Array.from(lines, (line, i) => (line.at(-1) ?? 0) / (line[i] ?? 1));
}
